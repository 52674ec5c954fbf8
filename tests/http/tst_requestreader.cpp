#include "http/requestreader.h"

#include <QTest>

using namespace traydo;
using namespace traydo::http;

class RequestReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneAfterAnother();
    void emptyLinesBeginNothing();
    void bodyInPieces();
    void bodyTakesUpNoMoreThanItsLength();
    void announcedBodyTakesUpNothing();
    void chunkedBodyTakesUpNoMoreThanItsLimit();
    void keepsWhatFollowsAChunkedBody();
    void refusalsOfTheBody();

private:
    const core::Limits m_limits;
};

void RequestReaderTest::readsOneAfterAnother()
{
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /b HTTP/1.1\r\n\r\n");
    QVERIFY(reader.hasBegun());
    QVERIFY(reader.readHead().complete);
    QCOMPARE(reader.head().target, "/a");
    QVERIFY(reader.hasBody());
    reader.startBody(10);
    QVERIFY(reader.readBody().complete);
    QCOMPARE(reader.body(), "hi");
    reader.finish();
    QCOMPARE(reader.body(), QByteArray());
    QVERIFY(reader.hasBegun());
    QVERIFY(reader.readHead().complete);
    QCOMPARE(reader.head().target, "/b");
    QVERIFY(!reader.hasBody());
    reader.finish();
    QVERIFY(!reader.hasBegun());
}

void RequestReaderTest::emptyLinesBeginNothing()
{
    RequestReader reader(m_limits);
    for (const QByteArray bytes : {"\r", "\n", "\r\n\r\n", "\r"}) {
        reader.append(bytes);
        QVERIFY(!reader.hasBegun());
    }
    reader.append("\nG");
    QVERIFY(reader.hasBegun());
    reader.append("ET / HTTP/1.1\r\n\r\n");
    QVERIFY(reader.readHead().complete);
    reader.finish();
    reader.append("\n");
    QVERIFY(reader.hasBegun()); // a bare line feed is no empty line
    QCOMPARE(reader.readHead().refusal.status, 400);
}

void RequestReaderTest::bodyInPieces()
{
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nContent-Le");
    QVERIFY(!reader.readHead().complete);
    reader.append("ngth: 4\r\n\r\n");
    QVERIFY(reader.readHead().complete);
    reader.startBody(10);
    for (const QByteArray byte : {"a", "b", "c"}) {
        reader.append(byte);
        QVERIFY(!reader.readBody().complete);
    }
    reader.append("dX");
    QVERIFY(reader.readBody().complete);
    QCOMPARE(reader.body(), "abcd");
    QCOMPARE(reader.pending(), 1);
}

void RequestReaderTest::bodyTakesUpNoMoreThanItsLength()
{
    constexpr qsizetype size = 65'000;
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nContent-Length: 65000\r\n\r\n");
    QVERIFY(reader.readHead().complete);
    reader.startBody(100'000);
    for (qsizetype sent = 0; sent < size; sent += 1000) {
        QCOMPARE(reader.body().size(), sent);
        QVERIFY(reader.bodyCapacity() <= std::min(2 * sent, size));
        reader.append(QByteArray(1000, 'x'));
        QCOMPARE(reader.readBody().complete, sent + 1000 == size);
    }
    QCOMPARE(reader.bodyCapacity(), size);
    reader.dropBody();
    QCOMPARE(reader.bodyCapacity(), 0);
}

void RequestReaderTest::announcedBodyTakesUpNothing()
{
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n");
    QVERIFY(reader.readHead().complete);
    reader.startBody(1'000'000);
    QVERIFY(!reader.readBody().complete);
    QCOMPARE(reader.bodyCapacity(), 0);
    reader.append("x");
    QVERIFY(!reader.readBody().complete);
    QVERIFY(reader.bodyCapacity() < 100);
}

void RequestReaderTest::chunkedBodyTakesUpNoMoreThanItsLimit()
{
    constexpr qint64 limit = 65'000;
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    QVERIFY(reader.readHead().complete);
    reader.startBody(limit);
    for (int i = 0; i < 65; ++i) {
        reader.append("3e8\r\n" + QByteArray(1000, 'x') + "\r\n");
        QVERIFY(!reader.readBody().complete);
        QVERIFY(reader.bodyCapacity() <= limit);
    }
    reader.append("0\r\n\r\n");
    QVERIFY(reader.readBody().complete);
    QCOMPARE(reader.body().size(), limit);
}

void RequestReaderTest::keepsWhatFollowsAChunkedBody()
{
    RequestReader reader(m_limits);
    reader.append("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r");
    QVERIFY(reader.readHead().complete);
    reader.startBody(10);
    QVERIFY(!reader.readBody().complete);
    reader.append("\nGET");
    QVERIFY(reader.readBody().complete);
    QCOMPARE(reader.body(), "hi");
    QCOMPARE(reader.pending(), 3);
}

void RequestReaderTest::refusalsOfTheBody()
{
    for (const auto &[chunk, status] : {std::pair<QByteArray, int>{"b\r\n", 413}, {"x\r\n", 400}}) {
        RequestReader reader(m_limits);
        reader.append("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
        QVERIFY(reader.readHead().complete);
        reader.startBody(10);
        QCOMPARE(reader.readBody().refusal.status, status);
    }
}

QTEST_GUILESS_MAIN(RequestReaderTest)
#include "tst_requestreader.moc"
