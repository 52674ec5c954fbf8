#pragma once

#include "bridge/servermetadata.h"

#include <QUrl>
#include <QUrlQuery>

namespace traydo::bridge {

/// What one authorization request asks for.
struct AuthorizationWish
{
    QString clientId;
    QUrl redirectUri;
    QString scope;    ///< empty: not named
    QString resource; ///< empty: not named (revision 2025-03-26)
};

/// One authorization request with the two secrets that stay here (OAuth 2.1 §4.1.1).
struct AuthorizationRequest
{
    QUrl url; ///< for the browser
    QString state;
    QByteArray verifier; ///< of PKCE
};

/// A new request with fresh state and verifier.
AuthorizationRequest makeAuthorizationRequest(const ServerMetadata &server, const AuthorizationWish &wish);

/// The code of the answer that the browser brought. Errors: InvalidArgument (not the answer to this request:
/// other state; not from this server: `iss` differs or is missing although announced, RFC 9207 §2.4); Denied
/// with the server's reason.
core::Result<QString> readAuthorizationAnswer(const QUrlQuery &answer, const AuthorizationRequest &request,
                                              const ServerMetadata &server);

} // namespace traydo::bridge
