#include "server/keykeeper.h"

#include "mcp/session.h"
#include "server/log.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

KeyKeeper::KeyKeeper(crypto::KeyRing &keys, crypto::SigningSecrets secrets, storage::Database &database,
                     const core::Clock &clock, const core::Limits &limits, SecretWriter writer)
    : m_keys(keys),
      m_secrets(std::move(secrets)),
      m_settings(database),
      m_clock(clock),
      m_limits(limits),
      m_writer(std::move(writer))
{
}

void KeyKeeper::rotate(bool atOnce, const std::function<void(core::Result<RotatedKeys>)> &done)
{
    if (m_isWriting)
        return done(core::Error{core::ErrorCode::Conflict, u"the key is being replaced already"_s});
    const auto next = crypto::rotated(
        m_secrets, {.now = m_clock.now(),
                    .tokenLife = atOnce ? core::milliseconds(0) : m_limits.accessTokenLife + storePatience,
                    .sealedLife = mcp::sessionAbsoluteLife,
                    .retiredAtMost = m_limits.retiredKeys});
    if (!next)
        return done(next.error());
    m_isWriting = true;
    m_writer(*next, [this, secrets = *next, done](const core::Result<void> &written) {
        m_isWriting = false;
        done(written ? use(secrets) : core::Result<RotatedKeys>(written.error()));
    });
}

core::Result<RotatedKeys> KeyKeeper::use(const crypto::SigningSecrets &secrets)
{
    m_secrets = secrets;
    m_keys.replace(secrets);
    const QString keyId = QString::fromLatin1(m_keys.keyId());
    qCInfo(logServer).noquote() << "the signing secret was replaced; the key is now" << keyId;
    // Only a note: the next start finds the key of before among the retired ones and takes no alarm.
    if (const auto noted = m_settings.setValue(keyIdSetting, keyId); !noted)
        qCWarning(logServer).noquote() << "the new key could not be noted:" << noted.error().text;
    return RotatedKeys{keyId, secrets.retired.constFirst().tokensUntil, int(secrets.retired.size())};
}

} // namespace traydo::server
