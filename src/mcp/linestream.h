#pragma once

#include "http/eventstream.h"

#include <functional>

namespace traydo::mcp {

/// The messages of one call where all share a connection and each is a line: only the data of an event goes
/// out. Closing it ends nothing but this call's part.
class LineStream final : public http::EventStream
{
public:
    explicit LineStream(std::function<void(const QByteArray &line)> write) : m_write(std::move(write)) {}

    bool send(const http::Event &event) override
    {
        if (m_open)
            m_write(event.data);
        return m_open;
    }
    void close() override
    {
        if (std::exchange(m_open, false))
            QMetaObject::invokeMethod(this, &http::EventStream::closed, Qt::QueuedConnection);
    }
    bool isOpen() const override { return m_open; }

private:
    std::function<void(const QByteArray &line)> m_write;
    bool m_open = true;
};

} // namespace traydo::mcp
