#include "bridge/serverexchange.h"

#include "bridge/log.h"
#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// A token, one for a call with further rights, and one more in case the first was revoked meanwhile.
constexpr int maxRenewals = 3;
constexpr qsizetype maxBodyBytes = 16 * 1024 * 1024;

} // namespace

ServerExchange::ServerExchange(HttpClient &http, OAuthClient &oauth, HttpRequest request, Asking asking)
    : m_http(http), m_oauth(oauth), m_request(std::move(request)), m_asking(asking)
{
}

void ServerExchange::start()
{
    HttpRequest request = m_request;
    m_token = m_oauth.accessToken();
    if (!m_token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_token});
    m_exchange = m_http.start(request);
    connect(m_exchange.get(), &HttpExchange::headed, this, &ServerExchange::takeHead);
    connect(m_exchange.get(), &HttpExchange::received, this, &ServerExchange::takeBody);
    connect(m_exchange.get(), &HttpExchange::finished, this, &ServerExchange::takeEnd);
}

void ServerExchange::takeHead()
{
    if (seeksToken())
        return;
    m_isStream = m_exchange->head().mediaType() == "text/event-stream";
    Q_EMIT headed(m_exchange->head());
}

/// True when the answer is a challenge that we can do something about: then this exchange starts anew later.
bool ServerExchange::seeksToken()
{
    const HttpHead &head = m_exchange->head();
    const auto challenge = readChallenge(head.header("WWW-Authenticate"));
    const bool more = head.status == 403 && challenge && challenge->error == "insufficient_scope"_L1;
    if ((head.status != 401 && !more) || m_renewals == maxRenewals)
        return false;
    ++m_renewals;
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater(); // it is calling us
    const QPointer<ServerExchange> alive(this);
    const auto done = [alive](const core::Result<void> &result) {
        if (alive)
            alive->takeTokens(result);
    };
    if (m_asking == Asking::Never)
        m_oauth.renewQuietly(m_token, challenge.value_or(Challenge{}), done);
    else if (more)
        m_oauth.stepUp(m_token, *challenge, done);
    else
        m_oauth.renew(m_token, challenge.value_or(Challenge{}), done);
    return true;
}

void ServerExchange::takeTokens(const core::Result<void> &result)
{
    if (result)
        return start();
    end({ExchangeEnd::Kind::Denied, 0, result.error().text});
}

void ServerExchange::takeBody(const QByteArray &bytes)
{
    if (!m_isStream) {
        m_body += bytes;
        if (m_body.size() > maxBodyBytes)
            end({ExchangeEnd::Kind::Broken, m_exchange->head().status, u"its answer is too long"_s});
        return;
    }
    const QPointer<ServerExchange> alive(this);
    const auto events = m_parser.feed(bytes);
    if (!events)
        return end({ExchangeEnd::Kind::Broken, m_exchange->head().status, events.error().text});
    for (const ServerEvent &event : *events) {
        if (event.data.isEmpty())
            continue; // it only says from where to go on
        if (event.type != "message") {
            Q_EMIT eventReceived(event);
        } else if (const auto parsed = jsonrpc::parseMessage(event.data);
                   const auto *message = std::get_if<jsonrpc::Message>(&parsed)) {
            Q_EMIT received(*message);
        } else {
            qCWarning(logBridge) << "The server sent an event that holds no message";
        }
        if (!alive || !m_exchange)
            return;
    }
}

void ServerExchange::takeJson()
{
    const auto parsed = jsonrpc::parseJson(m_body);
    const auto *json = std::get_if<QJsonValue>(&parsed);
    if (!json)
        return;
    // Revision 2025-03-26 may answer with an array.
    const QJsonArray messages = json->isArray() ? json->toArray() : QJsonArray{*json};
    const QPointer<ServerExchange> alive(this);
    for (const auto &value : messages) {
        const auto read = jsonrpc::readMessage(value);
        if (const auto *message = std::get_if<jsonrpc::Message>(&read))
            Q_EMIT received(*message);
        if (!alive)
            return;
    }
}

void ServerExchange::takeEnd(const std::optional<HttpFailure> &failure)
{
    const int status = m_exchange->head().status;
    if (failure)
        return end({failure->kind == HttpFailure::Kind::Unreachable ? ExchangeEnd::Kind::Unreachable
                                                                    : ExchangeEnd::Kind::Broken,
                    status, failure->text});
    const QPointer<ServerExchange> alive(this);
    if (!m_isStream && m_exchange->head().mediaType() == "application/json")
        takeJson();
    if (alive)
        end({ExchangeEnd::Kind::Complete, status, {}});
}

void ServerExchange::end(const ExchangeEnd &end)
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    Q_EMIT ended(end);
}

} // namespace traydo::bridge
