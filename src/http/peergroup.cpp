#include "http/peergroup.h"

#include <algorithm>

namespace traydo::http {

QString peerGroup(const QHostAddress &address)
{
    bool isIPv4 = false;
    const auto v4 = address.toIPv4Address(&isIPv4); // also for ::ffff:a.b.c.d
    if (isIPv4)
        return QHostAddress(v4).toString();
    auto v6 = address.toIPv6Address();
    std::fill(v6.c + 8, v6.c + 16, quint8(0));
    return QHostAddress(v6).toString();
}

} // namespace traydo::http
