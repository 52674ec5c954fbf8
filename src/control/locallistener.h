#pragma once

#include "control/peer.h"

class QLocalServer;
class QLocalSocket;

namespace traydo::control {

/// Makes `server` listen at `socketPath`, for this user only. Errors: Conflict (another Traydo answers there,
/// or is starting), Denied (something foreign is in the way and stays untouched), Unavailable.
core::Result<void> listenForThisUser(QLocalServer &server, const QString &socketPath);

/// The next connection that waits and comes from this user; those of others are dropped unread and unanswered
/// (BR4, CL1). Null when none waits.
QLocalSocket *nextOfThisUser(QLocalServer &server, const PeerCheck &peerCheck);

/// True when this user is at the other end.
bool isThisUser(qintptr descriptor, const PeerCheck &peerCheck);

} // namespace traydo::control
