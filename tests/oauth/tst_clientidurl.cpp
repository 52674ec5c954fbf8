#include "oauth/clientidurl.h"

#include <QTest>

using namespace traydo;

class TestClientIdUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *id, const char *authority, const char *target) {
            QTest::newRow(id) << QByteArray(id) << QByteArray(authority) << QByteArray(target);
        };
        row("https://chatgpt.com/oauth/codex/c_lzIUrzCF0l/client.json", "chatgpt.com",
            "/oauth/codex/c_lzIUrzCF0l/client.json");
        row("https://Example.COM/Client", "example.com", "/Client");
        row("https://example.com:8443/c", "example.com:8443", "/c");
        row("https://example.com:443/c", "example.com", "/c");
        row("https://example.com/c?v=1", "example.com", "/c?v=1");
        row("https://xn--bcher-kva.example/c%20d", "xn--bcher-kva.example", "/c%20d");
        row("https://example.com/...", "example.com", "/...");
    }
    void accepts()
    {
        QFETCH(const QByteArray, id);
        const auto url = oauth::parseClientIdUrl(id);
        QVERIFY2(url.ok(), qPrintable(url ? QString() : url.error().text));
        QTEST(url->authority(), "authority");
        QTEST(url->target, "target");
        QVERIFY(oauth::isUrlShaped(QString::fromLatin1(id)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"http://example.com/c",
                               "HTTPS://example.com/c",
                               "https://example.com",
                               "https://example.com/",
                               "https://example.com?c",
                               "https://example.com/?c",
                               "https://example.com/c#",
                               "https://example.com/c#f",
                               "https://user@example.com/c",
                               "https://user:pw@example.com/c",
                               "https://example.com/./c",
                               "https://example.com/a/../c",
                               "https://example.com/%2e%2E/c",
                               "https://example.com/a/..;/c",
                               "https://localhost/c",
                               "https://127.0.0.1/c",
                               "https://[::1]/c",
                               "https://8.8.8.8/c",
                               "https://2130706433/c",
                               "https://0x7f000001/c",
                               "https://intranet/c",
                               "https://example.com./c",
                               "https://a.localhost/c",
                               "https://example.com:0/c",
                               "https://example.com:65536/c",
                               "https://example.com:/c",
                               "https://exa mple.com/c",
                               "https://example.com/c d",
                               "https://example.com/c\r\nHost: evil",
                               "https://example.com\\c",
                               "https:///c",
                               "https://",
                               "javascript://example.com/%0aalert(1)",
                               "file:///etc/passwd",
                               "cursor://anysphere.cursor-mcp/c",
                               "https://ex\xc3\xa4mple.com/c",
                               "https://example.com/%zz"})
            QTest::newRow(id) << QByteArray(id);
        QTest::newRow("NUL") << QByteArray("https://example.com/c\0d", 23);
        QTest::newRow("2049 bytes") << QByteArray("https://example.com/" + QByteArray(2029, 'a'));
    }
    void refuses()
    {
        QFETCH(const QByteArray, id);
        QVERIFY(!oauth::parseClientIdUrl(id).ok());
    }
};

QTEST_GUILESS_MAIN(TestClientIdUrl)
#include "tst_clientidurl.moc"
