#pragma once

#include "oauth/audience.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/tokenissuer.h"
#include "oauth/tokenrequest.h"

namespace traydo::oauth {

/// grant_type=client_credentials (RFC 6749 §4.4), for machine clients that the person made at this computer:
/// an access token for what their grant allows, no refresh token.
class ClientCredentialsGrant
{
public:
    ClientCredentialsGrant(const GrantDirectory &directory, TokenIssuer &issuer, const Audience &audience);

    Outcome<IssuedTokens> redeem(const core::Client &client, const TokenRequest &request);

private:
    const GrantDirectory &m_directory;
    TokenIssuer &m_issuer;
    const Audience &m_audience;
};

} // namespace traydo::oauth
