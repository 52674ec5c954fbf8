#include "support/oauthfixture.h"

#include "core/json.h"
#include "http/form.h"

#include <QJsonArray>

namespace traydo::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (auto entry = parameters.cbegin(); entry != parameters.cend(); ++entry) {
        if (entry->isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text += http::encodeQueryValue(entry.key()) + '=' + http::encodeQueryValue(entry.value());
    }
    return text;
}

Parameters changed(Parameters parameters, const Parameters &changes)
{
    for (auto entry = changes.cbegin(); entry != changes.cend(); ++entry)
        parameters.insert(entry.key(), entry.value());
    return parameters;
}

/// What is between `before` and the next quote or tag of a page.
QByteArray textBehind(const QByteArray &page, const QByteArray &before)
{
    const auto at = page.indexOf(before);
    if (at < 0)
        return {};
    const auto from = at + before.size();
    auto to = from;
    while (to < page.size() && page[to] != '"' && page[to] != '<')
        ++to;
    return page.sliced(from, to - from);
}

} // namespace

OAuthFixture::OAuthFixture(const core::Config &configuration)
    : keys(QByteArray(32, 'k')), config(configuration)
{
    auto created = oauth::AuthorizationServer::create(
        *database, keys, clock, config,
        {origin, QByteArrayLiteral("http://localhost:7317"), QByteArrayLiteral("http://[::1]:7317")},
        internet.network());
    if (!created)
        qFatal("%s", qUtf8Printable(created.error().text));
    server = *std::move(created);
    server->addRoutes(router);
}

http::Response OAuthFixture::send(http::Request request)
{
    if (request.origin.isEmpty())
        request.origin = usedOrigin;
    request.peer = peer;
    return std::get<http::Response>(router.dispatch(request, {}));
}

http::Response OAuthFixture::get(const QByteArray &path, const Parameters &query,
                                 const http::Headers &headers)
{
    http::Request request;
    request.path = path;
    request.query = encoded(query);
    request.headers = headers;
    return send(request);
}

http::Response OAuthFixture::postForm(const QByteArray &path, const Parameters &fields,
                                      const http::Headers &headers)
{
    http::Request request;
    request.method = http::Method::Post;
    request.path = path;
    request.headers = headers;
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = encoded(fields);
    return send(request);
}

http::Response OAuthFixture::postJson(const QByteArray &path, const QByteArray &body)
{
    http::Request request;
    request.method = http::Method::Post;
    request.path = path;
    request.headers.add("Content-Type", "application/json");
    request.body = body;
    return send(request);
}

QJsonObject OAuthFixture::publicMetadata()
{
    return {{u"client_name"_s, u"Example App"_s},
            {u"redirect_uris"_s, QJsonArray{u"http://127.0.0.1:33418/callback"_s}},
            {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
            {u"response_types"_s, QJsonArray{u"code"_s}},
            {u"token_endpoint_auth_method"_s, u"none"_s}};
}

App OAuthFixture::registerApp(const QJsonObject &metadata)
{
    const auto response = postJson("/oauth/register", core::toJson(metadata));
    if (response.status != 201)
        qFatal("registration failed: %s", response.body.constData());
    const auto answer = json(response);
    return {answer[u"client_id"].toString(), answer[u"client_secret"].toString(),
            answer[u"redirect_uris"][0].toString()};
}

App OAuthFixture::registerConfidentialApp()
{
    auto metadata = publicMetadata();
    metadata.insert(u"token_endpoint_auth_method"_s, u"client_secret_basic"_s);
    return registerApp(metadata);
}

Parameters OAuthFixture::authorizeParameters(const App &app) const
{
    return {{u"response_type"_s, u"code"_s},
            {u"client_id"_s, app.id},
            {u"redirect_uri"_s, app.redirectUri},
            {u"state"_s, u"a state & more"_s},
            {u"code_challenge"_s, QLatin1StringView(challenge)},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"scope"_s, u"todos:read todos:write"_s},
            {u"resource"_s, QString::fromLatin1(usedOrigin) + "/mcp"_L1}};
}

http::Response OAuthFixture::authorize(const App &app, const Parameters &changes)
{
    return get("/oauth/authorize", changed(authorizeParameters(app), changes));
}

QByteArray OAuthFixture::waitPath(const http::Response &page)
{
    return textBehind(page.body, "url=");
}

int OAuthFixture::numberOn(const http::Response &page)
{
    return textBehind(page.body, "id=\"number\">").toInt();
}

core::ConsentDecision OAuthFixture::allowance(int number, core::Scopes scopes) const
{
    core::ConsentDecision decision;
    decision.allow = true;
    decision.number = number;
    decision.scopes = scopes;
    decision.lists.all = true;
    decision.duration = std::chrono::hours(30 * 24);
    return decision;
}

core::Result<core::ConsentOutcome> OAuthFixture::approve(const http::Response &page, core::Scopes scopes)
{
    return server->consents().decide(pendingIdOf(page), allowance(numberOn(page), scopes));
}

QString OAuthFixture::pendingIdOf(const http::Response &page) const
{
    const QByteArray path = waitPath(page);
    const auto view = server->consents().view(QByteArrayView(path).sliced(path.lastIndexOf('/') + 1));
    return view ? view->requestId : QString();
}

QString OAuthFixture::obtainCode(const App &app, core::Scopes scopes, const Parameters &changes)
{
    const auto page = authorize(app, changes);
    if (const auto outcome = approve(page, scopes); !outcome)
        qFatal("not approved: %s", qUtf8Printable(outcome.error().text));
    return locationParameter(get(waitPath(page)), u"code"_s);
}

http::Response OAuthFixture::redeem(const App &app, const QString &code, const Parameters &changes)
{
    const Parameters fields{{u"grant_type"_s, u"authorization_code"_s},
                            {u"client_id"_s, app.id},
                            {u"code"_s, code},
                            {u"redirect_uri"_s, app.redirectUri},
                            {u"code_verifier"_s, QLatin1StringView(verifier)}};
    return postForm("/oauth/token", changed(fields, changes),
                    app.secret.isEmpty() ? http::Headers() : basic(app.id, app.secret));
}

http::Response OAuthFixture::refresh(const App &app, const QString &refreshToken, const Parameters &changes)
{
    const Parameters fields{
        {u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, app.id}, {u"refresh_token"_s, refreshToken}};
    return postForm("/oauth/token", changed(fields, changes),
                    app.secret.isEmpty() ? http::Headers() : basic(app.id, app.secret));
}

QJsonObject OAuthFixture::obtainTokens(const App &app, core::Scopes scopes)
{
    const auto response = redeem(app, obtainCode(app, scopes));
    if (response.status != 200)
        qFatal("no tokens: %s", response.body.constData());
    return json(response);
}

int OAuthFixture::guardStatus(const QString &accessToken) const
{
    http::Request request;
    request.path = "/mcp";
    request.origin = origin;
    request.headers.add("Authorization", "Bearer " + accessToken.toLatin1());
    const auto result = server->bearerGuard().authenticate(request);
    const auto *refusal = std::get_if<http::Response>(&result);
    return refusal ? refusal->status : 0;
}

QJsonObject OAuthFixture::json(const http::Response &response)
{
    return core::parseJsonObject(response.body).valueOr({});
}

QString OAuthFixture::header(const http::Response &response, const QByteArray &name)
{
    return QString::fromLatin1(response.headers.value(name).value_or(QByteArray()));
}

QString OAuthFixture::locationParameter(const http::Response &response, const QString &name)
{
    const QByteArray location = header(response, "Location").toLatin1();
    const auto form = http::Form::parse(QByteArrayView(location).sliced(location.indexOf('?') + 1));
    return form ? form->value(name).value_or(QString()) : QString();
}

http::Headers OAuthFixture::basic(const QString &id, const QString &secret)
{
    const QByteArray pair = http::encodeQueryValue(id) + ':' + http::encodeQueryValue(secret);
    return {{"Authorization", "Basic " + pair.toBase64()}};
}

OAuthFixture::State OAuthFixture::state()
{
    return {count("SELECT count(*) FROM clients"_L1),
            count("SELECT count(*) FROM grants"_L1),
            count("SELECT count(*) FROM grants WHERE revoked_at IS NULL"_L1),
            count("SELECT count(*) FROM codes"_L1),
            count("SELECT count(*) FROM codes WHERE spent_at IS NOT NULL"_L1),
            count("SELECT count(*) FROM refresh_tokens"_L1),
            count("SELECT count(*) FROM refresh_tokens WHERE spent_at IS NOT NULL"_L1),
            server->consents().pending().size()};
}

void OAuthFixture::makeReadOnly()
{
    if (auto done = database->statement("PRAGMA query_only = ON"_L1).exec(); !done)
        qFatal("%s", qUtf8Printable(done.error().text));
}

qint64 OAuthFixture::count(QLatin1StringView sql)
{
    auto &query = database->statement(sql);
    if (!query.exec() || !query.next())
        qFatal("%s failed", sql.data());
    const qint64 result = query.integer(0);
    query.finish();
    return result;
}

} // namespace traydo::test
