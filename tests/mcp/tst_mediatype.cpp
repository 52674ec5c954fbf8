#include "mcp/mediatype.h"

#include <QTest>

using namespace traydo;

class TestMediaType : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonBody_data();
    void jsonBody();
    void accepts_data();
    void accepts();
    void severalAcceptFields();
};

void TestMediaType::jsonBody_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("json");
    QTest::newRow("plain") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("application/json; charset=utf-8") << true;
    QTest::newRow("case and space") << QByteArray("Application/JSON ;x=y") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("text/plain") << false;
    QTest::newRow("longer") << QByteArray("application/jsonp") << false;
    QTest::newRow("suffix") << QByteArray("application/ld+json") << false;
    QTest::newRow("list") << QByteArray("application/json, text/plain") << false;
}

void TestMediaType::jsonBody()
{
    QFETCH(QByteArray, value);
    QTEST(mcp::hasJsonBody({{"content-type", value}}), "json");
    QVERIFY(!mcp::hasJsonBody({}));
}

void TestMediaType::accepts_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("events");
    QTest::newRow("both") << QByteArray("application/json, text/event-stream") << true << true;
    QTest::newRow("json") << QByteArray("application/json") << true << false;
    QTest::newRow("events") << QByteArray("text/event-stream") << false << true;
    QTest::newRow("anything") << QByteArray("*/*") << true << true;
    QTest::newRow("text/*") << QByteArray("text/*") << false << true;
    QTest::newRow("weights") << QByteArray("application/json;q=0.9,text/event-stream;q=0.1") << true << true;
    QTest::newRow("refused") << QByteArray("*/*, text/event-stream;q=0") << true << false;
    QTest::newRow("refused in general") << QByteArray("*/*;q=0, application/json") << true << false;
    QTest::newRow("case") << QByteArray("Application/JSON") << true << false;
    QTest::newRow("html") << QByteArray("text/html") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("nonsense") << QByteArray(";;,,q=1") << false << false;
}

void TestMediaType::accepts()
{
    QFETCH(QByteArray, accept);
    const http::Headers headers{{"Accept", accept}};
    QTEST(mcp::accepts(headers, "application/json"), "json");
    QTEST(mcp::accepts(headers, "text/event-stream"), "events");
    QVERIFY(!mcp::accepts({}, "application/json"));
}

void TestMediaType::severalAcceptFields()
{
    const http::Headers headers{{"Accept", "application/json"}, {"accept", "text/event-stream"}};
    QVERIFY(mcp::accepts(headers, "application/json"));
    QVERIFY(mcp::accepts(headers, "text/event-stream"));
}

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
