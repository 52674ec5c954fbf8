#include "http/connectionstream.h"

#include "http/connection.h"

namespace traydo::http {

ConnectionStream::ConnectionStream(Connection &connection) : m_connection(&connection) {}

ConnectionStream::~ConnectionStream()
{
    if (m_connection)
        m_connection->endStream();
}

bool ConnectionStream::send(const Event &event)
{
    return m_connection && m_connection->sendOnStream(event.serialised());
}

void ConnectionStream::close()
{
    if (m_connection)
        m_connection->endStream();
}

void ConnectionStream::detach()
{
    m_connection.clear();
    // From the event loop: whoever is sending to many streams must not see its list change meanwhile.
    QMetaObject::invokeMethod(this, &EventStream::closed, Qt::QueuedConnection);
}

} // namespace traydo::http
