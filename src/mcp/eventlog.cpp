#include "mcp/eventlog.h"

#include "mcp/randomid.h"

namespace traydo::mcp {

namespace {

// What one session may keep for a client that lost its connection; the oldest goes first.
constexpr size_t maxKept = 256;
constexpr qsizetype maxKeptBytes = 256 * 1024;

} // namespace

EventLog::EventLog() : m_tag(randomId().left(8))
{
    m_channels.insert(standalone, {});
}

EventLog::Channel EventLog::open()
{
    m_channels.insert(++m_lastChannel, {});
    return m_lastChannel;
}

void EventLog::attach(Channel channel, const std::shared_ptr<http::EventStream> &stream)
{
    if (const auto state = m_channels.find(channel); state != m_channels.end())
        state->stream = stream;
}

void EventLog::resume(const Position &position, const std::shared_ptr<http::EventStream> &stream)
{
    const auto state = m_channels.find(position.channel);
    if (state == m_channels.end())
        return stream->close();
    if (const auto before = state->stream.lock())
        before->close();
    state->stream = stream;
    for (const Kept &kept : m_kept) {
        if (kept.position.channel == position.channel && kept.position.sequence > position.sequence)
            deliver(*state, kept.position, kept.json);
    }
    if (state->over)
        stream->close();
}

void EventLog::prime(Channel channel, int retryMs)
{
    const auto state = m_channels.find(channel);
    if (state == m_channels.end())
        return;
    if (const auto stream = state->stream.lock())
        stream->send({{}, {}, idOf({channel, state->lastSequence}), retryMs});
}

void EventLog::send(Channel channel, const QByteArray &json)
{
    const auto state = m_channels.find(channel);
    if (state == m_channels.end())
        return;
    const Position position{channel, ++state->lastSequence};
    deliver(*state, position, json);
    keep(position, json);
}

void EventLog::release(Channel channel)
{
    if (const auto stream = m_channels.value(channel).stream.lock())
        stream->close();
}

void EventLog::end(Channel channel)
{
    const auto state = m_channels.find(channel);
    if (state == m_channels.end())
        return;
    state->over = true;
    const auto stream = state->stream.lock();
    if (state->kept == 0)
        m_channels.erase(state);
    if (stream)
        stream->close();
}

std::optional<EventLog::Position> EventLog::find(const QByteArray &eventId) const
{
    const QByteArrayList parts = eventId.split('-');
    if (parts.size() != 3 || parts[0] != m_tag)
        return std::nullopt;
    bool isChannel = false;
    bool isSequence = false;
    const Position position{parts[1].toULongLong(&isChannel), parts[2].toULongLong(&isSequence)};
    if (!isChannel || !isSequence || !m_channels.contains(position.channel))
        return std::nullopt;
    return position;
}

QByteArray EventLog::idOf(const Position &position) const
{
    return m_tag + '-' + QByteArray::number(position.channel) + '-' + QByteArray::number(position.sequence);
}

void EventLog::deliver(State &state, const Position &position, const QByteArray &json) const
{
    if (const auto stream = state.stream.lock())
        stream->send({"message", json, idOf(position), -1});
}

void EventLog::keep(const Position &position, const QByteArray &json)
{
    m_kept.push_back({position, json});
    m_keptBytes += json.size();
    ++m_channels[position.channel].kept;
    while (m_kept.size() > maxKept || (m_keptBytes > maxKeptBytes && m_kept.size() > 1))
        forgetOldest();
}

void EventLog::forgetOldest()
{
    const Kept oldest = std::move(m_kept.front());
    m_kept.pop_front();
    m_keptBytes -= oldest.json.size();
    const auto state = m_channels.find(oldest.position.channel);
    if (--state->kept == 0 && state->over)
        m_channels.erase(state);
}

} // namespace traydo::mcp
