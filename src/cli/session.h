#pragma once

#include "control/controlclient.h"

namespace traydo::cli {

/// A conversation with the running server, one question at a time: each call waits for its answer. Every call
/// can fail with Unavailable, also when no answer comes in time.
class Session
{
public:
    explicit Session(const QString &socketPath);

    /// Connects. Errors: Unavailable, Conflict (the server speaks another protocol version), Denied.
    core::Result<void> open();

    core::Result<control::Status> status();
    core::Result<QList<core::ConsentRequest>> consents();
    core::Result<core::ConsentOutcome> decideConsent(const QString &id,
                                                     const core::ConsentDecision &decision);
    core::Result<core::ConsentRequest> extendConsent(const QString &id);
    core::Result<void> expectClient(const QString &name);
    core::Result<QList<core::Block>> blocks();
    core::Result<void> removeBlock(const QString &id);
    core::Result<QList<control::ClientSummary>> clients();
    core::Result<void> revokeClient(const QString &id);
    core::Result<control::ClientSummary> updateGrant(const QString &clientId, const control::GrantEdit &edit);
    core::Result<QList<control::CallCount>> callCounts(const control::CallQuery &query);
    core::Result<void> setPaused(bool paused);
    core::Result<control::ProgramSecret> addMachineClient(const control::ProgramRequest &request);
    core::Result<control::ProgramSecret> addAccessToken(const control::ProgramRequest &request);
    core::Result<control::ProgramSecret> rotateClientSecret(const QString &id);
    core::Result<control::KeyRotation> rotateKeys(bool atOnce);
    core::Result<QList<control::ListSummary>> lists();
    core::Result<QList<control::ListSummary>> shelvedLists(control::ListShelf shelf);
    core::Result<core::TodoList> createList(const QString &name, const QString &color);
    core::Result<core::TodoList> updateList(const QString &nameOrId, const control::ListEdit &edit);
    core::Result<core::TodoList> removeList(const QString &nameOrId);
    core::Result<core::TodoList> restoreList(const QString &id);
    core::Result<control::TodoPage> todos(const control::TodoQuery &query);
    /// All pages of it; `query.limit` is ignored.
    core::Result<QList<core::Todo>> allTodos(control::TodoQuery query);
    core::Result<core::Todo> createTodo(const control::TodoEdit &todo);
    core::Result<core::Todo> updateTodo(const QString &id, const control::TodoEdit &edit);
    core::Result<core::Todo> removeTodo(const QString &id);
    core::Result<core::Todo> restoreTodo(const QString &id);
    core::Result<control::HistoryPage> history(const control::HistoryQuery &query);
    core::Result<core::Change> undo(const QString &changeId);
    core::Result<control::UndoSummary> undoSince(const QString &clientId, core::Instant since);
    core::Result<control::ServerSettings> settings();
    core::Result<control::ServerSettings> updateSettings(const control::ServerSettingsEdit &edit);
    /// As long as the disk takes, ten minutes at most.
    core::Result<void> backup(const QString &path);
    core::Result<control::LanStatus> lanStatus();
    core::Result<control::LanStatus> pairLan(core::milliseconds duration);
    /// In the language of the environment; what is set in `edit` wins over the text.
    core::Result<core::Todo> quickAdd(const QString &text, const control::TodoEdit &edit);
    core::Result<control::ExportPart> exportTodos(const control::ExportRequest &request);
    core::Result<control::ExportPart> exportPart(const QString &transfer, qint64 offset);
    core::Result<QString> importPart(const QString &transfer, const QByteArray &bytes);
    /// `via` of the request is ours to say.
    core::Result<core::ImportReport> importTodos(control::ImportRequest request);

private:
    template <typename T, typename Ask>
    core::Result<T> await(Ask ask, core::milliseconds patience = std::chrono::seconds(30));

    control::ControlClient m_client;
};

} // namespace traydo::cli
