#pragma once

#include <QHostAddress>

#include <optional>

namespace traydo::http {

/// The program that listens on a port.
struct PortHolder
{
    qint64 pid = 0;
    QString program; ///< as the kernel names it, at most 15 characters
    QString path;    ///< of its file; empty when that may not be read
};

/// Who listens on `address`, or on all addresses of its family or of IPv6, at `port`. Linux only, and only
/// for programs whose descriptors we may read: our own user's. Nothing otherwise.
std::optional<PortHolder> findPortHolder(const QHostAddress &address, quint16 port);

} // namespace traydo::http
