#include "mcp/mcpserver.h"
#include "support/fakesealer.h"
#include "support/todofixture.h"
#include "todomcp/todoevents.h"
#include "todomcp/todoprompts.h"
#include "todomcp/todoresources.h"
#include "todomcp/todouri.h"

#include <QJsonDocument>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

/// Hears of everything; keeps the URIs it was told of.
class Listener final : public mcp::Subscriber
{
public:
    explicit Listener(core::Principal who) : m_who(std::move(who)) {}
    const core::Principal &principal() const override { return m_who; }
    bool wants(mcp::ListKind) const override { return true; }
    bool wants(const QString &) const override { return true; }
    void deliver(const jsonrpc::Notification &notification) override
    {
        const QString uri = notification.params.value("uri"_L1).toString();
        heard.append(uri.isEmpty() ? notification.method : uri);
    }

    QStringList heard;

private:
    core::Principal m_who;
};

struct Fixture : test::TodoFixture
{
    Fixture()
    {
        todomcp::registerTodoResources(resources, service);
        todomcp::registerTodoPrompts(prompts, completion, service);
        resources.serve(server);
        prompts.serve(server);
        completion.serve(server);
        todomcp::announceEdits(service, subscriptions);
    }

    mcp::Outcome handle(const QString &method, const QJsonObject &params, const core::Principal &who)
    {
        return server.handle(method, {who, nullptr, mcp::newestInitializeRevision, {}, params});
    }
    QJsonObject ask(const QString &method, const QJsonObject &params, const core::Principal &who)
    {
        const auto outcome = handle(method, params, who);
        const auto *result = std::get_if<QJsonObject>(&outcome);
        return result ? *result : QJsonObject();
    }
    /// The JSON of a resource; empty when there is none.
    QJsonObject read(const QString &uri, const core::Principal &who)
    {
        const QString text =
            ask(u"resources/read"_s, {{u"uri"_s, uri}}, who)["contents"_L1][0]["text"_L1].toString();
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    jsonrpc::Error failure(const QString &method, const QJsonObject &params, const core::Principal &who)
    {
        const auto outcome = handle(method, params, who);
        const auto *error = std::get_if<jsonrpc::Error>(&outcome);
        return error ? *error : jsonrpc::Error{0, {}};
    }
    QStringList complete(const QJsonObject &ref, const QString &name, const QString &typed,
                         const core::Principal &who)
    {
        QStringList values;
        const QJsonObject params{{u"ref"_s, ref},
                                 {u"argument"_s, QJsonObject{{u"name"_s, name}, {u"value"_s, typed}}}};
        for (const QJsonValue value :
             ask(u"completion/complete"_s, params, who)["completion"_L1]["values"_L1].toArray())
            values.append(value.toString());
        return values;
    }
    QStringList hearing(const core::Principal &who, const std::function<void()> &edit)
    {
        const auto listener = std::make_shared<Listener>(who);
        subscriptions.add(listener);
        edit();
        QCoreApplication::processEvents();
        listener->heard.sort();
        return listener->heard;
    }

    core::Principal person = core::Principal::owner();
    test::FakeSealer sealer;
    mcp::ToolRegistry tools;
    mcp::ResourceRegistry resources;
    mcp::PromptRegistry prompts;
    mcp::Completion completion{prompts};
    mcp::Subscriptions subscriptions{resources, mcp::ListKind::Resources};
    mcp::McpServer server{{u"t"_s, u"T"_s, u"1"_s, {}}, tools, sealer, clock};
};

QJsonObject promptRef(const QString &name)
{
    return {{u"type"_s, u"ref/prompt"_s}, {u"name"_s, name}};
}

} // namespace

class TestTodoResources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheListsOfTheGrant();
    void readsTheOverview();
    void readsAList();
    void readsATodo();
    void unsharedLooksAbsent();
    void promptsCarryWhatTheyAreAbout();
    void promptsOfUnsharedTodos();
    void completesListNames();
    void completesTags();
    void completesTodos();
    void tellsWhoMayKnow();
    void tellsOfLists();
    void tellsOfMoves();
    void tellsReadersOnly();
};

void TestTodoResources::listsTheListsOfTheGrant()
{
    Fixture f;
    const auto uris = [&](const core::Principal &who) {
        QStringList result;
        for (const QJsonValue resource : f.ask(u"resources/list"_s, {}, who)["resources"_L1].toArray())
            result.append(resource["uri"_L1].toString());
        return result;
    };
    QCOMPARE(uris(f.person),
             (QStringList{todomcp::overviewUri(), todomcp::listUri(f.inbox), todomcp::listUri(f.work)}));
    QCOMPARE(uris(f.codex), (QStringList{todomcp::overviewUri(), todomcp::listUri(f.work)}));
    QCOMPARE(f.ask(u"resources/templates/list"_s, {}, f.codex)["resourceTemplates"_L1].toArray().size(), 2);
}

void TestTodoResources::readsTheOverview()
{
    Fixture f;
    f.create(u"Report"_s, f.work);
    f.create(u"Milk"_s);
    const QJsonObject all = f.read(todomcp::overviewUri(), f.person);
    QCOMPARE(all["open"_L1].toInt(), 2);
    QCOMPARE(all["time_zone"_L1].toString(), u"Europe/Berlin"_s);
    QCOMPARE(all["now"_L1].toString().size(), 16);
    const QJsonObject some = f.read(todomcp::overviewUri(), f.codex);
    QCOMPARE(some["open"_L1].toInt(), 1);
    QCOMPARE(some["lists"_L1].toArray().size(), 1);
    QCOMPARE(some["lists"_L1][0]["name"_L1].toString(), u"Work"_s);
}

void TestTodoResources::readsAList()
{
    Fixture f;
    for (int i = 0; i < 101; ++i)
        f.create(u"todo %1"_s.arg(i), f.work);
    const QJsonObject list = f.read(todomcp::listUri(f.work), f.codex);
    QCOMPARE(list["list"_L1]["open"_L1].toInt(), 101);
    QCOMPARE(list["todos"_L1].toArray().size(), 100);
    QCOMPARE(list["todos"_L1][0]["list"_L1].toString(), u"Work"_s);
    QVERIFY(list.contains("more"_L1));
    QVERIFY(!f.read(todomcp::listUri(f.inbox), f.person).contains("more"_L1));
}

void TestTodoResources::readsATodo()
{
    Fixture f;
    const auto todo = f.create(u"Report"_s, f.work);
    const QJsonObject json = f.read(todomcp::todoUri(todo.id), f.codex);
    QCOMPARE(json["todo"_L1]["title"_L1].toString(), u"Report"_s);
    QCOMPARE(json["changes"_L1].toArray().size(), 1);
}

void TestTodoResources::unsharedLooksAbsent()
{
    Fixture f;
    const auto secret = f.create(u"Secret"_s);
    const auto error = [&](const QString &uri) {
        auto failure = f.failure(u"resources/read"_s, {{u"uri"_s, uri}}, f.codex);
        failure.data = {}; // names the URI that was asked for
        return failure;
    };
    QCOMPARE(error(todomcp::todoUri(secret.id)).code, -32002);
    QCOMPARE(error(todomcp::todoUri(secret.id)), error(todomcp::todoUri(f.absentId)));
    QCOMPARE(error(todomcp::listUri(f.inbox)), error(todomcp::listUri(f.absentId)));
    // A name is no id here.
    QCOMPARE(error(todomcp::listUri(u"Work"_s)), error(todomcp::listUri(f.absentId)));
}

void TestTodoResources::promptsCarryWhatTheyAreAbout()
{
    Fixture f;
    const auto todo = f.create(u"Report"_s, f.work);
    for (const QString &name : {u"plan_my_day"_s, u"weekly_review"_s}) {
        const QJsonObject prompt =
            f.ask(u"prompts/get"_s,
                  {{u"name"_s, name}, {u"arguments"_s, QJsonObject{{u"list"_s, u"Work"_s}}}}, f.codex);
        QCOMPARE(prompt["messages"_L1].toArray().size(), 2);
        QVERIFY(prompt["messages"_L1][0]["content"_L1]["text"_L1].toString().contains(u"\"Work\""_s));
        QCOMPARE(prompt["messages"_L1][1]["content"_L1]["resource"_L1]["uri"_L1].toString(),
                 todomcp::overviewUri());
    }
    const QJsonObject prompt = f.ask(
        u"prompts/get"_s,
        {{u"name"_s, u"break_down_todo"_s}, {u"arguments"_s, QJsonObject{{u"todo"_s, todo.id}}}}, f.codex);
    QVERIFY(
        prompt["messages"_L1][1]["content"_L1]["resource"_L1]["text"_L1].toString().contains(u"Report"_s));
}

void TestTodoResources::promptsOfUnsharedTodos()
{
    Fixture f;
    const auto secret = f.create(u"Secret"_s);
    const auto get = [&](const QString &id) {
        return f.failure(u"prompts/get"_s,
                         {{u"name"_s, u"break_down_todo"_s}, {u"arguments"_s, QJsonObject{{u"todo"_s, id}}}},
                         f.codex);
    };
    QCOMPARE(get(secret.id).code, -32602);
    QCOMPARE(get(secret.id), get(f.absentId));
}

void TestTodoResources::completesListNames()
{
    Fixture f;
    QVERIFY(f.service.createList(f.person, u"Homework"_s, {}, f.via));
    const auto names = [&](const QString &typed, const core::Principal &who) {
        return f.complete(promptRef(u"plan_my_day"_s), u"list"_s, typed, who);
    };
    QCOMPARE(names(u"work"_s, f.person), (QStringList{u"Work"_s, u"Homework"_s}));
    QCOMPARE(names(QString(), f.codex), QStringList{u"Work"_s});
    QVERIFY(names(u"inbox"_s, f.codex).isEmpty());
    QCOMPARE(f.complete({{u"type"_s, u"ref/resource"_s}, {u"uri"_s, todomcp::listTemplate()}}, u"id"_s, {},
                        f.codex),
             QStringList{f.work});
}

void TestTodoResources::completesTags()
{
    Fixture f;
    const auto add = [&](const QStringList &tags, const QString &list) {
        todo::TodoDraft draft;
        draft.title = u"x"_s;
        draft.tags = tags;
        draft.list = list;
        return f.service.create(f.person, draft, f.via);
    };
    QVERIFY(add({u"office"_s, u"phone"_s}, f.work));
    QVERIFY(add({u"phone"_s, u"photo"_s}, f.inbox));
    const auto removed = add({u"phantom"_s}, f.work);
    QVERIFY(f.service.remove(f.person, removed->todo.id, f.via));
    QCOMPARE(f.service.tags(f.person, u"@PH"_s, 10).valueOr({}), (QStringList{u"phone"_s, u"photo"_s}));
    QCOMPARE(f.service.tags(f.codex, u"ph"_s, 10).valueOr({}), QStringList{u"phone"_s});
    QCOMPARE(f.service.tags(f.person, {}, 2).valueOr({}), (QStringList{u"office"_s, u"phone"_s}));
    QVERIFY(f.service.tags(f.person, u"x"_s, 10).valueOr({u"?"_s}).isEmpty());
}

void TestTodoResources::completesTodos()
{
    Fixture f;
    const auto report = f.create(u"Write report"_s, f.work);
    f.create(u"Secret report"_s);
    const auto ids = [&](const QString &typed) {
        return f.complete(promptRef(u"break_down_todo"_s), u"todo"_s, typed, f.codex);
    };
    QCOMPARE(ids(u"report"_s), QStringList{report.id});
    QCOMPARE(ids(report.id), QStringList{report.id});
    QVERIFY(ids(u"nothing like it"_s).isEmpty());
}

void TestTodoResources::tellsWhoMayKnow()
{
    Fixture f;
    const auto secret = f.create(u"Secret"_s);
    todo::TodoPatch patch;
    patch.title = u"More secret"_s;
    QVERIFY(
        f.hearing(f.codex, [&] { QVERIFY(f.service.update(f.person, secret.id, patch, f.via)); }).isEmpty());

    const auto shared = f.create(u"Report"_s, f.work);
    QStringList expected{todomcp::overviewUri(), todomcp::listUri(f.work), todomcp::todoUri(shared.id)};
    expected.sort();
    QCOMPARE(f.hearing(f.codex, [&] { QVERIFY(f.service.remove(f.person, shared.id, f.via)); }), expected);
}

void TestTodoResources::tellsOfLists()
{
    Fixture f;
    QVERIFY(f.hearing(f.codex, [&] {
                 QVERIFY(f.service.createList(f.person, u"Diary"_s, {}, f.via));
             }).isEmpty());
    const auto heard =
        f.hearing(f.person, [&] { QVERIFY(f.service.createList(f.person, u"Garden"_s, {}, f.via)); });
    QVERIFY(heard.contains(u"notifications/resources/list_changed"_s));
    QVERIFY(heard.contains(todomcp::overviewUri()));
}

void TestTodoResources::tellsOfMoves()
{
    Fixture f;
    const auto todo = f.create(u"Report"_s, f.work);
    todo::TodoPatch patch;
    patch.list = f.inbox;
    const auto heard =
        f.hearing(f.codex, [&] { QVERIFY(f.service.update(f.person, todo.id, patch, f.via)); });
    QVERIFY(heard.contains(todomcp::todoUri(todo.id))); // it is gone from where the client sees
    QVERIFY(heard.contains(todomcp::listUri(f.work)));
    QVERIFY(!heard.contains(todomcp::listUri(f.inbox)));
}

void TestTodoResources::tellsReadersOnly()
{
    Fixture f;
    auto nobody = f.person;
    nobody.scopes = {};
    QVERIFY(f.hearing(nobody, [&] { f.create(u"x"_s); }).isEmpty());
}

QTEST_GUILESS_MAIN(TestTodoResources)
#include "tst_todoresources.moc"
