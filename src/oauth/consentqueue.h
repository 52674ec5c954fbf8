#pragma once

#include "core/client.h"
#include "core/config.h"
#include "core/consent.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace traydo::oauth {

/// What /oauth/authorize learned and checked, parked until the person decides.
struct AuthorizationRequest
{
    core::Client client;
    QString redirectUri;
    bool redirectUriGiven = true;
    std::optional<QString> state;
    QByteArray codeChallenge;
    core::Scopes scopes;
    QString resource;
    QString issuer;
    QString peerAddress;
};

/// Where a parked request stands, as the waiting page sees it.
enum class ConsentState { Pending, Allowed, Denied, Expired, Cancelled };

/// The only place where browser and person meet. The browser holds a ticket (128 random bits, never shown to a face),
/// the faces hold the request's id; the number connects them in the person's eyes. In memory: a restart forgets
/// what was pending. Server thread only.
class ConsentQueue : public QObject
{
    Q_OBJECT
public:
    /// Runs when the person allows, before anything is answered: stores the grant. An Error keeps the request pending.
    using Approver = std::function<core::Result<void>(const QString &requestId, const AuthorizationRequest &, const core::ConsentDecision &)>;

    ConsentQueue(const core::Clock &clock, const core::Limits &limits, core::CliGrants cliGrants, QObject *parent = nullptr);
    void setApprover(Approver approver) { m_approver = std::move(approver); }

    struct Ticket
    {
        QByteArray secret;
        QString requestId;
    };
    /// Errors: LimitExceeded (3 open per client, 10 in all), Denied (client denied less than 30 s ago).
    core::Result<Ticket> park(const AuthorizationRequest &request);

    /// What the waiting page shows; nothing for a wrong ticket.
    struct View
    {
        QString requestId;
        AuthorizationRequest request;
        ConsentState state = ConsentState::Pending;
        int number = 0;
        core::Instant expiresAt{};
    };
    std::optional<View> view(QByteArrayView ticket) const;
    /// The browser gives up: pending becomes Cancelled. False for a wrong ticket.
    bool cancel(QByteArrayView ticket);

    QList<core::ConsentRequest> pending() const;
    /// Settles exactly once. Errors as ControlService::decideConsent.
    core::Result<core::ConsentOutcome> decide(const QString &requestId, const core::ConsentDecision &decision);

Q_SIGNALS:
    void changed();

private:
    struct Parked;
    Approver m_approver;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    core::CliGrants m_cliGrants;
    std::map<QString, std::shared_ptr<Parked>> m_parked;
    QTimer m_sweep;
};

} // namespace traydo::oauth
