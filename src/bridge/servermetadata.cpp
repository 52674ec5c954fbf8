#include "bridge/servermetadata.h"

#include "bridge/address.h"
#include "bridge/jsonvalues.h"
#include "core/json.h"
#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

core::Error invalid(const QString &why)
{
    return {core::ErrorCode::InvalidArgument, u"The authorization server's metadata is not valid: "_s + why};
}

QUrl at(const QUrl &issuer, const QString &path)
{
    QUrl url = originOf(issuer);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

/// Reads an address into `target`; a missing one is an error only where `required`.
core::Result<void> readEndpoint(const QJsonObject &json, QLatin1StringView name, bool required, QUrl &target)
{
    const auto value = json.value(name);
    if (value.isUndefined() && !required)
        return {};
    const auto url = readAddress(value.toString(), name, QUrl(json["issuer"_L1].toString()));
    if (!url)
        return url.error();
    target = *url;
    return {};
}

} // namespace

QList<QUrl> serverMetadataUrls(const QUrl &issuer)
{
    const QString oauth = u"/.well-known/oauth-authorization-server"_s;
    const QString openId = u"/.well-known/openid-configuration"_s;
    QString path = issuer.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return {at(issuer, oauth), at(issuer, openId)};
    return {at(issuer, oauth + path), at(issuer, openId + path), at(issuer, path + openId)};
}

core::Result<ServerMetadata> readServerMetadata(const QByteArray &document, const QString &issuer)
{
    const auto json = core::parseJsonObject(document);
    if (!json)
        return invalid(json.error().text);
    ServerMetadata metadata;
    metadata.issuer = json->value("issuer"_L1).toString();
    if (metadata.issuer != issuer)
        return invalid(u"it speaks for “%1”, not for “%2”."_s.arg(core::escaped(metadata.issuer),
                                                                  core::escaped(issuer)));
    if (const auto read =
            readEndpoint(*json, "authorization_endpoint"_L1, true, metadata.authorizationEndpoint);
        !read)
        return read.error();
    if (const auto read = readEndpoint(*json, "token_endpoint"_L1, true, metadata.tokenEndpoint); !read)
        return read.error();
    if (const auto read =
            readEndpoint(*json, "registration_endpoint"_L1, false, metadata.registrationEndpoint);
        !read)
        return read.error();
    if (!stringsOf(json->value("code_challenge_methods_supported"_L1)).contains("S256"_L1))
        return invalid(u"it does not offer PKCE with S256."_s);
    metadata.scopes = stringsOf(json->value("scopes_supported"_L1));
    metadata.tokenAuthentication = stringsOf(json->value("token_endpoint_auth_methods_supported"_L1));
    metadata.answersWithIssuer =
        json->value("authorization_response_iss_parameter_supported"_L1) == QJsonValue(true);
    metadata.takesClientMetadataDocuments =
        json->value("client_id_metadata_document_supported"_L1) == QJsonValue(true);
    return metadata;
}

ServerMetadata assumedServerMetadata(const QUrl &origin)
{
    ServerMetadata metadata;
    metadata.issuer = origin.toString();
    metadata.authorizationEndpoint = at(origin, u"/authorize"_s);
    metadata.tokenEndpoint = at(origin, u"/token"_s);
    metadata.registrationEndpoint = at(origin, u"/register"_s);
    return metadata;
}

} // namespace traydo::bridge
