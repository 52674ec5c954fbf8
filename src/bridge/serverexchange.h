#pragma once

#include "bridge/eventparser.h"
#include "bridge/httpclient.h"
#include "bridge/oauthclient.h"
#include "jsonrpc/message.h"

namespace traydo::bridge {

/// How one exchange with the server ended.
struct ExchangeEnd
{
    enum class Kind {
        Complete,    ///< with a whole answer, whatever its status
        Broken,      ///< the connection ended early
        Unreachable, ///< there was none
        Denied,      ///< the server wants a token that we cannot get
    };

    Kind kind = Kind::Complete;
    int status = 0; ///< of HTTP; 0: none came
    QString text;   ///< why it is not Complete, a sentence or the system's reason
};

/// Whether the person may be asked on behalf of an exchange.
enum class Asking { Allowed, Never };

/// One request to the server, authorized: sent again with a better token where the server wants one. The
/// messages of the answer come one by one, from one JSON body or from an event stream. Destroying it cancels
/// it. Main thread.
class ServerExchange final : public QObject
{
    Q_OBJECT
public:
    ServerExchange(HttpClient &http, OAuthClient &oauth, HttpRequest request, Asking asking);

    void start();

    /// Where to take up the answer's stream again; empty: nowhere.
    QByteArray lastEventId() const { return m_parser.lastEventId(); }
    /// How long the server wants us to wait before that.
    std::optional<int> retryMs() const { return m_parser.retryMs(); }

Q_SIGNALS:
    /// The answer that counts has begun.
    void headed(const traydo::bridge::HttpHead &head);
    void received(const traydo::jsonrpc::Message &message);
    /// An event that is no message, as HTTP+SSE has them.
    void eventReceived(const traydo::bridge::ServerEvent &event);
    void ended(const traydo::bridge::ExchangeEnd &end);

private:
    void takeHead();
    bool seeksToken();
    void takeTokens(const core::Result<void> &result);
    void takeBody(const QByteArray &bytes);
    void takeEnd(const std::optional<HttpFailure> &failure);
    void takeJson();
    void end(const ExchangeEnd &end);

    HttpClient &m_http;
    OAuthClient &m_oauth;
    const HttpRequest m_request;
    const Asking m_asking;
    std::unique_ptr<HttpExchange> m_exchange;
    EventParser m_parser;
    QByteArray m_body;
    QByteArray m_token; ///< that went with the request
    int m_renewals = 0;
    bool m_isStream = false;
};

} // namespace traydo::bridge
