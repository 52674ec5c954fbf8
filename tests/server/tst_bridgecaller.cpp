#include "server/bridgecaller.h"
#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int callsPerMinute = 3;

struct Fixture : test::OAuthFixture
{
    core::RateLimits calls{callsPerMinute};
    server::CallLedger ledger{*database, clock};
    server::BridgeCaller caller{
        {u"quill"_s, u"/opt/quill"_s}, server->bridges(), server->grants(), calls, ledger, clock};

    QString ask(core::Scopes needed = core::Scope::TodosRead) { return caller.explainMissing(needed); }
    void allow(core::Scopes scopes)
    {
        ask();
        const auto request = server->consents().pending().value(0);
        for (const int number : request.numberChoices) {
            if (ask().contains(QString::number(number)))
                QVERIFY(server->consents().decide(request.id, allowance(number, scopes)));
        }
        QVERIFY(server->consents().pending().isEmpty());
    }
};

} // namespace

/// What a program at a bridge is told.
class TestBridgeCaller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesItselfAndTheNumber()
    {
        Fixture f;
        const QString text = f.ask();
        QVERIFY(text.contains(u"“quill”"_s));
        QVERIFY(text.contains(u"pick the number"_s));
        QCOMPARE(f.ask(), text);
    }

    void saysNo()
    {
        Fixture f;
        f.ask();
        QVERIFY(f.server->consents().decide(f.server->consents().pending().value(0).id, {}));
        QVERIFY(f.ask().startsWith(u"The owner declined"_s));
    }

    void saysThatTooManyWait()
    {
        Fixture f;
        for (int i = 0; i < f.config.limits.pendingTotal; ++i)
            f.server->bridges().ask({u"other"_s, u"/opt/%1"_s.arg(i)});
        QVERIFY(f.ask().contains(u"too many apps wait"_s));
    }

    void saysThatStorageIsGone()
    {
        Fixture f;
        f.makeReadOnly();
        QVERIFY(f.ask().contains(u"could not ask"_s));
    }

    void doesNotAskAgainForMoreThanItGot()
    {
        Fixture f;
        f.allow(core::Scope::TodosRead);
        QVERIFY(
            f.ask(core::Scope::TodosWrite).contains(u"gave “quill” less than this needs (todos:write)"_s));
        QVERIFY(f.server->consents().pending().isEmpty());
    }

    void countsCallsAndTheirTime()
    {
        Fixture f;
        f.allow(core::allScopes);
        f.clock.advance(1h);
        for (int i = 0; i < callsPerMinute; ++i)
            QVERIFY(!f.caller.admit());
        const auto tooMany = f.caller.admit();
        QVERIFY(tooMany);
        QVERIFY(tooMany->contains(u"60 seconds"_s));
        const auto counts = f.ledger.since(f.clock.now() - 1h, f.caller.principal().actor.clientId);
        QVERIFY(counts);
        QCOMPARE(counts->value(0).denied, 1);
        QCOMPARE(f.server->grants().findLiveGrant(f.caller.principal().grantId)->lastUsedAt,
                 std::optional(f.clock.now()));
        f.clock.advance(1min + 1ms);
        QVERIFY(!f.caller.admit());
    }
};

QTEST_GUILESS_MAIN(TestBridgeCaller)
#include "tst_bridgecaller.moc"
