#include "support/rawhttp.h"

#include <QSslConfiguration>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace traydo::test {

using namespace Qt::StringLiterals;

namespace {

/// Decodes the complete chunks at the front of `bytes`. `end` becomes the position after the last chunk of
/// all, or -1 while that has not come.
QByteArray joinedChunks(const QByteArray &bytes, qsizetype &end)
{
    QByteArray joined;
    end = -1;
    for (qsizetype at = 0;;) {
        const auto eol = bytes.indexOf("\r\n", at);
        if (eol < 0)
            return joined;
        const auto size = bytes.mid(at, eol - at).toLongLong(nullptr, 16);
        if (bytes.size() < eol + 2 + size + 2)
            return joined;
        joined += bytes.mid(eol + 2, size);
        at = eol + 2 + size + 2;
        if (size == 0) {
            end = at;
            return joined;
        }
    }
}

} // namespace

QByteArray rawRequest(const QByteArray &method, const QByteArray &target, quint16 port,
                      const http::Headers &fields, const QByteArray &body)
{
    QByteArray out = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields.fields())
        out += name + ": " + value + "\r\n";
    if (!fields.contains("Host"))
        out += "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    if (!body.isEmpty())
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

RawHttp::RawHttp(quint16 port, const QHostAddress &address) : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(address, port);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

RawHttp::RawHttp(quint16 port, const QByteArray &authority, const QString &name, QSsl::SslProtocol protocol)
    : m_socket(std::make_unique<QSslSocket>()), m_tls(static_cast<QSslSocket *>(m_socket.get()))
{
    QSslConfiguration configuration;
    configuration.setProtocol(protocol);
    configuration.setCaCertificates(QSslCertificate::fromData(authority));
    m_tls->setSslConfiguration(configuration);
    m_tls->setPeerVerifyName(name);
    m_tls->connectToHostEncrypted(u"127.0.0.1"_s, port);
}

bool RawHttp::waitForEncrypted(int timeoutMs)
{
    const auto isOver = [this] {
        return m_tls->isEncrypted() || m_tls->state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver, timeoutMs) && m_tls->isEncrypted();
}

void RawHttp::send(const QByteArray &bytes)
{
    if (m_tls && !waitForEncrypted())
        return;
    // From the event loop's point of view the connection may still be under way.
    if (QTest::qWaitFor([this] { return m_socket->state() != QAbstractSocket::ConnectingState; })) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

RawResponse RawHttp::exchange(quint16 port, const QByteArray &request)
{
    RawHttp client(port);
    client.send(request);
    return client.response();
}

RawResponse RawHttp::response(Take take, int timeoutMs)
{
    RawResponse response;
    const auto isOver = [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; };
    static_cast<void>(QTest::qWaitFor([&] { return takeResponse(response, take) || isOver(); }, timeoutMs));
    if (response.status == 0)
        takeResponse(response, take);
    return response;
}

QByteArray RawHttp::streamed()
{
    qsizetype end = 0;
    return joinedChunks(rest(), end);
}

bool RawHttp::waitForStreamed(QByteArrayView text, int timeoutMs)
{
    return QTest::qWaitFor([&] { return streamed().contains(text); }, timeoutMs);
}

bool RawHttp::waitForClosed(int timeoutMs)
{
    return QTest::qWaitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; },
                           timeoutMs);
}

const QByteArray &RawHttp::rest()
{
    m_received += m_socket->readAll();
    return m_received;
}

void RawHttp::reset()
{
#ifdef Q_OS_UNIX
    const linger atOnce{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    m_socket->abort();
}

bool RawHttp::takeResponse(RawResponse &response, Take take)
{
    rest();
    const auto headEnd = m_received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const auto lines = m_received.left(headEnd).split('\n');
    RawResponse found;
    found.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        found.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    auto end = headEnd + 4;
    const bool bodiless =
        take == Take::HeadOnly || found.status < 200 || found.status == 204 || found.status == 304;
    if (!bodiless && found.headers.contains("Content-Length")) {
        const auto length = found.header("Content-Length").toLongLong();
        if (m_received.size() < end + length)
            return false;
        found.body = m_received.mid(end, length);
        end += length;
    } else if (!bodiless && found.header("Transfer-Encoding") == "chunked") {
        qsizetype chunksEnd = 0;
        found.body = joinedChunks(m_received.mid(end), chunksEnd);
        if (chunksEnd < 0)
            return false;
        end += chunksEnd;
    } else if (!bodiless) {
        if (isOpen())
            return false;
        found.body = m_received.mid(end);
        end = m_received.size();
    }
    m_received.remove(0, end);
    response = found;
    return true;
}

} // namespace traydo::test
