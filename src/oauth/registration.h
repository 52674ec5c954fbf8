#pragma once

#include "core/clock.h"
#include "oauth/clientmetadata.h"
#include "oauth/grantdirectory.h"

namespace traydo::oauth {

/// POST /oauth/register: dynamic client registration (RFC 7591). Open to every program on this computer,
/// therefore limited (see EndpointLimit): a registration alone opens nothing.
class RegistrationEndpoint
{
public:
    RegistrationEndpoint(GrantDirectory &directory, const core::Clock &clock);

    http::Response post(const http::Request &request);

private:
    Outcome<QByteArray> registerClient(const http::Request &request);

    GrantDirectory &m_directory;
    const core::Clock &m_clock;
};

} // namespace traydo::oauth
