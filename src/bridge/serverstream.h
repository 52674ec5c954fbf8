#pragma once

#include "bridge/backoff.h"
#include "bridge/httpsession.h"
#include "bridge/serverexchange.h"

#include <QTimer>

namespace traydo::bridge {

/// The stream of a session for what the server says unasked (transports, listening for messages). It comes
/// back by itself, takes up where it broke, and never asks the person for anything. Main thread.
class ServerStream final : public QObject
{
    Q_OBJECT
public:
    /// `session` is the owner's and read at each attempt.
    ServerStream(HttpClient &http, OAuthClient &oauth, const HttpSession &session);

    void start();

Q_SIGNALS:
    void received(const traydo::jsonrpc::Message &message);
    /// The server does not know the session.
    void sessionLost();

private:
    void takeHead(const HttpHead &head);
    void takeEnd(const ExchangeEnd &end);

    HttpClient &m_http;
    OAuthClient &m_oauth;
    const HttpSession &m_session;
    std::unique_ptr<ServerExchange> m_exchange;
    QTimer m_pause;
    Backoff m_backoff;
    QByteArray m_lastEventId;
};

} // namespace traydo::bridge
