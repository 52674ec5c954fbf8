#include "oauth/redirecturi.h"

#include <QTest>

using namespace traydo::oauth;

class TestRedirectUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("shown");
        const auto https = int(RedirectKind::Https);
        const auto loopback = int(RedirectKind::Loopback);
        const auto own = int(RedirectKind::PrivateUse);
        QTest::newRow("https") << QByteArray("https://vscode.dev/redirect") << https
                               << QByteArray("vscode.dev");
        QTest::newRow("https with port and query") << QByteArray("https://www.cursor.com:8443/cb?a=b&c=%20")
                                                   << https << QByteArray("www.cursor.com:8443");
        QTest::newRow("international name")
            << QByteArray("https://XN--bcher-kva.example/cb") << https << QByteArray("XN--bcher-kva.example");
        QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1:33418/") << loopback
                                   << QByteArray("127.0.0.1:33418");
        QTest::newRow("localhost") << QByteArray("http://localhost/cb") << loopback
                                   << QByteArray("localhost");
        QTest::newRow("ipv6") << QByteArray("http://[::1]:8080/cb") << loopback << QByteArray("[::1]:8080");
        QTest::newRow("no path") << QByteArray("http://127.0.0.1:3334") << loopback
                                 << QByteArray("127.0.0.1:3334");
        QTest::newRow("https on loopback")
            << QByteArray("https://localhost/cb") << https << QByteArray("localhost");
        QTest::newRow("reverse domain")
            << QByteArray("com.example.app:/cb") << own << QByteArray("com.example.app:");
        QTest::newRow("known scheme") << QByteArray("cursor://anysphere.cursor-mcp/oauth/callback") << own
                                      << QByteArray("cursor://anysphere.cursor-mcp");
    }
    void accepts()
    {
        QFETCH(QByteArray, uri);
        const auto parsed = parseRedirectUri(uri);
        QVERIFY(parsed.ok());
        QTEST(int(parsed->kind), "kind");
        QTEST(redirectHost(*parsed), "shown");
        QVERIFY(redirectUriMatches(uri, uri));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("RG1 empty") << QByteArray("");
        QTest::newRow("RG2 javascript") << QByteArray("javascript:alert(1)");
        QTest::newRow("RG2 JaVaScRiPt") << QByteArray("JaVaScRiPt:alert(1)");
        QTest::newRow("RG2 javascript with slashes") << QByteArray("javascript://127.0.0.1/%0aalert(1)");
        QTest::newRow("RG2 java NUL script") << QByteArray("java\0script:/x", 14);
        QTest::newRow("RG2 java tab script") << QByteArray("java\tscript:/x");
        QTest::newRow("RG2 data") << QByteArray("data:text/html,x");
        QTest::newRow("RG2 file") << QByteArray("file:///etc/passwd");
        QTest::newRow("RG2 vbscript") << QByteArray("vbscript:/x");
        QTest::newRow("RG3 fragment") << QByteArray("http://127.0.0.1/cb#");
        QTest::newRow("RG4 http elsewhere") << QByteArray("http://example.com/cb");
        QTest::newRow("RG4 http look-alike") << QByteArray("http://127.0.0.1.example.com/cb");
        QTest::newRow("RG4 http localhost.") << QByteArray("http://localhost./cb");
        QTest::newRow("RG5 decimal") << QByteArray("http://2130706433/cb");
        QTest::newRow("RG5 short") << QByteArray("http://127.1/cb");
        QTest::newRow("RG5 hex") << QByteArray("http://0x7f000001/cb");
        QTest::newRow("RG5 octal") << QByteArray("http://0177.0.0.1/cb");
        QTest::newRow("RG5 full-width digits") << QByteArray("http://１２７.0.0.1/cb");
        QTest::newRow("RG5 percent") << QByteArray("http://%31%32%37.0.0.1/cb");
        QTest::newRow("RG5 long ipv6") << QByteArray("http://[0:0:0:0:0:0:0:1]/cb");
        QTest::newRow("RG5 https decimal") << QByteArray("https://2130706433/cb");
        QTest::newRow("RG5 https number at the end") << QByteArray("https://a.0x7f/cb");
        QTest::newRow("RG5 international name cut short") << QByteArray("https://xn--027.a/cb");
        QTest::newRow("RG5 international name in a subdomain")
            << QByteArray("https://a.XN--zzzzzzzzzzzz.com/cb");
        QTest::newRow("RG5 empty international name") << QByteArray("https://xn--.example/cb");
        QTest::newRow("RG5 international name of plain letters") << QByteArray("https://xn--abc-.example/cb");
        QTest::newRow("RG6 user") << QByteArray("http://a@127.0.0.1/cb");
        QTest::newRow("RG6 user and password") << QByteArray("https://a:b@example.com/cb");
        QTest::newRow("RG6 empty user") << QByteArray("http://@127.0.0.1/cb");
        QTest::newRow("RG6 user of a private scheme") << QByteArray("com.example.app://a@b/cb");
        QTest::newRow("dot segment") << QByteArray("https://example.com/a/../cb");
        QTest::newRow("encoded dot segment") << QByteArray("https://example.com/a/%2E%2e/cb");
        QTest::newRow("dot segment with parameter") << QByteArray("https://example.com/a/..;/cb");
        QTest::newRow("dot at the end") << QByteArray("https://example.com/a/.");
        QTest::newRow("backslash") << QByteArray("https://example.com\\@evil.test/");
        QTest::newRow("space") << QByteArray("https://example.com/a b");
        QTest::newRow("newline") << QByteArray("https://example.com/a\r\nX: y");
        QTest::newRow("half a triplet") << QByteArray("https://example.com/%2");
        QTest::newRow("no host") << QByteArray("https:///cb");
        QTest::newRow("no slashes") << QByteArray("https:example.com/cb");
        QTest::newRow("relative") << QByteArray("/cb");
        QTest::newRow("one label") << QByteArray("https://intranet/cb");
        QTest::newRow("port 0") << QByteArray("http://127.0.0.1:0/cb");
        QTest::newRow("empty port") << QByteArray("http://127.0.0.1:/cb");
        QTest::newRow("port 65536") << QByteArray("http://127.0.0.1:65536/cb");
        QTest::newRow("port with sign") << QByteArray("http://127.0.0.1:+80/cb");
        QTest::newRow("text behind ipv6") << QByteArray("http://[::1]x/cb");
        QTest::newRow("scheme in capitals") << QByteArray("HTTP://127.0.0.1/cb");
        QTest::newRow("unknown scheme without dot") << QByteArray("myapp:/cb");
        QTest::newRow("private scheme, opaque") << QByteArray("com.example.app:cb");
        QTest::newRow("2049 bytes") << QByteArray("https://example.com/") + QByteArray(2029, 'a');
    }
    void refuses()
    {
        QFETCH(QByteArray, uri);
        const auto parsed = parseRedirectUri(uri);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, traydo::core::ErrorCode::InvalidArgument);
    }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("registered");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<bool>("same");
        const QByteArray loopback("http://127.0.0.1:8080/cb?x=1");
        const QByteArray web("https://example.com/cb");
        QTest::newRow("equal") << web << web << true;
        QTest::newRow("AZ2 slash") << web << QByteArray("https://example.com/cb/") << false;
        QTest::newRow("AZ2 case of path") << web << QByteArray("https://example.com/CB") << false;
        QTest::newRow("AZ2 case of host") << web << QByteArray("https://Example.com/cb") << false;
        QTest::newRow("AZ2 percent-encoding") << web << QByteArray("https://example.com/%63b") << false;
        QTest::newRow("AZ2 added query") << web << QByteArray("https://example.com/cb?a") << false;
        QTest::newRow("AZ2 default port") << web << QByteArray("https://example.com:443/cb") << false;
        QTest::newRow("AZ2 prefix") << web << QByteArray("https://example.com/cbx") << false;
        QTest::newRow("AZ3 other port") << loopback << QByteArray("http://127.0.0.1:9999/cb?x=1") << true;
        QTest::newRow("AZ3 no port") << loopback << QByteArray("http://127.0.0.1/cb?x=1") << true;
        QTest::newRow("AZ3 localhost") << loopback << QByteArray("http://localhost:8080/cb?x=1") << false;
        QTest::newRow("AZ3 ipv6") << loopback << QByteArray("http://[::1]:8080/cb?x=1") << false;
        QTest::newRow("AZ3 other path") << loopback << QByteArray("http://127.0.0.1:9999/cc?x=1") << false;
        QTest::newRow("AZ3 loopback query heeded")
            << loopback << QByteArray("http://127.0.0.1:9999/cb?x=2") << false;
        QTest::newRow("AZ3 user") << loopback << QByteArray("http://a@127.0.0.1:8080/cb?x=1") << false;
        QTest::newRow("AZ3 https on loopback")
            << QByteArray("https://localhost:1/cb") << QByteArray("https://localhost:2/cb") << false;
    }
    void matches()
    {
        QFETCH(QByteArray, registered);
        QFETCH(QByteArray, asked);
        QTEST(redirectUriMatches(registered, asked), "same");
    }
};

QTEST_GUILESS_MAIN(TestRedirectUri)
#include "tst_redirecturi.moc"
