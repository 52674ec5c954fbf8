#include "crypto/systemdstore.h"

#include "core/ownfile.h"
#include "crypto/secretencoding.h"

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

constexpr QLatin1StringView credential("traydo-signing-secret");

QString advice()
{
    return u"Make one with \"head -c 32 /dev/urandom >/etc/traydo/signing-secret\" and name it in the unit: "
           "LoadCredential=%1:/etc/traydo/signing-secret"_s.arg(credential);
}

} // namespace

SystemdStore::SystemdStore(const QString &folder) : m_folder(folder) {}

core::Result<std::optional<SigningSecrets>> SystemdStore::read()
{
    if (m_folder.isEmpty())
        return core::Error{core::ErrorCode::Unavailable,
                           u"systemd has handed over no credentials ($CREDENTIALS_DIRECTORY is not set). "_s +
                               advice()};
    // systemd lends the file by an access list, which shows as group rights: it need not be for the owner
    // alone.
    const auto path = m_folder + u'/' + credential;
    const auto content = core::readOwnFile(path, core::FilePrivacy::NotWritableByOthers, maxRecordBytes);
    if (!content)
        return content.error();
    if (!*content)
        return std::optional<SigningSecrets>();
    auto secrets = decodeSecrets(**content, u"The systemd credential "_s + credential);
    if (!secrets)
        return secrets.error();
    return std::optional(*std::move(secrets));
}

core::Result<void> SystemdStore::write(const SigningSecrets &)
{
    return core::Error{
        core::ErrorCode::Unavailable,
        u"There is no systemd credential %1, and Traydo cannot make one itself. "_s.arg(credential) +
            advice()};
}

} // namespace traydo::crypto
