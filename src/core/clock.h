#pragma once

#include "core/utc.h"

#include <chrono>

namespace traydo::core {

/// A point in UTC time, to the millisecond. Local time exists only at the edges.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Epoch milliseconds, the form in which storage keeps an Instant.
inline qint64 toEpochMs(Instant t)
{
    return t.time_since_epoch().count();
}
inline Instant fromEpochMs(qint64 ms)
{
    return Instant(milliseconds(ms));
}
/// Whole epoch seconds, rounded down: the form of JWT claims and RFC 7591 times.
inline qint64 toEpochSeconds(Instant t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}
/// ISO 8601 in UTC with milliseconds and `Z`: the form in JSON answers, logs and exports.
inline QString toIsoString(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(t), utc()).toString(Qt::ISODateWithMs);
}

/// The one door to wall time. Everything that asks what time it is takes a `const Clock &`.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace traydo::core
