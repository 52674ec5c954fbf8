#include "bridge/registration.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// The way to prove a secret that `server` offers; Basic where it does not say, the default of RFC 8414.
ClientProof proofOfSecret(const ServerMetadata &server)
{
    const auto &offered = server.tokenAuthentication;
    return offered.contains("client_secret_post"_L1) && !offered.contains("client_secret_basic"_L1)
               ? ClientProof::Post
               : ClientProof::Basic;
}

/// A secret on a desktop is none, so we ask for one only where the server takes nobody without.
QString wantedMethod(const ServerMetadata &server)
{
    const auto &offered = server.tokenAuthentication;
    if (offered.isEmpty() || offered.contains("none"_L1))
        return u"none"_s;
    return proofOfSecret(server) == ClientProof::Post ? u"client_secret_post"_s : u"client_secret_basic"_s;
}

} // namespace

std::optional<ClientIdentity> knownIdentity(const KnownClient &known, const ServerMetadata &server)
{
    if (!known.clientId.isEmpty())
        return ClientIdentity{known.clientId, known.secret,
                              known.secret.isEmpty() ? ClientProof::None : proofOfSecret(server)};
    if (!known.metadataDocument.isEmpty() && server.takesClientMetadataDocuments)
        return ClientIdentity{known.metadataDocument, {}, ClientProof::None};
    return std::nullopt;
}

QJsonObject registrationRequest(const ServerMetadata &server, const QUrl &redirectUri, const QString &scope)
{
    QJsonObject request{{u"client_name"_s, u"Traydo bridge"_s},
                        {u"application_type"_s, u"native"_s},
                        {u"redirect_uris"_s, QJsonArray{redirectUri.toString()}},
                        {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                        {u"response_types"_s, QJsonArray{u"code"_s}},
                        {u"token_endpoint_auth_method"_s, wantedMethod(server)}};
    if (!scope.isEmpty())
        request.insert("scope"_L1, scope);
    return request;
}

core::Result<ClientIdentity> readRegistration(const QByteArray &document, const ServerMetadata &server)
{
    const auto json = core::parseJsonObject(document);
    if (!json || !json->value("client_id"_L1).isString())
        return core::Error{core::ErrorCode::InvalidArgument, u"The registration brought no client_id."_s};
    ClientIdentity identity{json->value("client_id"_L1).toString(),
                            json->value("client_secret"_L1).toString()};
    const QString method = json->value("token_endpoint_auth_method"_L1).toString(wantedMethod(server));
    if (method == "client_secret_post"_L1)
        identity.proof = ClientProof::Post;
    else if (method == "client_secret_basic"_L1)
        identity.proof = ClientProof::Basic;
    if (identity.secret.isEmpty())
        identity.proof = ClientProof::None;
    return identity;
}

} // namespace traydo::bridge
