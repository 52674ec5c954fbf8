#pragma once

#include "bridge/challenge.h"
#include "bridge/resourcemetadata.h"
#include "bridge/servermetadata.h"

namespace traydo::bridge {

/// The scopes to ask for at first (MCP specification, scope selection strategy): those of the challenge, else
/// all that the resource supports, else none. `offline_access` goes with them where the authorization server
/// offers it, since that brings a refresh token (SEP-2207). Separated by blanks.
QString firstScope(const Challenge &challenge, const ResourceMetadata &resource,
                   const ServerMetadata &server);

/// Both together, each scope once, in the order of their coming (SEP-2350: a step-up keeps what was there).
QString unitedScope(const QString &known, const QString &further);

} // namespace traydo::bridge
