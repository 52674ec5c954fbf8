#include "oauth/bridgeclients.h"

#include "crypto/hash.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

/// So that a block of this device means what it says: bridges run on it.
const QString thisComputer = QStringLiteral("127.0.0.1");
constexpr qsizetype idDigits = 32;

} // namespace

BridgeClients::BridgeClients(GrantDirectory &directory, ConsentQueue &consents, const core::Clock &clock)
    : m_directory(directory), m_consents(consents), m_clock(clock)
{
}

QString BridgeClients::idOf(const core::LocalProgram &program)
{
    // The name as well: what one interpreter runs goes by several, and it is all the system tells of them.
    const QByteArray digest = crypto::sha256((program.path + u'\n' + program.name).toUtf8());
    return u"bridge-"_s + QString::fromLatin1(digest.toHex().first(idDigits));
}

core::Principal BridgeClients::principalOf(const core::LocalProgram &program) const
{
    core::Principal principal;
    principal.actor = core::Actor::client(idOf(program), program.name);
    const auto grants = m_directory.liveGrants(principal.actor.clientId);
    if (grants.isEmpty())
        return principal;
    const core::Grant &grant = grants.last();
    principal.grantId = grant.id;
    principal.scopes = grant.scopes;
    principal.lists = grant.lists;
    principal.expiresAt = grant.endsAt;
    return principal;
}

BridgeClients::Question BridgeClients::ask(const core::LocalProgram &program)
{
    const QString clientId = idOf(program);
    if (auto known = standing(clientId))
        return *std::move(known);
    if (auto admitted = m_consents.checkAdmission(clientId, thisComputer); !admitted) {
        if (admitted.error().code == ErrorCode::Denied)
            return Declined{};
        return Failed{admitted.error()};
    }
    auto client = clientFor(program);
    if (!client)
        return Failed{client.error()};
    AuthorizationRequest request;
    request.client = *std::move(client);
    request.scopes = core::allScopes; // the person narrows them: asking again for more would be a nuisance
    request.peerAddress = thisComputer;
    request.listener = program.path;
    const auto ticket = m_consents.park(request);
    if (!ticket)
        return Failed{ticket.error()};
    m_directory.noteRequest(clientId);
    m_tickets.insert(clientId, ticket->secret);
    return Waiting{m_consents.view(ticket->secret)->number};
}

/// What became of the last request, as long as that is an answer to the next one too.
std::optional<BridgeClients::Question> BridgeClients::standing(const QString &clientId) const
{
    const auto view = m_consents.view(m_tickets.value(clientId));
    if (view && view->state == ConsentState::Pending)
        return Waiting{view->number};
    return {};
}

Result<core::Client> BridgeClients::clientFor(const core::LocalProgram &program)
{
    const QString id = idOf(program);
    if (const auto *known = m_directory.findClient(id))
        return *known;
    core::Client client;
    client.id = id;
    client.name = program.name;
    client.origin = core::ClientOrigin::Bridge;
    client.createdAt = m_clock.now();
    if (auto added = m_directory.addClient(client); !added)
        return added.error();
    return client;
}

} // namespace traydo::oauth
