#pragma once

#include "core/result.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

namespace traydo::bridge {

/// Where the browser brings the answer of an authorization server: one address on 127.0.0.1 (RFC 8252 §7.3).
/// It listens as long as it lives and shows the person a page that says that they can go back. Main thread.
class CallbackListener final : public QObject
{
    Q_OBJECT
public:
    explicit CallbackListener(QObject *parent = nullptr);

    /// Listens on `port`, or on any when that is 0. Unavailable when it is taken.
    core::Result<void> listen(quint16 port);
    QUrl redirectUri() const;

Q_SIGNALS:
    /// The parameters of a GET to redirectUri(). Whoever reads them has to check whose they are: any page
    /// can send a browser here.
    void received(const QUrlQuery &answer);

private:
    void takeConnection();
    void readRequest(QTcpSocket *socket);

    QTcpServer m_server;
};

} // namespace traydo::bridge
