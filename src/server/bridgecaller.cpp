#include "server/bridgecaller.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

/// Words for the model, and through it for the person.
QString inWords(const oauth::BridgeClients::Question &question, const QString &name)
{
    if (const auto *waiting = std::get_if<oauth::BridgeClients::Waiting>(&question)) {
        return u"Traydo has asked its owner, and nothing was done yet. Tell the user: please approve “%1” in "
               "Traydo and pick the number %2 there. Then try again."_s.arg(name)
                   .arg(waiting->number);
    }
    if (std::holds_alternative<oauth::BridgeClients::Declined>(question)) {
        return u"The owner declined: “%1” may not use Traydo's todos. Nothing was done. Do not try again "
               "unless the user asks for it."_s.arg(name);
    }
    const auto &failed = std::get<oauth::BridgeClients::Failed>(question);
    if (failed.error.code == core::ErrorCode::LimitExceeded) {
        return u"Nothing was done: too many apps wait for an answer in Traydo. Tell the user to answer them, "
               "then try again."_s;
    }
    return u"Nothing was done: Traydo could not ask its owner now. Try again later."_s;
}

} // namespace

BridgeCaller::BridgeCaller(core::LocalProgram program, oauth::BridgeClients &clients,
                           oauth::GrantDirectory &grants, core::RateLimits &calls, CallLedger &ledger,
                           const core::Clock &clock)
    : m_program(std::move(program)),
      m_clients(clients),
      m_grants(grants),
      m_calls(calls),
      m_ledger(ledger),
      m_clock(clock)
{
}

std::optional<QString> BridgeCaller::admit()
{
    const core::Principal who = principal();
    const QString key = who.grantId.isEmpty() ? who.actor.clientId : who.grantId;
    if (const auto wait = m_calls.take(key, m_clock.now())) {
        m_ledger.count(who, CallLedger::Kind::Denied);
        return u"Nothing was done: too many calls within a minute. Try again in %1 seconds."_s.arg(
            QString::fromLatin1(core::retryAfter(*wait)));
    }
    m_grants.touch(who.grantId);
    return {};
}

QString BridgeCaller::explainMissing(core::Scopes needed)
{
    // Who was let in for less is not asked about again with every call: the person changes it when they like.
    if (!principal().grantId.isEmpty()) {
        return u"Nothing was done: the owner gave “%1” less than this needs (%2). They can change that in "
               "Traydo, under Apps."_s.arg(m_program.name, core::toString(needed));
    }
    return inWords(m_clients.ask(m_program), m_program.name);
}

} // namespace traydo::server
