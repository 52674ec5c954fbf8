#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace traydo::mcp {

/// The severities of `notifications/message`, those of syslog (RFC 5424 §6.2.1), mildest first: levels
/// compare.
enum class LogLevel { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };

QLatin1StringView wireName(LogLevel level);
/// Nothing for a name that is not exactly one of the eight.
std::optional<LogLevel> logLevelFromWire(QStringView name);

} // namespace traydo::mcp
