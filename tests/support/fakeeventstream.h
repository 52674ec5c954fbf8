#pragma once

#include "http/eventstream.h"
#include "http/message.h"

#include <QList>

namespace traydo::test {

/// A stream that keeps what was sent. closed() comes at once, unless `deferred`: then with finish().
class FakeEventStream final : public http::EventStream
{
public:
    bool send(const http::Event &event) override
    {
        if (m_open)
            events.append(event);
        return m_open;
    }
    void close() override
    {
        if (!m_open)
            return;
        m_open = false;
        if (!deferred)
            Q_EMIT closed();
    }
    bool isOpen() const override { return m_open; }
    void finish() { Q_EMIT closed(); }

    QList<http::Event> events;
    bool deferred = false;

private:
    bool m_open = true;
};

/// Opens the stream of a reply, as the server does once the head is on its way. Null for a plain response.
inline std::shared_ptr<FakeEventStream> openStream(const http::Reply &reply)
{
    const auto *response = std::get_if<http::StreamResponse>(&reply);
    if (!response)
        return nullptr;
    auto stream = std::make_shared<FakeEventStream>();
    response->opened(stream);
    return stream;
}

} // namespace traydo::test
