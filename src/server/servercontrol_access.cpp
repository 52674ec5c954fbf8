#include "server/servercontrol.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

const core::Principal owner = core::Principal::owner();

oauth::ProgramAccess accessFrom(const control::ProgramRequest &request)
{
    return {
        .name = request.name, .scopes = request.scopes, .lists = request.lists, .duration = request.duration};
}

core::Result<control::ProgramSecret> secretFrom(const core::Result<oauth::ProgramCredentials> &credentials)
{
    if (!credentials)
        return credentials.error();
    return control::ProgramSecret{.clientId = credentials->clientId,
                                  .secret = QString::fromLatin1(credentials->secret),
                                  .endsAt = credentials->endsAt,
                                  .previousUntil = credentials->previousUntil};
}

core::Error deniedByPolicy()
{
    return {core::ErrorCode::Denied,
            u"giving access from the command line is switched off (cli_grants = \"never\")"_s};
}

} // namespace

control::ClientSummary ServerControl::summary(const core::Client &client) const
{
    control::ClientSummary summary{.id = client.id,
                                   .name = client.name,
                                   .origin = client.origin,
                                   .redirectUris = client.redirectUris,
                                   .scopes = {},
                                   .lists = {},
                                   .createdAt = client.createdAt,
                                   .lastSeenAt = {},
                                   .grantEndsAt = {},
                                   .openStreams = m_facts.openStreamsOf(client.id)};
    const auto grants = m_authorization.grants().liveGrants(client.id);
    for (const core::Grant &grant : grants) {
        summary.scopes |= grant.scopes;
        summary.lists.all |= grant.lists.all;
        summary.lists.listIds |= grant.lists.listIds;
        summary.lastSeenAt = std::max(summary.lastSeenAt, grant.lastUsedAt);
        summary.grantEndsAt = std::max(summary.grantEndsAt, std::optional(grant.endsAt));
    }
    return summary;
}

void ServerControl::clients(Answer<QList<control::ClientSummary>> answer)
{
    // Who registered but was never approved is a request, not an app; it shows under Requests.
    QList<control::ClientSummary> summaries;
    const auto clients = m_authorization.grants().clients();
    for (const core::Client &client : clients) {
        if (auto made = summary(client); made.grantEndsAt)
            summaries.append(std::move(made));
    }
    answer(summaries);
}

void ServerControl::revokeClient(const QString &id, Answer<void> answer)
{
    answer(m_authorization.grants().removeClient(id));
}

bool ServerControl::mayGrant(core::ConsentFace face) const
{
    return face != core::ConsentFace::CommandLine || m_facts.cliGrants != core::CliGrants::Never;
}

void ServerControl::updateGrant(const QString &clientId, const control::GrantEdit &edit,
                                Answer<control::ClientSummary> answer)
{
    if (!mayGrant(edit.face))
        return answer(deniedByPolicy());
    if (auto known = checkLists(edit.lists); !known)
        return answer(known.error());
    auto &grants = m_authorization.grants();
    const auto updated = grants.updateGrants(clientId, {edit.scopes, edit.lists, edit.endsAt});
    if (!updated)
        return answer(updated.error());
    const auto *client = grants.findClient(clientId);
    if (client)
        answer(summary(*client));
    else
        answer(core::Error{core::ErrorCode::NotFound, u"no such client"_s});
}

/// A list that is not there would look like a right to nothing.
core::Result<void> ServerControl::checkLists(const core::ListAccess &access) const
{
    const auto lists = m_todos.lists(owner, true);
    if (!lists)
        return lists.error();
    auto missing = access.listIds;
    for (const auto &list : *lists)
        missing.remove(list.list.id);
    if (!access.all && !missing.isEmpty())
        return core::Error{core::ErrorCode::InvalidArgument, u"there is no such list"_s};
    return {};
}

void ServerControl::callCounts(const control::CallQuery &query, Answer<QList<control::CallCount>> answer)
{
    const auto rows = m_calls.since(query.since, query.clientId);
    if (!rows)
        return answer(rows.error());
    QList<control::CallCount> counts;
    for (const auto &row : *rows)
        counts.append({row.clientId, row.clientName, row.hour, row.reads, row.writes, row.denied});
    answer(counts);
}

void ServerControl::addMachineClient(const control::ProgramRequest &request,
                                     Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(request.face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().addMachineClient(accessFrom(request))));
}

void ServerControl::addAccessToken(const control::ProgramRequest &request,
                                   Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(request.face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().addToken(accessFrom(request))));
}

void ServerControl::rotateClientSecret(const QString &id, core::ConsentFace face,
                                       Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().rotateSecret(id)));
}

void ServerControl::rotateKeys(bool atOnce, Answer<control::KeyRotation> answer)
{
    m_keys.rotate(atOnce, [answer](const core::Result<RotatedKeys> &rotated) {
        if (rotated)
            answer(control::KeyRotation{rotated->keyId, rotated->tokensUntil, rotated->retired});
        else
            answer(rotated.error());
    });
}

} // namespace traydo::server
