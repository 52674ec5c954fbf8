#include "oauth/clientmetadata.h"

#include "core/logging.h"
#include "oauth/redirecturi.h"

#include <QJsonArray>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::ClientAuthMethod;

namespace {

constexpr int maxNameLength = 128; ///< code points
constexpr int maxSoftwareLength = 128;
constexpr int maxUriLength = 2048;
constexpr int maxRedirectUris = 10;

OAuthError invalid(const QString &text)
{
    return {ErrorWord::InvalidClientMetadata, text};
}

OAuthError invalidRedirect(const QString &text)
{
    return {ErrorWord::InvalidRedirectUri, text};
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// A member that is a short printable text; empty when absent.
Outcome<QString> textMember(const QJsonObject &json, const QString &member, int maxLength)
{
    const auto value = json.value(member);
    if (isAbsent(value))
        return QString();
    if (!value.isString())
        return invalid(member + " must be a string"_L1);
    const QString text = value.toString().trimmed();
    if (text.toUcs4().size() > maxLength)
        return invalid(u"%1 must have at most %2 characters"_s.arg(member).arg(maxLength));
    if (core::hasUnprintable(text))
        return invalid(member + " must not have control or formatting characters"_L1);
    return text;
}

/// A member that is a list of strings, or `fallback` when absent.
Outcome<QStringList> listMember(const QJsonObject &json, const QString &member, const QStringList &fallback)
{
    const auto value = json.value(member);
    if (isAbsent(value))
        return fallback;
    if (!value.isArray())
        return invalid(member + " must be an array of strings"_L1);
    QStringList words;
    for (const auto &word : value.toArray()) {
        if (!word.isString())
            return invalid(member + " must be an array of strings"_L1);
        words.append(word.toString());
    }
    return words;
}

/// http or https with a host. `isPublic`: not an address or name of this computer or its network, so that
/// nobody who later shows or fetches it is led inside (RG9). We never fetch any.
bool isWebUri(const QString &uri, bool isPublic)
{
    const QByteArray bytes = uri.toUtf8();
    const auto colon = bytes.indexOf("://");
    const QByteArray scheme = bytes.first(std::max<qsizetype>(colon, 0)).toLower();
    if (scheme != "https" && scheme != "http")
        return false;
    auto authority = bytes.sliced(colon + 3);
    for (const char end : {'/', '?', '#'}) {
        if (const auto at = authority.indexOf(end); at >= 0)
            authority.truncate(at);
    }
    if (authority.isEmpty() || authority.contains('@'))
        return false;
    if (!isPublic)
        return true;
    const auto port = authority.indexOf(':');
    return isPublicHostName(port < 0 ? authority : authority.first(port));
}

Outcome<QString> uriMember(const QJsonObject &json, const QString &member, bool isPublic)
{
    auto uri = textMember(json, member, maxUriLength);
    if (uri && !uri->isEmpty() && !isWebUri(*uri, isPublic))
        return invalid(member + " must be a web address"_L1 +
                       (isPublic ? " outside this computer"_L1 : ""_L1));
    return uri;
}

Outcome<QStringList> redirectUris(const QJsonObject &json)
{
    auto uris = listMember(json, u"redirect_uris"_s, {});
    if (!uris)
        return invalidRedirect(uris.error().description);
    if (uris->isEmpty())
        return invalidRedirect(u"redirect_uris must name at least one"_s);
    if (uris->size() > maxRedirectUris)
        return invalidRedirect(u"redirect_uris must name at most %1"_s.arg(maxRedirectUris));
    for (const auto &uri : std::as_const(*uris)) {
        const QByteArray bytes = uri.toUtf8();
        if (const auto parsed = parseRedirectUri(bytes); !parsed)
            return invalidRedirect(parsed.error().text);
    }
    return uris;
}

Outcome<ClientAuthMethod> authMethod(const QJsonObject &json)
{
    const auto value = json.value(u"token_endpoint_auth_method"_s);
    if (isAbsent(value) || value == "client_secret_basic"_L1)
        return ClientAuthMethod::ClientSecretBasic; // the default of RFC 7591 §2
    if (value == "client_secret_post"_L1)
        return ClientAuthMethod::ClientSecretPost;
    if (value == "none"_L1)
        return ClientAuthMethod::None;
    return invalid(u"token_endpoint_auth_method must be none, client_secret_basic or client_secret_post"_s);
}

QString toString(ClientAuthMethod method)
{
    switch (method) {
    case ClientAuthMethod::None:
        return u"none"_s;
    case ClientAuthMethod::ClientSecretBasic:
        return u"client_secret_basic"_s;
    case ClientAuthMethod::ClientSecretPost:
        return u"client_secret_post"_s;
    }
    return {};
}

/// grant_types and response_types: what we offer, and no more.
Outcome<QStringList> grantTypes(const QJsonObject &json)
{
    auto types = listMember(json, u"grant_types"_s, {u"authorization_code"_s});
    if (!types)
        return types;
    for (const auto &type : *types) {
        if (type != "authorization_code"_L1 && type != "refresh_token"_L1)
            return invalid(u"grant_types may be authorization_code and refresh_token"_s);
    }
    if (!types->contains(u"authorization_code"_s))
        return invalid(u"grant_types must have authorization_code"_s);
    auto responses = listMember(json, u"response_types"_s, {u"code"_s});
    if (!responses)
        return responses;
    if (responses->isEmpty() || responses->count(u"code"_s) != responses->size())
        return invalid(u"response_types must be code"_s);
    return types;
}

/// Bounded like a name that was given; the end of a host tells more about its owner than the beginning.
QString nameFromRedirect(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    return (uri ? QString::fromLatin1(redirectHost(*uri)) : redirectUri).right(maxNameLength);
}

/// The texts that describe the client; they identify nobody.
std::optional<OAuthError> readDescription(const QJsonObject &json, ClientMetadata &metadata)
{
    const auto read = [](const Outcome<QString> &text, QString &into) -> std::optional<OAuthError> {
        if (!text)
            return text.error();
        into = *text;
        return {};
    };
    QString unused;
    for (const auto &member : {u"logo_uri"_s, u"tos_uri"_s, u"policy_uri"_s, u"jwks_uri"_s}) {
        if (auto error = read(uriMember(json, member, true), unused))
            return error;
    }
    if (auto error = read(uriMember(json, u"client_uri"_s, false), metadata.clientUri))
        return error;
    if (auto error = read(textMember(json, u"software_id"_s, maxSoftwareLength), metadata.softwareId))
        return error;
    if (auto error =
            read(textMember(json, u"software_version"_s, maxSoftwareLength), metadata.softwareVersion))
        return error;
    if (auto error =
            read(textMember(json, u"application_type"_s, maxSoftwareLength), metadata.applicationType))
        return error;
    return read(textMember(json, u"client_name"_s, maxNameLength), metadata.name);
}

} // namespace

bool ClientMetadata::mayRefresh() const
{
    return grantTypes.contains(u"refresh_token"_s);
}

QJsonObject ClientMetadata::toJson() const
{
    QJsonObject json{{u"client_name"_s, name},
                     {u"redirect_uris"_s, QJsonArray::fromStringList(redirectUris)},
                     {u"grant_types"_s, QJsonArray::fromStringList(grantTypes)},
                     {u"response_types"_s, QJsonArray{u"code"_s}},
                     {u"token_endpoint_auth_method"_s, toString(authMethod)}};
    const std::pair<QString, QString> optional[] = {{u"client_uri"_s, clientUri},
                                                    {u"software_id"_s, softwareId},
                                                    {u"software_version"_s, softwareVersion},
                                                    {u"application_type"_s, applicationType}};
    for (const auto &[member, text] : optional) {
        if (!text.isEmpty())
            json.insert(member, text);
    }
    if (scopes)
        json.insert(u"scope"_s, core::toString(*scopes));
    return json;
}

Outcome<ClientMetadata> parseClientMetadata(const QJsonObject &json)
{
    ClientMetadata metadata;
    const auto redirects = redirectUris(json);
    if (!redirects)
        return redirects.error();
    metadata.redirectUris = *redirects;
    const auto types = grantTypes(json);
    if (!types)
        return types.error();
    metadata.grantTypes = *types;
    const auto method = authMethod(json);
    if (!method)
        return method.error();
    metadata.authMethod = *method;
    if (const auto error = readDescription(json, metadata))
        return *error;
    if (metadata.name.isEmpty())
        metadata.name = nameFromRedirect(metadata.redirectUris.first());
    if (const auto scope = json.value(u"scope"_s); scope.isString()) {
        // What a client registers is a wish; what counts is asked for, and decided, at the authorization
        // endpoint.
        if (const auto scopes = core::parseScopes(scope.toString()))
            metadata.scopes = *scopes;
    }
    return metadata;
}

} // namespace traydo::oauth
