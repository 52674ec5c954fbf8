#include "bridge/eventparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace traydo::bridge;

namespace {

QList<ServerEvent> readAll(EventParser &parser, const QByteArray &text, int step)
{
    QList<ServerEvent> events;
    for (qsizetype at = 0; at < text.size(); at += step) {
        const auto some =
            parser.feed(QByteArrayView(text).sliced(at, std::min<qsizetype>(step, text.size() - at)));
        if (!some)
            return {{"fault", some.error().text.toUtf8()}};
        events += *some;
    }
    return events;
}

} // namespace

class TestEventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEvents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected"); // type, data, type, data…
        const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("one", "data: a\n\n", {"message", "a"});
        row("type", "event: endpoint\ndata: /m\n\n", {"endpoint", "/m"});
        row("several lines", "data: a\ndata:b\ndata\n\n", {"message", "a\nb\n"});
        row("only the first blank goes", "data:  a\n\n", {"message", " a"});
        row("comments", ": ping\n\n:\ndata: a\n: x\n\n", {"message", "a"});
        row("no data, no event", "event: x\nid: 1\n\ndata: a\n\n", {"message", "a"});
        row("empty data", "id: 1\nretry: 5\ndata: \n\n", {"message", ""});
        row("carriage returns", "data: a\r\rdata: b\r\n\r\n", {"message", "a", "message", "b"});
        row("byte order mark",
            "\xef\xbb\xbf"
            "data: a\n\n",
            {"message", "a"});
        row("unfinished", "data: a\n\ndata: b\n", {"message", "a"});
        row("unknown fields", "foo: bar\ndata: a\nDATA: b\n\n", {"message", "a"});
    }
    void readsEvents()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        for (const int step : {1, 2, 3, 1000}) {
            EventParser parser;
            QByteArrayList found;
            for (const auto &event : readAll(parser, text, step))
                found << event.type << event.data;
            QCOMPARE(found, expected);
        }
    }

    void remembersWhereToGoOn()
    {
        EventParser parser;
        QVERIFY(parser.feed("retry: 700\nid: a1\n"));
        QCOMPARE(parser.lastEventId(), ""); // the event is not whole yet
        QVERIFY(parser.feed("data: \n\n"));
        QCOMPARE(parser.lastEventId(), "a1");
        QCOMPARE(parser.retryMs(), std::optional(700));
        QVERIFY(parser.feed("data: x\n\n" + QByteArray("id: b#c\ndata: y\n\n").replace('#', '\0')));
        QVERIFY(parser.feed("retry: -1\nretry: 1e3\nretry: 99999999999999\n\n"));
        QCOMPARE(parser.lastEventId(), "a1");
        QCOMPARE(parser.retryMs(), std::optional(700));
        QVERIFY(parser.feed("id\ndata: z\n\n"));
        QCOMPARE(parser.lastEventId(), "");
    }

    void endsAtAnEventTooLarge()
    {
        EventParser lines(100);
        QVERIFY(!lines.feed(QByteArray(101, 'x')));
        EventParser data(100);
        QVERIFY(data.feed("data: " + QByteArray(60, 'x') + '\n'));
        QVERIFY(!data.feed("data: " + QByteArray(60, 'x') + '\n'));
        EventParser many(100);
        for (int i = 0; i < 50; ++i)
            QVERIFY(many.feed("data: " + QByteArray(60, 'x') + "\n\n"));
    }

    /// However a stream is cut into pieces, the same events come out.
    void piecesDoNotMatter()
    {
        QRandomGenerator random(11);
        const QByteArray alphabet = "data: eventidry\r\n\n\n:0";
        for (int round = 0; round < 3'000; ++round) {
            QByteArray text;
            for (int i = random.bounded(120); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            EventParser whole;
            EventParser pieces;
            const auto expected = readAll(whole, text, 1000);
            QList<ServerEvent> found;
            for (qsizetype at = 0; at < text.size();) {
                const auto length = std::min<qsizetype>(1 + random.bounded(7), text.size() - at);
                const auto some = pieces.feed(QByteArrayView(text).sliced(at, length));
                QVERIFY(some);
                found += *some;
                at += length;
            }
            QCOMPARE(found, expected);
            QCOMPARE(pieces.lastEventId(), whole.lastEventId());
            QCOMPARE(pieces.retryMs(), whole.retryMs());
        }
    }
};

QTEST_GUILESS_MAIN(TestEventParser)
#include "tst_eventparser.moc"
