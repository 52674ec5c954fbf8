#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::ErrorCode;
using core::Principal;
using core::Result;

class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void eachHasItsOutcome();
    void eachIsAChangeOfItsOwn();
    void aRepeatedKeyAnswersTheSameTodo();
    void completesAndReopens();
    void sizesAreLimited();
    void needWriteRights();
    void severalCallsInOneTransaction();
    void versionConflictTellsWhatChangedSince();

private:
    std::unique_ptr<test::TodoFixture> m;
};

void TestBatches::eachHasItsOutcome()
{
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto made = m->service.createMany(Principal::owner(),
                                            {TodoDraft{.title = u"a"_s}, TodoDraft{.title = u" "_s},
                                             core::Error{ErrorCode::InvalidArgument, u"due: unreadable"_s},
                                             TodoDraft{.title = u"b"_s, .list = u"nowhere"_s},
                                             TodoDraft{.title = u"c"_s, .list = u"Work"_s}},
                                            m->via);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 5);
    QCOMPARE(made->at(0)->todo.title, u"a"_s);
    QCOMPARE(made->at(1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(made->at(2).error().text, u"due: unreadable"_s);
    QCOMPARE(made->at(3).error().code, ErrorCode::NotFound);
    QCOMPARE(made->at(4)->todo.listId, m->work);
    QCOMPARE(m->titles(Principal::owner()), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(events.size(), 2);
}

void TestBatches::eachIsAChangeOfItsOwn()
{
    const auto made = m->service.createMany(Principal::owner(),
                                            {TodoDraft{.title = u"a"_s}, TodoDraft{.title = u"b"_s}}, m->via);
    QVERIFY(m->service.undo(Principal::owner(), made->at(0)->changeId, m->via).ok());
    QCOMPARE(m->titles(Principal::owner()), QStringList{u"b"_s});
}

void TestBatches::aRepeatedKeyAnswersTheSameTodo()
{
    const QList<Result<TodoDraft>> drafts{TodoDraft{.title = u"a"_s, .idempotencyKey = u"k1"_s},
                                          TodoDraft{.title = u"b"_s, .idempotencyKey = u"k2"_s}};
    const auto first = m->service.createMany(m->codex, drafts, m->via);
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto second = m->service.createMany(m->codex, drafts, m->via);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(second->at(i)->todo == first->at(i)->todo);
        QVERIFY(second->at(i)->changeId.isEmpty());
    }
    QCOMPARE(events.size(), 0);
    QCOMPARE(m->titles(Principal::owner()).size(), 2);
}

void TestBatches::completesAndReopens()
{
    const auto a = m->create(u"a"_s, u"Work"_s);
    const auto b = m->create(u"b"_s, u"Work"_s);
    const auto hidden = m->create(u"hidden"_s);
    const auto done = m->service.completeMany(m->codex, {a.id, hidden.id, m->absentId, b.id}, true, m->via);
    QVERIFY(done.ok());
    QVERIFY(done->at(0)->todo.isCompleted() && done->at(3)->todo.isCompleted());
    QVERIFY(done->at(1).error() == done->at(2).error());
    QVERIFY(!m->service.todo(Principal::owner(), hidden.id)->isCompleted());
    const auto open = m->service.completeMany(m->codex, {a.id, a.id}, false, m->via);
    QVERIFY(!open->at(0)->todo.isCompleted());
    QVERIFY(open->at(1)->changeId.isEmpty()); // was so already
}

void TestBatches::sizesAreLimited()
{
    const QList<Result<TodoDraft>> drafts(core::maxBatch + 1, TodoDraft{.title = u"a"_s});
    QCOMPARE(m->service.createMany(Principal::owner(), drafts, m->via).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(m->service.createMany(Principal::owner(), {}, m->via).error().code, ErrorCode::InvalidArgument);
    QVERIFY(m->service.createMany(Principal::owner(), drafts.first(core::maxBatch), m->via).ok());
    QCOMPARE(m->service
                 .completeMany(Principal::owner(), QStringList(core::maxBatch + 1, m->absentId), true, m->via)
                 .error()
                 .code,
             ErrorCode::InvalidArgument);
}

void TestBatches::needWriteRights()
{
    auto reader = m->codex;
    reader.scopes = core::Scope::TodosRead;
    QCOMPARE(m->service.createMany(reader, {TodoDraft{.title = u"a"_s}}, m->via).error().code,
             ErrorCode::Denied);
    QCOMPARE(m->service.completeMany(reader, {m->absentId}, true, m->via).error().code, ErrorCode::Denied);
}

void TestBatches::severalCallsInOneTransaction()
{
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto failed = m->service.atomically([&]() -> Result<void> {
        m->create(u"a"_s);
        if (m->service.create(Principal::owner(), {.title = u""_s}, m->via))
            return core::Error{};
        return core::Error{ErrorCode::Conflict, u"no"_s};
    });
    QCOMPARE(failed.error().code, ErrorCode::Conflict);
    QVERIFY(m->titles(Principal::owner()).isEmpty());
    QCOMPARE(events.size(), 0);
    const auto kept = m->service.atomically([&]() -> Result<void> {
        m->create(u"a"_s);
        (void)m->service.create(Principal::owner(), {.title = u""_s}, m->via); // fails for itself
        m->create(u"b"_s);
        return events.isEmpty() ? Result<void>() : core::Error{};
    });
    QVERIFY(kept.ok());
    QCOMPARE(m->titles(Principal::owner()), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(events.size(), 2);
}

void TestBatches::versionConflictTellsWhatChangedSince()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    m->clock.advance(core::seconds(1));
    QVERIFY(m->service.update(m->codex, todo.id, {.title = u"b"_s, .priority = core::Priority::Low}, m->via)
                .ok());
    m->clock.advance(core::seconds(1));
    QVERIFY(m->service.update(Principal::owner(), todo.id, {.completed = true}, m->via).ok());
    const auto refused = m->service.update(m->codex, todo.id, {.notes = u"n"_s, .ifVersion = 1}, m->via);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().text, u"if_version: the todo is at version 3 now, not 1; since then: priority, "
                                   u"title by the app \"Codex\" at "
                                   "2026-11-21T10:00:01.000Z; completed by the person at "
                                   "2026-11-21T10:00:02.000Z; read it again and decide "
                                   "anew"_s);
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
