#pragma once

#include "http/form.h"
#include "oauth/audience.h"
#include "oauth/consentqueue.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/waitingpage.h"

#include <variant>

namespace traydo::oauth {

/// GET /oauth/authorize (RFC 6749 §4.1.1 with PKCE, RFC 8707, RFC 9207): checks everything that can be
/// checked, parks the request and shows the waiting page. It decides nothing.
class AuthorizationEndpoint
{
public:
    AuthorizationEndpoint(const GrantDirectory &directory, ConsentQueue &queue, const WaitingPage &page,
                          const Audience &audience);

    http::Response get(const http::Request &request);

private:
    /// The client and where its answer goes, or the page that says why there is no such place.
    std::variant<AuthorizationRequest, http::Response> identify(const http::Form &form) const;
    std::optional<OAuthError> readParameters(const http::Form &form, AuthorizationRequest &asked) const;
    http::Response park(const AuthorizationRequest &asked);

    const GrantDirectory &m_directory;
    ConsentQueue &m_queue;
    const WaitingPage &m_page;
    const Audience &m_audience;
};

} // namespace traydo::oauth
