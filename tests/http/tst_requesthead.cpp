#include "http/requesthead.h"

#include <QTest>

using namespace traydo;
using namespace traydo::http;
using namespace Qt::StringLiterals;

namespace {

const core::Limits limits;

QByteArray get(const QByteArray &fields)
{
    return "GET /a HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

int statusOf(const QByteArray &head)
{
    const auto parsed = parseHead(head, limits);
    const auto *refusal = std::get_if<Refusal>(&parsed);
    return refusal ? refusal->status : 0;
}

RequestHead accepted(const QByteArray &head)
{
    auto parsed = parseHead(head, limits);
    if (auto *request = std::get_if<RequestHead>(&parsed))
        return *request;
    qFatal("refused: %s", std::get<Refusal>(parsed).reason);
}

} // namespace

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainRequest();
    void status_data();
    void status();
    void framing();
    void connectionPersistence_data();
    void connectionPersistence();
    void expectation();
    void scansForTheEnd();
    void scansByteByByte();
    void refusesWhileScanning_data();
    void refusesWhileScanning();
    void canonicalFormHasNoHopByHopFields();
    void survivesArbitraryBytes();
};

void RequestHeadTest::readsAPlainRequest()
{
    const auto head =
        accepted("POST /mcp/x%2F?a=1&b=2 HTTP/1.1\r\nHost: 127.0.0.1:7317\r\nX-Two: a\r\nx-two:  b \r\n\r\n");
    QCOMPARE(head.method, Method::Post);
    QCOMPARE(head.methodName, "POST");
    QCOMPARE(head.path(), "/mcp/x%2F");
    QCOMPARE(head.query(), "a=1&b=2");
    QCOMPARE(head.headers.values("X-TWO"), (QList<QByteArray>{"a", "b"}));
    QVERIFY(head.keepAlive);
    QVERIFY(!head.http10);
    QCOMPARE(accepted(get({})).path(), "/a");
    QCOMPARE(accepted(get({})).query(), QByteArray());
}

void RequestHeadTest::status_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QByteArray &head, int expected) {
        QTest::newRow(name) << head << expected;
    };
    const QByteArray host = "Host: x\r\n\r\n";
    row("plain", get({}), 0);
    row("http 1.0", "GET /a HTTP/1.0\r\n" + host, 0);
    row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host, 0);
    row("brackets in query", "GET /a?b[]={1} HTTP/1.1\r\n" + host, 0);
    row("obs-text in value", get("X-A: caf\xe9\r\n"), 0);
    row("tab in value", get("X-A: a\tb\r\n"), 0);
    row("empty value", get("X-A:\r\n"), 0);

    row("garbage", "GARBAGE\r\n\r\n", 400);
    row("empty line", "\r\n\r\n", 400);
    row("two words", "GET /a\r\n" + host, 400);
    row("two spaces", "GET  /a HTTP/1.1\r\n" + host, 400);
    row("space in target", "GET /a b HTTP/1.1\r\n" + host, 400);
    row("leading space", " GET /a HTTP/1.1\r\n" + host, 400);
    row("method is no token", "G@T /a HTTP/1.1\r\n" + host, 400);
    row("unknown method", "BREW /a HTTP/1.1\r\n" + host, 501);
    row("method in lower case", "get /a HTTP/1.1\r\n" + host, 501);
    row("CONNECT", "CONNECT x:1 HTTP/1.1\r\n" + host, 501);
    row("http 2", "GET /a HTTP/2.0\r\n" + host, 505);
    row("http 1.2", "GET /a HTTP/1.2\r\n" + host, 505);
    row("http 9.9", "GET /a HTTP/9.9\r\n" + host, 505);
    row("no http", "GET /a HTCPCP/1.0\r\n" + host, 400);

    row("absolute form", "GET http://evil.test/a HTTP/1.1\r\n" + host, 400);
    row("asterisk with GET", "GET * HTTP/1.1\r\n" + host, 400);
    row("no slash", "GET a HTTP/1.1\r\n" + host, 400);
    row("fragment", "GET /a#b HTTP/1.1\r\n" + host, 400);
    row("stray percent", "GET /a?b=%zz HTTP/1.1\r\n" + host, 400);
    row("percent at end", "GET /a% HTTP/1.1\r\n" + host, 400);
    row("encoded line feed in path", "GET /a%0a HTTP/1.1\r\n" + host, 400);
    row("encoded line feed in query", "GET /a?b=%0a HTTP/1.1\r\n" + host, 0);
    row("NUL in target", QByteArray("GET /a\0b HTTP/1.1\r\n", 20) + host, 400);
    row("not ASCII in target", "GET /caf\xc3\xa9 HTTP/1.1\r\n" + host, 400);
    row("longest target", "GET /" + QByteArray(8191, 'a') + " HTTP/1.1\r\n" + host, 0);
    row("target too long", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\n" + host, 414);

    row("HT6 line without colon", get("GARBAGE\r\n"), 400);
    row("folded", get("X-A: a\r\n b\r\n"), 400);
    row("space before colon", get("Content-Length : 5\r\n"), 400);
    row("space in name", get("Bad Name: 1\r\n"), 400);
    row("no name", get(": 1\r\n"), 400);
    row("NUL in value", get(QByteArray("X-A: a\0b\r\n", 10)), 400);
    row("bare CR in value", get("X-A: a\rX-B: b\r\n"), 400);
    row("bare LF in value", get("X-A: a\nX-B: b\r\n"), 400);
    QByteArray fields;
    for (int i = 0; i < 63; ++i)
        fields += "X-" + QByteArray::number(i) + ": 1\r\n";
    row("64 fields", get(fields), 0);
    row("65 fields", get(fields + "X-Y: 1\r\n"), 431);
    row("a field QHttpServer would choke on", get("X-A: " + QByteArray(8 * 1024, 'a') + "\r\n"), 431);

    row("HT7 length and coding", get("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("HT7 coding and length", get("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
    row("HT8 two lengths", get("Content-Length: 3\r\nContent-Length: 30\r\n"), 400);
    row("HT8 two equal lengths", get("Content-Length: 3\r\nContent-Length: 3\r\n"), 400);
    row("length list", get("Content-Length: 3, 3\r\n"), 400);
    row("negative length", get("Content-Length: -3\r\n"), 400);
    row("signed length", get("Content-Length: +3\r\n"), 400);
    row("hexadecimal length", get("Content-Length: 0x3\r\n"), 400);
    row("empty length", get("Content-Length:\r\n"), 400);
    row("10 digits", get("Content-Length: 0000000003\r\n"), 0);
    row("11 digits", get("Content-Length: 00000000003\r\n"), 400);
    row("gzip coding", get("Transfer-Encoding: gzip, chunked\r\n"), 400);
    row("identity coding", get("Transfer-Encoding: identity\r\n"), 400);
    row("nearly chunked", get("Transfer-Encoding: xchunked\r\n"), 400);
    row("chunked twice", get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("chunked in 1.0", "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n" + host, 400);
}

void RequestHeadTest::status()
{
    QFETCH(QByteArray, head);
    QFETCH(int, expected);
    QCOMPARE(statusOf(head), expected);
}

void RequestHeadTest::framing()
{
    QCOMPARE(accepted(get("content-length: 42\r\n")).contentLength, 42);
    QVERIFY(accepted(get("Transfer-Encoding: Chunked\r\n")).chunked);
    const auto bare = accepted(get({}));
    QVERIFY(!bare.chunked);
    QCOMPARE(bare.contentLength, 0);
}

void RequestHeadTest::connectionPersistence_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << get({}) << true;
    QTest::newRow("close") << get("Connection: close\r\n") << false;
    QTest::newRow("close in a list") << get("Connection: x, Close\r\n") << false;
    QTest::newRow("close in a second field") << get("Connection: x\r\nConnection: close\r\n") << false;
    QTest::newRow("disclose") << get("Connection: disclose\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void RequestHeadTest::connectionPersistence()
{
    QFETCH(QByteArray, head);
    QTEST(accepted(head).keepAlive, "keepAlive");
}

void RequestHeadTest::expectation()
{
    QVERIFY(accepted(get("Expect: 100-Continue\r\n")).expectsContinue);
    QVERIFY(accepted(get("Expect: a miracle\r\n")).expectsSomethingElse);
    const auto old = accepted("GET / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(!old.expectsContinue && !old.expectsSomethingElse);
}

void RequestHeadTest::scansForTheEnd()
{
    const auto head = get({});
    const auto scan = scanHead(head + "body\r\n\r\n", 0, limits);
    QVERIFY(!scan.refusal);
    QCOMPARE(scan.size, head.size());
    QCOMPARE(scanHead(head.chopped(1), 0, limits).size, 0);
}

void RequestHeadTest::scansByteByByte()
{
    const auto head = get("X-A: b\r\n");
    for (qsizetype size = 1; size < head.size(); ++size) {
        const auto scan = scanHead(head.left(size), size - 1, limits);
        QVERIFY(!scan.refusal);
        QCOMPARE(scan.size, 0);
    }
    QCOMPARE(scanHead(head, head.size() - 1, limits).size, head.size());
}

void RequestHeadTest::refusesWhileScanning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    QTest::newRow("bare LF at once") << QByteArray("\n") << 400;
    QTest::newRow("bare LF line ends") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << 400;
    QTest::newRow("LF LF after CR LF") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\n") << 400;
    QTest::newRow("endless request line") << "GET /" + QByteArray(8 * 1024 + 64, 'a') << 414;
    QTest::newRow("HT9 endless header line") << "GET / HTTP/1.1\r\nX: " + QByteArray(16 * 1024, 'a') << 431;
    QTest::newRow("complete but large") << get("X: " + QByteArray(16 * 1024, 'a') + "\r\n") << 431;
    QTest::newRow("as large as may be without an end")
        << "GET / HTTP/1.1\r\nX: " + QByteArray(16 * 1024 - 19, 'a') << 0;
}

void RequestHeadTest::refusesWhileScanning()
{
    QFETCH(QByteArray, bytes);
    QTEST(scanHead(bytes, 0, limits).refusal.status, "expected");
    // The same in two pieces.
    if (!scanHead(bytes.chopped(1), 0, limits).refusal)
        QTEST(scanHead(bytes, bytes.size() - 1, limits).refusal.status, "expected");
}

void RequestHeadTest::canonicalFormHasNoHopByHopFields()
{
    const auto head =
        accepted("POST /a?b HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\nAuthorization: Bearer t\r\n\r\n");
    QCOMPARE(canonicalHead(head), "POST /a?b HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n");
}

void RequestHeadTest::survivesArbitraryBytes()
{
    quint32 state = 20261121; // a fixed sequence: the same bytes in every run
    const QByteArray alphabet = QByteArray("GET /:HTTP1.\r\n\t %0aX\x80\xff,;", 25) + '\0';
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = round % 2 ? "GET / HTTP/1.1\r\n" : "";
        const int size = int(state % 60);
        for (int i = 0; i < size; ++i) {
            state = state * 1664525 + 1013904223;
            bytes += alphabet[(state >> 16) % uint(alphabet.size())];
        }
        static_cast<void>(scanHead(bytes, 0, limits));
        const auto parsed = parseHead(bytes + "\r\n\r\n", limits);
        if (const auto *head = std::get_if<RequestHead>(&parsed))
            QVERIFY(!canonicalHead(*head).contains('\0'));
    }
}

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
