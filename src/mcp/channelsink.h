#pragma once

#include "mcp/messagesink.h"
#include "mcp/session.h"

namespace traydo::mcp {

/// A channel of a session for the answers of one POST: closed when the last of its calls has ended.
class CallChannel
{
public:
    CallChannel(const std::shared_ptr<Session> &session, qsizetype calls)
        : m_session(session), m_channel(session->events.open()), m_open(calls)
    {
    }

    EventLog::Channel number() const { return m_channel; }
    void send(const QByteArray &json)
    {
        if (const auto session = m_session.lock())
            session->events.send(m_channel, json);
    }
    void release()
    {
        if (const auto session = m_session.lock())
            session->events.release(m_channel);
    }
    void endOne()
    {
        const auto session = m_session.lock();
        if (--m_open == 0 && session)
            session->events.end(m_channel);
    }

private:
    std::weak_ptr<Session> m_session;
    EventLog::Channel m_channel;
    qsizetype m_open;
};

/// The messages of one call on such a channel.
class ChannelSink final : public MessageSink
{
public:
    explicit ChannelSink(std::shared_ptr<CallChannel> channel) : m_channel(std::move(channel)) {}

    void send(const jsonrpc::Message &message) override { m_channel->send(jsonrpc::serialise(message)); }
    void end() override { m_channel->endOne(); }
    void release() override { m_channel->release(); }

private:
    std::shared_ptr<CallChannel> m_channel;
};

} // namespace traydo::mcp
