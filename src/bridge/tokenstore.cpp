#include "bridge/tokenstore.h"

#include "bridge/log.h"
#include "core/ownfile.h"
#include "crypto/hash.h"
#include "crypto/keychain.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr qint64 maxGrantBytes = 64 * 1024;
constexpr int lockPauseMs = 50;

/// The same for every bridge that speaks to `server`, and a name for a file.
QString nameFor(const QUrl &server)
{
    const auto address = server.adjusted(QUrl::NormalizePathSegments).toEncoded();
    return u"bridge-"_s + QString::fromLatin1(crypto::sha256(address).first(16).toHex());
}

class KeychainTokenStore final : public TokenStore
{
public:
    explicit KeychainTokenStore(const QString &name)
        : m_entry(name,
                  u"start the program again, or keep access in a file: traydo-bridge --token-store file"_s)
    {
    }

    core::Result<std::optional<Grant>> read() override { return decoded(m_entry.read()); }
    core::Result<void> write(const Grant &grant) override
    {
        return m_entry.write(encodeGrant(grant).toBase64());
    }

private:
    static core::Result<std::optional<Grant>> decoded(const core::Result<std::optional<QByteArray>> &stored)
    {
        if (!stored)
            return stored.error();
        if (!*stored)
            return std::optional<Grant>();
        auto grant = decodeGrant(QByteArray::fromBase64(**stored));
        return grant ? core::Result<std::optional<Grant>>(*std::move(grant)) : grant.error();
    }

    crypto::KeychainEntry m_entry;
};

class FileTokenStore final : public TokenStore
{
public:
    explicit FileTokenStore(QString path) : m_path(std::move(path)) {}

    core::Result<std::optional<Grant>> read() override
    {
        const auto content = core::readOwnFile(m_path, core::FilePrivacy::OwnerOnly, maxGrantBytes);
        if (!content)
            return content.error();
        if (!*content)
            return std::optional<Grant>();
        auto grant = decodeGrant(**content);
        return grant ? core::Result<std::optional<Grant>>(*std::move(grant)) : grant.error();
    }
    core::Result<void> write(const Grant &grant) override
    {
        return core::writeOwnFile(m_path, encodeGrant(grant));
    }

private:
    QString m_path;
};

} // namespace

std::unique_ptr<TokenStore> makeTokenStore(TokenStoreKind kind, const QString &folder, const QUrl &server)
{
    const QString name = nameFor(server);
    if (kind == TokenStoreKind::Keychain)
        return std::make_unique<KeychainTokenStore>(name);
    return std::make_unique<FileTokenStore>(folder + u'/' + name);
}

GrantLock::GrantLock(const QString &folder, const QUrl &server, QObject *parent)
    : QObject(parent), m_file(folder + u'/' + nameFor(server) + u".lock"_s)
{
    m_file.setStaleLockTime(0); // a person may take their time; only a dead owner makes it stale
}

void GrantLock::acquire(std::function<void()> got)
{
    m_got = std::move(got);
    attempt();
}

void GrantLock::release()
{
    m_file.unlock();
}

void GrantLock::attempt()
{
    const bool locked = m_file.tryLock(0);
    if (!locked && m_file.error() != QLockFile::LockFailedError)
        qCWarning(logBridge)
            << "No lock can be made in the state directory; a second bridge may get in the way";
    if (locked || m_file.error() != QLockFile::LockFailedError)
        return std::exchange(m_got, {})();
    QTimer::singleShot(lockPauseMs, this, &GrantLock::attempt);
}

} // namespace traydo::bridge
