#include "crypto/filestore.h"

#include "core/ownfile.h"
#include "crypto/secretencoding.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QSaveFile>
#endif

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

constexpr qint64 maxFileBytes = 1024;

core::Error cannotStore(const QString &path, const QString &why)
{
    return {core::ErrorCode::Unavailable, u"The signing secret cannot be kept in %1: %2."_s.arg(path, why)};
}

#ifdef Q_OS_UNIX

/// Writes `content` into a new file of mode 0600 and brings it to the disk. Sets errno on failure.
bool writeNewFile(const QByteArray &path, const QByteArray &content)
{
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    errno = EIO; // what a short write is; the calls below overwrite it
    const bool written = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 // whatever the umask took
                         &&
                         ::write(descriptor, content.constData(), size_t(content.size())) == content.size() &&
                         ::fsync(descriptor) == 0;
    const int reason = errno;
    const bool closed = ::close(descriptor) == 0;
    if (!written)
        errno = reason;
    return written && closed;
}

/// A new name is on the disk once its folder is.
bool syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

/// The file appears whole or not at all: a half-written secret would lock the person out.
core::Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    const auto target = QFile::encodeName(path);
    const auto draft = target + ".new";
    ::unlink(draft.constData()); // left behind by a crash
    if (!writeNewFile(draft, content) || ::rename(draft.constData(), target.constData()) != 0 ||
        !syncFolder(QFile::encodeName(QFileInfo(path).path()))) {
        const auto why = qt_error_string(errno);
        ::unlink(draft.constData());
        return cannotStore(path, why);
    }
    return {};
}

#else

core::Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    return written ? core::Result<void>() : cannotStore(path, file.errorString());
}

#endif

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
    if (auto stored = replaceFile(m_path, encodeSecret(secret) + '\n'); !stored)
        return stored;
    const auto again = read();
    if (!again)
        return again.error();
    return *again == secret ? core::Result<void>() : cannotStore(m_path, u"it reads back differently"_s);
}

} // namespace traydo::crypto
