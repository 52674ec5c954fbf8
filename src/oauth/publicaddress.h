#pragma once

#include <QHostAddress>

namespace traydo::oauth {

/// True for an address out in the internet. False for everything the IANA special-purpose registries (RFC
/// 6890) know: loopback, private, link-local, shared (CGNAT), unique local, multicast, documentation,
/// benchmarking, reserved and unspecified addresses, and IPv6 addresses that stand for an IPv4 one (mapped,
/// NAT64, 6to4, Teredo), whatever that one is.
bool isPublicAddress(const QHostAddress &address);

} // namespace traydo::oauth
