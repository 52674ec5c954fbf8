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
    virtual ExitCode run(Context &context) = 0;
};

} // namespace traydo::cli
