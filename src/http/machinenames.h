#pragma once

#include <QHostAddress>
#include <QStringList>

namespace traydo::http {

/// Under which names other devices can be expected to reach this machine, lower case: its host name, the same
/// with
/// `.local` (RFC 6762), and `listening`, or where that is QHostAddress::Any the addresses it has now, without
/// loopback and link-local ones. IPv6 without brackets.
QStringList machineNames(const QHostAddress &listening);

} // namespace traydo::http
