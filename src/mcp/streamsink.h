#pragma once

#include "http/eventstream.h"
#include "http/message.h"
#include "mcp/messagesink.h"

#include <memory>

namespace traydo::mcp {

/// Messages straight onto an event stream, without ids.
class StreamSink final : public MessageSink
{
public:
    enum class Ending {
        ClosesStream, ///< the stream is the call's own
        LeavesStream, ///< others speak on it too
    };

    StreamSink(const std::shared_ptr<http::EventStream> &stream, Ending ending)
        : m_stream(stream), m_ending(ending)
    {
    }

    void send(const jsonrpc::Message &message) override
    {
        if (const auto stream = m_stream.lock())
            stream->send({"message", jsonrpc::serialise(message), {}, -1});
    }
    void end() override
    {
        const auto stream = m_stream.lock();
        if (stream && m_ending == Ending::ClosesStream)
            stream->close();
    }

private:
    std::weak_ptr<http::EventStream> m_stream;
    Ending m_ending;
};

/// The head of every event stream of ours: no cache and no proxy may hold events back.
inline http::Headers eventStreamHeaders()
{
    return {{"Cache-Control", "no-cache, no-transform"}, {"X-Accel-Buffering", "no"}};
}

} // namespace traydo::mcp
