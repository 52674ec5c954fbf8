#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace traydo::bridge {

/// What an authorization server says about itself (RFC 8414, OpenID Connect Discovery), the addresses
/// checked.
struct ServerMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl registrationEndpoint;                 ///< empty: it takes no registrations
    QStringList scopes;                        ///< `scopes_supported`
    QStringList tokenAuthentication;           ///< `token_endpoint_auth_methods_supported`
    bool answersWithIssuer = false;            ///< RFC 9207: an answer without `iss` is not the server's
    bool takesClientMetadataDocuments = false; ///< a client_id may be the URL of a document
};

/// Where the metadata of `issuer` may be, in the order of the MCP specification: RFC 8414 with the issuer's
/// path inserted, OpenID Connect the same way, OpenID Connect with the path in front.
QList<QUrl> serverMetadataUrls(const QUrl &issuer);

/// Reads the document. `issuer` has to stand in it letter for letter (RFC 8414 §3.3), S256 has to be among
/// the challenge methods, and every address has to be one that readAddress() takes. Errors: InvalidArgument.
core::Result<ServerMetadata> readServerMetadata(const QByteArray &document, const QString &issuer);

/// Where the endpoints of a server of 2025-03-26 are that publishes no metadata: fixed paths at its origin.
ServerMetadata assumedServerMetadata(const QUrl &origin);

} // namespace traydo::bridge
