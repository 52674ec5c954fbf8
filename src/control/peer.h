#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <sys/types.h>

#include <functional>

namespace traydo::control {

/// Who sits at the other end of a connected local socket, by the word of the kernel.
core::Result<uid_t> peerUid(qintptr descriptor);
/// Its process, as of the connecting. Denied where the system does not tell.
core::Result<qint64> peerPid(qintptr descriptor);

/// peerUid, or what a test puts in its place.
using PeerCheck = std::function<core::Result<uid_t>(qintptr descriptor)>;

} // namespace traydo::control
