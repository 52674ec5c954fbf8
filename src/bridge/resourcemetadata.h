#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace traydo::bridge {

/// What a server says about itself as a protected resource (RFC 9728).
struct ResourceMetadata
{
    QString resource;   ///< goes with every authorization and token request (RFC 8707)
    QString issuer;     ///< of its authorization server, the first where it names several
    QStringList scopes; ///< `scopes_supported`
};

/// Where the metadata of the server at `server` may be (RFC 9728 §3.1): with its path behind the well-known
/// one, then without.
QList<QUrl> resourceMetadataUrls(const QUrl &server);

/// Reads the document. `resource` has to be the server's address or one above it on the same origin, so that
/// no other server's tokens are asked for (RFC 9728 §3.3). Errors: InvalidArgument with the reason.
core::Result<ResourceMetadata> readResourceMetadata(const QByteArray &document, const QUrl &server);

} // namespace traydo::bridge
