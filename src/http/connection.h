#pragma once

#include "http/guardedsocket.h"
#include "http/requesthandler.h"
#include "http/requestreader.h"

#include <QObject>
#include <QPointer>
#include <QSslSocket>

namespace traydo::http {

class ConnectionGuard;
class ConnectionStream;

/// One client's connection: reads requests strictly and within limits, has each answered, writes what comes
/// back. Requests are taken one after another, so a pipelined one waits in the buffer until its predecessor
/// is answered.
class Connection final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Handshake, ///< TLS is being set up
        Idle,      ///< no byte of a request yet
        Head,      ///< part of a head has come
        Body,      ///< the head is accepted, the body not complete
        Handling,  ///< the handler runs
        Streaming, ///< the response is an open event stream
        Closing,   ///< the last response is written; waiting for the peer to read it and hang up
        Gone,
    };

    /// `descriptor` is a connected socket, now ours. `facadeParent` owns the GuardedSocket until QHttpServer
    /// does.
    Connection(qintptr descriptor, ConnectionGuard &guard, QObject *facadeParent);
    ~Connection() override;

    bool isConnected() const { return m_state != State::Gone; }
    GuardedSocket *facade() const { return m_facade; }
    State state() const { return m_state; }
    const QString &peer() const { return m_peer; } ///< see peerGroup()
    /// How dispensable it is when room is needed: nothing while a request is being handled, a proven sender's
    /// body comes or a stream is open. Else the smaller goes first: connections without a complete head, then
    /// those that are over but for the peer's goodbye, then bodies of unproven senders, at last idle
    /// connections of those who just passed a gate; among equals the oldest (on the guard's monotonic clock,
    /// in ms).
    using Claim = std::pair<int, qint64>;
    std::optional<Claim> claim() const;

    /// Whether part of a body is kept in memory.
    bool holdsBody() const { return m_reservedBytes > 0; }
    /// Whether its body is to go before that of `other` when memory is short.
    bool yieldsBefore(const Connection &other) const;
    void refuseBody();

    /// Goes on with requests that it left for later, so that others were not kept waiting.
    void takeTurn();

    qint64 deadline() const { return m_deadline; }
    void onDeadline();

    /// Closes without a word.
    void abort() { m_socket->abort(); }
    /// The server stops: a stream ends in order, an idle connection at once, a request under way is the last
    /// one.
    void finish();

    /// For ConnectionStream: sends one piece of the stream. False, and the connection cut, when the peer is
    /// too far behind.
    bool sendOnStream(const QByteArray &bytes);
    void endStream();

private:
    enum class Linger {
        No,
        Yes, ///< the peer may still be sending: what it sends is read for a while, so that it gets to see our
             ///< answer
    };

    void readHello();
    void onEncrypted();
    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();

    void readMore();
    bool wantsBytes();
    void advance();
    bool readHead();
    bool acceptHead();
    bool readBody();
    bool complete();
    bool passedGate(const Reply &reply) const;

    void respond(const Response &response);
    void openStream(StreamResponse &reply);
    bool refuse(const Refusal &refusal);
    void afterResponse();
    void close(Linger linger);
    void shutDownWriting();
    void hangUp();
    qint64 unsentBytes() const;

    bool write(const QByteArray &bytes);
    qsizetype sendDirectly(const QByteArray &bytes);
    void enter(State state, core::milliseconds timeout);
    void releaseBody();
    void detachStream();

    ConnectionGuard &m_guard;
    QTcpSocket *m_socket;
    QSslSocket *m_tls = nullptr; ///< the same, where TLS is spoken
    QString m_peer;
    QPointer<GuardedSocket> m_facade;
    std::weak_ptr<ConnectionStream> m_stream;

    State m_state = State::Idle;
    qint64 m_since = 0;
    qint64 m_deadline = 0;

    RequestReader m_reader;
    OriginPolicy::Verdict m_verdict;
    qint64 m_reservedBytes = 0; ///< of the body, with the guard
    bool m_isProven = false;    ///< the body's sender showed who it is
    bool m_isKnown = false;     ///< the last request passed a gate
    bool m_isFresh = true;      ///< no request was complete yet
    bool m_wasRefused = false;  ///< with part of the request unread, perhaps
    bool m_lastRequest = false;
    bool m_awaitsTurn = false; ///< nothing is read until then
    qint64 m_ignored = 0;      ///< bytes that came while nothing was asked for
};

} // namespace traydo::http
