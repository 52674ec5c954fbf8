#include "mcp/streamregistry.h"
#include "support/fakeeventstream.h"
#include "support/mcpfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

using Purpose = mcp::StreamRegistry::Purpose;

constexpr int cap = 3;

struct Fixture
{
    test::FakeClock clock;
    mcp::StreamRegistry registry{clock, cap};

    std::shared_ptr<test::FakeEventStream> open(const core::Principal &who, const QByteArray &sessionId = {})
    {
        auto stream = std::make_shared<test::FakeEventStream>();
        if (const auto place = registry.reserve(who, sessionId, Purpose::Standalone))
            registry.attach(*place, stream);
        return stream;
    }
};

} // namespace

class TestStreamRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void capsPerGrant();
    void unusedPlacesAreGivenBack();
    void closedStreamsMakeRoomAtOnce();
    void SS5_closesForGrant();
    void closesWhatIsStillOpening();
    void closesForSession();
    void closesWhenTheTokenExpires();
    void closesExpiredByItself();
    void closesAll();
    void keepsAStreamUntilItHasClosed();
    void placeMayOutliveTheRegistry();
};

void TestStreamRegistry::capsPerGrant()
{
    Fixture f;
    const auto a = test::clientPrincipal(u"a"_s);
    const auto b = test::clientPrincipal(u"b"_s);
    QList<std::shared_ptr<test::FakeEventStream>> open;
    for (int i = 0; i < cap; ++i)
        open.append(f.open(a));
    QVERIFY(!f.registry.reserve(a, {}, Purpose::Standalone));
    QVERIFY(f.registry.reserve(b, {}, Purpose::Standalone));
    QCOMPARE(f.registry.countForClient(a.actor.clientId), cap);
    QCOMPARE(f.registry.countForClient(b.actor.clientId), 0);
}

void TestStreamRegistry::unusedPlacesAreGivenBack()
{
    Fixture f;
    const auto who = test::clientPrincipal(u"a"_s);
    {
        const auto one = f.registry.reserve(who, "s", Purpose::Standalone);
        const auto two = f.registry.reserve(who, {}, Purpose::Standalone);
        const auto three = f.registry.reserve(who, {}, Purpose::Standalone);
        QVERIFY(three);
        QVERIFY(!f.registry.reserve(who, {}, Purpose::Standalone));
        QVERIFY(f.registry.hasStream("s"));
    }
    QCOMPARE(f.registry.count(), 0);
    QVERIFY(!f.registry.hasStream("s"));
}

void TestStreamRegistry::closedStreamsMakeRoomAtOnce()
{
    Fixture f;
    const auto who = test::clientPrincipal(u"a"_s);
    const auto stream = f.open(who, "s");
    stream->deferred = true; // closed() still in the event queue
    stream->close();
    QVERIFY(!f.registry.hasStream("s"));
    QCOMPARE(f.registry.count(), 0);
    stream->finish();
    QCOMPARE(f.registry.count(), 0);
}

void TestStreamRegistry::SS5_closesForGrant()
{
    Fixture f;
    const auto mine = f.open(test::clientPrincipal(u"a"_s));
    const auto alsoMine = f.open(test::clientPrincipal(u"a"_s));
    const auto other = f.open(test::clientPrincipal(u"b"_s));
    f.registry.closeForGrant(u"a"_s);
    QVERIFY(!mine->isOpen());
    QVERIFY(!alsoMine->isOpen());
    QVERIFY(other->isOpen());
    QCOMPARE(f.registry.count(), 1);
}

void TestStreamRegistry::closesWhatIsStillOpening()
{
    Fixture f;
    const auto place = f.registry.reserve(test::clientPrincipal(u"a"_s), {}, Purpose::Standalone);
    f.registry.closeForGrant(u"a"_s);
    const auto stream = std::make_shared<test::FakeEventStream>();
    f.registry.attach(*place, stream);
    QVERIFY(!stream->isOpen());
    QCOMPARE(f.registry.count(), 0);
}

void TestStreamRegistry::closesForSession()
{
    Fixture f;
    const auto who = test::clientPrincipal(u"a"_s);
    const auto one = f.open(who, "one");
    const auto two = f.open(who, "two");
    f.registry.closeForSession("one");
    QVERIFY(!one->isOpen());
    QVERIFY(two->isOpen());
}

void TestStreamRegistry::closesWhenTheTokenExpires()
{
    Fixture f;
    auto soon = test::clientPrincipal(u"a"_s);
    soon.expiresAt = f.clock.now() + core::milliseconds(1000);
    const auto first = f.open(soon);
    const auto second = f.open(test::clientPrincipal(u"a"_s));
    f.clock.advance(core::milliseconds(999));
    f.registry.closeExpired();
    QVERIFY(first->isOpen());
    f.clock.advance(core::milliseconds(1));
    f.registry.closeExpired();
    QVERIFY(!first->isOpen());
    QVERIFY(second->isOpen());
}

void TestStreamRegistry::closesExpiredByItself()
{
    Fixture f;
    auto over = test::clientPrincipal(u"a"_s);
    over.expiresAt = f.clock.now();
    const auto stream = f.open(over);
    QTRY_VERIFY(!stream->isOpen());
}

void TestStreamRegistry::closesAll()
{
    Fixture f;
    const auto one = f.open(test::clientPrincipal(u"a"_s));
    const auto two = f.open(test::clientPrincipal(u"b"_s));
    f.registry.closeAll();
    QVERIFY(!one->isOpen());
    QVERIFY(!two->isOpen());
    QCOMPARE(f.registry.count(), 0);
}

void TestStreamRegistry::keepsAStreamUntilItHasClosed()
{
    Fixture f;
    auto stream = f.open(test::clientPrincipal(u"a"_s));
    stream->deferred = true;
    const std::weak_ptr<test::FakeEventStream> watched = stream;
    stream.reset();
    f.registry.closeAll();
    QVERIFY(watched.lock());
    watched.lock()->finish();
    QTRY_VERIFY(!watched.lock());
}

void TestStreamRegistry::placeMayOutliveTheRegistry()
{
    test::FakeClock clock;
    auto registry = std::make_unique<mcp::StreamRegistry>(clock, cap);
    auto place = registry->reserve(test::clientPrincipal(u"a"_s), {}, Purpose::Standalone);
    registry.reset();
    place.reset();
    QVERIFY(!place);
}

QTEST_GUILESS_MAIN(TestStreamRegistry)
#include "tst_streamregistry.moc"
