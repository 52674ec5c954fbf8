#include "http/chunkedbody.h"

#include <QTest>

using namespace traydo::http;
using Status = ChunkedBody::Status;

namespace {

struct Decoded
{
    Status status = Status::NeedsMore;
    QByteArray body;
    QByteArray rest;
};

Decoded decode(const QByteArray &wire, qsizetype pieceSize, qint64 limit = 1000)
{
    ChunkedBody chunks(limit);
    Decoded result;
    for (qsizetype at = 0; at < wire.size(); at += pieceSize) {
        const QByteArray piece = wire.mid(at, pieceSize);
        QByteArrayView input(piece);
        result.status = chunks.decode(input, result.body);
        if (result.status != Status::NeedsMore) {
            result.rest = input.toByteArray() + wire.mid(at + pieceSize);
            break;
        }
    }
    return result;
}

} // namespace

class ChunkedBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void leavesWhatFollows();
    void limitCountsDecodedBytes();
};

void ChunkedBodyTest::decodes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &wire, Status status,
                        const QByteArray &body = {}) { QTest::newRow(name) << wire << int(status) << body; };
    row("empty", "0\r\n\r\n", Status::Complete);
    row("two chunks", "5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n", Status::Complete, "hello world");
    row("hexadecimal", "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n", Status::Complete,
        "01234567890123456789");
    row("data that looks like an end", "7\r\n0\r\n\r\nab\r\n0\r\n\r\n", Status::Complete, "0\r\n\r\nab");
    row("leading zeros", "0005\r\nhello\r\n000\r\n\r\n", Status::Complete, "hello");
    row("unfinished", "5\r\nhel", Status::NeedsMore, "hel");
    row("no end", "5\r\nhello\r\n", Status::NeedsMore, "hello");
    row("negative", "-5\r\nhello\r\n0\r\n\r\n", Status::Malformed);
    row("not a number", "zz\r\nhello\r\n0\r\n\r\n", Status::Malformed);
    row("prefix", "0x5\r\nhello\r\n0\r\n\r\n", Status::Malformed);
    row("no size", "\r\nhello", Status::Malformed);
    row("only an extension", ";a\r\nhello", Status::Malformed);
    row("space before size", " 5\r\nhello", Status::Malformed);
    row("space after size", "5 \r\nhello", Status::Malformed);
    row("nine digits", "000000005\r\nhello", Status::Malformed);
    row("bare LF after size", "5\nhello\r\n0\r\n\r\n", Status::Malformed);
    row("CR without LF after size", "5\rhello", Status::Malformed);
    row("bare LF in extension", "5;a\nhello", Status::Malformed);
    row("long extension", "5;" + QByteArray(200, 'a') + "\r\nhello", Status::Malformed);
    row("data too long", "5\r\nhello!\r\n", Status::Malformed, "hello");
    row("data too short", "5\r\nhell\r\n0\r\n\r\n", Status::Malformed, "hell\r");
    row("trailer", "0\r\nX-T: 1\r\n\r\n", Status::Malformed);
    row("bare LF at the end", "0\r\n\n", Status::Malformed);
    row("too large", "3e9\r\n", Status::TooLarge);
    row("far too large", "ffffffff\r\n", Status::TooLarge);
}

void ChunkedBodyTest::decodes()
{
    QFETCH(QByteArray, wire);
    for (const qsizetype pieceSize : {wire.size(), qsizetype(1), qsizetype(2), qsizetype(3)}) {
        const auto decoded = decode(wire, pieceSize);
        QTEST(int(decoded.status), "status");
        QTEST(decoded.body, "body");
    }
}

void ChunkedBodyTest::leavesWhatFollows()
{
    for (const qsizetype pieceSize : {100, 1, 7}) {
        const auto decoded = decode("2\r\nab\r\n0\r\n\r\nGET /next", pieceSize);
        QCOMPARE(decoded.status, Status::Complete);
        QCOMPARE(decoded.body, "ab");
        QCOMPARE(decoded.rest, "GET /next");
    }
}

void ChunkedBodyTest::limitCountsDecodedBytes()
{
    QCOMPARE(decode("3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n", 100, 6).status, Status::Complete);
    const auto decoded = decode("3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n", 100, 6);
    QCOMPARE(decoded.status, Status::TooLarge);
    QCOMPARE(decoded.body, "abc"); // refused before a byte of the chunk is taken
}

QTEST_GUILESS_MAIN(ChunkedBodyTest)
#include "tst_chunkedbody.moc"
