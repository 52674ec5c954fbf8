#include "http/connectionguard.h"

#include "http/connection.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>

namespace traydo::http {

Q_LOGGING_CATEGORY(lcGuard, "traydo.http")

namespace {

/// Deadlines closer together than this are looked at in one go.
constexpr qint64 deadlineGrainMs = 50;

/// Says 503 as far as the socket takes it, and hangs up. Where TLS is spoken, a plain word would be none:
/// there it only hangs up.
void turnAway(qintptr descriptor, const QByteArray &date, bool plain)
{
    QTcpSocket socket;
    if (!socket.setSocketDescriptor(descriptor) || !plain)
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
    // A timer and not a queued call: those are all run before the sockets are looked at again.
    m_turnTimer.setSingleShot(true);
    connect(&m_turnTimer, &QTimer::timeout, this, &ConnectionGuard::giveTurns);
}

ConnectionGuard::~ConnectionGuard()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

GuardedSocket *ConnectionGuard::admit(qintptr descriptor, QObject *facadeParent)
{
    if (m_connections.size() >= m_limits.connections && !makeRoom()) {
        qCInfo(lcGuard) << "turned a connection away:" << m_limits.connections << "are open";
        turnAway(descriptor, date(), !m_tls);
        return nullptr;
    }
    auto *connection = new Connection(descriptor, *this, facadeParent);
    if (!connection->isConnected() || !admitPeer(*connection)) {
        delete connection->facade();
        delete connection;
        return nullptr;
    }
    m_connections.insert(connection);
    return connection->facade();
}

bool ConnectionGuard::admitPeer(Connection &connection)
{
    if (!m_capsAddresses)
        return true;
    const auto &peer = connection.peer();
    if (m_countByPeer.value(peer) >= m_limits.connectionsPerAddress && !makeRoom(peer)) {
        qCInfo(lcGuard) << "hung up on" << peer << "which holds" << m_limits.connectionsPerAddress
                        << "connections";
        return false;
    }
    ++m_countByPeer[peer];
    return true;
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

void ConnectionGuard::queueTurn(Connection *connection)
{
    m_turns.append(connection);
    if (!m_turnTimer.isActive())
        m_turnTimer.start(0);
}

void ConnectionGuard::giveTurns()
{
    const auto turns = std::exchange(m_turns, {});
    for (auto *connection : turns) {
        if (m_connections.contains(connection))
            connection->takeTurn();
    }
}

bool ConnectionGuard::reserveBody(const Connection &asker, qint64 bytes)
{
    while (m_bodyBytes + bytes > m_limits.bodiesInFlightBytes) {
        Connection *first = nullptr;
        for (auto *connection : std::as_const(m_connections)) {
            const bool counts = connection == &asker || connection->holdsBody();
            if (counts && (!first || connection->yieldsBefore(*first)))
                first = connection;
        }
        if (!first || first == &asker)
            return false;
        qCInfo(lcGuard) << "refused a body that came too slowly, to make room for others";
        first->refuseBody();
    }
    m_bodyBytes += bytes;
    return true;
}

void ConnectionGuard::remove(Connection *connection)
{
    if (!m_connections.remove(connection))
        return;
    if (m_capsAddresses) {
        if (const auto count = m_countByPeer.find(connection->peer());
            count != m_countByPeer.end() && --*count <= 0)
            m_countByPeer.erase(count);
    }
    connection->deleteLater();
    if (m_draining && m_connections.isEmpty())
        QMetaObject::invokeMethod(this, &ConnectionGuard::drained, Qt::QueuedConnection);
}

/// Cuts the connection (of `peer`, if given) that is missed least, if any may go.
bool ConnectionGuard::makeRoom(const QString &peer)
{
    Connection *first = nullptr;
    for (auto *connection : std::as_const(m_connections)) {
        if (!peer.isEmpty() && connection->peer() != peer)
            continue;
        const auto claim = connection->claim();
        if (claim && (!first || *claim < *first->claim()))
            first = connection;
    }
    if (!first)
        return false;
    first->abort();
    return true;
}

} // namespace traydo::http
