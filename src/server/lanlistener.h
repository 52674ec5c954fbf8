#pragma once

#include "control/lanstatus.h"
#include "core/config.h"
#include "crypto/localauthority.h"
#include "http/httpserver.h"
#include "oauth/authorizationserver.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace traydo::server {

/// The listener for other devices: TLS under a certificate of our own authority, issuer and audiences of its
/// own, and registration only while the person has a pairing window open. Server thread only.
class LanListener final : public QObject
{
    Q_OBJECT
public:
    /// Adds what every listener has besides the authorization server's endpoints.
    using AddRoutes = std::function<void(http::Router &router, const oauth::BearerGuard &guard)>;

    static constexpr core::milliseconds longestPairing = std::chrono::hours(1);

    /// Does nothing yet. All outlive it.
    LanListener(const core::Config &config, const core::Clock &clock,
                const oauth::AuthorizationServer &authorization, AddRoutes addRoutes);
    ~LanListener() override;

    /// Starts to listen, or notes in status() why it cannot; renews the certificate when its time has come.
    /// Called at start and each minute, since a network may come later than the person.
    void keepUp();

    bool isListening() const { return m_server != nullptr; }
    control::LanStatus status() const;
    /// What the person should know: not listening, or an authority that devices have to trust anew.
    QList<core::Notice> warnings() const;

    /// Lets unknown programs register for `duration`, at most an hour; zero ends it. Errors: InvalidArgument,
    /// Unavailable (it does not listen).
    core::Result<void> pair(core::milliseconds duration);

    /// As HttpServer::shutDown(); finished() follows.
    void shutDown(core::milliseconds grace);

Q_SIGNALS:
    void changed(); ///< status() or warnings()
    void finished();

private:
    core::Result<void> start();
    core::Result<void> renew();
    bool isPairing() const;
    void endPairing();

    const core::Config &m_config;
    const core::Clock &m_clock;
    const oauth::AuthorizationServer &m_main;
    AddRoutes m_addRoutes;
    std::optional<core::Error> m_problem; ///< why it does not listen
    QList<QUrl> m_urls;
    std::optional<crypto::LocalAuthority> m_authority;
    std::unique_ptr<oauth::AuthorizationServer> m_authorization;
    std::unique_ptr<http::HttpServer> m_server;
    core::Instant m_pairingSince{};
    std::optional<core::Instant> m_pairingUntil;
    QTimer m_pairingEnd;
};

} // namespace traydo::server
