#include "oauth/tokenledger.h"

#include "crypto/random.h"

#include <QLoggingCategory>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

Q_LOGGING_CATEGORY(log, "traydo.oauth")

constexpr int epochBytes = 9;
const auto epochSetting = u"token_epoch"_s;
const auto latestSetting = u"latest_time_ms"_s;

QString newEpoch()
{
    return QString::fromLatin1(crypto::randomToken(epochBytes));
}

} // namespace

TokenLedger::TokenLedger(storage::Database &database, GrantDirectory &directory, const core::Clock &clock,
                         const core::Limits &limits)
    : m_database(database),
      m_repository(database),
      m_settings(database),
      m_directory(directory),
      m_clock(clock),
      m_limits(limits)
{
}

Result<std::unique_ptr<TokenLedger>> TokenLedger::load(storage::Database &database, GrantDirectory &directory,
                                                       const core::Clock &clock, const core::Limits &limits)
{
    std::unique_ptr<TokenLedger> ledger(new TokenLedger(database, directory, clock, limits));
    if (auto done = ledger->read(); !done)
        return done.error();
    return ledger;
}

Result<void> TokenLedger::read()
{
    auto revoked = m_repository.all();
    if (!revoked)
        return revoked.error();
    m_revoked = *std::move(revoked);
    const auto epoch = m_settings.value(epochSetting);
    if (!epoch)
        return epoch.error();
    const auto latest = m_settings.value(latestSetting);
    if (!latest)
        return latest.error();
    m_latest = *latest ? core::fromEpochMs((*latest)->toLongLong()) : m_clock.now();
    if (*epoch) {
        m_epoch = **epoch;
        lookAtClock(); // set back while we did not run
        return {};
    }
    m_epoch = newEpoch();
    return writeEpoch();
}

const QString &TokenLedger::epoch()
{
    m_used = true;
    lookAtClock();
    return m_epoch;
}

void TokenLedger::lookAtClock()
{
    const core::Instant now = m_clock.now();
    if (now >= m_latest) {
        m_latest = now;
        return;
    }
    if (m_latest - now <= m_limits.clockSkew)
        return;
    qCWarning(log).noquote() << "the clock was set back from" << core::toIsoString(m_latest) << "to"
                             << core::toIsoString(now) << "- apps have to fetch new access tokens";
    m_unwritten = m_unwritten ? std::max(*m_unwritten, m_latest) : m_latest;
    m_latest = now;
    m_epoch = newEpoch();
    // Tokens of the old epoch are dead already; what could not be stored now is tried again by sweep().
    if (const auto written = writeEpoch(); !written)
        qCWarning(log).noquote() << written.error().text;
}

Result<void> TokenLedger::writeEpoch()
{
    auto written = m_database.transaction<void>([this]() -> Result<void> {
        if (auto done = m_settings.setValue(epochSetting, m_epoch); !done)
            return done;
        return m_settings.setValue(latestSetting, QString::number(core::toEpochMs(m_latest)));
    });
    if (!written)
        return written;
    if (m_unwritten) {
        if (auto expired = m_directory.expire(*m_unwritten); !expired)
            return expired;
        m_unwritten.reset();
    }
    m_used = false;
    return {};
}

Result<void> TokenLedger::revoke(const QString &tokenId, const QString &grantId, core::Instant expiresAt)
{
    if (auto stored = m_repository.insert(tokenId, expiresAt); !stored)
        return stored;
    m_revoked.insert(tokenId, expiresAt);
    Q_EMIT tokenRevoked(grantId);
    return {};
}

Result<void> TokenLedger::sweep()
{
    lookAtClock();
    if (m_used || m_unwritten) {
        if (auto written = writeEpoch(); !written)
            return written;
        Q_EMIT wasUsed();
    }
    const core::Instant now = m_clock.now();
    if (m_revoked.isEmpty())
        return {};
    if (auto swept = m_repository.sweep(now); !swept)
        return swept;
    m_revoked.removeIf([now](auto entry) { return entry.value() <= now; });
    return {};
}

} // namespace traydo::oauth
