#include "support/mcpfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

const QString why = u"Closed today. Nothing was done."_s;

/// A server with a gate before it, and what the gate heard.
struct GatedServer : test::McpFixture
{
    GatedServer()
    {
        server.setGate({.closed = [this] { return closed ? std::optional(why) : std::nullopt; },
                        .judged =
                            [this](const core::Principal &, core::Scopes needed, bool refused) {
                                heard.append({needed, refused});
                            }});
        resources.serve(server);
        subscriptions.serve(server);
    }

    mcp::Outcome ask(const QString &method, const QJsonObject &params = {},
                     mcp::Revision revision = mcp::newestInitializeRevision)
    {
        return server.handle(method, {who, nullptr, revision, {}, params});
    }

    mcp::Outcome callTool(const QString &name, mcp::Revision revision = mcp::newestInitializeRevision)
    {
        return ask(u"tools/call"_s, {{u"name"_s, name}}, revision);
    }

    core::Principal who = test::clientPrincipal(u"g"_s);
    bool closed = false;
    QList<std::pair<core::Scopes, bool>> heard;
};

/// Hears of everything.
struct Listener final : mcp::Subscriber
{
    const core::Principal &principal() const override { return who; }
    bool wants(mcp::ListKind) const override { return true; }
    bool wants(const QString &) const override { return true; }
    void deliver(const jsonrpc::Notification &notification) override { heard.append(notification.method); }

    core::Principal who = test::clientPrincipal(u"g"_s);
    QStringList heard;
};

} // namespace

/// What stands before everything that reaches what the server holds.
class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClosedGateIsAToolResultInBothEras_data()
    {
        QTest::addColumn<int>("revision");
        QTest::newRow("session") << int(mcp::newestInitializeRevision);
        QTest::newRow("stateless") << int(mcp::newestRevision);
    }

    void aClosedGateIsAToolResultInBothEras()
    {
        QFETCH(int, revision);
        GatedServer f;
        f.closed = true;
        const auto outcome = f.callTool(u"erase"_s, mcp::Revision(revision));
        const auto *result = std::get_if<QJsonObject>(&outcome);
        QVERIFY(result);
        QCOMPARE((*result)["isError"_L1].toBool(), true);
        QCOMPARE((*result)["content"_L1][0]["text"_L1].toString(), why);
        QCOMPARE(result->contains("resultType"_L1), mcp::isStateless(mcp::Revision(revision)));
        QCOMPARE(f.erased, 0);
        f.closed = false;
        f.callTool(u"erase"_s, mcp::Revision(revision));
        QCOMPARE(f.erased, 1);
    }

    void otherMethodsFailWithTheSameWords_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("read") << u"resources/read"_s;
        QTest::newRow("list") << u"resources/list"_s; // names of what is held
    }

    void otherMethodsFailWithTheSameWords()
    {
        QFETCH(QString, method);
        GatedServer f;
        f.closed = true;
        const auto outcome = f.ask(method, {{u"uri"_s, u"x://y"_s}});
        const auto *error = std::get_if<jsonrpc::Error>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->code, mcp::code::closed);
        QCOMPARE(error->message, why);
    }

    void clientsStayConnected_data()
    {
        QTest::addColumn<QString>("method");
        for (const auto *method : {"ping", "tools/list", "resources/templates/list"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }

    void clientsStayConnected()
    {
        QFETCH(QString, method);
        GatedServer f;
        f.closed = true;
        const auto outcome = f.ask(method);
        QVERIFY(std::holds_alternative<QJsonObject>(outcome));
        QVERIFY2(f.heard.isEmpty(), "what says nothing of what is held is not worth counting");
    }

    void aClosedGateComesBeforeRights()
    {
        GatedServer f;
        f.who.scopes = core::Scope::TodosRead;
        f.closed = true;
        QVERIFY(std::holds_alternative<QJsonObject>(f.callTool(u"erase"_s)));
        QVERIFY(!f.server.missingScopes(
            u"tools/call"_s,
            {f.who, nullptr, mcp::newestInitializeRevision, {}, QJsonObject{{u"name"_s, u"erase"_s}}}));
        f.closed = false;
        QVERIFY(std::holds_alternative<mcp::ScopeNeeded>(f.callTool(u"erase"_s)));
    }

    void hearsOfEveryCall()
    {
        GatedServer f;
        f.callTool(u"echo"_s);
        f.callTool(u"erase"_s);
        f.who.scopes = core::Scope::TodosRead;
        f.callTool(u"erase"_s);
        f.closed = true;
        f.callTool(u"echo"_s);
        const core::Scopes read = core::Scope::TodosRead;
        const core::Scopes write = core::Scope::TodosWrite;
        const QList<std::pair<core::Scopes, bool>> expected{
            {read, false}, {write, false}, {write, true}, {read, true}};
        QVERIFY(f.heard == expected);
    }

    void heldSubscriptionsAreToldAfterwards()
    {
        GatedServer f;
        const auto listener = std::make_shared<Listener>();
        f.subscriptions.add(listener);
        const auto everybody = [](const core::Principal &) { return true; };
        f.subscriptions.listChanged(mcp::ListKind::Resources, everybody);
        f.subscriptions.hold(true); // before the turn of the event loop in which it would be told
        f.subscriptions.resourceUpdated(u"x://y"_s, everybody);
        f.subscriptions.resourceUpdated(u"x://y"_s, everybody);
        QCoreApplication::processEvents();
        QVERIFY(listener->heard.isEmpty());
        f.subscriptions.hold(false);
        QCoreApplication::processEvents();
        QCOMPARE(listener->heard, QStringList({u"notifications/resources/list_changed"_s,
                                               u"notifications/resources/updated"_s}));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
