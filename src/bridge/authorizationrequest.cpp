#include "bridge/authorizationrequest.h"

#include "core/logging.h"
#include "crypto/hash.h"
#include "crypto/random.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// QUrlQuery leaves characters as they are that end a parameter elsewhere.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

core::Error refused(const QString &why)
{
    return {core::ErrorCode::InvalidArgument, u"The browser brought an answer that is not used: "_s + why};
}

} // namespace

AuthorizationRequest makeAuthorizationRequest(const ServerMetadata &server, const AuthorizationWish &wish)
{
    AuthorizationRequest request;
    request.state = QString::fromLatin1(crypto::randomToken());
    request.verifier = crypto::randomToken();
    QUrlQuery query(server.authorizationEndpoint);
    add(query, u"response_type"_s, u"code"_s);
    add(query, u"client_id"_s, wish.clientId);
    add(query, u"redirect_uri"_s, wish.redirectUri.toString());
    add(query, u"state"_s, request.state);
    add(query, u"code_challenge"_s, QString::fromLatin1(crypto::base64Url(crypto::sha256(request.verifier))));
    add(query, u"code_challenge_method"_s, u"S256"_s);
    if (!wish.scope.isEmpty())
        add(query, u"scope"_s, wish.scope);
    if (!wish.resource.isEmpty())
        add(query, u"resource"_s, wish.resource);
    if (wish.scope.split(u' ').contains("offline_access"_L1))
        add(query, u"prompt"_s, u"consent"_s); // OpenID Connect Core §11 wants it with that scope
    request.url = server.authorizationEndpoint;
    request.url.setQuery(query);
    return request;
}

core::Result<QString> readAuthorizationAnswer(const QUrlQuery &answer, const AuthorizationRequest &request,
                                              const ServerMetadata &server)
{
    if (!crypto::equalConstantTime(value(answer, u"state"_s).toUtf8(), request.state.toUtf8()))
        return refused(u"it does not belong to the request."_s);
    // Before `error`, which would otherwise be another server's word.
    if (answer.hasQueryItem(u"iss"_s) ? value(answer, u"iss"_s) != server.issuer : server.answersWithIssuer)
        return refused(u"it is not from %1."_s.arg(core::escaped(server.issuer)));
    if (answer.hasQueryItem(u"error"_s))
        return core::Error{core::ErrorCode::Denied, u"Access was not granted (%1)."_s.arg(
                                                        core::escaped(value(answer, u"error"_s), 60))};
    const QString code = value(answer, u"code"_s);
    if (code.isEmpty())
        return refused(u"it holds no code."_s);
    return code;
}

} // namespace traydo::bridge
