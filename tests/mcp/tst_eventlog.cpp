#include "mcp/eventlog.h"
#include "support/fakeeventstream.h"

#include <QTest>

using namespace traydo;

class TestEventLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWithGrowingIds();
    void replaysWhatFollowed();
    void SS4_foreignIdsReplayNothing();
    void SS4_otherChannelsStayOut();
    void endedChannelClosesAfterTheRest();
    void endedAndDeliveredIsForgotten();
    void primesWithoutData();
    void releaseKeepsTheChannel();
    void keepsABoundedPast();
    void bigMessagesPushOutOldOnes();
    void resumingTakesOver();
};

namespace {

using Stream = test::FakeEventStream;

QByteArrayList dataOf(const Stream &stream)
{
    QByteArrayList data;
    for (const http::Event &event : stream.events)
        data.append(event.data);
    return data;
}

} // namespace

void TestEventLog::sendsWithGrowingIds()
{
    mcp::EventLog log;
    const auto stream = std::make_shared<Stream>();
    log.attach(mcp::EventLog::standalone, stream);
    log.send(mcp::EventLog::standalone, "1");
    log.send(mcp::EventLog::standalone, "2");
    QCOMPARE(dataOf(*stream), (QByteArrayList{"1", "2"}));
    QVERIFY(stream->events[0].id != stream->events[1].id);
    QCOMPARE(stream->events[0].event, QByteArray("message"));
    for (const char c : stream->events[0].id)
        QVERIFY(c > 0x20 && c < 0x7f);
}

void TestEventLog::replaysWhatFollowed()
{
    mcp::EventLog log;
    const auto lost = std::make_shared<Stream>();
    const auto channel = log.open();
    log.attach(channel, lost);
    log.send(channel, "1");
    const QByteArray seen = lost->events[0].id;
    lost->close();
    log.send(channel, "2");
    log.send(channel, "3");

    const auto back = std::make_shared<Stream>();
    const auto position = log.find(seen);
    QVERIFY(position);
    log.resume(*position, back);
    log.send(channel, "4");
    QCOMPARE(dataOf(*back), (QByteArrayList{"2", "3", "4"}));
}

void TestEventLog::SS4_foreignIdsReplayNothing()
{
    mcp::EventLog log;
    mcp::EventLog other;
    const auto stream = std::make_shared<Stream>();
    other.attach(mcp::EventLog::standalone, stream);
    other.send(mcp::EventLog::standalone, "secret");
    log.send(mcp::EventLog::standalone, "own");
    for (const QByteArray &id : {stream->events[0].id, QByteArray("1"), QByteArray(), QByteArray("--"),
                                 QByteArray("x-0-1"), stream->events[0].id + "-1"})
        QVERIFY2(!log.find(id), id.constData());
}

void TestEventLog::SS4_otherChannelsStayOut()
{
    mcp::EventLog log;
    const auto first = std::make_shared<Stream>();
    const auto a = log.open();
    const auto b = log.open();
    log.attach(a, first);
    log.send(a, "a1");
    log.send(b, "b1");
    log.send(mcp::EventLog::standalone, "s1");
    const auto back = std::make_shared<Stream>();
    log.resume({a, 0}, back);
    QCOMPARE(dataOf(*back), QByteArrayList{"a1"});
}

void TestEventLog::endedChannelClosesAfterTheRest()
{
    mcp::EventLog log;
    const auto channel = log.open();
    log.send(channel, "1");
    log.end(channel);
    const auto back = std::make_shared<Stream>();
    log.resume({channel, 0}, back);
    QCOMPARE(dataOf(*back), QByteArrayList{"1"});
    QVERIFY(!back->isOpen());
}

void TestEventLog::endedAndDeliveredIsForgotten()
{
    mcp::EventLog log;
    const auto channel = log.open();
    log.end(channel);
    const auto late = std::make_shared<Stream>();
    log.resume({channel, 0}, late);
    QVERIFY(!late->isOpen());
    QVERIFY(late->events.isEmpty());
}

void TestEventLog::primesWithoutData()
{
    mcp::EventLog log;
    const auto stream = std::make_shared<Stream>();
    const auto channel = log.open();
    log.attach(channel, stream);
    log.prime(channel, 500);
    QCOMPARE(stream->events.size(), 1);
    QVERIFY(stream->events[0].data.isEmpty());
    QCOMPARE(stream->events[0].retryMs, 500);
    QVERIFY(stream->events[0].serialised().contains("data:"));
    // Its id is good to come back with before anything was said.
    log.send(channel, "1");
    const auto back = std::make_shared<Stream>();
    log.resume(*log.find(stream->events[0].id), back);
    QCOMPARE(dataOf(*back), QByteArrayList{"1"});
}

void TestEventLog::releaseKeepsTheChannel()
{
    mcp::EventLog log;
    const auto stream = std::make_shared<Stream>();
    const auto channel = log.open();
    log.attach(channel, stream);
    log.prime(channel, 1);
    log.release(channel);
    QVERIFY(!stream->isOpen());
    log.send(channel, "later");
    const auto back = std::make_shared<Stream>();
    log.resume(*log.find(stream->events[0].id), back);
    QCOMPARE(dataOf(*back), QByteArrayList{"later"});
    QVERIFY(back->isOpen());
}

void TestEventLog::keepsABoundedPast()
{
    mcp::EventLog log;
    for (int i = 0; i < 1000; ++i)
        log.send(mcp::EventLog::standalone, QByteArray::number(i));
    const auto back = std::make_shared<Stream>();
    log.resume({mcp::EventLog::standalone, 0}, back);
    QCOMPARE(back->events.size(), 256);
    QCOMPARE(back->events.last().data, QByteArray("999"));
}

void TestEventLog::bigMessagesPushOutOldOnes()
{
    mcp::EventLog log;
    log.send(mcp::EventLog::standalone, "small");
    log.send(mcp::EventLog::standalone, QByteArray(300 * 1024, 'x'));
    const auto back = std::make_shared<Stream>();
    log.resume({mcp::EventLog::standalone, 0}, back);
    QCOMPARE(back->events.size(), 1);
    QCOMPARE(back->events[0].data.size(), 300 * 1024);
}

void TestEventLog::resumingTakesOver()
{
    mcp::EventLog log;
    const auto half = std::make_shared<Stream>(); // open, as far as one can see from here
    log.attach(mcp::EventLog::standalone, half);
    const auto back = std::make_shared<Stream>();
    log.resume({mcp::EventLog::standalone, 0}, back);
    QVERIFY(!half->isOpen());
    log.send(mcp::EventLog::standalone, "1");
    QCOMPARE(dataOf(*back), QByteArrayList{"1"});
    QVERIFY(half->events.isEmpty());
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
