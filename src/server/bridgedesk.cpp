#include "server/bridgedesk.h"

#include "control/startingprogram.h"
#include "core/logging.h"
#include "server/bridgecaller.h"
#include "server/log.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

bool sameRights(const core::Principal &a, const core::Principal &b)
{
    return a.grantId == b.grantId && a.scopes == b.scopes && a.lists == b.lists;
}

} // namespace

core::Result<std::unique_ptr<BridgeDesk>> BridgeDesk::open(const QString &socketPath,
                                                           const Protocol &protocol,
                                                           oauth::AuthorizationServer &authorization,
                                                           CallLedger &ledger, const core::Clock &clock,
                                                           const core::Limits &limits)
{
    auto host = control::BridgeHost::listen(socketPath, {limits.mcpBodyBytes, limits.streamBacklogBytes});
    if (!host)
        return host.error();
    std::unique_ptr<BridgeDesk> desk(new BridgeDesk(protocol, authorization, ledger, clock, limits));
    desk->m_host = *std::move(host);
    connect(desk->m_host.get(), &control::BridgeHost::connected, desk.get(), &BridgeDesk::welcome);
    return desk;
}

BridgeDesk::BridgeDesk(const Protocol &protocol, oauth::AuthorizationServer &authorization,
                       CallLedger &ledger, const core::Clock &clock, const core::Limits &limits)
    : m_protocol(protocol),
      m_authorization(authorization),
      m_ledger(ledger),
      m_clock(clock),
      m_calls(limits.callsPerMinute)
{
    connect(&authorization.grants(), &oauth::GrantDirectory::changed, this, &BridgeDesk::tellOfRights);
}

BridgeDesk::~BridgeDesk()
{
    m_guests.clear(); // before the connections they write to
}

void BridgeDesk::welcome(control::BridgeConnection *connection)
{
    const auto pid = connection->pid();
    const core::LocalProgram program = control::findStartingProgram(pid.valueOr(0));
    qCInfo(logServer).noquote() << "a bridge connected, started by" << core::escaped(program.name) << "at"
                                << core::escaped(program.path);
    const auto guest = std::make_shared<Guest>();
    guest->caller = std::make_unique<BridgeCaller>(program, m_authorization.bridges(),
                                                   m_authorization.grants(), m_calls, m_ledger, m_clock);
    guest->known = guest->caller->principal();
    guest->transport = std::make_unique<mcp::LineTransport>(
        m_protocol.server, m_protocol.streams, m_protocol.subscriptions, *guest->caller,
        [connection = QPointer(connection)](const QByteArray &line) {
            if (connection)
                connection->send(line);
        });
    m_guests.insert(connection, guest);
    connect(connection, &control::BridgeConnection::received, guest->transport.get(),
            &mcp::LineTransport::receive);
    connect(connection, &control::BridgeConnection::overlong, this, [connection] {
        const jsonrpc::Error tooLong{jsonrpc::code::invalidRequest, u"The message is too long"_s};
        connection->send(jsonrpc::serialise(jsonrpc::Response::failure(std::nullopt, tooLong)));
    });
    // Later: a receiver further up may be at work in it.
    connect(
        connection, &control::BridgeConnection::ended, this,
        [this, connection] { m_guests.remove(connection); }, Qt::QueuedConnection);
}

int BridgeDesk::countForClient(const QString &clientId) const
{
    return int(std::count_if(m_guests.cbegin(), m_guests.cend(), [&](const auto &guest) {
        return guest->caller->principal().actor.clientId == clientId;
    }));
}

void BridgeDesk::close()
{
    m_host->close();
    m_guests.clear();
}

void BridgeDesk::tellOfRights()
{
    const auto guests = m_guests.values();
    for (const auto &guest : guests) {
        core::Principal now = guest->caller->principal();
        if (sameRights(now, guest->known))
            continue;
        guest->known = std::move(now);
        guest->transport->rightsChanged();
    }
}

} // namespace traydo::server
