#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace traydo::core {

/// How a client proves itself at the token endpoint (RFC 7591 `token_endpoint_auth_method`).
enum class ClientAuthMethod { None, ClientSecretBasic, ClientSecretPost };

/// How we came to know a client.
enum class ClientOrigin {
    Registered,       ///< dynamic registration, RFC 7591: the name is a claim, nothing more
    MetadataDocument, ///< client ID metadata document: the id is the URL of what its publisher says of it
    Machine,          ///< made by the person for a program that works on its own (client_credentials)
    PersonalToken,    ///< made by the person for a program that only knows a bearer token
    Bridge,           ///< a program of this computer that started traydo-bridge: named after it, unproven
};

/// An OAuth client (RFC 6749 §2).
struct Client
{
    QString id;
    QString name; ///< client-supplied, checked for controls and bidi, still hostile: plain text only
    QStringList redirectUris;
    ClientAuthMethod authMethod = ClientAuthMethod::None;
    QByteArray secretHash;   ///< SHA-256 of the client secret; empty for public clients
    bool mayRefresh = false; ///< registered grant_type refresh_token
    QString clientUri;
    QString logoUri; ///< never fetched
    QString tosUri;
    QString policyUri;
    QStringList contacts;
    QString softwareId;
    QString softwareVersion;
    ClientOrigin origin = ClientOrigin::Registered;
    Instant createdAt{};
    std::optional<Instant> freshUntil; ///< of a metadata document: until then it need not be fetched again
};

} // namespace traydo::core
