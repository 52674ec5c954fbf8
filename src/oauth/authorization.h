#pragma once

#include "http/form.h"
#include "oauth/audience.h"
#include "oauth/clientmetadatadocument.h"
#include "oauth/consentqueue.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/pagelanguage.h"
#include "oauth/waitingpage.h"

#include <variant>

namespace traydo::oauth {

/// GET /oauth/authorize (RFC 6749 §4.1.1 with PKCE, RFC 8707, RFC 9207): checks everything that can be
/// checked, parks the request and shows the waiting page. It decides nothing.
class AuthorizationEndpoint
{
public:
    /// `documents`: none where clients may not be named by the URL of their metadata document. Unknown ones
    /// may become known only while `mayRegister` says so.
    AuthorizationEndpoint(GrantDirectory &directory, ConsentQueue &queue, const WaitingPage &page,
                          const Audience &audience, PageLanguages &languages,
                          ClientMetadataDocuments *documents, std::function<bool()> mayRegister);

    http::Response get(const http::Request &request);

private:
    /// For a client_id that is a URL: the page to show instead of going on, as long as its client is not
    /// known as it is now.
    std::optional<http::Response> lookUpDocument(const PageLanguage &language, const http::Request &request,
                                                 const http::Form &form);
    /// The client and where its answer goes, or the page that says why there is no such place.
    std::variant<AuthorizationRequest, http::Response> identify(const PageLanguage &language,
                                                                const http::Form &form) const;
    std::optional<OAuthError> readParameters(const http::Form &form, AuthorizationRequest &asked) const;
    http::Response park(const PageLanguage &language, AuthorizationRequest asked);

    GrantDirectory &m_directory;
    ConsentQueue &m_queue;
    const WaitingPage &m_page;
    const Audience &m_audience;
    PageLanguages &m_languages;
    ClientMetadataDocuments *m_documents;
    std::function<bool()> m_mayRegister;
};

} // namespace traydo::oauth
