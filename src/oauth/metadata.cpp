#include "oauth/metadata.h"

#include "core/json.h"
#include "core/scope.h"
#include "oauth/audience.h"

#include <QJsonArray>
#include <QJsonObject>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject protectedResourceDocument(const QByteArray &origin)
{
    return {
        {u"resource"_s, resourceOf(origin)},
        {u"authorization_servers"_s, QJsonArray{QString::fromLatin1(origin)}},
        {u"scopes_supported"_s, QJsonArray::fromStringList(core::toStringList(core::allScopes))},
        {u"bearer_methods_supported"_s, QJsonArray{u"header"_s}},
        {u"resource_name"_s, u"Traydo"_s},
    };
}

QJsonObject authorizationServerDocument(const QByteArray &origin)
{
    const QString issuer = QString::fromLatin1(origin);
    const QJsonArray authMethods{u"none"_s, u"client_secret_basic"_s, u"client_secret_post"_s};
    return {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, issuer + "/oauth/authorize"_L1},
        {u"token_endpoint"_s, issuer + "/oauth/token"_L1},
        {u"registration_endpoint"_s, issuer + "/oauth/register"_L1},
        {u"revocation_endpoint"_s, issuer + "/oauth/revoke"_L1},
        {u"introspection_endpoint"_s, issuer + "/oauth/introspect"_L1},
        {u"introspection_endpoint_auth_methods_supported"_s,
         QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
        {u"grant_types_supported"_s,
         QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"token_endpoint_auth_methods_supported"_s, authMethods},
        {u"revocation_endpoint_auth_methods_supported"_s, authMethods},
        {u"scopes_supported"_s,
         QJsonArray::fromStringList(core::toStringList(core::allScopes) + QStringList{u"offline_access"_s})},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
}

QJsonObject withoutRegistration(QJsonObject document)
{
    document.remove(u"registration_endpoint"_s);
    document.remove(u"client_id_metadata_document_supported"_s);
    return document;
}

} // namespace

Metadata::Metadata(const QList<QByteArray> &origins, bool clientDocuments, std::function<bool()> mayRegister)
    : m_mayRegister(std::move(mayRegister))
{
    for (const auto &origin : origins) {
        auto server = authorizationServerDocument(origin);
        if (clientDocuments)
            server.insert(u"client_id_metadata_document_supported"_s, true);
        m_byOrigin.insert(origin, {core::toJson(protectedResourceDocument(origin)), core::toJson(server),
                                   core::toJson(withoutRegistration(server))});
    }
}

http::Response Metadata::protectedResource(const http::Request &request) const
{
    return http::Response::json(200, m_byOrigin.value(request.origin).protectedResource);
}

http::Response Metadata::authorizationServer(const http::Request &request) const
{
    const auto documents = m_byOrigin.value(request.origin);
    return http::Response::json(200, m_mayRegister() ? documents.authorizationServer
                                                     : documents.closedAuthorizationServer);
}

} // namespace traydo::oauth
