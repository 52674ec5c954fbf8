#include "mcp/streamregistry.h"

#include <algorithm>

namespace traydo::mcp {

namespace {

// The timer runs on a clock that may stand still while the machine sleeps, so it looks again at least this
// often.
constexpr core::milliseconds longestWait{60'000};

} // namespace

StreamRegistry::StreamRegistry(const core::Clock &clock, int streamsPerGrant, QObject *parent)
    : QObject(parent), m_clock(clock), m_streamsPerGrant(streamsPerGrant)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &StreamRegistry::closeExpired);
}

StreamRegistry::Place::~Place()
{
    if (!m_registry)
        return;
    const auto entry = m_registry->m_entries.constFind(m_key);
    if (entry != m_registry->m_entries.cend() && !entry->stream)
        m_registry->release(m_key);
}

std::shared_ptr<StreamRegistry::Place> StreamRegistry::reserve(const core::Principal &principal,
                                                               const QByteArray &sessionId, Purpose purpose)
{
    const auto ofGrant = std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.grantId == principal.grantId && entry.isLive();
    });
    if (ofGrant >= m_streamsPerGrant)
        return nullptr;
    m_entries.insert(
        ++m_lastKey,
        {principal.grantId, principal.actor.clientId, sessionId, principal.expiresAt, purpose, {}});
    return std::make_shared<Place>(*this, m_lastKey);
}

void StreamRegistry::attach(const Place &place, const std::shared_ptr<http::EventStream> &stream)
{
    const auto entry = m_entries.find(place.m_key);
    if (entry == m_entries.end() || !stream->isOpen()) {
        release(place.m_key);
        stream->close();
        return;
    }
    entry->stream = stream;
    connect(stream.get(), &http::EventStream::closed, this, [this, key = place.m_key] { release(key); });
    arm();
}

bool StreamRegistry::hasStream(const QByteArray &sessionId) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.sessionId == sessionId && entry.purpose == Purpose::Standalone && entry.isLive();
    });
}

int StreamRegistry::count() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [](const Entry &entry) { return entry.isLive(); }));
}

int StreamRegistry::countForClient(const QString &clientId) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.clientId == clientId && entry.isLive();
    }));
}

void StreamRegistry::closeForGrant(const QString &grantId)
{
    closeWhere([&](const Entry &entry) { return entry.grantId == grantId; });
}

void StreamRegistry::closeForSession(const QByteArray &sessionId)
{
    closeWhere([&](const Entry &entry) { return entry.sessionId == sessionId; });
}

void StreamRegistry::closeAll()
{
    closeWhere([](const Entry &) { return true; });
}

void StreamRegistry::closeExpired()
{
    const core::Instant now = m_clock.now();
    closeWhere([now](const Entry &entry) { return entry.expiresAt <= now; });
    arm();
}

template <typename Predicate>
void StreamRegistry::closeWhere(Predicate matches)
{
    // Closing may change the table, so what to close is collected first.
    QList<std::shared_ptr<http::EventStream>> closing;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const bool matched = matches(*it);
        if (matched && it->stream)
            closing.append(it->stream); // its closed() takes the entry away
        it = matched && !it->stream ? m_entries.erase(it) : std::next(it);
    }
    for (const auto &stream : closing)
        stream->close();
}

void StreamRegistry::release(quint64 key)
{
    const Entry entry = m_entries.take(key);
    if (!entry.stream)
        return;
    // This may run inside the stream's own signal: it must outlive that, until the event loop comes round.
    entry.stream->disconnect(this);
    QMetaObject::invokeMethod(
        this, [stream = entry.stream] {}, Qt::QueuedConnection);
}

void StreamRegistry::arm()
{
    core::Instant next = core::Instant::max();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.stream && entry.isLive())
            next = std::min(next, entry.expiresAt);
    }
    if (next == core::Instant::max()) {
        m_expiry.stop();
        return;
    }
    m_expiry.start(std::clamp(next - m_clock.now(), core::milliseconds(0), longestWait));
}

} // namespace traydo::mcp
