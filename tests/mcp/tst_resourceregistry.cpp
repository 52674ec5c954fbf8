#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestResourceRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesTemplates_data();
    void matchesTemplates();
    void listsWhatTheAskerMayRead();
    void listsTemplates();
    void readsTextAndBytes();
    void missingIsNotFound();
    void readNeedsItsScope();
    void pagesAreStable();
};

namespace {

QJsonObject ask(test::ConversationFixture &f, const QString &method, const QJsonObject &params,
                const core::Principal &who)
{
    const auto outcome = f.server.handle(method, {who, nullptr, mcp::newestInitializeRevision, {}, params});
    if (const auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return {{u"code"_s, error->code}, {u"data"_s, error->data}};
    const auto *result = std::get_if<QJsonObject>(&outcome);
    return result ? *result : QJsonObject();
}

} // namespace

void TestResourceRegistry::matchesTemplates_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QString>("id");
    QTest::newRow("simple") << u"a://x/{id}"_s << u"a://x/1"_s << true << u"1"_s;
    QTest::newRow("in the middle") << u"a://x/{id}/data"_s << u"a://x/12/data"_s << true << u"12"_s;
    QTest::newRow("decoded") << u"a://x/{id}"_s << u"a://x/a%20b"_s << true << u"a b"_s;
    QTest::newRow("empty") << u"a://x/{id}"_s << u"a://x/"_s << false << QString();
    QTest::newRow("too deep") << u"a://x/{id}"_s << u"a://x/1/2"_s << false << QString();
    QTest::newRow("other end") << u"a://x/{id}/data"_s << u"a://x/1/dato"_s << false << QString();
    QTest::newRow("other start") << u"a://x/{id}"_s << u"b://x/1"_s << false << QString();
    QTest::newRow("no variable") << u"a://x"_s << u"a://x"_s << true << QString();
    QTest::newRow("more than all") << u"a://x"_s << u"a://xy"_s << false << QString();
}

void TestResourceRegistry::matchesTemplates()
{
    QFETCH(QString, pattern);
    QFETCH(QString, uri);
    const auto variables = mcp::matchTemplate(pattern, uri);
    QTEST(variables.has_value(), "matches");
    QTEST(variables.value_or(QHash<QString, QString>()).value(u"id"_s), "id");
}

void TestResourceRegistry::listsWhatTheAskerMayRead()
{
    test::ConversationFixture f;
    const QJsonArray listed = ask(f, u"resources/list"_s, {}, f.a)["resources"_L1].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].toObject(), (QJsonObject{{u"uri"_s, u"test://fixed"_s},
                                                {u"name"_s, u"fixed"_s},
                                                {u"title"_s, u"Fixed"_s},
                                                {u"mimeType"_s, u"text/plain"_s}}));
    QCOMPARE(listed[1]["uri"_L1].toString(), u"test://items/of-grant-a"_s);
    auto nobody = f.a;
    nobody.scopes = {};
    QVERIFY(ask(f, u"resources/list"_s, {}, nobody)["resources"_L1].toArray().isEmpty());
}

void TestResourceRegistry::listsTemplates()
{
    test::ConversationFixture f;
    const QJsonArray listed =
        ask(f, u"resources/templates/list"_s, {}, f.a)["resourceTemplates"_L1].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0]["uriTemplate"_L1].toString(), u"test://items/{id}"_s);
}

void TestResourceRegistry::readsTextAndBytes()
{
    test::ConversationFixture f;
    QCOMPARE(ask(f, u"resources/read"_s, {{u"uri"_s, u"test://fixed"_s}}, f.a)["contents"_L1][0].toObject(),
             (QJsonObject{
                 {u"uri"_s, u"test://fixed"_s}, {u"mimeType"_s, u"text/plain"_s}, {u"text"_s, u"hello"_s}}));
    QCOMPARE(ask(f, u"resources/read"_s, {{u"uri"_s, u"test://items/1"_s}}, f.a)["contents"_L1][0]["blob"_L1]
                 .toString(),
             u"iVBORw=="_s);
}

void TestResourceRegistry::missingIsNotFound()
{
    test::ConversationFixture f;
    for (const QString &uri : {u"test://items/none"_s, u"test://other"_s, QString()}) {
        const QJsonObject error = ask(f, u"resources/read"_s, {{u"uri"_s, uri}}, f.a);
        QCOMPARE(error["code"_L1].toInt(), -32002);
        QCOMPARE(error["data"_L1]["uri"_L1].toString(), uri);
    }
    QCOMPARE(ask(f, u"resources/read"_s, {}, f.a)["code"_L1].toInt(), -32602);
    QCOMPARE(ask(f, u"resources/read"_s, {{u"uri"_s, 1}}, f.a)["code"_L1].toInt(), -32602);
}

void TestResourceRegistry::readNeedsItsScope()
{
    test::ConversationFixture f;
    auto nobody = f.a;
    nobody.scopes = {};
    const auto outcome = f.server.handle(
        u"resources/read"_s,
        {nobody, nullptr, mcp::newestInitializeRevision, {}, {{u"uri"_s, u"test://fixed"_s}}});
    QVERIFY(std::holds_alternative<mcp::ScopeNeeded>(outcome));
}

void TestResourceRegistry::pagesAreStable()
{
    test::ConversationFixture f;
    for (int i = 0; i < 150; ++i) {
        f.resources.add(mcp::Resource{u"test://r%1"_s.arg(i), u"r"_s, {}, {}, {}}, {},
                        [](const mcp::ResourceCall &) { return mcp::ResourceMissing{}; });
    }
    const QJsonObject first = ask(f, u"resources/list"_s, {}, f.a);
    QCOMPARE(first["resources"_L1].toArray().size(), 100);
    const QJsonValue cursor = first["nextCursor"_L1];
    QVERIFY(cursor.isString());
    const QJsonObject second = ask(f, u"resources/list"_s, {{u"cursor"_s, cursor}}, f.a);
    QCOMPARE(second["resources"_L1].toArray().size(), 52);
    QVERIFY(!second.contains("nextCursor"_L1));
    QCOMPARE(second["resources"_L1][0]["uri"_L1].toString(), u"test://r98"_s);
    for (const QJsonValue &odd : {QJsonValue(u"%%%"_s), QJsonValue(u"bm93aGVyZQ"_s), QJsonValue(5)})
        QCOMPARE(ask(f, u"resources/list"_s, {{u"cursor"_s, odd}}, f.a)["code"_L1].toInt(), -32602);
}

QTEST_GUILESS_MAIN(TestResourceRegistry)
#include "tst_resourceregistry.moc"
