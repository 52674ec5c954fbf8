#include "control/controlclient.h"
#include "core/config.h"
#include "gui/listedits.h"
#include "gui/quickaddedit.h"
#include "gui/todoedits.h"
#include "server/serverthread.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using gui::TodoEdits;

namespace {

/// Waits for the answer of one call.
template <typename T, typename Call>
core::Result<T> answerOf(Call call)
{
    std::optional<core::Result<T>> answer;
    call([&](core::Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return core::Error{core::ErrorCode::Unavailable, u"no answer"_s};
    return *answer;
}

} // namespace

/// What the window does to todos, against the server it is meant for: what a server in memory could get
/// wrong.
class TestTodosOnServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void repeatingTodoLeavesNoCopy();
    void trashAndBackAgain();
    void listGoesAndComesBack();
    void orderComesBack();
    void quickAddLeavesDroppedPartsAlone();

private:
    core::Todo add(const QString &title, const control::TodoEdit &more = {});
    QList<core::Todo> all(std::optional<bool> completed = false);
    bool undoes();

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerThread> m_thread;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<TodoEdits> m_edits;
};

void TestTodosOnServer::initTestCase()
{
    core::Config config;
    config.port = 0;
    config.dataDir = m_folder.filePath(u"data"_s);
    config.configDir = m_folder.filePath(u"config"_s);
    config.stateDir = m_folder.filePath(u"state"_s);
    config.runtimeDir = m_folder.filePath(u"run"_s);
    config.secretStore = core::SecretStoreKind::File;
    auto startup = server::prepareStartup(config);
    QVERIFY2(startup, startup ? "" : qPrintable(startup.error().text));
    m_thread = std::make_unique<server::ServerThread>(config, *startup);
    QSignalSpy listening(m_thread.get(), &server::ServerThread::listening);
    m_thread->start();
    QTRY_COMPARE(listening.count(), 1);
    m_client = std::make_unique<control::ControlClient>(config.controlSocketPath());
    m_client->start();
    QTRY_VERIFY(m_client->isConnected());
}

void TestTodosOnServer::cleanupTestCase()
{
    m_edits.reset();
    m_client.reset();
    m_thread->stop();
    QVERIFY(m_thread->wait(5000));
}

void TestTodosOnServer::init()
{
    m_edits = std::make_unique<TodoEdits>(*m_client);
    for (const auto todos = all({}); const auto &todo : todos) {
        QVERIFY(
            answerOf<core::Todo>([&](auto answer) { m_client->removeTodo(todo.id, u"window"_s, answer); }));
    }
}

core::Todo TestTodosOnServer::add(const QString &title, const control::TodoEdit &more)
{
    auto edit = more;
    edit.title = title;
    return answerOf<core::Todo>([&](auto answer) { m_client->createTodo(edit, u"window"_s, answer); })
        .valueOr({});
}

QList<core::Todo> TestTodosOnServer::all(std::optional<bool> completed)
{
    control::TodoQuery query;
    query.completed = completed;
    return answerOf<control::TodoPage>([&](auto answer) { m_client->todos(query, answer); })
        .valueOr({})
        .todos;
}

/// Takes the newest step back; true when all of it went back.
bool TestTodosOnServer::undoes()
{
    QSignalSpy undone(&m_edits->undoStack(), &gui::UndoStack::undone);
    m_edits->undoStack().undo();
    return QTest::qWaitFor([&] { return undone.count() == 1; });
}

void TestTodosOnServer::repeatingTodoLeavesNoCopy()
{
    control::TodoEdit weekly;
    weekly.due = core::Due{QDate::currentDate()};
    weekly.repeat = u"FREQ=WEEKLY"_s;
    const auto plants = add(u"Water the plants"_s, weekly);
    QSignalSpy offered(&m_edits->undoStack(), &gui::UndoStack::offered);
    m_edits->setCompleted({plants}, true);
    QTRY_COMPARE(offered.count(), 1);
    const auto open = all();
    QCOMPARE(open.size(), 1);
    QVERIFY(open.first().id != plants.id);
    QVERIFY(undoes());
    const auto whole = all({});
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().id, plants.id);
    QCOMPARE(whole.first().repeat, weekly.repeat);
    QVERIFY(!whole.first().isCompleted());
}

void TestTodosOnServer::trashAndBackAgain()
{
    const auto one = add(u"One"_s);
    const auto two = add(u"Two"_s);
    QSignalSpy offered(&m_edits->undoStack(), &gui::UndoStack::offered);
    m_edits->remove({one, two});
    QTRY_COMPARE(offered.count(), 1);
    QVERIFY(all().isEmpty());
    m_edits->restore({one});
    QTRY_COMPARE(offered.count(), 2);
    QCOMPARE(all().size(), 1);
    QVERIFY(undoes());
    QVERIFY(all().isEmpty());
    QVERIFY(undoes());
    QCOMPARE(all().size(), 2);
}

void TestTodosOnServer::listGoesAndComesBack()
{
    gui::ListEdits lists(*m_client, m_edits->undoStack());
    QSignalSpy created(&lists, &gui::ListEdits::created);
    lists.create(u"Errands"_s);
    QTRY_COMPARE(created.count(), 1);
    QSignalSpy offered(&m_edits->undoStack(), &gui::UndoStack::offered);
    const auto names = [&] {
        QStringList found;
        const auto summaries =
            answerOf<QList<control::ListSummary>>([&](auto answer) { m_client->lists(answer); });
        for (const auto &summary : summaries.valueOr({}))
            found.append(summary.list.name);
        return found;
    };
    core::TodoList errands;
    errands.id = created[0][0].toString();
    errands.name = u"Errands"_s;
    lists.rename(errands, u"Town"_s);
    QTRY_COMPARE(offered.count(), 1);
    QVERIFY(names().contains(u"Town"_s));
    lists.remove(errands);
    QTRY_COMPARE(offered.count(), 2);
    QVERIFY(!names().contains(u"Town"_s));
    QVERIFY(undoes());
    QVERIFY(names().contains(u"Town"_s));
    QVERIFY(undoes());
    QVERIFY(names().contains(u"Errands"_s));
    QVERIFY(undoes());
    QVERIFY(!names().contains(u"Errands"_s));
}

void TestTodosOnServer::orderComesBack()
{
    const auto one = add(u"One"_s);
    add(u"Two"_s);
    const auto three = add(u"Three"_s);
    const auto titles = [&] {
        QStringList found;
        for (const auto todos = all(); const auto &todo : todos)
            found.append(todo.title);
        return found;
    };
    const QStringList before{u"One"_s, u"Two"_s, u"Three"_s};
    QCOMPARE(titles(), before);
    QSignalSpy offered(&m_edits->undoStack(), &gui::UndoStack::offered);
    control::TodoEdit first;
    first.before = one.id;
    m_edits->edit({three}, first, TodoEdits::Deed::Moved);
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(titles(), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
    QVERIFY(undoes());
    QCOMPARE(titles(), before);
}

void TestTodosOnServer::quickAddLeavesDroppedPartsAlone()
{
    const core::SystemClock clock;
    gui::QuickAddEdit edit(*m_client, gui::TimeText(clock));
    QSignalSpy added(&edit, &gui::QuickAddEdit::added);
    edit.show();
    const auto chips = [&] {
        int shown = 0;
        for (const auto *chip : edit.findChildren<QAbstractButton *>())
            shown += chip->inherits("traydo::gui::Chip") && !chip->isHidden() ? 1 : 0;
        return shown;
    };
    QTest::keyClicks(edit.line(), u"Call the bank @phone !1 tomorrow"_s);
    QTRY_COMPARE(chips(), 3);
    QTest::keyClick(edit.line(), Qt::Key_Backspace);
    QTRY_COMPARE(chips(), 2);
    QTest::keyClick(edit.line(), Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
    const auto todos = all();
    QCOMPARE(todos.size(), 1);
    QCOMPARE(todos.first().title, u"Call the bank tomorrow"_s);
    QVERIFY(!todos.first().due);
    QCOMPARE(todos.first().priority, core::Priority::High);
    QCOMPARE(todos.first().tags, QStringList{u"phone"_s});
}

QTEST_MAIN(TestTodosOnServer)
#include "tst_todosonserver.moc"
