#pragma once

#include "core/client.h"
#include "core/config.h"
#include "core/consent.h"
#include "oauth/blocklist.h"

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
    QString listener; ///< see findRedirectListener()
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
                 BlockList &blocks, QObject *parent = nullptr);
    ~ConsentQueue() override;
    void setApprover(Approver approver) { m_approver = std::move(approver); }

    struct Ticket
    {
        QByteArray secret;
        QString requestId;
    };
    /// Whether a request of this client from this device may be parked now. Errors: Denied (blocked, or
    /// denied less than 30 s ago), LimitExceeded (3 open per client, 10 in all).
    core::Result<void> checkAdmission(const QString &clientId, const QString &peerAddress) const;
    /// Errors as checkAdmission().
    core::Result<Ticket> park(const AuthorizationRequest &request);

    /// What the waiting page shows; nothing for a wrong ticket.
    struct View
    {
        QString requestId;
        AuthorizationRequest request;
        ConsentState state = ConsentState::Pending;
        int number = 0;
        core::Instant expiresAt{};
        core::ClientTrust trust = core::ClientTrust::SelfRegistered;
        QString publisher; ///< as in core::ConsentRequest
        /// Settled so late that the app may have stopped waiting.
        bool late = false;
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
    /// Five more minutes, once. Errors as ControlService::extendConsent.
    core::Result<core::ConsentRequest> extend(const QString &requestId);
    /// See ControlService::expectClient. InvalidArgument for an empty name.
    core::Result<void> expectClient(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Parked;
    struct Expected
    {
        QString name;
        core::Instant until{};
    };

    std::shared_ptr<Parked> findByTicket(QByteArrayView ticket) const;
    core::Result<std::shared_ptr<Parked>> findPending(const QString &requestId) const;
    core::ConsentRequest requestOf(const Parked &parked) const;
    core::ClientTrust trustOf(const AuthorizationRequest &request) const;
    bool isExpected(const Expected &expected, const AuthorizationRequest &request) const;
    core::Result<core::ConsentOutcome> deny(Parked &parked, const core::ConsentDecision &decision);
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
    BlockList &m_blocks;
    QList<Expected> m_expected;
    std::map<QString, std::shared_ptr<Parked>> m_parked; ///< by id, which is in order of arrival
    QHash<QString, core::Instant> m_deniedAt;            ///< by client id
    QTimer m_sweep;
};

} // namespace traydo::oauth
