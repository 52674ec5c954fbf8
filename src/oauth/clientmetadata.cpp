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
constexpr int maxContacts = 10;

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

/// The words of a list member that we offer. Others are refused in a registration and left aside in a
/// document; the first of `offered` must be there.
Outcome<QStringList> offeredWords(const QJsonObject &json, const QString &member, const QStringList &offered,
                                  MetadataSource source)
{
    auto words = listMember(json, member, {offered.first()});
    if (!words)
        return words;
    QStringList taken;
    for (const auto &word : *words) {
        if (offered.contains(word) && !taken.contains(word))
            taken.append(word);
        else if (!offered.contains(word) && source == MetadataSource::Registration)
            return invalid(u"%1 may be %2"_s.arg(member, offered.join(u" and "_s)));
    }
    if (!taken.contains(offered.first()))
        return invalid(u"%1 must have %2"_s.arg(member, offered.first()));
    return taken;
}

Outcome<QStringList> grantTypes(const QJsonObject &json, MetadataSource source)
{
    // RFC 7591 §2.1: the two lists have to agree; with what we offer they always do.
    if (auto responses = offeredWords(json, u"response_types"_s, {u"code"_s}, source); !responses)
        return responses;
    return offeredWords(json, u"grant_types"_s, {u"authorization_code"_s, u"refresh_token"_s}, source);
}

/// Names and addresses of people; shown to nobody yet, and hostile text all the same.
Outcome<QStringList> contacts(const QJsonObject &json)
{
    auto given = listMember(json, u"contacts"_s, {});
    if (!given)
        return given;
    if (given->size() > maxContacts)
        return invalid(u"contacts must name at most %1"_s.arg(maxContacts));
    QStringList checked;
    for (const auto &contact : *given) {
        const auto text = textMember({{u"contacts"_s, contact}}, u"contacts"_s, maxSoftwareLength);
        if (!text)
            return text.error();
        checked.append(*text);
    }
    return checked;
}

/// RFC 7591 §2: keys by value or by reference, not both. We use neither: a client that proves itself with a
/// key is none of ours.
std::optional<OAuthError> checkKeys(const QJsonObject &json)
{
    const auto keys = json.value(u"jwks"_s);
    if (!isAbsent(keys) && !isAbsent(json.value(u"jwks_uri"_s)))
        return invalid(u"jwks and jwks_uri must not both be there"_s);
    if (!isAbsent(keys) && !keys.toObject().value(u"keys"_s).isArray())
        return invalid(u"jwks must be a JSON Web Key Set"_s);
    const auto statement = json.value(u"software_statement"_s);
    if (!isAbsent(statement) && !statement.isString())
        return invalid(u"software_statement must be a string"_s);
    return {};
}

/// The readable members in further languages (RFC 7591 §2.2), `client_name#de`: checked like the plain ones.
/// `name` becomes the first of them where there is no plain one.
std::optional<OAuthError> checkTranslations(const QJsonObject &json, QString &name)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString base = member.key().section(u'#', 0, 0);
        if (base == member.key())
            continue;
        const bool isUri = base == "logo_uri"_L1 || base == "tos_uri"_L1 || base == "policy_uri"_L1 ||
                           base == "client_uri"_L1;
        if (base != "client_name"_L1 && !isUri)
            continue;
        const auto text = isUri ? uriMember(json, member.key(), base != "client_uri"_L1)
                                : textMember(json, member.key(), maxNameLength);
        if (!text)
            return text.error();
        if (!isUri && name.isEmpty())
            name = *text;
    }
    return {};
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
    const std::pair<QString, QString &> uris[] = {{u"logo_uri"_s, metadata.logoUri},
                                                  {u"tos_uri"_s, metadata.tosUri},
                                                  {u"policy_uri"_s, metadata.policyUri},
                                                  {u"jwks_uri"_s, unused}};
    for (const auto &[member, target] : uris) {
        if (auto error = read(uriMember(json, member, true), target))
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
    if (auto error = read(textMember(json, u"client_name"_s, maxNameLength), metadata.name))
        return error;
    return checkTranslations(json, metadata.name);
}

} // namespace

bool ClientMetadata::mayRefresh() const
{
    return grantTypes.contains(u"refresh_token"_s);
}

void ClientMetadata::describe(core::Client &client) const
{
    client.name = name;
    client.redirectUris = redirectUris;
    client.authMethod = authMethod;
    client.mayRefresh = mayRefresh();
    client.clientUri = clientUri;
    client.logoUri = logoUri;
    client.tosUri = tosUri;
    client.policyUri = policyUri;
    client.contacts = contacts;
    client.softwareId = softwareId;
    client.softwareVersion = softwareVersion;
}

QJsonObject ClientMetadata::toJson() const
{
    QJsonObject json{{u"client_name"_s, name},
                     {u"redirect_uris"_s, QJsonArray::fromStringList(redirectUris)},
                     {u"grant_types"_s, QJsonArray::fromStringList(grantTypes)},
                     {u"response_types"_s, QJsonArray{u"code"_s}},
                     {u"token_endpoint_auth_method"_s, toString(authMethod)}};
    const std::pair<QString, QString> optional[] = {{u"client_uri"_s, clientUri},
                                                    {u"logo_uri"_s, logoUri},
                                                    {u"tos_uri"_s, tosUri},
                                                    {u"policy_uri"_s, policyUri},
                                                    {u"software_id"_s, softwareId},
                                                    {u"software_version"_s, softwareVersion},
                                                    {u"application_type"_s, applicationType}};
    for (const auto &[member, text] : optional) {
        if (!text.isEmpty())
            json.insert(member, text);
    }
    if (!contacts.isEmpty())
        json.insert(u"contacts"_s, QJsonArray::fromStringList(contacts));
    if (scopes)
        json.insert(u"scope"_s, core::toString(*scopes));
    return json;
}

Outcome<ClientMetadata> parseClientMetadata(const QJsonObject &json, MetadataSource source)
{
    ClientMetadata metadata;
    const auto redirects = redirectUris(json);
    if (!redirects)
        return redirects.error();
    metadata.redirectUris = *redirects;
    const auto types = grantTypes(json, source);
    if (!types)
        return types.error();
    metadata.grantTypes = *types;
    const auto method = authMethod(json);
    if (!method)
        return method.error();
    metadata.authMethod = *method;
    if (const auto error = checkKeys(json))
        return *error;
    const auto people = contacts(json);
    if (!people)
        return people.error();
    metadata.contacts = *people;
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
