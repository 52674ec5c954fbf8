#include "bridge/consent.h"

#include "bridge/httpclient.h"
#include "bridge/log.h"
#include "bridge/tokenrequest.h"
#include "core/json.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

Consent::Consent(HttpClient &http, ConsentOptions options, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options)), m_clock(clock)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(core::Error{core::ErrorCode::Expired,
                           u"Access was not granted in the browser in time. Try again."_s});
    });
    connect(&m_listener, &CallbackListener::received, this, &Consent::takeAnswer);
}

void Consent::ask(const Discovered &discovered, const Grant &grant, Done done)
{
    m_discovered = discovered;
    m_grant = grant;
    m_done = std::move(done);
    identify();
}

void Consent::identify()
{
    if (const auto known = knownIdentity(m_options.client, m_discovered.server)) {
        m_grant.client = *known;
    } else if (!m_grant.client.clientId.isEmpty() && m_listener.listen(m_grant.client.redirectPort)) {
        return openBrowser();
    } else {
        m_grant.client = {};
    }
    if (const auto listening = m_listener.listen(m_grant.client.redirectPort); !listening)
        return finish(listening.error());
    if (m_grant.client.clientId.isEmpty())
        return registerClient();
    openBrowser();
}

void Consent::registerClient()
{
    const QUrl endpoint = m_discovered.server.registrationEndpoint;
    if (endpoint.isEmpty())
        return finish(core::Error{
            core::ErrorCode::Denied,
            u"The server takes only clients that it knows already. Register one there and name it "
            "with --client-id."_s});
    const auto body = registrationRequest(m_discovered.server, m_listener.redirectUri(), m_grant.scope);
    const HttpRequest request{"POST",
                              endpoint,
                              {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                              core::toJson(body)};
    m_http.fetch(request, this, [this](const core::Result<HttpAnswer> &answer) {
        if (!answer)
            return finish(answer.error());
        if (answer->status != 200 && answer->status != 201)
            return finish(
                core::Error{core::ErrorCode::Denied,
                            u"The server refused to register this program (HTTP %1)."_s.arg(answer->status)});
        const auto identity = readRegistration(answer->body, m_discovered.server);
        if (!identity)
            return finish(identity.error());
        m_grant.client = *identity;
        m_grant.client.redirectPort = quint16(m_listener.redirectUri().port());
        openBrowser();
    });
}

void Consent::openBrowser()
{
    m_request =
        makeAuthorizationRequest(m_discovered.server, {m_grant.client.clientId, m_listener.redirectUri(),
                                                       m_grant.scope, m_grant.resource});
    if (const auto opened = Browser(m_options.browserCommand).open(m_request.url); !opened) {
        if (opened.error().code != core::ErrorCode::Unavailable)
            return finish(opened.error());
        qCWarning(logBridge).noquote() << opened.error().text;
    }
    qCInfo(logBridge).noquote() << "Waiting for consent in the browser; if none opened, open"
                                << m_request.url.toString(QUrl::FullyEncoded);
    m_patience.start(m_options.patience);
}

void Consent::takeAnswer(const QUrlQuery &answer)
{
    if (!m_done || m_request.state.isEmpty())
        return;
    const auto code = readAuthorizationAnswer(answer, m_request, m_discovered.server);
    if (!code)
        return finish(code.error());
    m_patience.stop();
    const auto request = codeRequest(m_discovered.server, m_grant,
                                     {*code, m_listener.redirectUri().toString(), m_request.verifier});
    m_http.fetch(request, this, [this](const core::Result<HttpAnswer> &reply) {
        finish(reply ? readTokens(*reply, m_grant, m_clock.now()) : core::Result<Grant>(reply.error()));
    });
}

void Consent::finish(const core::Result<Grant> &result)
{
    m_patience.stop();
    if (const auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace traydo::bridge
