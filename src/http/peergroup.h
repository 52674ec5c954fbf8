#pragma once

#include <QHostAddress>
#include <QString>

namespace traydo::http {

/// Whom limits "per address" count as one: an IPv4 address, in whichever notation, or an IPv6 /64, since
/// every device on a link picks addresses in it at will.
QString peerGroup(const QHostAddress &address);

} // namespace traydo::http
