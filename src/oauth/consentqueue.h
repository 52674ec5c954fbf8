#pragma once

#include "core/client.h"
#include "core/config.h"
#include "core/consent.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

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

/// The only place where browser and person meet. The browser holds a ticket (128 random bits, never shown to
/// a face), the faces hold the request's id; the number connects them in the person's eyes. In memory: a
/// restart forgets what was pending. Server thread only.
class ConsentQueue : public QObject
{
    Q_OBJECT
public:
    /// Runs when the person allows, before anything is answered: stores the grant. An Error keeps the request
    /// pending.
    using Approver = std::function<core::Result<void>(const QString &requestId, const AuthorizationRequest &,
                                                      const core::ConsentDecision &)>;

    ConsentQueue(const core::Clock &clock, const core::Limits &limits, core::CliGrants cliGrants,
                 QObject *parent = nullptr);
    ~ConsentQueue() override;
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
        QByteArray answer; ///< see rememberAnswer(); empty until then
    };
    std::optional<View> view(QByteArrayView ticket) const;
    /// The browser gives up: pending becomes Cancelled. False for a wrong ticket.
    bool cancel(QByteArrayView ticket);
    /// Keeps what the browser was sent to once its request was settled, so that asking again brings the same
    /// answer for as long as a code lives. False for a wrong ticket.
    bool rememberAnswer(QByteArrayView ticket, const QByteArray &location);

    QList<core::ConsentRequest> pending() const;
    /// Settles exactly once. Errors as ControlService::decideConsent.
    core::Result<core::ConsentOutcome> decide(const QString &requestId,
                                              const core::ConsentDecision &decision);

Q_SIGNALS:
    void changed();

private:
    struct Parked;

    std::shared_ptr<Parked> findByTicket(QByteArrayView ticket) const;
    ConsentState stateOf(const Parked &parked) const;
    void settle(Parked &parked, ConsentState state);
    core::Result<void> checkAllowance(const Parked &parked, const core::ConsentDecision &decision) const;
    std::optional<core::ConsentOutcome> countWrongNumber(Parked &parked,
                                                         const core::ConsentDecision &decision);
    QList<int> pickNumbers(int &number) const;
    void sweep();

    Approver m_approver;
    const core::Clock &m_clock;
    const core::Limits m_limits; ///< of its own: it is shared by servers that come and go
    core::CliGrants m_cliGrants;
    std::map<QString, std::shared_ptr<Parked>> m_parked; ///< by id, which is in order of arrival
    QHash<QString, core::Instant> m_deniedAt;            ///< by client id
    QTimer m_sweep;
};

} // namespace traydo::oauth
