#include "control/peer.h"

#include <QString>

#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::control {

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
    return core::Error{core::ErrorCode::Denied,
                       u"cannot tell who connected: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace traydo::control
