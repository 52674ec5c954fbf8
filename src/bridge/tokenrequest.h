#pragma once

#include "bridge/grant.h"
#include "bridge/httpvalues.h"
#include "bridge/servermetadata.h"

namespace traydo::bridge {

/// A code with what was sent to get it.
struct CodeToRedeem
{
    QString code;
    QString redirectUri;
    QByteArray verifier;
};

/// The request that turns a code into tokens (OAuth 2.1 §4.1.3).
HttpRequest codeRequest(const ServerMetadata &server, const Grant &grant, const CodeToRedeem &code);

/// The request that renews them (OAuth 2.1 §4.3.1). The scope stays as it was granted.
HttpRequest refreshRequest(const ServerMetadata &server, const Grant &grant);

/// Puts the tokens of an answer into `grant`; the refresh token stays where no new one came. Errors: Expired
/// when the server has no use for the code, the refresh token or the client any longer (`invalid_grant`,
/// `invalid_client`, `unauthorized_client`); Unavailable when trying again later may help; InvalidArgument.
core::Result<Grant> readTokens(const HttpAnswer &answer, Grant grant, core::Instant now);

} // namespace traydo::bridge
