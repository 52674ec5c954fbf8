#pragma once

#include "oauth/authorizationcodegrant.h"
#include "oauth/consentqueue.h"
#include "oauth/grantdirectory.h"
#include "oauth/pagelanguage.h"

namespace traydo::oauth {

/// What the browser sees while the person decides elsewhere: /oauth/wait/<ticket>, its /status and its
/// /cancel. No route here can approve.
class WaitingPage
{
public:
    WaitingPage(ConsentQueue &queue, const GrantDirectory &directory, AuthorizationCodeGrant &codes,
                PageLanguages &languages, const core::Clock &clock);

    /// Below /oauth/wait/.
    http::Response get(const http::Request &request) const;

    /// The page while pending; once settled the redirect to the client, with the code when allowed. An
    /// approval that came late is handed over by a page that says what may have happened meanwhile.
    http::Response show(const PageLanguage &language, const QByteArray &ticket) const;

private:
    http::Response status(const QByteArray &ticket) const;
    http::Response cancel(const PageLanguage &language, const QByteArray &ticket) const;
    http::Response pendingPage(const PageLanguage &language, const QByteArray &ticket,
                               const ConsentQueue::View &view) const;
    http::Response settled(const PageLanguage &language, const QByteArray &ticket,
                           const ConsentQueue::View &view) const;
    int secondsLeft(const ConsentQueue::View &view) const;

    ConsentQueue &m_queue;
    const GrantDirectory &m_directory;
    AuthorizationCodeGrant &m_codes;
    PageLanguages &m_languages;
    const core::Clock &m_clock;
};

} // namespace traydo::oauth
