#pragma once

#include "bridge/backoff.h"
#include "bridge/opening.h"
#include "bridge/serverexchange.h"
#include "bridge/upstream.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace traydo::bridge {

/// A server over HTTP+SSE, the transport of 2024-11-05: one stream brings everything, messages go to the
/// address that it names first. The session ends with the stream; a new one is opened without the client's
/// notice.
class LegacySseUpstream final : public Upstream
{
    Q_OBJECT
public:
    /// `http` and `oauth` outlive it.
    LegacySseUpstream(const QUrl &server, HttpClient &http, OAuthClient &oauth, QObject *parent = nullptr);

    void start() override;
    void send(const jsonrpc::Message &message) override;
    void stop() override;

private:
    void takeEvent(const ServerEvent &event);
    void takeMessage(const jsonrpc::Message &message);
    void takeEnd(const ExchangeEnd &end);
    void post(const jsonrpc::Message &message);
    void takePosted(ServerExchange *exchange, const jsonrpc::Message &message, const ExchangeEnd &end);
    void flush();
    void failAll(const QString &problem);

    HttpClient &m_http;
    OAuthClient &m_oauth;
    const QUrl m_server;
    QUrl m_messages; ///< where messages go; empty while there is no session
    Opening m_opening;
    QByteArray m_version; ///< that the server chose
    bool m_reopening = false;
    std::unique_ptr<ServerExchange> m_stream;
    std::vector<std::unique_ptr<ServerExchange>> m_posts;
    std::deque<jsonrpc::Message> m_waiting;
    QList<jsonrpc::Request> m_unanswered;
    QTimer m_pause;
    Backoff m_backoff;
};

} // namespace traydo::bridge
