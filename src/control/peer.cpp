#include "control/peer.h"

#include <QString>

#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::control {

namespace {

core::Error cannotTell()
{
    return {core::ErrorCode::Denied,
            u"cannot tell who connected: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace

core::Result<uid_t> peerUid(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred credentials{};
    socklen_t length = sizeof credentials;
    if (::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0)
        return credentials.uid;
#else
    uid_t uid = 0;
    gid_t gid = 0;
    if (::getpeereid(int(descriptor), &uid, &gid) == 0)
        return uid;
#endif
    return cannotTell();
}

core::Result<qint64> peerPid(qintptr descriptor)
{
#if defined(SO_PEERCRED)
    ucred credentials{};
    socklen_t length = sizeof credentials;
    if (::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0)
        return credentials.pid;
#elif defined(LOCAL_PEERPID)
    pid_t pid = 0;
    socklen_t length = sizeof pid;
    if (::getsockopt(int(descriptor), SOL_LOCAL, LOCAL_PEERPID, &pid, &length) == 0)
        return pid;
#endif
    return cannotTell();
}

} // namespace traydo::control
