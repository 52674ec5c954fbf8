#pragma once

#include "core/config.h"
#include "oauth/clientmetadata.h"
#include "oauth/grantdirectory.h"

#include <deque>

namespace traydo::oauth {

/// POST /oauth/register: dynamic client registration (RFC 7591). Open to every program on this computer,
/// therefore limited: a registration alone opens nothing.
class RegistrationEndpoint
{
public:
    RegistrationEndpoint(GrantDirectory &directory, const core::Clock &clock, const core::Limits &limits);

    http::Response post(const http::Request &request);

private:
    bool isTooOften();
    Outcome<QByteArray> registerClient(const http::Request &request);

    GrantDirectory &m_directory;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    std::deque<core::Instant> m_recent; ///< attempts of the last minute
};

} // namespace traydo::oauth
