#pragma once

#include "core/config.h"
#include "crypto/keyring.h"
#include "oauth/audience.h"
#include "oauth/grantdirectory.h"
#include "oauth/programclients.h"
#include "oauth/tokenledger.h"

#include <optional>

namespace traydo::oauth {

/// A live access token and what hangs on it. The pointers are good until the directory changes.
struct LiveToken
{
    const core::Client *client = nullptr;
    const core::Grant *grant = nullptr;
    core::Scopes scopes;
    QString issuer;
    QString audience;
    core::Instant issuedAt{};
    core::Instant expiresAt{};
    QString id; ///< jti; empty for a personal access token
};

/// Says which access tokens are live: JWTs by signature, times, epoch and grant, personal access tokens by
/// their hash and grant. Telling them apart takes no look-up.
class AccessTokenVerifier
{
public:
    AccessTokenVerifier(const crypto::KeyRing &keys, const GrantDirectory &grants,
                        const ProgramClients &programs, TokenLedger &ledger, const Audience &audience,
                        const core::Clock &clock, const core::Limits &limits);

    /// A live token of whatever listener.
    std::optional<LiveToken> find(QByteArrayView token) const;
    /// A live token that is good at this listener. Personal access tokens are so at this computer's own.
    std::optional<LiveToken> verify(QByteArrayView token) const;

private:
    std::optional<LiveToken> findSigned(QByteArrayView token) const;
    std::optional<LiveToken> findPersonal(QByteArrayView token) const;

    const crypto::KeyRing &m_keys;
    const GrantDirectory &m_grants;
    const ProgramClients &m_programs;
    TokenLedger &m_ledger;
    const Audience &m_audience;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
