#pragma once

#include "core/config.h"
#include "crypto/keyring.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "storage/refreshtokenrepository.h"

namespace traydo::oauth {

/// POST /oauth/revoke (RFC 7009). Either kind of token ends its whole grant: access tokens live by their
/// grant alone.
class RevocationEndpoint
{
public:
    RevocationEndpoint(storage::Database &database, const crypto::KeyRing &keys, GrantDirectory &directory,
                       const core::Clock &clock, const core::Limits &limits);

    http::Response post(const http::Request &request);

private:
    struct Owner
    {
        QString clientId;
        QString grantId;
    };
    core::Result<std::optional<Owner>> ownerOf(const QString &token);
    std::optional<OAuthError> revoke(const http::Request &request);

    storage::RefreshTokenRepository m_refreshTokens;
    const crypto::KeyRing &m_keys;
    GrantDirectory &m_directory;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
