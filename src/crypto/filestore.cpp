#include "crypto/filestore.h"

#include "core/ownfile.h"
#include "crypto/secretencoding.h"

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

core::Error cannotStore(const QString &path, const QString &why)
{
    return {core::ErrorCode::Unavailable,
            u"The signing secret cannot be kept in %1: %2."_s.arg(path, why),
            {.code = core::ReasonCode::FileUnusable, .name = path}};
}

} // namespace

FileStore::FileStore(const QString &folder) : m_path(folder + u"/signing-secret"_s) {}

core::Result<std::optional<SigningSecrets>> FileStore::read()
{
    const auto content = core::readOwnFile(m_path, core::FilePrivacy::OwnerOnly, maxRecordBytes);
    if (!content) {
        // A file that is there but not as we wrote it is the same to the caller, whatever is wrong with it.
        const bool unreadable = content.error().code == core::ErrorCode::Unavailable;
        return core::Error{unreadable ? core::ErrorCode::Unavailable : core::ErrorCode::Corrupt,
                           content.error().text, content.error().reason};
    }
    if (!*content)
        return std::optional<SigningSecrets>();
    auto secrets = decodeSecrets(**content, m_path);
    if (!secrets)
        return secrets.error();
    return std::optional(*std::move(secrets));
}

core::Result<void> FileStore::write(const SigningSecrets &secrets)
{
    if (const auto stored = core::writeOwnFile(m_path, encodeSecrets(secrets) + '\n'); !stored)
        return cannotStore(m_path, stored.error().text);
    const auto again = read();
    if (!again)
        return again.error();
    return *again == secrets ? core::Result<void>() : cannotStore(m_path, u"it reads back differently"_s);
}

} // namespace traydo::crypto
