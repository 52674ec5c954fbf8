#pragma once

#include "core/clock.h"
#include "core/config.h"
#include "oauth/grantdirectory.h"
#include "storage/revokedtokenrepository.h"
#include "storage/settingsrepository.h"

#include <QObject>

#include <memory>

namespace traydo::oauth {

/// What ends access tokens before their time, apart from their grant: those that were revoked one by one, and
/// the epoch. Every token names the epoch it was signed in; a new one begins when the clock is set back,
/// since tokens that have expired would be good again. Server thread only.
class TokenLedger final : public QObject
{
    Q_OBJECT
public:
    /// What is given outlives it. Errors: Unavailable, Corrupt.
    static core::Result<std::unique_ptr<TokenLedger>> load(storage::Database &database,
                                                           GrantDirectory &directory,
                                                           const core::Clock &clock,
                                                           const core::Limits &limits);

    /// The epoch of now. Looks at the clock first: set back by more than `clock_skew`, it ends every access
    /// token, and writes down as expired whatever was so before.
    const QString &epoch();

    bool isRevoked(const QString &tokenId) const { return m_revoked.contains(tokenId); }
    /// Ends one access token, named by its `jti`. Errors: Unavailable; it lives on then.
    core::Result<void> revoke(const QString &tokenId, const QString &grantId, core::Instant expiresAt);

    /// Notes the time and forgets what has expired. Called each minute.
    core::Result<void> sweep();

Q_SIGNALS:
    /// After it is stored. Streams of the grant have to close, since any of them may hang on that token.
    void tokenRevoked(const QString &grantId);
    /// By sweep(), when a token was judged or made since the last time.
    void wasUsed();

private:
    TokenLedger(storage::Database &database, GrantDirectory &directory, const core::Clock &clock,
                const core::Limits &limits);

    core::Result<void> read();
    void lookAtClock();
    core::Result<void> writeEpoch();

    storage::Database &m_database;
    storage::RevokedTokenRepository m_repository;
    storage::SettingsRepository m_settings;
    GrantDirectory &m_directory;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    QHash<QString, core::Instant> m_revoked;
    QString m_epoch;
    core::Instant m_latest{};                 ///< the latest time that was seen in this epoch
    std::optional<core::Instant> m_unwritten; ///< the latest time of an epoch whose end is not stored yet
    bool m_used = false;                      ///< since m_latest was stored
};

} // namespace traydo::oauth
