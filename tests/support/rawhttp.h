#pragma once

#include "http/message.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>

namespace traydo::test {

/// A response as it came over the wire.
struct RawResponse
{
    int status = 0; ///< 0: none came
    http::Headers headers;
    QByteArray body; ///< chunks joined

    /// The field's value, empty when absent.
    QByteArray header(const QByteArray &name) const { return headers.value(name).value_or(QByteArray()); }
};

/// A request with Host and, when there is a body, Content-Length. `fields` come first and may name another
/// Host.
QByteArray rawRequest(const QByteArray &method, const QByteArray &target, quint16 port,
                      const http::Headers &fields = {}, const QByteArray &body = {});

/// A client that sends exactly the bytes it is told to. Waiting runs the event loop, so that a server in the
/// same thread can answer.
class RawHttp
{
public:
    explicit RawHttp(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// Over TLS to 127.0.0.1, trusting `authority` alone, as a client that knows the server as `name`.
    RawHttp(quint16 port, const QByteArray &authority, const QString &name,
            QSsl::SslProtocol protocol = QSsl::SecureProtocols);

    void send(const QByteArray &bytes);
    /// Connects, sends and waits for the response: for tests that need nothing else.
    static RawResponse exchange(quint16 port, const QByteArray &request);

    /// The next complete response. `HeadOnly` is for answers to HEAD and for streams, whose body follows as
    /// it comes.
    enum class Take { Whole, HeadOnly };
    RawResponse response(Take take = Take::Whole, int timeoutMs = 5000);

    /// What a stream has brought since its head was taken, chunks joined.
    QByteArray streamed();
    /// Waits until streamed() contains `text`.
    bool waitForStreamed(QByteArrayView text, int timeoutMs = 5000);

    /// Waits until the server has closed.
    bool waitForClosed(int timeoutMs = 5000);
    /// The TLS connection stands and the server is who it should be.
    bool waitForEncrypted(int timeoutMs = 5000);
    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    /// Received but not taken by response().
    const QByteArray &rest();

    /// Ends the connection with RST, like a process that was killed with unread data.
    void reset();
    QTcpSocket &socket() { return *m_socket; }
    QSslSocket &tls() { return *m_tls; } ///< for those over TLS

private:
    bool takeResponse(RawResponse &response, Take take);

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< the same
    QByteArray m_received;
};

} // namespace traydo::test
