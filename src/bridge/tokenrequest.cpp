#include "bridge/tokenrequest.h"

#include "core/json.h"
#include "core/logging.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray formEncoded(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + value.toPercentEncoding();
    }
    return form;
}

/// The request with the client's proof (OAuth 2.1 §2.4).
HttpRequest tokenRequest(const ServerMetadata &server, const Grant &grant, Fields fields)
{
    const auto &client = grant.client;
    HttpRequest request{"POST", server.tokenEndpoint, {}, {}};
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (!grant.resource.isEmpty())
        fields.append({"resource", grant.resource.toUtf8()});
    if (client.proof == ClientProof::Basic) {
        const auto pair =
            client.clientId.toUtf8().toPercentEncoding() + ':' + client.secret.toUtf8().toPercentEncoding();
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    } else {
        fields.append({"client_id", client.clientId.toUtf8()});
    }
    if (client.proof == ClientProof::Post)
        fields.append({"client_secret", client.secret.toUtf8()});
    request.body = formEncoded(fields);
    return request;
}

core::Error refusal(const HttpAnswer &answer)
{
    using core::ErrorCode;
    const auto json = core::parseJsonObject(answer.body);
    const QString error = json ? json->value("error"_L1).toString() : QString();
    const QString text = u"The authorization server gave no token (%1)."_s.arg(
        error.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : core::escaped(error, 60));
    // The body of a 401 may not have come; only a client that is not known any longer gets one.
    if (answer.status == 401 || error == "invalid_grant"_L1 || error == "invalid_client"_L1 ||
        error == "unauthorized_client"_L1)
        return {ErrorCode::Expired, text};
    const bool later = answer.status == 429 || answer.status >= 500;
    return {later ? ErrorCode::Unavailable : ErrorCode::InvalidArgument, text};
}

} // namespace

HttpRequest codeRequest(const ServerMetadata &server, const Grant &grant, const CodeToRedeem &code)
{
    return tokenRequest(server, grant,
                        {{"grant_type", "authorization_code"},
                         {"code", code.code.toUtf8()},
                         {"redirect_uri", code.redirectUri.toUtf8()},
                         {"code_verifier", code.verifier}});
}

HttpRequest refreshRequest(const ServerMetadata &server, const Grant &grant)
{
    return tokenRequest(server, grant,
                        {{"grant_type", "refresh_token"}, {"refresh_token", grant.refreshToken}});
}

core::Result<Grant> readTokens(const HttpAnswer &answer, Grant grant, core::Instant now)
{
    if (answer.status != 200)
        return refusal(answer);
    const auto json = core::parseJsonObject(answer.body);
    const QString token = json ? json->value("access_token"_L1).toString() : QString();
    const bool bearer =
        json && json->value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (token.isEmpty() || !bearer || core::hasUnprintable(token) || token.contains(u' '))
        return core::Error{core::ErrorCode::InvalidArgument,
                           u"The authorization server's answer holds no bearer token."_s};
    grant.accessToken = token.toLatin1();
    if (const QString refresh = json->value("refresh_token"_L1).toString(); !refresh.isEmpty())
        grant.refreshToken = refresh.toLatin1();
    const qint64 life = json->value("expires_in"_L1).toInteger(0);
    grant.expiresAt =
        life > 0 ? now + core::seconds(std::min<qint64>(life, 10LL * 365 * 86400)) : core::Instant{};
    return grant;
}

} // namespace traydo::bridge
