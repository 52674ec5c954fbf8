#pragma once

#include "bridge/grant.h"
#include "bridge/servermetadata.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace traydo::bridge {

/// What the person told us about who we are; all of it may be empty.
struct KnownClient
{
    QString clientId;         ///< of a client that was registered by hand
    QString secret;           ///< its secret
    QString metadataDocument; ///< URL of our client metadata document
};

/// Who we are without asking anybody: the client registered by hand, else the metadata document where
/// `server` takes those. Nothing: we have to register.
std::optional<ClientIdentity> knownIdentity(const KnownClient &known, const ServerMetadata &server);

/// The body of a dynamic registration (RFC 7591 §3.1): a native program with one loopback redirect.
QJsonObject registrationRequest(const ServerMetadata &server, const QUrl &redirectUri, const QString &scope);

/// Reads the answer to it (RFC 7591 §3.2.1). InvalidArgument for one that holds no client.
core::Result<ClientIdentity> readRegistration(const QByteArray &document, const ServerMetadata &server);

} // namespace traydo::bridge
