#include "http/eventstream.h"

#include <QTest>

using namespace traydo::http;

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serialises_data();
    void serialises();
};

void EventStreamTest::serialises_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("data only") << Event{{}, "{}", {}, -1} << QByteArray("data: {}\n\n");
    QTest::newRow("all fields") << Event{"message", "x", "7", 1500}
                                << QByteArray("event: message\nid: 7\nretry: 1500\ndata: x\n\n");
    QTest::newRow("id with empty data") << Event{{}, {}, "7", -1} << QByteArray("id: 7\ndata: \n\n");
    QTest::newRow("retry only") << Event{{}, {}, {}, 500} << QByteArray("retry: 500\n\n");
    QTest::newRow("lines") << Event{{}, "a\nb\r\nc\rd", {}, -1}
                           << QByteArray("data: a\ndata: b\ndata: c\ndata: d\n\n");
    QTest::newRow("SS3 forged event") << Event{"message", "a\n\nevent: endpoint\ndata: /evil", {}, -1}
                                      << QByteArray("event: message\ndata: a\ndata: \ndata: event: endpoint\n"
                                                    "data: data: /evil\n\n");
    QTest::newRow("SS3 with CR") << Event{{}, "a\r\revent: endpoint", {}, -1}
                                 << QByteArray("data: a\ndata: \ndata: event: endpoint\n\n");
}

void EventStreamTest::serialises()
{
    QFETCH(Event, event);
    const auto wire = event.serialised();
    QTEST(wire, "wire");
    QCOMPARE(wire.count("\n\n"), 1); // one event, whatever the data says
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_eventstream.moc"
