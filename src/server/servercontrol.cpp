#include "server/servercontrol.h"

#include "server/lanlistener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

const core::Principal owner = core::Principal::owner();

} // namespace

ServerControl::ServerControl(todo::TodoService &todos, oauth::AuthorizationServer &authorization,
                             KeyKeeper &keys, PauseSwitch &pause, CallLedger &calls, SettingsDesk &settings,
                             const core::Clock &clock, Facts facts, QObject *parent)
    : ControlService(parent),
      m_todos(todos),
      m_authorization(authorization),
      m_keys(keys),
      m_pause(pause),
      m_calls(calls),
      m_settings(settings),
      m_clock(clock),
      m_facts(std::move(facts)),
      m_desk(todos, clock, m_facts.limits),
      m_backups(m_facts.databasePath)
{
    using control::Topic;
    connect(&todos, &todo::TodoService::committed, this, [this] {
        Q_EMIT changed(Topic::Todos);
        Q_EMIT changed(Topic::Lists); // the open counts
    });
    connect(&todos, &todo::TodoService::listsChanged, this, [this] { Q_EMIT changed(Topic::Lists); });
    connect(&authorization.consents(), &oauth::ConsentQueue::changed, this,
            [this] { Q_EMIT changed(Topic::Consents); });
    connect(&authorization.grants(), &oauth::GrantDirectory::changed, this,
            [this] { Q_EMIT changed(Topic::Clients); });
    connect(&pause, &PauseSwitch::changed, this, [this] { Q_EMIT changed(Topic::Status); });
    if (m_facts.lan)
        connect(m_facts.lan, &LanListener::changed, this, [this] { Q_EMIT changed(Topic::Status); });
}

void ServerControl::status(Answer<control::Status> answer)
{
    const auto lists = m_todos.lists(owner);
    if (!lists)
        return answer(lists.error());
    int open = 0;
    for (const auto &summary : *lists)
        open += summary.open;
    const auto clients = m_authorization.grants().clients();
    const auto connected =
        std::count_if(clients.cbegin(), clients.cend(), [this](const core::Client &client) {
            return !m_authorization.grants().liveGrants(client.id).isEmpty();
        });
    auto urls = m_facts.mcpUrls;
    auto warnings = m_facts.warnings;
    if (m_facts.lan) {
        urls.append(m_facts.lan->status().mcpUrls.mid(0, 1)); // the other names: traydoctl lan status
        warnings.append(m_facts.lan->warnings());
    }
    answer(control::Status{.version = QStringLiteral(TRAYDO_VERSION),
                           .mcpUrls = urls,
                           .startedAt = m_facts.startedAt,
                           .pendingRequests = int(m_authorization.consents().pending().size()),
                           .clients = int(connected),
                           .openConnections = m_facts.openStreams(),
                           .openTodos = open,
                           .cliGrants = m_facts.cliGrants,
                           .paused = m_pause.isPaused(),
                           .lanListening = m_facts.lan && m_facts.lan->isListening(),
                           .warnings = warnings});
}

void ServerControl::consents(Answer<QList<core::ConsentRequest>> answer)
{
    answer(m_authorization.consents().pending());
}

void ServerControl::decideConsent(const QString &id, const core::ConsentDecision &decision,
                                  Answer<core::ConsentOutcome> answer)
{
    answer(m_authorization.consents().decide(id, decision));
}

void ServerControl::extendConsent(const QString &id, Answer<core::ConsentRequest> answer)
{
    answer(m_authorization.consents().extend(id));
}

void ServerControl::expectClient(const QString &name, Answer<void> answer)
{
    answer(m_authorization.consents().expectClient(name));
}

void ServerControl::blocks(Answer<QList<core::Block>> answer)
{
    answer(m_authorization.blocks().list());
}

void ServerControl::removeBlock(const QString &id, Answer<void> answer)
{
    const auto removed = m_authorization.blocks().remove(id);
    answer(removed);
    if (removed)
        Q_EMIT changed(control::Topic::Consents);
}

void ServerControl::setPaused(bool paused, Answer<void> answer)
{
    answer(m_pause.setPaused(paused));
}

void ServerControl::settings(Answer<control::ServerSettings> answer)
{
    answer(m_settings.current());
}

void ServerControl::updateSettings(const control::ServerSettingsEdit &edit,
                                   Answer<control::ServerSettings> answer)
{
    // The store's answer has to find the keys it belongs to.
    if (m_keys.isRotating())
        return answer(core::Error{core::ErrorCode::Conflict, u"the key is being replaced just now"_s});
    answer(m_settings.update(edit));
}

void ServerControl::backup(const QString &path, Answer<void> answer)
{
    m_backups.write(path, answer);
}

void ServerControl::lanStatus(Answer<control::LanStatus> answer)
{
    answer(m_facts.lan ? m_facts.lan->status() : control::LanStatus());
}

void ServerControl::pairLan(core::milliseconds duration, core::ConsentFace face,
                            Answer<control::LanStatus> answer)
{
    using core::Error;
    using core::ErrorCode;
    if (!m_facts.lan)
        return answer(Error{ErrorCode::Denied, u"Traydo does not listen for other devices"_s});
    // Who may register is a step towards who may read: the same rule as for granting.
    if (face == core::ConsentFace::CommandLine && m_facts.cliGrants == core::CliGrants::Never)
        return answer(Error{ErrorCode::Denied, u"pairing from the command line is switched off"_s});
    if (const auto paired = m_facts.lan->pair(duration); !paired)
        return answer(paired.error());
    answer(m_facts.lan->status());
}

} // namespace traydo::server
