#include "http/connectionguard.h"

#include "http/connection.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>

namespace traydo::http {

Q_LOGGING_CATEGORY(lcGuard, "traydo.http")

namespace {

/// For all bodies that are being received. A few honest large ones fit, a crowd of senders gets 503.
constexpr qint64 maxBodyBytesInFlight = 32 * 1024 * 1024;
/// Deadlines closer together than this are looked at in one go.
constexpr qint64 deadlineGrainMs = 50;

/// Says 503 as far as the socket takes it, and hangs up.
void turnAway(qintptr descriptor, const QByteArray &date)
{
    QTcpSocket socket;
    if (!socket.setSocketDescriptor(descriptor))
        return;
    const QByteArray body = "too many connections\n";
    socket.write(responseHead(503, {{"Content-Type", "text/plain; charset=utf-8"}, {"Retry-After", "5"}},
                              {BodyFraming::Kind::Length, body.size()}, true, date) +
                 body);
    socket.flush();
}

} // namespace

ConnectionGuard::ConnectionGuard(const core::Limits &limits, RequestHandler &handler)
    : m_limits(limits), m_handler(handler)
{
    m_clock.start();
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &ConnectionGuard::checkDeadlines);
}

ConnectionGuard::~ConnectionGuard()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

GuardedSocket *ConnectionGuard::admit(qintptr descriptor, QObject *facadeParent)
{
    if (m_connections.size() >= m_limits.connections && !makeRoom()) {
        qCInfo(lcGuard) << "turned a connection away:" << m_limits.connections << "are open";
        turnAway(descriptor, date());
        return nullptr;
    }
    auto *connection = new Connection(descriptor, *this, facadeParent);
    if (!connection->isConnected()) {
        delete connection;
        return nullptr;
    }
    m_connections.insert(connection);
    return connection->facade();
}

int ConnectionGuard::streamCount() const
{
    return int(std::count_if(m_connections.cbegin(), m_connections.cend(), [](const Connection *connection) {
        return connection->state() == Connection::State::Streaming;
    }));
}

void ConnectionGuard::drain(core::milliseconds grace)
{
    m_draining = true;
    const auto connections = m_connections;
    for (auto *connection : connections)
        connection->finish();
    if (m_connections.isEmpty()) {
        QMetaObject::invokeMethod(this, &ConnectionGuard::drained, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(grace, this, [this] {
        const auto left = m_connections;
        for (auto *connection : left)
            connection->abort();
    });
}

const QByteArray &ConnectionGuard::date()
{
    return m_date.at(m_wallClock.now());
}

void ConnectionGuard::schedule(qint64 deadline)
{
    // Most deadlines move away with every request: those find the timer running for an earlier one.
    if (deadline == std::numeric_limits<qint64>::max() ||
        (m_deadlineTimer.isActive() && m_nextCheck <= deadline))
        return;
    m_nextCheck = deadline;
    m_deadlineTimer.start(int(std::max(deadline - now(), deadlineGrainMs)));
}

void ConnectionGuard::checkDeadlines()
{
    const auto current = now();
    auto next = std::numeric_limits<qint64>::max();
    const auto connections = m_connections;
    for (auto *connection : connections) {
        if (connection->deadline() <= current)
            connection->onDeadline();
        next = std::min(next, connection->deadline());
    }
    if (!m_connections.isEmpty())
        schedule(next);
}

bool ConnectionGuard::reserveBody(qint64 bytes)
{
    if (m_bodyBytes + bytes > maxBodyBytesInFlight)
        return false;
    m_bodyBytes += bytes;
    return true;
}

void ConnectionGuard::remove(Connection *connection)
{
    if (!m_connections.remove(connection))
        return;
    connection->deleteLater();
    if (m_draining && m_connections.isEmpty())
        QMetaObject::invokeMethod(this, &ConnectionGuard::drained, Qt::QueuedConnection);
}

/// Cuts the connection that has waited longest without a complete head, if there is one.
bool ConnectionGuard::makeRoom()
{
    Connection *oldest = nullptr;
    for (auto *connection : std::as_const(m_connections)) {
        const auto since = connection->waitingSince();
        if (since && (!oldest || *since < *oldest->waitingSince()))
            oldest = connection;
    }
    if (!oldest)
        return false;
    oldest->abort();
    return true;
}

} // namespace traydo::http
