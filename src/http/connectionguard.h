#pragma once

#include "core/config.h"
#include "http/responsehead.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace traydo::http {

class Connection;
class GuardedSocket;
class RequestHandler;

/// Owns the connections of one or more listeners that share limits: their number, their deadlines and the
/// memory of the bodies they are sending. It stands in front of QHttpServer, which has none of these.
class ConnectionGuard final : public QObject
{
    Q_OBJECT
public:
    /// `handler` outlives the guard.
    ConnectionGuard(const core::Limits &limits, RequestHandler &handler);
    ~ConnectionGuard() override;

    /// Takes over an accepted descriptor. Nothing when there was no room: the client was told 503 and is
    /// gone.
    GuardedSocket *admit(qintptr descriptor, QObject *facadeParent);

    /// From now on each connection begins with a TLS handshake under this configuration; any other first byte
    /// ends it.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// From now on no address (see peerGroup()) holds more than `connections_per_address`.
    void capAddresses() { m_capsAddresses = true; }

    int connectionCount() const { return int(m_connections.size()); }
    int streamCount() const;

    /// Lets what is under way come to its end; what is not gone after `grace` is cut.
    void drain(core::milliseconds grace);

    // For its connections.
    const core::Limits &limits() const { return m_limits; }
    RequestHandler &handler() const { return m_handler; }
    qint64 now() const { return m_clock.elapsed(); } ///< monotonic, in ms
    const QByteArray &date();
    /// Sees to it that deadlines are looked at by `deadline` (on the clock of now()).
    void schedule(qint64 deadline);
    const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    /// Accounts for body bytes that `asker` keeps in memory. When all bodies together grow too large, those
    /// that have been coming the longest are refused with 503, unproven senders first. False, and nothing
    /// reserved, when that is `asker` itself.
    bool reserveBody(const Connection &asker, qint64 bytes);
    void releaseBody(qint64 bytes) { m_bodyBytes -= bytes; }
    /// Calls the connection's takeTurn() once the others had theirs.
    void queueTurn(Connection *connection);
    void remove(Connection *connection);

Q_SIGNALS:
    void drained(); ///< after drain(), once the last connection is gone

private:
    bool admitPeer(Connection &connection);
    bool makeRoom(const QString &peer = {});
    void checkDeadlines();
    void giveTurns();

    core::Limits m_limits;
    RequestHandler &m_handler;
    core::SystemClock m_wallClock;
    HttpDate m_date;
    QElapsedTimer m_clock;
    QTimer m_deadlineTimer;
    QTimer m_turnTimer;
    QList<Connection *> m_turns;
    qint64 m_nextCheck = 0;
    QSet<Connection *> m_connections;
    QHash<QString, int> m_countByPeer;
    std::optional<QSslConfiguration> m_tls;
    bool m_capsAddresses = false;
    qint64 m_bodyBytes = 0;
    bool m_draining = false;
};

} // namespace traydo::http
