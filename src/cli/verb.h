#pragma once

#include "cli/context.h"
#include "cli/options.h"

namespace traydo::cli {

/// One thing that traydoctl can do.
class Verb
{
public:
    virtual ~Verb() = default;
    /// Names its options and arguments; their values are there when run() is called.
    virtual void declare(Options &) {}
    /// False for what makes sense while Traydo is not running; then run() opens the session where it needs
    /// it.
    virtual bool needsServer() const { return true; }
    virtual ExitCode run(Context &context) = 0;
};

} // namespace traydo::cli
