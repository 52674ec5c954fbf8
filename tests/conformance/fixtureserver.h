#pragma once

#include "core/result.h"

#include <QUrl>

#include <memory>

namespace traydo::conformance {

/// Whether clients have to bring the access token.
enum class Access { WithToken, Open };

/// A server made of Traydo's rooms with the suite's fixtures instead of todos: proof that other tools fit on
/// them.
class FixtureServer
{
public:
    /// Listens on `port` (0: a free one) of both loopback addresses, and for traydo-bridge at `bridgeSocket`
    /// unless that is empty. Nothing is kept on disk.
    static core::Result<std::unique_ptr<FixtureServer>> create(quint16 port, Access access,
                                                               const QString &bridgeSocket);
    ~FixtureServer();

    QUrl mcpUrl() const;
    /// An access token of the one grant there is; empty with open access.
    QByteArray accessToken() const;

private:
    struct Private;
    explicit FixtureServer(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace traydo::conformance
