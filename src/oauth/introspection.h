#pragma once

#include "oauth/accesstokenverifier.h"
#include "oauth/oautherror.h"
#include "storage/refreshtokenrepository.h"

#include <QJsonObject>

namespace traydo::oauth {

/// POST /oauth/introspect (RFC 7662). The caller proves itself with its secret and learns about its own
/// tokens; whatever is not live, or another client's, is exactly `{"active":false}`.
class IntrospectionEndpoint
{
public:
    IntrospectionEndpoint(storage::Database &database, const AccessTokenVerifier &tokens,
                          GrantDirectory &directory, const ProgramClients &programs,
                          const core::Clock &clock);

    http::Response post(const http::Request &request);

private:
    Outcome<QJsonObject> introspect(const http::Request &request);
    Outcome<QJsonObject> describe(const core::Client &caller, const QByteArray &token);

    storage::RefreshTokenRepository m_refreshTokens;
    const AccessTokenVerifier &m_tokens;
    GrantDirectory &m_directory;
    const ProgramClients &m_programs;
    const core::Clock &m_clock;
};

} // namespace traydo::oauth
