#pragma once

#include "bridge/authorizationrequest.h"
#include "bridge/browser.h"
#include "bridge/callbacklistener.h"
#include "bridge/discovery.h"
#include "bridge/registration.h"
#include "core/clock.h"

#include <QTimer>

#include <functional>

namespace traydo::bridge {

class HttpClient;

/// How the person is asked.
struct ConsentOptions
{
    KnownClient client;
    QStringList browserCommand;                 ///< empty: the desktop's browser
    core::milliseconds patience{5 * 60 * 1000}; ///< with the person
};

/// Asks the person once, in their browser, for access to one server: registers us where that is needed,
/// listens for the answer, redeems the code. Main thread.
class Consent final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const core::Result<Grant> &)>;

    Consent(HttpClient &http, ConsentOptions options, const core::Clock &clock, QObject *parent = nullptr);

    /// `grant` names the issuer, the resource and the scope to ask for, and the client that we are to this
    /// issuer, if we are one already. `done` gets it with its tokens. Called once.
    void ask(const Discovered &discovered, const Grant &grant, Done done);

private:
    void identify();
    void registerClient();
    void openBrowser();
    void takeAnswer(const QUrlQuery &answer);
    void finish(const core::Result<Grant> &result);

    HttpClient &m_http;
    const ConsentOptions m_options;
    const core::Clock &m_clock;
    Discovered m_discovered;
    Grant m_grant;
    AuthorizationRequest m_request;
    CallbackListener m_listener;
    QTimer m_patience;
    Done m_done;
};

} // namespace traydo::bridge
