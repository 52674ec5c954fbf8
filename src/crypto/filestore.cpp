#include "crypto/filestore.h"

#include "core/ownfile.h"
#include "crypto/secretencoding.h"

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

constexpr qint64 maxFileBytes = 1024;

core::Error cannotStore(const QString &path, const QString &why)
{
    return {core::ErrorCode::Unavailable, u"The signing secret cannot be kept in %1: %2."_s.arg(path, why)};
}

} // namespace

FileStore::FileStore(const QString &folder) : m_path(folder + u"/signing-secret"_s) {}

core::Result<std::optional<QByteArray>> FileStore::read()
{
    const auto content = core::readOwnFile(m_path, core::FilePrivacy::OwnerOnly, maxFileBytes);
    if (!content) {
        // A file that is there but not as we wrote it is the same to the caller, whatever is wrong with it.
        const bool unreadable = content.error().code == core::ErrorCode::Unavailable;
        return core::Error{unreadable ? core::ErrorCode::Unavailable : core::ErrorCode::Corrupt,
                           content.error().text};
    }
    if (!*content)
        return std::optional<QByteArray>();
    const auto secret = decodeSecret(**content, m_path);
    if (!secret)
        return secret.error();
    return std::optional(*secret);
}

core::Result<void> FileStore::write(const QByteArray &secret)
{
    if (const auto stored = core::writeOwnFile(m_path, encodeSecret(secret) + '\n'); !stored)
        return cannotStore(m_path, stored.error().text);
    const auto again = read();
    if (!again)
        return again.error();
    return *again == secret ? core::Result<void>() : cannotStore(m_path, u"it reads back differently"_s);
}

} // namespace traydo::crypto
