#pragma once

#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/programclients.h"
#include "oauth/tokenissuer.h"
#include "oauth/tokenrequest.h"

#include <QHash>

#include <functional>

namespace traydo::oauth {

/// POST /oauth/token (RFC 6749 §3.2): form, client, then the grant of that name.
class TokenEndpoint
{
public:
    using Grant = std::function<Outcome<IssuedTokens>(const core::Client &, const TokenRequest &)>;

    TokenEndpoint(const GrantDirectory &directory, const ProgramClients &programs)
        : m_directory(directory), m_programs(programs)
    {
    }

    void addGrant(const QString &grantType, const Grant &grant) { m_grants.insert(grantType, grant); }

    http::Response post(const http::Request &request) const;

private:
    Outcome<IssuedTokens> redeem(const http::Request &request) const;

    const GrantDirectory &m_directory;
    const ProgramClients &m_programs;
    QHash<QString, Grant> m_grants;
};

} // namespace traydo::oauth
