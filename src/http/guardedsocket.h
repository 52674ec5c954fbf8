#pragma once

#include <QTcpSocket>

namespace traydo::http {

/// What QHttpServer takes for a client's socket. Like QSslSocket it has no descriptor of its own: the
/// Connection behind it owns the real one and presents one whole, checked head at a time. QHttpServer's
/// parser therefore never meets a hostile, ambiguous or split byte, and nothing it would answer reaches the
/// client.
///
/// QHttpServer deletes it after hangUp().
class GuardedSocket final : public QTcpSocket
{
public:
    GuardedSocket(const QTcpSocket &real, QObject *parent);
    ~GuardedSocket() override;

    /// Lets QHttpServer read `request`; returns when it has. False when it gave up or left bytes unread.
    bool present(const QByteArray &request);
    /// The client is gone.
    void hangUp();

    qint64 bytesAvailable() const override;
    /// QHttpServer's way of saying that it could not parse.
    void disconnectFromHost() override { m_gaveUp = true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_request;
    qsizetype m_read = 0;
    bool m_gaveUp = false;
};

} // namespace traydo::http
