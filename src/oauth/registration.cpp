#include "oauth/registration.h"

#include "core/ids.h"
#include "core/json.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "oauth/mediatype.h"

#include <QJsonObject>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

RegistrationEndpoint::RegistrationEndpoint(GrantDirectory &directory, const core::Clock &clock)
    : m_directory(directory), m_clock(clock)
{
}

http::Response RegistrationEndpoint::post(const http::Request &request)
{
    if (!hasMediaType(request, "application/json"))
        return http::Response::text(415, "send application/json\n");
    auto body = registerClient(request);
    if (!body)
        return errorResponse(body.error());
    auto response = http::Response::json(201, *body);
    forbidCaching(response.headers);
    return response;
}

Outcome<QByteArray> RegistrationEndpoint::registerClient(const http::Request &request)
{
    const auto json = core::parseJsonObject(request.body);
    if (!json)
        return OAuthError{ErrorWord::InvalidClientMetadata, json.error().text};
    const auto metadata = parseClientMetadata(*json);
    if (!metadata)
        return metadata.error();

    core::Client client;
    client.createdAt = m_clock.now();
    client.id = core::newId(client.createdAt);
    metadata->describe(client);

    QJsonObject answer = metadata->toJson();
    answer.insert(u"client_id"_s, client.id);
    answer.insert(u"client_id_issued_at"_s, core::toEpochSeconds(client.createdAt));
    if (client.authMethod != core::ClientAuthMethod::None) {
        const QByteArray secret = crypto::randomToken();
        client.secretHash = crypto::sha256(secret);
        answer.insert(u"client_secret"_s, QString::fromLatin1(secret));
        answer.insert(u"client_secret_expires_at"_s, 0); // never (RFC 7591 §3.2.1)
    }
    if (auto stored = m_directory.addClient(client); !stored)
        return OAuthError(stored.error());
    return core::toJson(answer);
}

} // namespace traydo::oauth
