#pragma once

#include "control/bridgehost.h"
#include "mcp/linetransport.h"

#include <QObject>

namespace traydo::conformance {

/// The fixtures for traydo-bridge: whoever knocks is let in.
class BridgeDoor : public QObject
{
    Q_OBJECT
public:
    static core::Result<std::unique_ptr<BridgeDoor>>
    open(const QString &socketPath, qint64 maxLineBytes, const mcp::McpServer &server,
         mcp::StreamRegistry &streams, mcp::Subscriptions &subscriptions, const core::Principal &guest);

private:
    class Guest;
    explicit BridgeDoor(std::unique_ptr<Guest> guest);

    std::shared_ptr<Guest> m_guest;
    std::unique_ptr<control::BridgeHost> m_host;
};

} // namespace traydo::conformance
