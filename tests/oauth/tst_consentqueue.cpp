#include "oauth/consentqueue.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using core::ConsentOutcome;
using core::ErrorCode;
using oauth::ConsentQueue;
using oauth::ConsentState;

namespace {

oauth::AuthorizationRequest request(const QString &clientId = u"client"_s)
{
    oauth::AuthorizationRequest asked;
    asked.client.id = clientId;
    asked.client.name = u"App"_s;
    asked.client.redirectUris = {u"http://127.0.0.1/cb"_s};
    asked.redirectUri = u"http://127.0.0.1/cb"_s;
    asked.scopes = core::allScopes;
    return asked;
}

} // namespace

class TestConsentQueue : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    core::Limits m_limits;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<oauth::BlockList> m_blocks;
    std::unique_ptr<ConsentQueue> m_queue;
    int m_approvals = 0;

    void make(core::CliGrants cliGrants = core::CliGrants::Prompt)
    {
        m_approvals = 0;
        m_queue.reset();
        m_database = std::make_unique<test::TestDatabase>();
        m_blocks = *oauth::BlockList::load(**m_database, m_clock, m_limits);
        m_queue = std::make_unique<ConsentQueue>(m_clock, m_limits, cliGrants, *m_blocks);
        m_queue->setApprover([this](const QString &, const oauth::AuthorizationRequest &,
                                    const core::ConsentDecision &) -> core::Result<void> {
            ++m_approvals;
            return {};
        });
    }
    core::ConsentDecision allow(const ConsentQueue::Ticket &ticket) const
    {
        core::ConsentDecision decision;
        decision.allow = true;
        decision.number = m_queue->view(ticket.secret)->number;
        decision.scopes = core::Scope::TodosRead;
        decision.lists.all = true;
        decision.duration = std::chrono::hours(1);
        return decision;
    }
    ConsentState state(const ConsentQueue::Ticket &ticket) const
    {
        return m_queue->view(ticket.secret)->state;
    }

private Q_SLOTS:
    void init()
    {
        m_limits = {};
        make();
    }

    void facesSeeChoicesButNotTheNumber()
    {
        const auto ticket = m_queue->park(request());
        QVERIFY(ticket.ok());
        QCOMPARE(ticket->secret.size(), 22);
        const auto pending = m_queue->pending();
        QCOMPARE(pending.size(), 1);
        const auto choices = pending.first().numberChoices;
        QCOMPARE(QSet<int>(choices.begin(), choices.end()).size(), 3);
        QVERIFY(choices.contains(m_queue->view(ticket->secret)->number));
        for (const int choice : choices)
            QVERIFY(choice >= 10 && choice <= 99);
    }

    void openNumbersDiffer()
    {
        QSet<int> numbers;
        for (int i = 0; i < 10; ++i)
            numbers.insert(m_queue->view(m_queue->park(request(QString::number(i)))->secret)->number);
        QCOMPARE(numbers.size(), 10);
    }

    void raisedLimitsStillFindNumbers()
    {
        m_limits.pendingTotal = 200;
        m_limits.pendingPerClient = 200;
        make();
        for (int i = 0; i < 200; ++i)
            QVERIFY(m_queue->park(request()).ok());
    }

    void CD1_settlesOnce()
    {
        const auto ticket = *m_queue->park(request());
        QSignalSpy changes(m_queue.get(), &ConsentQueue::changed);
        QCOMPARE(*m_queue->decide(ticket.requestId, allow(ticket)), ConsentOutcome::Allowed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_queue->decide(ticket.requestId, allow(ticket)).error().code, ErrorCode::Conflict);
        QCOMPARE(m_queue->decide(ticket.requestId, {}).error().code, ErrorCode::Conflict);
        QCOMPARE(m_approvals, 1);
        QVERIFY(state(ticket) == ConsentState::Allowed);
        QVERIFY(m_queue->pending().isEmpty());
    }

    void CD2_tooLate()
    {
        const auto ticket = *m_queue->park(request());
        const auto decision = allow(ticket);
        m_clock.advance(m_limits.pendingLife);
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::Expired);
        QCOMPARE(m_approvals, 0);
        QVERIFY(state(ticket) == ConsentState::Expired);
        QVERIFY(m_queue->pending().isEmpty());
    }

    void CD3_releasesOnlyThatOne()
    {
        const auto first = *m_queue->park(request());
        const auto second = *m_queue->park(request());
        QVERIFY(m_queue->decide(second.requestId, allow(second)).ok());
        QVERIFY(state(first) == ConsentState::Pending);
        QVERIFY(state(second) == ConsentState::Allowed);
        QCOMPARE(m_queue->pending().size(), 1);
        QCOMPARE(m_queue->pending().first().id, first.requestId);
    }

    void thirdWrongNumberDenies()
    {
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        decision.face = core::ConsentFace::CommandLine;
        decision.number = *decision.number == 42 ? 43 : 42;
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumber);
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumber);
        QVERIFY(state(ticket) == ConsentState::Pending);
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumberDenied);
        QVERIFY(state(ticket) == ConsentState::Denied);
        QCOMPARE(m_queue->decide(ticket.requestId, allow(ticket)).error().code, ErrorCode::Conflict);
        QCOMPARE(m_approvals, 0);
        QCOMPARE(m_queue->park(request()).error().code, ErrorCode::Denied);
    }

    /// Three numbers that were never offered before, each time: whoever does not see the page learns nothing.
    void threeWrongPicksArePossible()
    {
        const auto ticket = *m_queue->park(request());
        QSet<int> seen;
        for (const auto expected :
             {ConsentOutcome::WrongNumber, ConsentOutcome::WrongNumber, ConsentOutcome::WrongNumberDenied}) {
            const int number = m_queue->view(ticket.secret)->number;
            const auto choices = m_queue->pending().first().numberChoices;
            QCOMPARE(QSet<int>(choices.begin(), choices.end()).size(), 3);
            QVERIFY(choices.contains(number));
            QVERIFY2(!seen.contains(number), "the page's number must be a new one");
            seen.insert(number);
            auto decision = allow(ticket);
            decision.number = choices.first() == number ? choices.last() : choices.first();
            QCOMPARE(*m_queue->decide(ticket.requestId, decision), expected);
        }
        QVERIFY(state(ticket) == ConsentState::Denied);
        QCOMPARE(m_approvals, 0);
    }

    void rightNumberAfterAWrongPickAllows()
    {
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        const int first = *decision.number;
        decision.number = first == 42 ? 43 : 42;
        QSignalSpy changes(m_queue.get(), &ConsentQueue::changed);
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumber);
        QCOMPARE(changes.size(), 1); // the faces have to fetch the new choices
        decision.number = first;
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumber);
        QCOMPARE(*m_queue->decide(ticket.requestId, allow(ticket)), ConsentOutcome::Allowed);
    }

    void typedNumberStaysAfterAWrongOne()
    {
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        decision.face = core::ConsentFace::CommandLine;
        const int right = *decision.number;
        decision.number = right == 42 ? 43 : 42;
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::WrongNumber);
        decision.number = right;
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::Allowed);
    }

    void moreTimeOnce()
    {
        const auto ticket = *m_queue->park(request());
        const auto end = m_clock.now() + m_limits.pendingLife;
        m_clock.advance(m_limits.pendingLife - core::seconds(1));
        const auto extended = m_queue->extend(ticket.requestId);
        QVERIFY(extended.ok());
        QCOMPARE(extended->expiresAt, end + m_limits.pendingLife);
        QVERIFY(extended->extended);
        QCOMPARE(m_queue->extend(ticket.requestId).error().code, ErrorCode::Conflict);
        m_clock.set(end + m_limits.pendingLife - core::milliseconds(1));
        QVERIFY(state(ticket) == ConsentState::Pending);
        m_clock.advance(core::milliseconds(1));
        QVERIFY(state(ticket) == ConsentState::Expired);
        QCOMPARE(m_queue->decide(ticket.requestId, allow(ticket)).error().code, ErrorCode::Expired);
    }

    void noMoreTimeForWhatIsOver()
    {
        QCOMPARE(m_queue->extend(u"nobody"_s).error().code, ErrorCode::NotFound);
        const auto late = *m_queue->park(request());
        m_clock.advance(m_limits.pendingLife);
        QCOMPARE(m_queue->extend(late.requestId).error().code, ErrorCode::Expired);
        const auto denied = *m_queue->park(request());
        QVERIFY(m_queue->decide(denied.requestId, {}).ok());
        QCOMPARE(m_queue->extend(denied.requestId).error().code, ErrorCode::Conflict);
    }

    void denialCanBlock_data()
    {
        QTest::addColumn<core::BlockKind>("kind");
        QTest::addColumn<bool>("sameClient");
        QTest::addColumn<bool>("sameDevice");
        QTest::addColumn<bool>("other");
        QTest::newRow("client") << core::BlockKind::Client << true << false << false;
        QTest::newRow("device") << core::BlockKind::Device << false << true << false;
        QTest::newRow("all") << core::BlockKind::All << true << true << true;
    }
    void denialCanBlock()
    {
        QFETCH(const core::BlockKind, kind);
        QFETCH(const bool, sameClient);
        QFETCH(const bool, sameDevice);
        QFETCH(const bool, other);
        auto asked = request(u"evil"_s);
        asked.peerAddress = u"192.168.1.5"_s;
        const auto ticket = *m_queue->park(asked);
        core::ConsentDecision decision;
        decision.block = kind;
        QCOMPARE(*m_queue->decide(ticket.requestId, decision), ConsentOutcome::Denied);
        m_clock.advance(m_limits.denialCoolDown);
        const auto blocked = [this](const QString &client, const QString &peer) {
            auto again = request(client);
            again.peerAddress = peer;
            const auto parked = m_queue->park(again);
            return !parked && parked.error().code == ErrorCode::Denied;
        };
        QCOMPARE(blocked(u"evil"_s, u"192.168.1.6"_s), sameClient);
        QCOMPARE(blocked(u"good"_s, u"192.168.1.5"_s), sameDevice);
        QCOMPARE(blocked(u"good"_s, u"192.168.1.6"_s), other);
    }

    void onlyADenialBlocks()
    {
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        decision.block = core::BlockKind::All;
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_blocks->list().isEmpty());
        QVERIFY(state(ticket) == ConsentState::Pending);
    }

    void blockThatCannotBeStoredDeniesNothing()
    {
        const auto ticket = *m_queue->park(request());
        QVERIFY((*m_database)->statement("PRAGMA query_only = ON"_L1).exec().ok());
        core::ConsentDecision decision;
        decision.block = core::BlockKind::Client;
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::Unavailable);
        QVERIFY(state(ticket) == ConsentState::Pending);
        QVERIFY(m_blocks->list().isEmpty());
    }

    void trust_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<core::ClientOrigin>("origin");
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<core::ClientTrust>("trust");
        QTest::addColumn<QString>("publisher");
        using core::ClientOrigin;
        using core::ClientTrust;
        const auto url = u"https://ChatGPT.com:443/codex/client.json"_s;
        const auto local = u"http://127.0.0.1/cb"_s;
        QTest::newRow("registered, https")
            << u"c"_s << ClientOrigin::Registered << u"https://chatgpt.com/cb"_s
            << ClientTrust::SelfRegistered << QString();
        QTest::newRow("a registered id that looks like a URL proves nothing")
            << url << ClientOrigin::Registered << u"https://chatgpt.com/cb"_s << ClientTrust::SelfRegistered
            << QString();
        QTest::newRow("document, loopback")
            << url << ClientOrigin::MetadataDocument << local << ClientTrust::Published << u"chatgpt.com"_s;
        QTest::newRow("document, own host")
            << url << ClientOrigin::MetadataDocument << u"https://chatgpt.com/cb"_s
            << ClientTrust::VerifiedHost << u"chatgpt.com"_s;
        QTest::newRow("document, lookalike")
            << url << ClientOrigin::MetadataDocument << u"https://chatgpt.com.evil.test/cb"_s
            << ClientTrust::Published << u"chatgpt.com"_s;
        QTest::newRow("document, own scheme") << url << ClientOrigin::MetadataDocument << u"com.chatgpt:/cb"_s
                                              << ClientTrust::Published << u"chatgpt.com"_s;
    }
    void trust()
    {
        QFETCH(const QString, clientId);
        QFETCH(const core::ClientOrigin, origin);
        QFETCH(const QString, redirect);
        auto asked = request(clientId);
        asked.client.origin = origin;
        asked.redirectUri = redirect;
        const auto ticket = *m_queue->park(asked);
        QTEST(m_queue->pending().first().trust, "trust");
        QTEST(m_queue->pending().first().publisher, "publisher");
        QTEST(m_queue->view(ticket.secret)->trust, "trust");
    }

    void startedHere()
    {
        QCOMPARE(m_queue->expectClient(u" "_s).error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_queue->expectClient(u"app"_s).ok());
        const auto trustOf = [this](const QString &name, const QString &peer) {
            auto asked = request(name + peer);
            asked.client.name = name;
            asked.peerAddress = peer;
            const auto ticket = *m_queue->park(asked);
            const auto trust = m_queue->pending().last().trust;
            m_queue->cancel(ticket.secret);
            return trust;
        };
        const auto here = u"127.0.0.1"_s;
        QCOMPARE(trustOf(u"App (traydo)"_s, here), core::ClientTrust::StartedHere);
        QCOMPARE(trustOf(u"Other"_s, here), core::ClientTrust::SelfRegistered);
        QCOMPARE(trustOf(u"App"_s, u"192.168.1.5"_s), core::ClientTrust::SelfRegistered);
        m_clock.advance(std::chrono::minutes(10));
        QCOMPARE(trustOf(u"App"_s, here), core::ClientTrust::SelfRegistered);
    }

    void startedHereEndsWithTheFirstApproval()
    {
        QVERIFY(m_queue->expectClient(u"App"_s).ok());
        auto asked = request();
        asked.peerAddress = u"::1"_s;
        const auto ticket = *m_queue->park(asked);
        QVERIFY(m_queue->decide(ticket.requestId, allow(ticket)).ok());
        QVERIFY(m_queue->park(asked).ok());
        QCOMPARE(m_queue->pending().first().trust, core::ClientTrust::SelfRegistered);
    }

    void refusesWhatWasNotAsked_data()
    {
        QTest::addColumn<int>("scopes");
        QTest::addColumn<bool>("lists");
        QTest::addColumn<qint64>("duration");
        const qint64 hour = 3'600'000;
        const int read = int(core::Scope::TodosRead);
        QTest::newRow("wider scope") << int(core::Scope::TodosWrite) << true << hour;
        QTest::newRow("no scope") << 0 << true << hour;
        QTest::newRow("no list") << read << false << hour;
        QTest::newRow("under a minute") << read << true << qint64(59'999);
        QTest::newRow("over 90 days") << read << true << 90 * 24 * hour + 1;
    }
    void refusesWhatWasNotAsked()
    {
        QFETCH(int, scopes);
        QFETCH(bool, lists);
        QFETCH(qint64, duration);
        auto asked = request();
        asked.scopes = core::Scope::TodosRead;
        const auto ticket = *m_queue->park(asked);
        auto decision = allow(ticket);
        decision.scopes = core::Scopes::fromInt(scopes);
        decision.lists.all = lists;
        decision.duration = core::milliseconds(duration);
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::InvalidArgument);
        QVERIFY(state(ticket) == ConsentState::Pending);
        QCOMPARE(m_approvals, 0);
    }

    void failedStorageKeepsItPending()
    {
        m_queue->setApprover([](const QString &, const oauth::AuthorizationRequest &,
                                const core::ConsentDecision &) -> core::Result<void> {
            return core::Error{ErrorCode::Unavailable, u"full"_s};
        });
        const auto ticket = *m_queue->park(request());
        QCOMPARE(m_queue->decide(ticket.requestId, allow(ticket)).error().code, ErrorCode::Unavailable);
        QVERIFY(state(ticket) == ConsentState::Pending);
    }

    void commandLine_data()
    {
        QTest::addColumn<int>("cliGrants");
        QTest::addColumn<bool>("withNumber");
        QTest::addColumn<int>("error"); // -1: allowed
        QTest::newRow("prompt, number") << int(core::CliGrants::Prompt) << true << -1;
        QTest::newRow("prompt, none")
            << int(core::CliGrants::Prompt) << false << int(ErrorCode::InvalidArgument);
        QTest::newRow("always, none") << int(core::CliGrants::Always) << false << -1;
        QTest::newRow("never, number") << int(core::CliGrants::Never) << true << int(ErrorCode::Denied);
    }
    void commandLine()
    {
        QFETCH(int, cliGrants);
        QFETCH(bool, withNumber);
        QFETCH(int, error);
        make(core::CliGrants(cliGrants));
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        decision.face = core::ConsentFace::CommandLine;
        if (!withNumber)
            decision.number.reset();
        const auto outcome = m_queue->decide(ticket.requestId, decision);
        QCOMPARE(outcome.ok() ? -1 : int(outcome.error().code), error);
        QCOMPARE(m_approvals, error < 0 ? 1 : 0);
    }

    void dialogNeedsTheNumberWhateverTheCommandLineMay()
    {
        make(core::CliGrants::Always);
        const auto ticket = *m_queue->park(request());
        auto decision = allow(ticket);
        decision.number.reset();
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_approvals, 0);
    }

    void cancelNeedsTheTicket()
    {
        const auto ticket = *m_queue->park(request());
        QVERIFY(!m_queue->cancel("wrong"));
        QVERIFY(!m_queue->cancel(ticket.requestId.toLatin1()));
        QVERIFY(state(ticket) == ConsentState::Pending);
        QVERIFY(m_queue->cancel(ticket.secret));
        QVERIFY(state(ticket) == ConsentState::Cancelled);
        QCOMPARE(m_queue->decide(ticket.requestId, {}).error().code, ErrorCode::Conflict);
        // The browser's own change of mind keeps nobody from asking again.
        QVERIFY(m_queue->park(request()).ok());
    }

    void outcomeIsKeptForTwoMinutes()
    {
        const auto ticket = *m_queue->park(request());
        QVERIFY(m_queue->decide(ticket.requestId, {}).ok());
        m_clock.advance(core::milliseconds(119'999));
        QVERIFY(m_queue->view(ticket.secret));
        m_clock.advance(core::milliseconds(1));
        QVERIFY(!m_queue->view(ticket.secret));
    }

    void expiryIsToldToTheFaces()
    {
        QVERIFY(m_queue->park(request()).ok());
        m_clock.advance(m_limits.pendingLife);
        QSignalSpy changes(m_queue.get(), &ConsentQueue::changed);
        QVERIFY(changes.wait(5000)); // the queue looks once a second
        QVERIFY(m_queue->pending().isEmpty());
    }

    void clockSetBackRevivesNothing()
    {
        const auto ticket = *m_queue->park(request());
        const auto decision = allow(ticket);
        m_clock.advance(m_limits.pendingLife);
        QVERIFY(m_queue->park(request(u"other"_s)).ok()); // notices what has expired
        m_clock.advance(-m_limits.pendingLife);
        QCOMPARE(m_queue->decide(ticket.requestId, decision).error().code, ErrorCode::Expired);
    }

    void unknownRequest() { QCOMPARE(m_queue->decide(u"nothing"_s, {}).error().code, ErrorCode::NotFound); }
};

QTEST_GUILESS_MAIN(TestConsentQueue)
#include "tst_consentqueue.moc"
