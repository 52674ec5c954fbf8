#pragma once

#include "bridge/grant.h"

#include <QLockFile>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace traydo::bridge {

/// Where grants are kept between two runs.
enum class TokenStoreKind {
    Keychain, ///< of the desktop
    File,     ///< a 0600 file in the state directory, for machines without a keychain; only when asked for
};

/// The grant for one server, shared by all bridges of this user that speak to it. Main thread.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    /// The grant, or nothing when there is none. Errors: Locked, Unavailable, Denied, Corrupt.
    virtual core::Result<std::optional<Grant>> read() = 0;
    virtual core::Result<void> write(const Grant &grant) = 0;
};

/// The store of that kind for the server at `server`. `folder` exists and is open to this user only.
std::unique_ptr<TokenStore> makeTokenStore(TokenStoreKind kind, const QString &folder, const QUrl &server);

/// Only one bridge at a time renews the grant of a server or asks the person for one; the others wait and
/// then find what it has stored.
class GrantLock final : public QObject
{
    Q_OBJECT
public:
    GrantLock(const QString &folder, const QUrl &server, QObject *parent = nullptr);

    /// Calls `got` as soon as the lock is ours; it stays so until release(). A process that died holds no
    /// lock.
    void acquire(std::function<void()> got);
    void release();

private:
    void attempt();

    QLockFile m_file;
    std::function<void()> m_got;
};

} // namespace traydo::bridge
