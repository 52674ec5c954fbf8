#pragma once

#include "control/controlservice.h"
#include "oauth/authorizationserver.h"
#include "server/backupdesk.h"
#include "server/callledger.h"
#include "server/exchangedesk.h"
#include "server/keykeeper.h"
#include "server/pauseswitch.h"
#include "server/settingsdesk.h"
#include "todo/todoservice.h"

#include <functional>

namespace traydo::server {

class LanListener;

/// ControlService over the real rooms: what the faces ask is answered here, at once, on the server thread.
class ServerControl final : public control::ControlService
{
    Q_OBJECT
public:
    /// Facts about the running server that no other room knows.
    struct Facts
    {
        QList<QUrl> mcpUrls;
        core::Instant startedAt{};
        core::CliGrants cliGrants = core::CliGrants::Prompt;
        core::Limits limits;
        QList<core::Notice> warnings;
        QString databasePath;       ///< empty for data in memory
        LanListener *lan = nullptr; ///< where there is one
        std::function<int()> openStreams;
        std::function<int(const QString &clientId)> openStreamsOf;
    };

    /// All outlive it.
    ServerControl(todo::TodoService &todos, oauth::AuthorizationServer &authorization, KeyKeeper &keys,
                  PauseSwitch &pause, CallLedger &calls, SettingsDesk &settings, const core::Clock &clock,
                  Facts facts, QObject *parent = nullptr);

    void status(Answer<control::Status> answer) override;
    void consents(Answer<QList<core::ConsentRequest>> answer) override;
    void decideConsent(const QString &id, const core::ConsentDecision &decision,
                       Answer<core::ConsentOutcome> answer) override;
    void extendConsent(const QString &id, Answer<core::ConsentRequest> answer) override;
    void expectClient(const QString &name, Answer<void> answer) override;
    void blocks(Answer<QList<core::Block>> answer) override;
    void removeBlock(const QString &id, Answer<void> answer) override;
    void clients(Answer<QList<control::ClientSummary>> answer) override;
    void revokeClient(const QString &id, Answer<void> answer) override;
    void updateGrant(const QString &clientId, const control::GrantEdit &edit,
                     Answer<control::ClientSummary> answer) override;
    void callCounts(const control::CallQuery &query, Answer<QList<control::CallCount>> answer) override;
    void setPaused(bool paused, Answer<void> answer) override;
    void addMachineClient(const control::ProgramRequest &request,
                          Answer<control::ProgramSecret> answer) override;
    void addAccessToken(const control::ProgramRequest &request,
                        Answer<control::ProgramSecret> answer) override;
    void rotateClientSecret(const QString &id, core::ConsentFace face,
                            Answer<control::ProgramSecret> answer) override;
    void rotateKeys(bool atOnce, Answer<control::KeyRotation> answer) override;
    void lists(Answer<QList<control::ListSummary>> answer) override;
    void shelvedLists(control::ListShelf shelf, Answer<QList<control::ListSummary>> answer) override;
    void createList(const QString &name, const QString &color, const QString &via,
                    Answer<core::TodoList> answer) override;
    void updateList(const QString &nameOrId, const control::ListEdit &edit, const QString &via,
                    Answer<core::TodoList> answer) override;
    void removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer) override;
    void restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer) override;
    void todos(const control::TodoQuery &query, Answer<control::TodoPage> answer) override;
    void createTodo(const control::TodoEdit &todo, const QString &via, Answer<core::Todo> answer) override;
    void updateTodo(const QString &id, const control::TodoEdit &edit, const QString &via,
                    Answer<core::Todo> answer) override;
    void removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer) override;
    void parseQuickAdd(const QString &text, const QString &locale,
                       Answer<control::QuickAddPreview> answer) override;
    void quickAdd(const QString &text, const QString &locale, const control::TodoEdit &edit,
                  const QString &via, Answer<core::Todo> answer) override;
    void exportTodos(const control::ExportRequest &request, Answer<control::ExportPart> answer) override;
    void exportPart(const QString &transfer, qint64 offset, Answer<control::ExportPart> answer) override;
    void importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer) override;
    void importTodos(const control::ImportRequest &request, Answer<core::ImportReport> answer) override;
    void restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer) override;
    void history(const control::HistoryQuery &query, Answer<control::HistoryPage> answer) override;
    void undo(const QString &changeId, const QString &via, Answer<core::Change> answer) override;
    void undoSince(const QString &clientId, core::Instant since, const QString &via,
                   Answer<control::UndoSummary> answer) override;

    void settings(Answer<control::ServerSettings> answer) override;
    void updateSettings(const control::ServerSettingsEdit &edit,
                        Answer<control::ServerSettings> answer) override;
    void backup(const QString &path, Answer<void> answer) override;
    void lanStatus(Answer<control::LanStatus> answer) override;
    void pairLan(core::milliseconds duration, core::ConsentFace face,
                 Answer<control::LanStatus> answer) override;

private:
    bool mayGrant(core::ConsentFace face) const;
    core::Result<void> checkLists(const core::ListAccess &access) const;
    control::ClientSummary summary(const core::Client &client) const;

    todo::TodoService &m_todos;
    oauth::AuthorizationServer &m_authorization;
    KeyKeeper &m_keys;
    PauseSwitch &m_pause;
    CallLedger &m_calls;
    SettingsDesk &m_settings;
    const core::Clock &m_clock;
    Facts m_facts;
    ExchangeDesk m_desk;
    BackupDesk m_backups;
};

} // namespace traydo::server
