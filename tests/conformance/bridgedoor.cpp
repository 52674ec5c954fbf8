#include "bridgedoor.h"

namespace traydo::conformance {

/// One for all: there is nothing to tell them apart by.
class BridgeDoor::Guest final : public mcp::LineCaller
{
public:
    explicit Guest(core::Principal principal) : m_principal(std::move(principal)) {}

    core::Principal principal() const override { return m_principal; }
    std::optional<QString> admit() override { return {}; }
    QString explainMissing(core::Scopes) override { return QStringLiteral("Everybody may do everything."); }

private:
    core::Principal m_principal;
};

core::Result<std::unique_ptr<BridgeDoor>> BridgeDoor::open(const QString &socketPath, qint64 maxLineBytes,
                                                           const mcp::McpServer &server,
                                                           mcp::StreamRegistry &streams,
                                                           mcp::Subscriptions &subscriptions,
                                                           const core::Principal &guest)
{
    auto host = control::BridgeHost::listen(socketPath, {maxLineBytes, maxLineBytes});
    if (!host)
        return host.error();
    std::unique_ptr<BridgeDoor> door(new BridgeDoor(std::make_unique<Guest>(guest)));
    door->m_host = *std::move(host);
    connect(door->m_host.get(), &control::BridgeHost::connected, door.get(),
            [&, caller = door->m_guest](control::BridgeConnection *connection) {
                const auto write = [connection](const QByteArray &line) { connection->send(line); };
                auto *transport =
                    new mcp::LineTransport(server, streams, subscriptions, *caller, write, connection);
                connect(connection, &control::BridgeConnection::received, transport,
                        &mcp::LineTransport::receive);
            });
    return door;
}

BridgeDoor::BridgeDoor(std::unique_ptr<Guest> guest) : m_guest(std::move(guest)) {}

} // namespace traydo::conformance
