#pragma once

#include "http/eventstream.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>

namespace traydo::mcp {

/// The event streams of one session and what was sent on them lately, so that a client that lost a connection
/// gets the rest with `Last-Event-ID` (Streamable HTTP, "Resumability and Redelivery"). A message belongs to
/// exactly one channel and is never replayed on another. Server thread only.
class EventLog
{
public:
    using Channel = quint64;
    /// The one a client opens with GET, for what belongs to no call.
    static constexpr Channel standalone = 0;

    /// A place in a channel, as event ids name it.
    struct Position
    {
        Channel channel = standalone;
        quint64 sequence = 0;
    };

    EventLog();

    /// A channel for the messages of one call.
    Channel open();
    /// What is sent from now on goes to `stream` too.
    void attach(Channel channel, const std::shared_ptr<http::EventStream> &stream);
    /// The same, after everything that followed `position`. A channel that is over closes then.
    void resume(const Position &position, const std::shared_ptr<http::EventStream> &stream);
    /// An event without data, whose id lets the client come back before the first message (2025-11-25).
    void prime(Channel channel, int retryMs);
    void send(Channel channel, const QByteArray &json);
    /// Closes the connection, not the channel.
    void release(Channel channel);
    /// Nothing more will come.
    void end(Channel channel);

    /// The place an event id of this log names; nothing for ids of other sessions, from before a restart, or
    /// of channels that are forgotten.
    std::optional<Position> find(const QByteArray &eventId) const;

private:
    struct State
    {
        std::weak_ptr<http::EventStream> stream;
        quint64 lastSequence = 0;
        int kept = 0;
        bool over = false;
    };
    struct Kept
    {
        Position position;
        QByteArray json;
    };

    QByteArray idOf(const Position &position) const;
    void deliver(State &state, const Position &position, const QByteArray &json) const;
    void keep(const Position &position, const QByteArray &json);
    void forgetOldest();

    QByteArray m_tag; ///< random: tells this log's ids from those of any other
    Channel m_lastChannel = standalone;
    QHash<Channel, State> m_channels;
    std::deque<Kept> m_kept;
    qsizetype m_keptBytes = 0;
};

} // namespace traydo::mcp
