#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>

namespace traydo::core {

/// So many events within any minute, counted exactly: the window slides.
class RateLimit
{
public:
    explicit RateLimit(int perMinute) : m_perMinute(perMinute) {}

    /// Counts an event at `now`. Where it is one too many, nothing is counted and the answer says how long to
    /// wait.
    std::optional<milliseconds> take(Instant now);
    /// Nothing was counted within the last minute.
    bool isIdle(Instant now) const;

private:
    int m_perMinute;
    std::deque<Instant> m_recent;
};

/// One RateLimit for each key, such as the address of a peer or the id of a grant. Forgets keys that fell
/// silent; keys beyond `maxKeys` share one limit, so that their number costs no memory.
class RateLimits
{
public:
    static constexpr int maxKeys = 4096;

    explicit RateLimits(int perMinute) : m_perMinute(perMinute) {}

    /// As RateLimit::take().
    std::optional<milliseconds> take(const QString &key, Instant now);

private:
    void forgetIdle(Instant now);

    int m_perMinute;
    QHash<QString, RateLimit> m_byKey;
    Instant m_lastLook{};
};

/// The value of a Retry-After field (RFC 9110 §10.2.3): whole seconds, rounded up.
QByteArray retryAfter(milliseconds wait);

} // namespace traydo::core
