#include "control/socketplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int connectTimeoutMs = 1000;

QString systemText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Result<void> prepareSocketDirectory(const QString &socketPath)
{
    const auto path = QFileInfo(socketPath).absolutePath();
    const auto name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::Unavailable, u"cannot make the directory above %1"_s.arg(path)};
    // 0700 from its creation, whatever the umask allows (CF1).
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return Error{ErrorCode::Unavailable, u"cannot make %1: %2"_s.arg(path, systemText())};

    struct stat info
    {
    };
    if (::lstat(name.constData(), &info) != 0)
        return Error{ErrorCode::Unavailable, u"cannot look at %1: %2"_s.arg(path, systemText())};
    if (!S_ISDIR(info.st_mode))
        return Error{ErrorCode::Denied, u"%1 is not a directory"_s.arg(path)};
    if (info.st_uid != ::geteuid())
        return Error{ErrorCode::Denied, u"%1 belongs to another user"_s.arg(path)};
    if (info.st_mode & (S_IWGRP | S_IWOTH))
        return Error{ErrorCode::Denied, u"others may write in %1; run: chmod 700 '%1'"_s.arg(path)};
    return {};
}

Result<void> clearSocketPath(const QString &socketPath)
{
    const auto name = QFile::encodeName(socketPath);
    struct stat info
    {
    };
    if (::lstat(name.constData(), &info) != 0) {
        if (errno == ENOENT)
            return {};
        return Error{ErrorCode::Unavailable, u"cannot look at %1: %2"_s.arg(socketPath, systemText())};
    }
    if (!S_ISSOCK(info.st_mode))
        return Error{ErrorCode::Denied, u"%1 is not a socket; it was left alone"_s.arg(socketPath)};
    if (info.st_uid != ::geteuid())
        return Error{ErrorCode::Denied, u"%1 belongs to another user"_s.arg(socketPath)};

    QLocalSocket probe;
    probe.connectToServer(socketPath);
    if (probe.waitForConnected(connectTimeoutMs))
        return Error{ErrorCode::Conflict, u"Traydo is already running (it answers at %1)"_s.arg(socketPath)};
    if (probe.error() == QLocalSocket::ServerNotFoundError)
        return {};
    if (probe.error() != QLocalSocket::ConnectionRefusedError)
        return Error{ErrorCode::Conflict, u"something holds %1: %2"_s.arg(socketPath, probe.errorString())};
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return Error{ErrorCode::Unavailable, u"cannot remove %1: %2"_s.arg(socketPath, systemText())};
    return {};
}

} // namespace traydo::control
