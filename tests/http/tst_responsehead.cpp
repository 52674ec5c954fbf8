#include "http/responsehead.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace traydo;
using namespace traydo::http;

class ResponseHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryField();
    void framing();
    void leavesOutWhatBreaksItsLine();
    void date();
};

void ResponseHeadTest::writesEveryField()
{
    const auto head = responseHead(404, {{"Content-Type", "text/plain"}, {"X-A", "b"}},
                                   {BodyFraming::Kind::Length, 3}, true, "D");
    QCOMPARE(head, "HTTP/1.1 404 Not Found\r\nDate: D\r\nContent-Type: text/plain\r\nX-A: b\r\n"
                   "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
                   "Cache-Control: no-store\r\nContent-Length: 3\r\nConnection: close\r\n\r\n");
}

void ResponseHeadTest::framing()
{
    QVERIFY(responseHead(200, {}, {BodyFraming::Kind::Chunked, 0}, false, "D")
                .contains("Transfer-Encoding: chunked"));
    const auto untilClose = responseHead(200, {}, {BodyFraming::Kind::UntilClose, 0}, true, "D");
    QVERIFY(!untilClose.contains("Transfer-Encoding") && !untilClose.contains("Content-Length"));
    QVERIFY(!responseHead(204, {}, {BodyFraming::Kind::Length, 0}, false, "D").contains("Content-Length"));
    QCOMPARE(responseHead(200, {{"x-content-type-options", "nosniff"}}, {}, false, "D").count("nosniff"), 1);
}

void ResponseHeadTest::leavesOutWhatBreaksItsLine()
{
    const auto head =
        responseHead(302, {{"Location", "/a\r\nSet-Cookie: b"}, {"X\nY", "1"}, {"X-Z", "2"}}, {}, false, "D");
    QVERIFY(!head.contains("Set-Cookie"));
    QVERIFY(!head.contains("Location"));
    QVERIFY(!head.contains("Y: 1"));
    QVERIFY(head.contains("X-Z: 2\r\n"));
}

void ResponseHeadTest::date()
{
    test::FakeClock clock;
    HttpDate date;
    QCOMPARE(date.at(clock.now()), "Sat, 21 Nov 2026 10:00:00 GMT");
    clock.advance(core::milliseconds(999));
    QCOMPARE(date.at(clock.now()), "Sat, 21 Nov 2026 10:00:00 GMT");
    clock.advance(core::milliseconds(1));
    QCOMPARE(date.at(clock.now()), "Sat, 21 Nov 2026 10:00:01 GMT");
}

QTEST_GUILESS_MAIN(ResponseHeadTest)
#include "tst_responsehead.moc"
