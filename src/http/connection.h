#pragma once

#include "http/guardedsocket.h"
#include "http/requesthandler.h"
#include "http/requestreader.h"

#include <QObject>
#include <QPointer>

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
    /// Without a complete head since when, on the guard's monotonic clock in ms; nothing while a request is
    /// under way.
    std::optional<qint64> waitingSince() const;

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
    enum class Linger { No, Yes };

    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();

    void advance();
    bool readHead();
    bool acceptHead();
    bool readBody();
    bool complete();

    void respond(const Response &response);
    void openStream(StreamResponse &reply);
    bool refuse(const Refusal &refusal);
    void afterResponse();
    void close(Linger linger);
    void shutDownWriting();

    bool write(const QByteArray &bytes);
    void enter(State state, core::milliseconds timeout);
    void releaseBody();
    void detachStream();

    ConnectionGuard &m_guard;
    QTcpSocket *m_socket;
    QPointer<GuardedSocket> m_facade;
    std::weak_ptr<ConnectionStream> m_stream;

    State m_state = State::Idle;
    qint64 m_since = 0;
    qint64 m_deadline = 0;

    RequestReader m_reader;
    OriginPolicy::Verdict m_verdict;
    qint64 m_reservedBytes = 0; ///< of the body, with the guard
    bool m_lastRequest = false;
    qint64 m_ignored = 0; ///< bytes that came while nothing was asked for
};

} // namespace traydo::http
