#include "http/connection.h"

#include "http/connectionguard.h"
#include "http/connectionstream.h"
#include "http/peergroup.h"

#include <QLoggingCategory>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace traydo::http {

Q_LOGGING_CATEGORY(lcConnection, "traydo.http")

namespace {

constexpr int receiveBufferBytes = 128 * 1024;
constexpr core::milliseconds lingerTimeout{1'000};
constexpr qint64 maxIgnoredBytes = 1024 * 1024;
/// While this much of earlier responses is unread, nothing is read either.
constexpr qint64 maxUnsentBytes = 16 * 1024;
/// What is kept of bytes that are not asked for yet; the rest stays with the system, and in the end with the
/// peer. Every connection may have that much.
constexpr qint64 maxUnreadBytes = 16 * 1024;
/// So many pipelined requests are answered in a row, then it is the turn of other connections.
constexpr int requestsPerTurn = 4;
/// What a TLS connection begins with (RFC 8446 §5.1): a handshake record of version 3.x.
constexpr QByteArrayView handshakeRecord("\x16\x03");

} // namespace

Connection::Connection(qintptr descriptor, ConnectionGuard &guard, QObject *facadeParent)

    : m_guard(guard),
      m_socket(guard.tls() ? new QSslSocket(this) : new QTcpSocket(this)),
      m_tls(qobject_cast<QSslSocket *>(m_socket)),
      m_reader(guard.limits())
{
    if (!m_socket->setSocketDescriptor(descriptor)) {
        m_state = State::Gone;
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBufferBytes);
    m_socket->setReadBufferSize(maxUnreadBytes);
    m_peer = peerGroup(m_socket->peerAddress());
    m_facade = new GuardedSocket(*m_socket, facadeParent);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    if (!m_tls) {
        enter(State::Idle, guard.limits().headTimeout);
        return;
    }
    m_tls->setSslConfiguration(*guard.tls());
    connect(m_tls, &QSslSocket::encrypted, this, &Connection::onEncrypted);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    enter(State::Handshake, guard.limits().handshakeTimeout);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    detachStream();
    releaseBody();
}

std::optional<Connection::Claim> Connection::claim() const
{
    switch (m_state) {
    case State::Handshake:
    case State::Idle:
    case State::Head:
        return Claim(m_isKnown ? 3 : 0, m_since);
    case State::Closing:
        return Claim(1, m_since);
    case State::Body:
        return m_isProven ? std::nullopt : std::optional(Claim(2, m_since));
    case State::Handling:
    case State::Streaming:
    case State::Gone:
        break;
    }
    return {};
}

void Connection::onDeadline()
{
    switch (m_state) {
    case State::Handshake:
        return abort();
    case State::Idle:
        return close(Linger::No);
    case State::Head:
    case State::Body:
        refuse({408, "the request took too long"});
        return close(Linger::No); // all it sent is read, and it shall not keep its place any longer
    case State::Streaming:
        sendOnStream(": ping\n\n");
        return;
    case State::Closing:
        hangUp();
        return abort();
    case State::Handling:
    case State::Gone:
        return;
    }
}

void Connection::finish()
{
    m_lastRequest = true;
    if (m_state == State::Handshake)
        abort();
    else if (m_state == State::Idle)
        close(Linger::No);
    else if (m_state == State::Streaming)
        endStream();
}

bool Connection::yieldsBefore(const Connection &other) const
{
    return m_isProven == other.m_isProven ? m_since < other.m_since : !m_isProven;
}

void Connection::refuseBody()
{
    refuse({503, "too many bodies at once"});
}

/// Looks at the first bytes without taking them. Whoever does not speak TLS gets no answer, not even an alert
/// (HT13).
void Connection::readHello()
{
    const auto start = m_tls->peek(handshakeRecord.size());
    if (!handshakeRecord.startsWith(start))
        return abort();
    if (start.size() == handshakeRecord.size())
        m_tls->startServerEncryption();
}

void Connection::onEncrypted()
{
    if (m_state != State::Handshake)
        return;
    enter(State::Idle, m_guard.limits().headTimeout);
    if (m_tls->bytesAvailable() > 0)
        onReadyRead();
}

void Connection::onReadyRead()
{
    if (m_state == State::Handshake) {
        if (!m_tls->isEncrypted() && m_tls->mode() == QSslSocket::UnencryptedMode)
            readHello();
        return;
    }
    if (m_state == State::Closing || m_state == State::Streaming) {
        // No one will answer this. After a stream the connection ends, so that nothing is left half-read.
        m_lastRequest = true;
        m_ignored += m_socket->bytesAvailable();
        m_socket->readAll();
        if (m_ignored > maxIgnoredBytes)
            abort();
        return;
    }
    readMore();
}

void Connection::readMore()
{
    if (m_awaitsTurn || (m_state == State::Idle && unsentBytes() > maxUnsentBytes))
        return;
    advance(); // what has been read goes first: it must not pile up while its sender waits for its turn
    if (!wantsBytes())
        return;
    // Not readAll(), which makes room for far more than there is.
    m_reader.append(m_socket->read(m_socket->bytesAvailable()));
    advance();
}

/// Whether what has been read is not enough to go on with.
bool Connection::wantsBytes()
{
    return m_state == State::Head || m_state == State::Body ||
           (m_state == State::Idle && !m_reader.hasBegun());
}

void Connection::takeTurn()
{
    m_awaitsTurn = false;
    if (m_state == State::Idle)
        readMore();
}

void Connection::onBytesWritten()
{
    if (m_state == State::Closing && unsentBytes() == 0)
        shutDownWriting();
    else if (m_state == State::Idle && (m_reader.pending() > 0 || m_socket->bytesAvailable() > 0))
        readMore();
}

void Connection::onDisconnected()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    detachStream();
    releaseBody();
    if (m_facade)
        m_facade->hangUp();
    m_guard.remove(this);
}

/// Takes requests out of the buffer until it has no complete one.
void Connection::advance()
{
    bool more = true;
    for (int begun = 0; more;) {
        switch (m_state) {
        case State::Idle:
            if (unsentBytes() > maxUnsentBytes)
                return;
            if (++begun > requestsPerTurn && m_reader.hasBegun()) {
                m_awaitsTurn = true;
                m_guard.queueTurn(this);
                return;
            }
            more = readHead();
            break;
        case State::Head:
            more = readHead();
            break;
        case State::Body:
            more = readBody();
            break;
        default:
            return;
        }
    }
}

bool Connection::readHead()
{
    if (m_state == State::Idle) {
        if (!m_reader.hasBegun())
            return false;
        // The first head is due from when the connection came, not from when it began to speak.
        if (m_isFresh)
            m_state = State::Head;
        else
            enter(State::Head, m_guard.limits().headTimeout);
    }
    const auto progress = m_reader.readHead();
    if (progress.refusal)
        return refuse(progress.refusal);
    return progress.complete && acceptHead();
}

/// Everything that can be refused before a byte of the body is read.
bool Connection::acceptHead()
{
    const auto &head = m_reader.head();
    m_lastRequest = m_lastRequest || !head.keepAlive;
    m_verdict = m_guard.handler().admit(head.headers);
    if (m_verdict.refusal)
        return refuse({m_verdict.refusal, m_verdict.reason});
    if (head.expectsSomethingElse)
        return refuse({417, "expectation not supported"});
    if (head.headers.contains("Content-Encoding"))
        return refuse({415, "encoded bodies are not accepted"});
    if (!m_reader.hasBody())
        return complete();
    const auto limit = m_guard.handler().maxBodyBytes(head.path());
    if (head.contentLength > limit)
        return refuse({413, "body too large"});
    // More than a little is kept for those only who may send it; how much is chunked shows too late.
    m_isProven = false;
    if (head.chunked || head.contentLength > m_guard.limits().unauthenticatedBodyBytes) {
        const auto admission = m_guard.handler().gate(head, m_verdict, m_socket->peerAddress());
        if (admission.refusal) {
            m_wasRefused = m_lastRequest = true;
            respond(*admission.refusal);
            return false;
        }
        m_isProven = admission.isProven;
    }
    m_reader.startBody(limit);
    enter(State::Body, m_guard.limits().bodyTimeout);
    if (head.expectsContinue && m_reader.pending() == 0)
        return write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool Connection::readBody()
{
    const auto progress = m_reader.readBody();
    if (progress.refusal)
        return refuse(progress.refusal);
    if (progress.complete)
        return complete();
    const auto grown = m_reader.bodyCapacity() - m_reservedBytes;
    if (!m_guard.reserveBody(*this, grown))
        refuseBody();
    else
        m_reservedBytes += grown;
    return false;
}

bool Connection::complete()
{
    m_isFresh = false;
    enter(State::Handling, core::milliseconds::zero());
    auto reply = m_facade ? m_guard.handler().handle(*m_facade, m_reader.head(), m_reader.body(), m_verdict)
                          : std::nullopt;
    releaseBody();
    if (m_state != State::Handling)
        return false;
    if (!reply)
        return refuse({400, "the request is not understood"});
    m_isKnown = passedGate(*reply);
    if (auto *stream = std::get_if<StreamResponse>(&*reply))
        openStream(*stream);
    else
        respond(std::get<Response>(*reply));
    return m_state == State::Idle;
}

/// Preflights are answered to anyone.
bool Connection::passedGate(const Reply &reply) const
{
    const auto *response = std::get_if<Response>(&reply);
    return (!response || response->status < 400) && m_reader.head().method != Method::Options &&
           m_guard.handler().isGated(m_reader.head().path());
}

void Connection::respond(const Response &response)
{
    auto bytes =
        responseHead(response.status, response.headers, {BodyFraming::Kind::Length, response.body.size()},
                     m_lastRequest, m_guard.date());
    // The length is told, the bytes are not sent (RFC 9110 §9.3.2).
    if (m_reader.head().method != Method::Head) {
        bytes.reserve(bytes.size() + response.body.size());
        bytes.append(response.body);
    }
    if (write(bytes))
        afterResponse();
}

void Connection::openStream(StreamResponse &reply)
{
    auto headers = std::move(reply.headers);
    headers.set("Content-Type", "text/event-stream");
    headers.set("Cache-Control", "no-store, no-cache, no-transform");
    headers.set("X-Accel-Buffering", "no");
    // HTTP/1.0 knows no chunks: there the end of the connection is the end of the stream.
    const auto kind = m_reader.head().http10 ? BodyFraming::Kind::UntilClose : BodyFraming::Kind::Chunked;
    if (m_reader.pending() > 0) {
        m_reader.dropPending(); // a pipelined request would wait for the end of the stream
        m_lastRequest = true;
    }
    enter(State::Streaming, m_guard.limits().keepAlive);
    if (!write(responseHead(200, headers, {kind, 0}, m_lastRequest, m_guard.date())))
        return;
    const auto stream = std::make_shared<ConnectionStream>(*this);
    m_stream = stream;
    if (reply.opened)
        reply.opened(stream);
}

bool Connection::sendOnStream(const QByteArray &bytes)
{
    if (m_state != State::Streaming)
        return false;
    if (unsentBytes() + bytes.size() > m_guard.limits().streamBacklogBytes) {
        qCInfo(lcConnection) << "cut a stream whose client reads too slowly";
        abort();
        return false;
    }
    enter(State::Streaming, m_guard.limits().keepAlive);
    if (m_reader.head().http10)
        return write(bytes);
    return write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void Connection::endStream()
{
    if (m_state != State::Streaming)
        return;
    detachStream();
    if (m_reader.head().http10 || write("0\r\n\r\n"))
        afterResponse();
}

/// Always false, so that a reading step can return it.
bool Connection::refuse(const Refusal &refusal)
{
    qCDebug(lcConnection) << "refused with" << refusal.status << refusal.reason;
    m_wasRefused = m_lastRequest = true;
    releaseBody();
    auto response = Response::text(refusal.status, QByteArray(refusal.reason) + '\n');
    if (refusal.status == 503)
        response.headers.add("Retry-After", "1");
    respond(response);
    return false;
}

void Connection::afterResponse()
{
    m_reader.finish();
    if (m_lastRequest)
        close(Linger::Yes);
    else
        enter(State::Idle, m_guard.limits().idleTimeout);
}

/// Lingering, because closing with unread bytes makes the kernel send RST, which may take the response from
/// the peer before it has read it (RFC 9112 §9.6).
void Connection::close(Linger linger)
{
    if (m_state == State::Gone)
        return;
    m_reader.dropPending();
    enter(State::Closing, lingerTimeout);
    // TLS cannot be shut down in one direction with Qt: there only a refused sender is waited for.
    if (linger == Linger::No || (m_tls && !m_wasRefused))
        m_socket->disconnectFromHost();
    else if (unsentBytes() == 0)
        shutDownWriting();
}

void Connection::shutDownWriting()
{
#ifdef Q_OS_UNIX
    if (!m_tls)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

/// The end of TLS is said aloud (close_notify, RFC 8446 §6.1), so that the peer knows nothing is missing.
void Connection::hangUp()
{
    if (m_tls && m_tls->isEncrypted()) {
        m_tls->disconnectFromHost();
        m_tls->flush();
    }
}

/// Written by us but not yet taken by the system.
qint64 Connection::unsentBytes() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

/// Writes at once. False when the peer turned out to be gone.
bool Connection::write(const QByteArray &bytes)
{
    if (m_state == State::Gone)
        return false;
    const auto sent = sendDirectly(bytes);
    if (sent == bytes.size())
        return true;
    m_socket->write(bytes.mid(sent));
    m_socket->flush();
    return m_state != State::Gone;
}

/// Gives the system what it takes at once, and tells how much that was: nothing where TLS is spoken or
/// earlier bytes wait, nor on an error, which the socket then meets and reports. The socket would put even a
/// short answer into a block of 32 KiB, and keep that as long as the connection.
qsizetype Connection::sendDirectly(const QByteArray &bytes)
{
#ifdef MSG_NOSIGNAL
    if (!m_tls && unsentBytes() == 0) {
        const auto sent =
            ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        return std::max<qsizetype>(sent, 0);
    }
#endif
    return 0;
}

void Connection::enter(State state, core::milliseconds timeout)
{
    m_state = state;
    m_since = m_guard.now();
    m_deadline = timeout.count() > 0 ? m_since + timeout.count() : std::numeric_limits<qint64>::max();
    m_guard.schedule(m_deadline);
}

void Connection::releaseBody()
{
    m_guard.releaseBody(std::exchange(m_reservedBytes, 0));
    m_reader.dropBody();
}

void Connection::detachStream()
{
    if (const auto stream = m_stream.lock())
        stream->detach();
    m_stream.reset();
}

} // namespace traydo::http
