#include "core/ownfile.h"

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

namespace traydo::core {

namespace {

Error refused(ErrorCode code, const QString &path, const QString &why)
{
    return {code, u"%1 %2"_s.arg(path, why), {.code = ReasonCode::FileUnusable, .name = path}};
}

Error denied(const QString &path, const QString &why)
{
    return refused(ErrorCode::Denied, path, why);
}

Error unavailable(const QString &path, const QString &why)
{
    return refused(ErrorCode::Unavailable, path, why);
}

Result<std::optional<QByteArray>> readAll(QFile &file, const QString &path, qint64 maxBytes)
{
    auto content = file.read(maxBytes + 1);
    if (file.error() != QFile::NoError)
        return unavailable(path, u"cannot be read: "_s + file.errorString());
    if (content.size() > maxBytes)
        return refused(ErrorCode::LimitExceeded, path, u"is larger than %1 bytes"_s.arg(maxBytes));
    return std::optional(std::move(content));
}

#ifdef Q_OS_UNIX

Result<void> checkTrust(int descriptor, const QString &path, FilePrivacy privacy)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return unavailable(path, u"cannot be examined: "_s + qt_error_string(errno));
    if (!S_ISREG(status.st_mode))
        return denied(path, u"is not a regular file"_s);
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return denied(path, u"belongs to another user"_s);
    if (privacy == FilePrivacy::OwnerOnly && (status.st_mode & (S_IRWXG | S_IRWXO)))
        return denied(path, u"is open to other users; close it with: chmod 600 %1"_s.arg(path));
    if (status.st_mode & S_IWOTH)
        return denied(path, u"may be written by everybody; close it with: chmod o-w %1"_s.arg(path));
    return {};
}

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

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<std::optional<QByteArray>> readOwnFile(const QString &path, FilePrivacy privacy, qint64 maxBytes)
{
    // O_NONBLOCK: a FIFO in the file's place must not hang us.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::optional<QByteArray>();
        if (errno == ELOOP)
            return denied(path, u"is a symbolic link; put the file itself there"_s);
        return unavailable(path, u"cannot be opened: "_s + qt_error_string(errno));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unavailable(path, u"cannot be opened: "_s + file.errorString());
    }
    if (const auto trusted = checkTrust(descriptor, path, privacy); !trusted)
        return trusted.error();
    return readAll(file, path, maxBytes);
}

Result<void> writeOwnFile(const QString &path, const QByteArray &content)
{
    const auto target = QFile::encodeName(path);
    const auto draft = target + ".new";
    ::unlink(draft.constData()); // left behind by a crash
    if (!writeNewFile(draft, content) || ::rename(draft.constData(), target.constData()) != 0 ||
        !syncFolder(QFile::encodeName(QFileInfo(path).path()))) {
        const auto why = qt_error_string(errno);
        ::unlink(draft.constData());
        return Error{ErrorCode::Unavailable, why, {.code = ReasonCode::FileUnusable, .name = path}};
    }
    return {};
}

#else

// Elsewhere the rights come from the folder in the person's own profile.
Result<std::optional<QByteArray>> readOwnFile(const QString &path, FilePrivacy, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return denied(path, u"is a symbolic link; put the file itself there"_s);
    if (!info.exists())
        return std::optional<QByteArray>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(path, u"cannot be opened: "_s + file.errorString());
    return readAll(file, path, maxBytes);
}

Result<void> writeOwnFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    return written ? Result<void>()
                   : Error{ErrorCode::Unavailable,
                           file.errorString(),
                           {.code = ReasonCode::FileUnusable, .name = path}};
}

#endif

} // namespace traydo::core
