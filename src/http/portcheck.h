#pragma once

#include "core/result.h"

#include <QHostAddress>
#include <QTcpServer>

namespace traydo::http {

/// Whether we could listen there now, by trying it. Errors: Conflict naming the address and, on Linux, the
/// program that holds it; Unavailable otherwise. An address family that the machine lacks is no error.
core::Result<void> checkPort(const QHostAddress &address, quint16 port);

/// Why a listener could not bind: the errors above.
core::Error bindError(const QTcpServer &listener, const QHostAddress &address, quint16 port);

/// Whether the machine lacks the listener's address family.
bool machineLacks(const QTcpServer &listener);

} // namespace traydo::http
