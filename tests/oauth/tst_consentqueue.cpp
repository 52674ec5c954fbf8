#include "oauth/consentqueue.h"
#include "support/fakeclock.h"

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
    std::unique_ptr<ConsentQueue> m_queue;
    int m_approvals = 0;

    void make(core::CliGrants cliGrants = core::CliGrants::Prompt)
    {
        m_approvals = 0;
        m_queue = std::make_unique<ConsentQueue>(m_clock, m_limits, cliGrants);
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
    void init() { make(); }

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
        for (int i = 0; i < 200; ++i)
            QVERIFY(m_queue->park(request()).ok());
        m_limits = {};
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
