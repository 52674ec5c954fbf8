#include "core/ratelimit.h"

#include <QByteArray>

namespace traydo::core {

namespace {

constexpr milliseconds window = std::chrono::minutes(1);

} // namespace

std::optional<milliseconds> RateLimit::take(Instant now)
{
    // Events from the future: the clock was set back, and nobody shall wait until it has caught up.
    if (!m_recent.empty() && m_recent.back() > now)
        m_recent.clear();
    while (!m_recent.empty() && now - m_recent.front() >= window)
        m_recent.pop_front();
    if (m_recent.size() >= size_t(m_perMinute))
        return m_recent.front() + window - now;
    m_recent.push_back(now);
    return {};
}

bool RateLimit::isIdle(Instant now) const
{
    return m_recent.empty() || m_recent.back() > now || now - m_recent.back() >= window;
}

std::optional<milliseconds> RateLimits::take(const QString &key, Instant now)
{
    if (now < m_lastLook || now - m_lastLook >= window)
        forgetIdle(now);
    const QString kept = m_byKey.contains(key) || m_byKey.size() < maxKeys ? key : QString();
    auto limit = m_byKey.find(kept);
    if (limit == m_byKey.end())
        limit = m_byKey.insert(kept, RateLimit(m_perMinute));
    return limit->take(now);
}

void RateLimits::forgetIdle(Instant now)
{
    m_lastLook = now;
    m_byKey.removeIf([now](const auto &entry) { return entry.value().isIdle(now); });
}

QByteArray retryAfter(milliseconds wait)
{
    return QByteArray::number(qint64(std::chrono::ceil<seconds>(wait).count()));
}

} // namespace traydo::core
