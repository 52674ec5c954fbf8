#pragma once

#include "core/result.h"

#include <QStringList>
#include <QUrl>

namespace traydo::bridge {

/// Where a person is sent to give consent. Everything that comes from a server was checked by readAddress()
/// before; it is checked here again, and the address is an argument of its own, never part of a command line
/// (BR1).
class Browser
{
public:
    /// `command` is a program with its arguments, to which the address is added; empty: what the desktop
    /// opens addresses with.
    explicit Browser(QStringList command = {});

    /// Starts it and does not wait. Its output does not come to ours. Errors: InvalidArgument (not an address
    /// to be opened), Unavailable (no such program).
    core::Result<void> open(const QUrl &url) const;

private:
    QStringList m_command;
};

} // namespace traydo::bridge
