#include "http/connection.h"

#include "http/connectionguard.h"
#include "http/connectionstream.h"

#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace traydo::http {

Q_LOGGING_CATEGORY(lcConnection, "traydo.http")

namespace {

constexpr int receiveBufferBytes = 128 * 1024;
constexpr core::milliseconds lingerTimeout{1'000};
constexpr qint64 maxIgnoredBytes = 1024 * 1024;
/// While this much of earlier responses is unread, a pipelined request waits.
constexpr qint64 maxUnsentBytes = 256 * 1024;
constexpr qint64 maxPipelinedBytes = 256 * 1024;

} // namespace

Connection::Connection(qintptr descriptor, ConnectionGuard &guard, QObject *facadeParent)
    : m_guard(guard), m_socket(new QTcpSocket(this))
{
    if (!m_socket->setSocketDescriptor(descriptor)) {
        m_state = State::Gone;
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBufferBytes);
    m_facade = new GuardedSocket(*m_socket, facadeParent);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    enter(State::Idle, guard.limits().headTimeout);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    detachStream();
    releaseBody();
}

std::optional<qint64> Connection::waitingSince() const
{
    if (m_state == State::Idle || m_state == State::Head)
        return m_since;
    return {};
}

void Connection::onDeadline()
{
    switch (m_state) {
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
        return abort();
    case State::Handling:
    case State::Gone:
        return;
    }
}

void Connection::finish()
{
    m_lastRequest = true;
    if (m_state == State::Idle)
        close(Linger::No);
    else if (m_state == State::Streaming)
        endStream();
}

void Connection::onReadyRead()
{
    if (m_state == State::Closing || m_state == State::Streaming) {
        // No one will answer this. After a stream the connection ends, so that nothing is left half-read.
        m_lastRequest = true;
        m_ignored += m_socket->bytesAvailable();
        m_socket->readAll();
        if (m_ignored > maxIgnoredBytes)
            abort();
        return;
    }
    m_input.append(m_socket->readAll());
    advance();
}

void Connection::onBytesWritten()
{
    if (m_state == State::Closing && m_socket->bytesToWrite() == 0)
        shutDownWriting();
    else if (m_state == State::Idle && !m_input.isEmpty())
        advance();
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
    while (more) {
        switch (m_state) {
        case State::Idle:
            if (m_socket->bytesToWrite() > maxUnsentBytes) {
                if (m_input.size() > maxPipelinedBytes)
                    abort();
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
        // An empty line before a request is tolerated (RFC 9112 §2.2), but buys no time.
        while (m_input.startsWith("\r\n"))
            m_input.remove(0, 2);
        if (m_input.isEmpty() || m_input == "\r")
            return false;
        enter(State::Head, m_guard.limits().headTimeout);
        m_scanned = 0;
    }
    const auto scan = scanHead(m_input, m_scanned, m_guard.limits());
    if (scan.refusal)
        return refuse(scan.refusal);
    if (scan.size == 0) {
        m_scanned = m_input.size();
        return false;
    }
    auto parsed = parseHead(QByteArrayView(m_input).first(scan.size), m_guard.limits());
    m_input.remove(0, scan.size);
    if (const auto *refusal = std::get_if<Refusal>(&parsed))
        return refuse(*refusal);
    m_head = std::get<RequestHead>(std::move(parsed));
    return acceptHead();
}

/// Everything that can be refused before a byte of the body is read.
bool Connection::acceptHead()
{
    m_lastRequest = m_lastRequest || !m_head.keepAlive;
    m_verdict = m_guard.handler().admit(m_head.headers);
    if (m_verdict.refusal)
        return refuse({m_verdict.refusal, m_verdict.reason});
    if (m_head.expectsSomethingElse)
        return refuse({417, "expectation not supported"});
    if (m_head.headers.contains("Content-Encoding"))
        return refuse({415, "encoded bodies are not accepted"});
    if (!m_head.chunked && m_head.contentLength == 0)
        return complete();
    const auto limit = m_guard.handler().maxBodyBytes(m_head.path());
    if (m_head.contentLength > limit)
        return refuse({413, "body too large"});
    m_chunks.reset();
    if (m_head.chunked)
        m_chunks.emplace(limit);
    enter(State::Body, m_guard.limits().bodyTimeout);
    if (m_head.expectsContinue && m_input.isEmpty())
        return write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool Connection::readBody()
{
    if (m_input.isEmpty())
        return false;
    return m_chunks ? readChunkedBody() : readPlainBody();
}

bool Connection::readPlainBody()
{
    const auto taken = std::min<qint64>(m_input.size(), m_head.contentLength - m_body.size());
    if (!m_guard.reserveBody(taken))
        return refuse({503, "too many bodies at once"});
    m_body.append(QByteArrayView(m_input).first(taken));
    m_input.remove(0, taken);
    return m_body.size() < m_head.contentLength ? false : complete();
}

bool Connection::readChunkedBody()
{
    const auto before = m_body.size();
    QByteArrayView rest(m_input);
    const auto status = m_chunks->decode(rest, m_body);
    m_input = rest.toByteArray();
    if (!m_guard.reserveBody(m_body.size() - before)) {
        m_body.truncate(before);
        return refuse({503, "too many bodies at once"});
    }
    switch (status) {
    case ChunkedBody::Status::NeedsMore:
        return false;
    case ChunkedBody::Status::Complete:
        return complete();
    case ChunkedBody::Status::TooLarge:
        return refuse({413, "body too large"});
    case ChunkedBody::Status::Malformed:
        break;
    }
    return refuse({400, "malformed chunk"});
}

bool Connection::complete()
{
    enter(State::Handling, core::milliseconds::zero());
    auto reply = m_facade ? m_guard.handler().handle(*m_facade, m_head, m_body, m_verdict) : std::nullopt;
    releaseBody();
    if (m_state != State::Handling)
        return false;
    if (!reply)
        return refuse({400, "the request is not understood"});
    if (auto *stream = std::get_if<StreamResponse>(&*reply))
        openStream(*stream);
    else
        respond(std::get<Response>(*reply));
    return m_state == State::Idle;
}

void Connection::respond(const Response &response)
{
    auto bytes =
        responseHead(response.status, response.headers, {BodyFraming::Kind::Length, response.body.size()},
                     m_lastRequest, m_guard.date());
    // The length is told, the bytes are not sent (RFC 9110 §9.3.2).
    if (m_head.method != Method::Head)
        bytes.append(response.body);
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
    const auto kind = m_head.http10 ? BodyFraming::Kind::UntilClose : BodyFraming::Kind::Chunked;
    if (!m_input.isEmpty()) {
        m_input.clear(); // a pipelined request would wait for the end of the stream
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
    if (m_socket->bytesToWrite() + bytes.size() > m_guard.limits().streamBacklogBytes) {
        qCInfo(lcConnection) << "cut a stream whose client reads too slowly";
        abort();
        return false;
    }
    enter(State::Streaming, m_guard.limits().keepAlive);
    if (m_head.http10)
        return write(bytes);
    return write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void Connection::endStream()
{
    if (m_state != State::Streaming)
        return;
    detachStream();
    if (m_head.http10 || write("0\r\n\r\n"))
        afterResponse();
}

/// Always false, so that a reading step can return it.
bool Connection::refuse(const Refusal &refusal)
{
    qCDebug(lcConnection) << "refused with" << refusal.status << refusal.reason;
    m_lastRequest = true;
    releaseBody();
    auto response = Response::text(refusal.status, QByteArray(refusal.reason) + '\n');
    if (refusal.status == 503)
        response.headers.add("Retry-After", "1");
    respond(response);
    return false;
}

void Connection::afterResponse()
{
    m_head = {};
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
    m_input.clear();
    enter(State::Closing, lingerTimeout);
    if (linger == Linger::No)
        m_socket->disconnectFromHost();
    else if (m_socket->bytesToWrite() == 0)
        shutDownWriting();
}

void Connection::shutDownWriting()
{
#ifdef Q_OS_UNIX
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

/// Writes at once. False when the peer turned out to be gone.
bool Connection::write(const QByteArray &bytes)
{
    if (m_state == State::Gone)
        return false;
    m_socket->write(bytes);
    m_socket->flush();
    return m_state != State::Gone;
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
    m_guard.releaseBody(m_body.size());
    m_body.clear();
}

void Connection::detachStream()
{
    if (const auto stream = m_stream.lock())
        stream->detach();
    m_stream.reset();
}

} // namespace traydo::http
