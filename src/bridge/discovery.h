#pragma once

#include "bridge/challenge.h"
#include "bridge/resourcemetadata.h"
#include "bridge/servermetadata.h"

#include <QObject>

#include <functional>

namespace traydo::bridge {

class HttpClient;

/// What a server and its authorization server say about themselves.
struct Discovered
{
    ResourceMetadata resource;
    ServerMetadata server;
};

using DiscoveryDone = std::function<void(const core::Result<Discovered> &)>;

/// Finds out how access to the server at `url` is got: its resource metadata, from where `challenge` says or
/// from the well-known places, then the metadata of the authorization server named there. A server without
/// resource metadata is its own authorization server, and one without any has fixed endpoints (revision
/// 2025-03-26). `done` is called once, unless `context` is destroyed before.
void discover(HttpClient &http, const QUrl &url, const Challenge &challenge, QObject *context,
              const DiscoveryDone &done);

} // namespace traydo::bridge
