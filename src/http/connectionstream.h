#pragma once

#include "http/eventstream.h"

#include <QPointer>

namespace traydo::http {

class Connection;

/// The event stream on a Connection. Dropping the last reference ends the response in order.
class ConnectionStream final : public EventStream
{
    Q_OBJECT
public:
    explicit ConnectionStream(Connection &connection);
    ~ConnectionStream() override;

    bool send(const Event &event) override;
    void close() override;
    bool isOpen() const override { return m_connection; }

    /// Told by the connection, once: nothing can be sent from now on.
    void detach();

private:
    QPointer<Connection> m_connection;
};

} // namespace traydo::http
