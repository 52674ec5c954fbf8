#include "http/originpolicy.h"

#include <QTest>

using namespace traydo::http;
using namespace Qt::StringLiterals;

class OriginPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void repeatedOrMissingHost();
    void origins_data();
    void origins();
    void portEighty();
    void listsItsOrigins();

private:
    const OriginPolicy m_policy = OriginPolicy::loopback(7317, {u"http://localhost:6274"_s});
};

void OriginPolicyTest::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QByteArray>("origin");
    const auto row = [](const char *name, const QByteArray &host, int refusal,
                        const QByteArray &origin = {}) { QTest::newRow(name) << host << refusal << origin; };
    row("address", "127.0.0.1:7317", 0, "http://127.0.0.1:7317");
    row("name", "localhost:7317", 0, "http://localhost:7317");
    row("MD1 upper case", "LOCALHOST:7317", 0, "http://localhost:7317");
    row("IPv6", "[::1]:7317", 0, "http://[::1]:7317");
    row("HT4 rebinding", "rebind.test:7317", 403);
    row("HT5 0.0.0.0", "0.0.0.0:7317", 403);
    row("other port", "127.0.0.1:7318", 403);
    row("no port", "127.0.0.1", 403);
    row("empty port", "127.0.0.1:", 403);
    row("trailing dot", "localhost.:7317", 403);
    row("short address", "127.1:7317", 403);
    row("number", "2130706433:7317", 403);
    row("other spelling of ::1", "[0:0:0:0:0:0:0:1]:7317", 403);
    row("suffix", "127.0.0.1.evil.test:7317", 403);
    row("percent-encoded", "%6cocalhost:7317", 403);
    row("HT3 userinfo", "evil.com@127.0.0.1:7317", 400);
    row("space", "evil .com", 400);
    row("empty", "", 400);
    row("path", "127.0.0.1:7317/", 400);
    row("scheme", "http://127.0.0.1:7317", 400);
    row("list", "127.0.0.1:7317, evil.test", 400);
    row("port no number", "127.0.0.1:http", 400);
    row("port too long", "127.0.0.1:073170", 400);
    row("two ports", "127.0.0.1:7317:80", 400);
    row("bare IPv6", "::1:7317", 400);
    row("unclosed bracket", "[::1:7317", 400);
    row("after bracket", "[::1]x:7317", 400);
    row("empty brackets", "[]:7317", 400);
    row("not ASCII", "loc\xc3\xa4lhost:7317", 400);
}

void OriginPolicyTest::hosts()
{
    QFETCH(QByteArray, host);
    const auto verdict = m_policy.check({{"Host", host}});
    QTEST(verdict.refusal, "refusal");
    QTEST(verdict.origin, "origin");
    QCOMPARE(verdict.reason[0] == '\0', verdict.refusal == 0);
}

void OriginPolicyTest::repeatedOrMissingHost()
{
    QCOMPARE(m_policy.check({}).refusal, 400);                                                  // HT1
    QCOMPARE(m_policy.check({{"Host", "127.0.0.1:7317"}, {"host", "evil.test"}}).refusal, 400); // HT2
    QCOMPARE(m_policy.check({{"Host", "127.0.0.1:7317"}, {"host", "127.0.0.1:7317"}}).refusal, 400);
}

void OriginPolicyTest::origins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("refusal");
    QTest::newRow("own") << QByteArray("http://127.0.0.1:7317") << 0;
    QTest::newRow("own by another name") << QByteArray("http://localhost:7317") << 0;
    QTest::newRow("configured") << QByteArray("http://localhost:6274") << 0;
    QTest::newRow("HT12 suffix") << QByteArray("http://localhost.evil.test") << 403;
    QTest::newRow("HT12 null") << QByteArray("null") << 403;
    QTest::newRow("other port") << QByteArray("http://localhost:3000") << 403;
    QTest::newRow("other scheme") << QByteArray("https://127.0.0.1:7317") << 403;
    QTest::newRow("prefix") << QByteArray("http://127.0.0.1:73170") << 403;
    QTest::newRow("trailing slash") << QByteArray("http://127.0.0.1:7317/") << 403;
    QTest::newRow("empty") << QByteArray("") << 403;
}

void OriginPolicyTest::origins()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, refusal);
    const auto verdict = m_policy.check({{"Host", "127.0.0.1:7317"}, {"Origin", origin}});
    QCOMPARE(verdict.refusal, refusal);
    QCOMPARE(verdict.allowedOrigin, refusal ? QByteArray() : origin);
    const auto twice = m_policy.check({{"Host", "127.0.0.1:7317"}, {"Origin", origin}, {"Origin", origin}});
    QCOMPARE(twice.refusal, 403);
}

void OriginPolicyTest::portEighty()
{
    const auto policy = OriginPolicy::loopback(80, {});
    QCOMPARE(policy.check({{"Host", "localhost"}}).origin, "http://localhost");
    QCOMPARE(policy.check({{"Host", "localhost:80"}}).origin, "http://localhost");
    QCOMPARE(policy.check({{"Host", "localhost"}, {"Origin", "http://localhost"}}).refusal, 0);
}

void OriginPolicyTest::listsItsOrigins()
{
    QCOMPARE(m_policy.origins(),
             (QList<QByteArray>{"http://127.0.0.1:7317", "http://localhost:7317", "http://[::1]:7317"}));
}

QTEST_GUILESS_MAIN(OriginPolicyTest)
#include "tst_originpolicy.moc"
