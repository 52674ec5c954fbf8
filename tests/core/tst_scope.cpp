#include "core/scope.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writeImpliesRead()
    {
        QVERIFY(closed(Scope::TodosWrite) == allScopes);
        QVERIFY(closed(Scope::TodosRead) == Scopes(Scope::TodosRead));
        QVERIFY(closed({}) == Scopes());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << u"todos:read todos:write"_s;
        QTest::newRow("blank") << u"  "_s << u"todos:read todos:write"_s;
        QTest::newRow("read") << u"todos:read"_s << u"todos:read"_s;
        QTest::newRow("write brings read") << u"todos:write"_s << u"todos:read todos:write"_s;
        QTest::newRow("other order") << u"todos:write todos:read"_s << u"todos:read todos:write"_s;
        QTest::newRow("twice") << u"todos:read todos:read"_s << u"todos:read"_s;
        QTest::newRow("alias") << u"mcp"_s << u"todos:read todos:write"_s;
        QTest::newRow("offline") << u"todos:read offline_access"_s << u"todos:read"_s;
        QTest::newRow("offline alone") << u"offline_access"_s << u"todos:read todos:write"_s;
        QTest::newRow("unknown dropped") << u"openid todos:read email"_s << u"todos:read"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        const auto scopes = parseScopes(text);
        QVERIFY(scopes);
        QTEST(toString(*scopes), "expected");
    }

    void refusesOnlyUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("AZ9 unknown") << u"admin"_s;
        QTest::newRow("AZ9 other case") << u"Todos:Read"_s;
        QTest::newRow("AZ9 tab is no separator") << u"todos:read\ttodos:write"_s;
        QTest::newRow("AZ9 unknown and offline") << u"admin offline_access"_s;
    }

    void refusesOnlyUnknown()
    {
        QFETCH(QString, text);
        const auto scopes = parseScopes(text);
        QVERIFY(!scopes);
        QCOMPARE(scopes.error().code, ErrorCode::InvalidArgument);
    }

    void lists()
    {
        QCOMPARE(toStringList(allScopes), QStringList({u"todos:read"_s, u"todos:write"_s}));
        QCOMPARE(toStringList({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
