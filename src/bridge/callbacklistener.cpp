#include "bridge/callbacklistener.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr QLatin1StringView callbackPath("/callback");
constexpr qint64 maxRequestBytes = 16 * 1024;
constexpr int headTimeoutMs = 10'000;

QByteArray page()
{
    const QString text =
        QCoreApplication::translate("bridge", "Done. You can close this page and go back to your program.");
    return "<!doctype html><meta charset=\"utf-8\"><title>Traydo</title><p>" + text.toHtmlEscaped().toUtf8();
}

QByteArray response(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
           "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The target of a GET request line; empty for anything else.
QByteArray targetOf(const QByteArray &head)
{
    const auto words = head.left(head.indexOf("\r\n")).split(' ');
    return words.size() == 3 && words[0] == "GET" && words[2].startsWith("HTTP/1.") ? words[1] : QByteArray();
}

} // namespace

CallbackListener::CallbackListener(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::takeConnection);
}

core::Result<void> CallbackListener::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return core::Error{core::ErrorCode::Unavailable,
                           u"No port of this computer can be listened on: "_s + m_server.errorString()};
    return {};
}

QUrl CallbackListener::redirectUri() const
{
    QUrl uri;
    uri.setScheme(u"http"_s);
    uri.setHost(u"127.0.0.1"_s);
    uri.setPort(m_server.serverPort());
    uri.setPath(callbackPath);
    return uri;
}

void CallbackListener::takeConnection()
{
    while (auto *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(socket); });
        QTimer::singleShot(headTimeoutMs, socket, [socket] { socket->abort(); });
    }
}

void CallbackListener::readRequest(QTcpSocket *socket)
{
    const auto head = socket->peek(maxRequestBytes);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() == maxRequestBytes)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    const auto target = targetOf(head);
    const bool ours = target.startsWith(QByteArray(callbackPath.data()) + '?');
    socket->write(ours ? response("200 OK", page()) : response("404 Not Found", {}));
    socket->flush();
    socket->disconnectFromHost();
    if (ours)
        Q_EMIT received(QUrlQuery(QUrl::fromEncoded(target, QUrl::StrictMode)));
}

} // namespace traydo::bridge
