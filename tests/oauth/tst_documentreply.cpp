#include "oauth/documentreply.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace traydo;
using namespace std::chrono_literals;
using oauth::readDocumentReply;

namespace {

constexpr int maxBody = 5 * 1024;

QByteArray reply(const QByteArray &fields, const QByteArray &body,
                 const QByteArray &status = "HTTP/1.1 200 OK")
{
    return status + "\r\nContent-Type: application/json\r\n" + fields + "\r\n" + body;
}

} // namespace

class TestDocumentReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("atEnd");
        QTest::newRow("length") << reply("Content-Length: 2\r\n", "{}") << false;
        QTest::newRow("length, more behind") << reply("Content-Length: 2\r\n", "{}HTTP/1.1") << false;
        QTest::newRow("until the end") << reply("", "{}") << true;
        QTest::newRow("chunked") << reply("Transfer-Encoding: chunked\r\n",
                                          "1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n")
                                 << false;
        QTest::newRow("HTTP/1.0") << reply("", "{}", "HTTP/1.0 200 OK") << true;
        QTest::newRow("no reason") << reply("Content-Length: 2\r\n", "{}", "HTTP/1.1 200") << false;
        QTest::newRow("identity") << reply("Content-Encoding: identity\r\nContent-Length: 2\r\n", "{}")
                                  << false;
    }
    void complete()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, atEnd);
        const auto read = readDocumentReply(bytes, atEnd, maxBody);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
        QVERIFY(read->has_value());
        QCOMPARE((*read)->body, QByteArray("{}"));
        QCOMPARE((*read)->headers.value("content-type"), QByteArray("application/json"));
    }

    void everyPieceIsIncomplete()
    {
        for (const auto &bytes : {reply("Content-Length: 2\r\n", "{}"),
                                  reply("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n")}) {
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                const auto piece = bytes.first(size);
                const auto read = readDocumentReply(piece, false, maxBody);
                QVERIFY2(read.ok() && !read->has_value(), piece.constData());
                QVERIFY2(!readDocumentReply(piece, true, maxBody).ok(), piece.constData());
            }
        }
    }

    void typesThatAreJson_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("json");
        QTest::newRow("plain") << QByteArray("application/json") << true;
        QTest::newRow("charset") << QByteArray("Application/JSON; charset=utf-8") << true;
        QTest::newRow("suffix") << QByteArray("application/cimd+json") << true;
        QTest::newRow("html") << QByteArray("text/html") << false;
        QTest::newRow("text") << QByteArray("text/plain; application/json") << false;
        QTest::newRow("jsonp") << QByteArray("application/jsonp") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("image") << QByteArray("image/x+json") << false;
    }
    void typesThatAreJson()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, json);
        const auto bytes = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\n\r\n{}";
        QCOMPARE(readDocumentReply(bytes, false, maxBody).ok(), json);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto status = [](const char *name, const QByteArray &line) {
            QTest::newRow(name) << reply("Location: https://evil.test/\r\nContent-Length: 2\r\n", "{}", line);
        };
        status("AZ14 301", "HTTP/1.1 301 Moved Permanently");
        status("AZ14 302", "HTTP/1.1 302 Found");
        status("AZ14 303", "HTTP/1.1 303 See Other");
        status("AZ14 307", "HTTP/1.1 307 Temporary Redirect");
        status("AZ14 308", "HTTP/1.1 308 Permanent Redirect");
        status("100", "HTTP/1.1 100 Continue");
        status("103", "HTTP/1.1 103 Early Hints");
        status("201", "HTTP/1.1 201 Created");
        status("204", "HTTP/1.1 204 No Content");
        status("206", "HTTP/1.1 206 Partial Content");
        status("304", "HTTP/1.1 304 Not Modified");
        status("404", "HTTP/1.1 404 Not Found");
        status("500", "HTTP/1.1 500 Oops");
        status("HTTP/2", "HTTP/2 200");
        status("HTTP/0.9", "HTTP/0.9 200 OK");
        status("lower case", "http/1.1 200 OK");
        status("two digits", "HTTP/1.1 20");
        status("four digits", "HTTP/1.1 2000 OK");
        status("no number", "HTTP/1.1 abc");
        status("icy", "ICY 200 OK");
        status("empty", "");
        QTest::newRow("gzip") << reply("Content-Encoding: gzip\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("br") << reply("Content-Encoding: br\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("second coding")
            << reply("Content-Encoding: identity\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("too long by length") << reply("Content-Length: 5121\r\n", "");
        QTest::newRow("too long by far") << reply("Content-Length: 9999999999\r\n", "");
        QTest::newRow("too long without length") << reply("", QByteArray(5121, ' '));
        QTest::newRow("too long, chunked") << reply("Transfer-Encoding: chunked\r\n", "1401\r\n");
        QTest::newRow("two lengths") << reply("Content-Length: 2\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("length and chunked")
            << reply("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
        QTest::newRow("negative length") << reply("Content-Length: -1\r\n", "{}");
        QTest::newRow("hex length") << reply("Content-Length: 0x2\r\n", "{}");
        QTest::newRow("length list") << reply("Content-Length: 2, 2\r\n", "{}");
        QTest::newRow("eleven digits") << reply("Content-Length: 00000000002\r\n", "{}");
        QTest::newRow("gzip, chunked") << reply("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n");
        QTest::newRow("bad chunk") << reply("Transfer-Encoding: chunked\r\n", "zz\r\n");
        QTest::newRow("no colon") << reply("GARBAGE\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("folded") << reply("X-A: b\r\n c\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("blank before colon") << reply("Content-Length : 2\r\n", "{}");
        QTest::newRow("bare LF") << reply("X-A: b\nX-C: d\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("bare CR") << reply("X-A: b\rX-C: d\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("NUL") << reply(QByteArray("X-A: b\0c\r\nContent-Length: 2\r\n", 29), "{}");
        QTest::newRow("65 fields") << reply(QByteArray("X-A: b\r\n").repeated(65), "{}");
        QTest::newRow("two types") << reply("Content-Type: application/json\r\nContent-Length: 2\r\n", "{}");
        QTest::newRow("endless line") << "HTTP/1.1 200 OK\r\nX-A: " + QByteArray(8 * 1024, 'a');
        QTest::newRow("long head") << reply("X-A: " + QByteArray(8 * 1024, 'a') + "\r\nContent-Length: 2\r\n",
                                            "{}");
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readDocumentReply(bytes, false, maxBody);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, core::ErrorCode::InvalidArgument);
    }

    void largestDocumentPasses()
    {
        const auto read =
            readDocumentReply(reply("Content-Length: 5120\r\n", QByteArray(5120, ' ')), false, maxBody);
        QVERIFY(read.ok() && read->has_value());
    }

    void freshness_data()
    {
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, const http::Headers &headers, qint64 seconds) {
            QTest::newRow(name) << headers << seconds;
        };
        // The test clock starts at Sat, 21 Nov 2026 10:00:00 GMT.
        row("nothing said", {}, 300);
        row("max-age", {{"Cache-Control", "public, max-age=600"}}, 600);
        row("max-age, quoted words aside", {{"cache-control", "Max-Age=60"}}, 60);
        row("in a second field", {{"Cache-Control", "public"}, {"Cache-Control", "max-age=60"}}, 60);
        row("age is taken off", {{"Cache-Control", "max-age=600"}, {"Age", "500"}}, 100);
        row("older than it may be", {{"Cache-Control", "max-age=600"}, {"Age", "700"}}, 0);
        row("no-store", {{"Cache-Control", "no-store, max-age=600"}}, 0);
        row("no-cache", {{"Cache-Control", "no-cache"}}, 0);
        row("malformed max-age", {{"Cache-Control", "max-age=soon"}}, 0);
        row("huge max-age", {{"Cache-Control", "max-age=9999999999"}}, 24 * 3600);
        row("overlong max-age", {{"Cache-Control", "max-age=99999999999999999999"}}, 0);
        row("Expires", {{"Expires", "Sat, 21 Nov 2026 10:10:00 GMT"}}, 600);
        row("Expires by the server's clock",
            {{"Date", "Sat, 21 Nov 2026 12:00:00 GMT"}, {"Expires", "Sat, 21 Nov 2026 12:01:00 GMT"}}, 60);
        row("Expires in the past", {{"Expires", "Thu, 01 Jan 1970 00:00:00 GMT"}}, 0);
        row("malformed Expires", {{"Expires", "0"}}, 0);
        row("Expires in ten years", {{"Expires", "Fri, 21 Nov 2036 10:00:00 GMT"}}, 24 * 3600);
        row("max-age beats Expires",
            {{"Cache-Control", "max-age=60"}, {"Expires", "Sat, 21 Nov 2026 20:00:00 GMT"}}, 60);
    }
    void freshness()
    {
        QFETCH(const http::Headers, headers);
        QFETCH(const qint64, seconds);
        const auto now = test::FakeClock().now();
        const auto fresh = oauth::freshUntil(headers, now, 24h);
        QCOMPARE(std::chrono::duration_cast<core::seconds>(fresh - now).count(), seconds);
    }
};

QTEST_GUILESS_MAIN(TestDocumentReply)
#include "tst_documentreply.moc"
