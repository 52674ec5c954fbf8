#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Error refused(const QString &path)
{
    return {ErrorCode::Unavailable,
            u"cannot use %1: %2"_s.arg(path, qt_error_string(errno)),
            {.code = core::ReasonCode::FileUnusable, .name = path}};
}

} // namespace

Result<void> makePrivateDirectory(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.isDir())
        return {};
    if (!info.dir().isRoot()) {
        if (auto parent = makePrivateDirectory(info.absolutePath()); !parent)
            return parent;
    }
    const auto native = QFile::encodeName(info.absoluteFilePath());
    if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return refused(path);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const auto native = QFile::encodeName(path);
    const int descriptor =
        ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0)
        return refused(path);
    struct stat status = {};
    Result<void> result;
    const bool known = ::fstat(descriptor, &status) == 0;
    if (known && !S_ISREG(status.st_mode))
        result = Error{ErrorCode::Corrupt,
                       u"%1 is not a regular file"_s.arg(path),
                       {.code = core::ReasonCode::FileUnusable, .name = path}};
    else if (!known || ((status.st_mode & 07777) != 0600 && ::fchmod(descriptor, 0600) != 0))
        result = refused(path);
    ::close(descriptor);
    return result;
}

Result<void> makeNewPrivateFile(const QString &path)
{
    const auto native = QFile::encodeName(path);
    const int descriptor = ::open(native.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return Error{ErrorCode::Conflict, u"%1 is there already"_s.arg(path)};
    if (descriptor < 0)
        return refused(path);
    ::close(descriptor);
    return {};
}

Result<void> syncFile(const QString &path)
{
    for (const auto &each : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        auto result = synced ? Result<void>() : refused(each);
        if (descriptor >= 0)
            ::close(descriptor);
        if (!result)
            return result;
    }
    return {};
}

} // namespace traydo::storage
