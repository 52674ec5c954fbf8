#pragma once

#include "control/controlservice.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace traydo::test {

/// The running server in memory. Its data is public: tests set it, call it through ControlService and look at
/// what became of it. Every edit emits changed(), as the real one does.
class FakeControlService final : public control::ControlService
{
    Q_OBJECT
public:
    /// One consent request with the matching number 42, one client, the lists Inbox and Work, two todos.
    FakeControlService();

    struct Decision
    {
        QString id;
        core::ConsentDecision decision;
    };

    control::LanStatus lanData; ///< not enabled
    control::Status statusData; ///< the counts are taken from the data below
    QList<core::ConsentRequest> consentData;
    QHash<QString, int> numbers; ///< request id to the number on its page; a request without one takes any
    QList<core::Block> blockData;
    QStringList expectedClients; ///< names given to expectClient()
    QList<control::ClientSummary> clientData;
    QList<core::TodoList> listData;
    QList<core::Change> changeData; ///< newest first; written by the tests, or see recordsChanges
    /// Writes the edits of todos and lists into changeData, and takes them back really when they are undone.
    bool recordsChanges = false;
    QDate today; ///< for the counts of the lists; null: they count open ones only
    control::QuickAddPreview
        quickAddPreview;        ///< what a text is understood as; its title is set from the text
    QList<core::Todo> todoData; ///< deleted ones keep their place with deletedAt set

    QStringList unundoable;            ///< ids of changes that undoSince() refuses to take back
    QList<control::TodoQuery> queries; ///< of todos(), in order
    QStringList calls;                 ///< names of the methods called, in order
    std::vector<Decision> decisions;
    QString quickAddText; ///< of the last quick add or parse, which this fake does not read
    QString quickAddLocale;
    control::ExportRequest exportRequest; ///< the last one
    QByteArray exportFile = "exported";   ///< given in parts of exportStep bytes
    qsizetype exportStep = 3;
    QByteArray importFile; ///< as handed over
    QList<control::ImportRequest> imports;
    core::ImportReport importReport;
    std::vector<control::ProgramRequest> programs;
    QList<bool> keyRotations; ///< `atOnce` of each
    QList<control::CallCount> callData;
    control::ServerSettings settingsData{7317, false, 7318, true, {}, {}, {}};
    QStringList backups; ///< paths given to backup()
    QStringList vias;    ///< `via` of each edit
    /// The next call fails with this; then it is unset again.
    std::optional<core::Error> nextError;
    /// While set, answers are kept back until release(): a server that is slow.
    bool holding = false;

    /// Gives the answers kept back and stops holding.
    void release();
    /// Adds a waiting request and says so.
    void addConsent(const core::ConsentRequest &request, int number);

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
    void parseQuickAdd(const QString &text, const QString &locale,
                       Answer<control::QuickAddPreview> answer) override;
    void quickAdd(const QString &text, const QString &locale, const control::TodoEdit &edit,
                  const QString &via, Answer<core::Todo> answer) override;
    void exportTodos(const control::ExportRequest &request, Answer<control::ExportPart> answer) override;
    void exportPart(const QString &transfer, qint64 offset, Answer<control::ExportPart> answer) override;
    void importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer) override;
    void importTodos(const control::ImportRequest &request, Answer<core::ImportReport> answer) override;

private:
    template <typename T>
    void reply(const char *call, const Answer<T> &answer, core::Result<T> result);

    void editList(const char *call, const QString &nameOrId, const QString &via,
                  const Answer<core::TodoList> &answer, const std::function<void(core::TodoList &)> &edit);
    core::Result<core::ConsentOutcome> decide(const QString &id, const core::ConsentDecision &decision);
    bool matches(const core::Todo &todo, const control::TodoQuery &query) const;
    control::ListSummary summaryOf(const core::TodoList &list) const;
    void place(const QString &id, const QString &beforeId);
    void block(core::BlockKind kind, const core::ConsentRequest &request);
    void offerOtherNumbers(core::ConsentRequest &request);
    core::Result<control::ProgramSecret> addProgram(const control::ProgramRequest &request,
                                                    core::ClientOrigin origin, const QString &secret);
    /// What a change made of one todo or list, for taking it back.
    struct Record
    {
        std::optional<core::Todo> todoBefore;
        std::optional<core::TodoList> listBefore;
        QStringList made; ///< ids of todos that came into being
        qint64 version = 0;
    };
    void record(core::ChangeKind kind, const core::Todo &after, const QString &via, Record record);
    void record(core::ChangeKind kind, const core::TodoList &after, const QString &via, Record record);
    core::Actor lastActor(const QString &todoId) const;
    core::Result<void> takeBack(const core::Change &change);
    core::Result<core::Todo> apply(core::Todo todo, const control::TodoEdit &edit) const;
    qsizetype indexOfTodo(const QString &id) const;
    const core::TodoList *findList(const QString &nameOrId) const;
    int openIn(const QString &listId) const;
    QString nextId(int kind);

    QHash<QString, Record> m_records;   ///< by id of the change
    QHash<QString, int> m_wrongNumbers; ///< per request; the third denies
    int m_lastId = 0;
    std::vector<std::function<void()>> m_held;
};

} // namespace traydo::test
