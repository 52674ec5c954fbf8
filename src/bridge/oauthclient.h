#pragma once

#include "bridge/consent.h"
#include "bridge/tokenstore.h"

#include <QDeadlineTimer>

namespace traydo::bridge {

/// Our access to one server, as an OAuth 2.1 client: the token there is, and a better one when the server
/// refuses it. However many requests need one at a time, and from however many bridges, one renewal runs.
/// Main thread.
class OAuthClient final : public QObject
{
    Q_OBJECT
public:
    /// Called once: with success there is a token that was not refused yet.
    using Done = std::function<void(const core::Result<void> &)>;

    /// What the client works with; all of it outlives it.
    struct Parts
    {
        HttpClient &http;
        TokenStore &store;
        GrantLock &lock;
        const core::Clock &clock;
    };

    OAuthClient(const QUrl &server, Parts parts, ConsentOptions options, QObject *parent = nullptr);

    /// Takes what the store has. A store that cannot be read is said on the log; then access lasts as
    /// long as this process.
    void load();

    /// Empty: none yet.
    QByteArray accessToken() const { return m_grant ? m_grant->accessToken : QByteArray(); }

    /// The server refused `refused` (401), which may be empty: another token that is there meanwhile, a
    /// refresh, or the person's consent.
    void renew(const QByteArray &refused, const Challenge &challenge, Done done);
    /// The same for what nobody waits for: without consent, so that no browser opens by itself.
    void renewQuietly(const QByteArray &refused, const Challenge &challenge, Done done);
    /// The server wants more than `refused` may do (403): consent to what we have and what `challenge` names
    /// together. Denied when that was asked for before.
    void stepUp(const QByteArray &refused, const Challenge &challenge, Done done);

private:
    /// How far a renewal may go.
    enum class Reach {
        Refresh, ///< never asks the person
        Consent, ///< asks where nothing else helps
        More,    ///< asks for further scopes
    };
    struct Renewal
    {
        QByteArray refused;
        Challenge challenge;
        Reach reach = Reach::Consent;
    };
    struct Waiting
    {
        Renewal renewal;
        Done done;
    };

    void begin(Renewal renewal, Done done);
    void readStore();
    void decide(const core::Result<Discovered> &discovered);
    void refresh(const Discovered &discovered);
    void askPerson(const Discovered &discovered, const Grant &known);
    void keep(const Grant &grant);
    void finish(const core::Result<void> &result);

    const QUrl m_server;
    const Parts m_parts;
    const ConsentOptions m_options;
    std::optional<Grant> m_grant;
    std::optional<Renewal> m_renewal; ///< that runs
    QList<Waiting> m_waiting;         ///< for its end
    QStringList m_triedScopes;        ///< of step-ups
    std::unique_ptr<Consent> m_consent;
    std::optional<core::Error> m_denial; ///< the person said no
    QDeadlineTimer m_denialCounts;       ///< so long; then they may be asked again
};

} // namespace traydo::bridge
