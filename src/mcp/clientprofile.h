#pragma once

#include "mcp/loglevel.h"

#include <QJsonObject>

#include <optional>

namespace traydo::mcp {

/// What a client says about itself: with `initialize` for a session, with every request where there is none.
/// It decides what the server may send, never what the client may do.
struct ClientProfile
{
    QJsonObject capabilities;
    /// The mildest level it wants to hear; unset: none.
    std::optional<LogLevel> logLevel;
};

/// What a session hears until `logging/setLevel` says otherwise.
inline constexpr LogLevel defaultLogLevel = LogLevel::Info;

} // namespace traydo::mcp
