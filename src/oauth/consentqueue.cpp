#include "oauth/consentqueue.h"

#include "core/ids.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "oauth/redirecturi.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ConsentDecision;
using core::ConsentOutcome;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// How long the browser may take to fetch the outcome of a settled request.
constexpr core::milliseconds outcomeLife = 2min;
/// After so long some apps have given up (desktop-conventions §2); the page then says so.
constexpr core::milliseconds patienceOfApps = 30s;
/// How long "connect an app" in Traydo vouches for the request that follows.
constexpr core::milliseconds expectedLife = 10min;
constexpr qsizetype maxExpected = 20;
constexpr core::milliseconds shortestGrant = 1min;
constexpr core::milliseconds longestGrant = 90 * 24h;
constexpr int ticketBytes = 16;
constexpr int numberChoices = 3;
constexpr int firstNumber = 10;
constexpr int lastNumber = 99;

bool isLoopbackOnly(const core::Client &client)
{
    return std::all_of(client.redirectUris.begin(), client.redirectUris.end(), [](const QString &uri) {
        const QByteArray bytes = uri.toUtf8();
        const auto parsed = parseRedirectUri(bytes);
        return parsed && parsed->kind == RedirectKind::Loopback;
    });
}

/// Host of the URL that is the id of a client with a metadata document; empty for others.
QString publisherOf(const core::Client &client)
{
    if (client.origin != core::ClientOrigin::MetadataDocument)
        return {};
    const QByteArray bytes = client.id.toUtf8();
    const auto url = parseRedirectUri(bytes);
    return url ? QString::fromLatin1(url->host.toByteArray().toLower()) : QString();
}

} // namespace

struct ConsentQueue::Parked
{
    QString id;
    QByteArray ticket;
    AuthorizationRequest request;
    ConsentState state = ConsentState::Pending;
    int number = 0;
    QList<int> numberChoices;
    core::ClientTrust trust = core::ClientTrust::SelfRegistered;
    int wrongNumbers = 0;
    bool extended = false;
    bool late = false;
    core::Instant createdAt{};
    core::Instant expiresAt{};
    core::Instant keptUntil{}; ///< then it is forgotten
    QByteArray answer;
};

ConsentQueue::ConsentQueue(const core::Clock &clock, const core::Limits &limits, core::CliGrants cliGrants,
                           BlockList &blocks, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_cliGrants(cliGrants), m_blocks(blocks)
{
    m_sweep.setInterval(1s);
    connect(&m_sweep, &QTimer::timeout, this, &ConsentQueue::sweep);
}

ConsentQueue::~ConsentQueue() = default;

Result<void> ConsentQueue::checkAdmission(const QString &clientId, const QString &peerAddress) const
{
    const core::Instant now = m_clock.now();
    if (m_blocks.blocks(clientId, peerAddress))
        return Error{ErrorCode::Denied, u"the person blocked such requests"_s};
    const auto denied = m_deniedAt.constFind(clientId);
    if (denied != m_deniedAt.constEnd() && now < *denied + m_limits.denialCoolDown)
        return Error{ErrorCode::Denied, u"the person denied this client a moment ago"_s};

    int open = 0;
    int openOfClient = 0;
    for (const auto &[id, parked] : m_parked) {
        if (stateOf(*parked) != ConsentState::Pending)
            continue;
        ++open;
        openOfClient += parked->request.client.id == clientId ? 1 : 0;
    }
    if (open >= m_limits.pendingTotal || openOfClient >= m_limits.pendingPerClient)
        return Error{ErrorCode::LimitExceeded, u"too many requests wait for an answer"_s};
    return {};
}

Result<ConsentQueue::Ticket> ConsentQueue::park(const AuthorizationRequest &request)
{
    sweep();
    if (auto admitted = checkAdmission(request.client.id, request.peerAddress); !admitted)
        return admitted.error();
    const core::Instant now = m_clock.now();
    auto parked = std::make_shared<Parked>();
    parked->id = core::newId(now);
    parked->ticket = crypto::randomToken(ticketBytes);
    parked->request = request;
    parked->numberChoices = pickNumbers(parked->number);
    parked->trust = trustOf(request);
    parked->createdAt = now;
    parked->expiresAt = now + m_limits.pendingLife;
    parked->keptUntil = parked->expiresAt + outcomeLife;
    m_parked.emplace(parked->id, parked);
    m_sweep.start();
    Q_EMIT changed();
    return Ticket{parked->ticket, parked->id};
}

std::optional<ConsentQueue::View> ConsentQueue::view(QByteArrayView ticket) const
{
    const auto parked = findByTicket(ticket);
    if (!parked)
        return {};
    return View{.requestId = parked->id,
                .request = parked->request,
                .state = stateOf(*parked),
                .number = parked->number,
                .expiresAt = parked->expiresAt,
                .trust = parked->trust,
                .publisher = publisherOf(parked->request.client),
                .late = parked->late,
                .answer = parked->answer};
}

bool ConsentQueue::cancel(QByteArrayView ticket)
{
    const auto parked = findByTicket(ticket);
    if (!parked)
        return false;
    if (stateOf(*parked) == ConsentState::Pending)
        settle(*parked, ConsentState::Cancelled);
    return true;
}

bool ConsentQueue::rememberAnswer(QByteArrayView ticket, const QByteArray &location)
{
    const auto parked = findByTicket(ticket);
    if (!parked)
        return false;
    parked->answer = location;
    parked->keptUntil = m_clock.now() + m_limits.codeLife;
    return true;
}

QList<core::ConsentRequest> ConsentQueue::pending() const
{
    QList<core::ConsentRequest> requests;
    for (const auto &[id, parked] : m_parked) {
        if (stateOf(*parked) == ConsentState::Pending)
            requests.append(requestOf(*parked));
    }
    return requests;
}

core::ConsentRequest ConsentQueue::requestOf(const Parked &parked) const
{
    const auto &asked = parked.request;
    const bool isBridge = asked.client.origin == core::ClientOrigin::Bridge;
    return {.id = parked.id,
            .clientId = asked.client.id,
            .clientName = asked.client.name,
            .channel = isBridge ? core::ConsentChannel::Bridge : core::ConsentChannel::Browser,
            .redirectUri = asked.redirectUri,
            .loopbackOnly = isLoopbackOnly(asked.client),
            .trust = parked.trust,
            .publisher = publisherOf(asked.client),
            .listener = asked.listener,
            .peerAddress = asked.peerAddress,
            .scopes = asked.scopes,
            .numberChoices = parked.numberChoices,
            .createdAt = parked.createdAt,
            .expiresAt = parked.expiresAt,
            .extended = parked.extended};
}

core::ClientTrust ConsentQueue::trustOf(const AuthorizationRequest &request) const
{
    for (const auto &expected : m_expected) {
        if (isExpected(expected, request))
            return core::ClientTrust::StartedHere;
    }
    const QString publisher = publisherOf(request.client);
    if (publisher.isEmpty())
        return core::ClientTrust::SelfRegistered;
    const QByteArray bytes = request.redirectUri.toUtf8();
    const auto redirect = parseRedirectUri(bytes);
    const bool sameHost = redirect && redirect->kind == RedirectKind::Https &&
                          redirect->host.compare(publisher.toLatin1(), Qt::CaseInsensitive) == 0;
    return sameHost ? core::ClientTrust::VerifiedHost : core::ClientTrust::Published;
}

bool ConsentQueue::isExpected(const Expected &expected, const AuthorizationRequest &request) const
{
    return m_clock.now() < expected.until && QHostAddress(request.peerAddress).isLoopback() &&
           request.client.name.startsWith(expected.name, Qt::CaseInsensitive);
}

Result<void> ConsentQueue::expectClient(const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"the app to expect needs a name"_s};
    const core::Instant now = m_clock.now();
    m_expected.removeIf([&](const Expected &each) { return now >= each.until || each.name == wanted; });
    m_expected.append({wanted, now + expectedLife});
    if (m_expected.size() > maxExpected)
        m_expected.removeFirst();
    return {};
}

Result<std::shared_ptr<ConsentQueue::Parked>> ConsentQueue::findPending(const QString &requestId) const
{
    const auto found = m_parked.find(requestId);
    if (found == m_parked.end())
        return Error{ErrorCode::NotFound, u"no request with this id waits for an answer"_s};
    const ConsentState state = stateOf(*found->second);
    if (state == ConsentState::Expired)
        return Error{ErrorCode::Expired, u"the request was not answered in time"_s};
    if (state != ConsentState::Pending)
        return Error{ErrorCode::Conflict, u"the request was answered already"_s};
    return found->second;
}

Result<core::ConsentRequest> ConsentQueue::extend(const QString &requestId)
{
    const auto found = findPending(requestId);
    if (!found)
        return found.error();
    const auto &parked = *found;
    if (parked->extended)
        return Error{ErrorCode::Conflict, u"the request was given more time already"_s};
    parked->extended = true;
    parked->expiresAt += m_limits.pendingLife;
    parked->keptUntil += m_limits.pendingLife;
    Q_EMIT changed();
    return requestOf(*parked);
}

Result<ConsentOutcome> ConsentQueue::deny(Parked &parked, const ConsentDecision &decision)
{
    const auto &client = parked.request.client;
    if (decision.block) {
        if (auto added = m_blocks.add(*decision.block, client.id, client.name, parked.request.peerAddress);
            !added)
            return added.error();
    }
    settle(parked, ConsentState::Denied);
    return ConsentOutcome::Denied;
}

Result<ConsentOutcome> ConsentQueue::decide(const QString &requestId, const ConsentDecision &decision)
{
    const auto found = findPending(requestId);
    if (!found)
        return found.error();
    const auto &parked = *found; // kept alive by it: a slot of changed() may come back here
    if (!decision.allow)
        return deny(*parked, decision);
    if (auto sound = checkAllowance(*parked, decision); !sound)
        return sound.error();
    if (const auto wrong = countWrongNumber(*parked, decision))
        return *wrong;

    ConsentDecision allowed = decision;
    allowed.scopes = core::closed(decision.scopes);
    if (m_approver) {
        if (auto stored = m_approver(parked->id, parked->request, allowed); !stored)
            return stored.error();
    }
    m_expected.removeIf([&](const Expected &each) { return isExpected(each, parked->request); });
    settle(*parked, ConsentState::Allowed);
    return ConsentOutcome::Allowed;
}

std::shared_ptr<ConsentQueue::Parked> ConsentQueue::findByTicket(QByteArrayView ticket) const
{
    // All of the few entries are compared in constant time: the answer's timing tells nothing about a ticket.
    std::shared_ptr<Parked> match;
    for (const auto &[id, parked] : m_parked) {
        if (crypto::equalConstantTime(parked->ticket, ticket) && m_clock.now() < parked->keptUntil)
            match = parked;
    }
    return match;
}

ConsentState ConsentQueue::stateOf(const Parked &parked) const
{
    const bool late = parked.state == ConsentState::Pending && m_clock.now() >= parked.expiresAt;
    return late ? ConsentState::Expired : parked.state;
}

void ConsentQueue::settle(Parked &parked, ConsentState state)
{
    parked.state = state;
    parked.late = m_clock.now() - parked.createdAt >= patienceOfApps;
    parked.keptUntil = m_clock.now() + outcomeLife;
    if (state == ConsentState::Denied)
        m_deniedAt.insert(parked.request.client.id, m_clock.now());
    Q_EMIT changed();
}

Result<void> ConsentQueue::checkAllowance(const Parked &parked, const ConsentDecision &decision) const
{
    if (decision.block)
        return Error{ErrorCode::InvalidArgument, u"only a denial can block"_s};
    const bool fromCommandLine = decision.face == core::ConsentFace::CommandLine;
    if (fromCommandLine && m_cliGrants == core::CliGrants::Never)
        return Error{ErrorCode::Denied, u"cli_grants = \"never\": approve in the window"_s};
    const bool numberWaived = fromCommandLine && m_cliGrants == core::CliGrants::Always;
    if (!decision.number && !numberWaived)
        return Error{ErrorCode::InvalidArgument, u"the number that the asking app shows is missing"_s};

    const core::Scopes scopes = core::closed(decision.scopes);
    if (!scopes || (scopes & ~parked.request.scopes))
        return Error{ErrorCode::InvalidArgument, u"the scopes must be some of those asked for"_s};
    if (!decision.lists.all && decision.lists.listIds.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"at least one list must be named"_s};
    if (decision.duration < shortestGrant || decision.duration > longestGrant)
        return Error{ErrorCode::InvalidArgument, u"the duration must be between 1 minute and 90 days"_s};
    return {};
}

std::optional<ConsentOutcome> ConsentQueue::countWrongNumber(Parked &parked, const ConsentDecision &decision)
{
    if (!decision.number || *decision.number == parked.number)
        return {};
    if (++parked.wrongNumbers < m_limits.wrongNumbers) {
        // Of three numbers one can be wrong twice at most, and what is left after that is no choice. So the
        // page gets another number, and the dialog three that tell nothing about the last ones. A number that
        // was typed has ninety others: it stays, since its owner only has to look again.
        if (decision.face == core::ConsentFace::Dialog) {
            parked.numberChoices = pickNumbers(parked.number);
            Q_EMIT changed();
        }
        return ConsentOutcome::WrongNumber;
    }
    settle(parked, ConsentState::Denied);
    return ConsentOutcome::WrongNumberDenied;
}

QList<int> ConsentQueue::pickNumbers(int &number) const
{
    // No two open pages show the same number, as far as there are numbers: a mix-up between them has to be
    // noticed.
    QSet<int> shown;
    for (const auto &[id, parked] : m_parked) {
        if (parked->state == ConsentState::Pending)
            shown.insert(parked->number);
    }
    if (shown.size() > (lastNumber - firstNumber) / 2)
        shown.clear();
    QList<int> numbers;
    while (numbers.size() < numberChoices) {
        const int candidate = crypto::randomInt(firstNumber, lastNumber);
        if (!numbers.contains(candidate) && !shown.contains(candidate))
            numbers.append(candidate);
    }
    number = numbers.at(crypto::randomInt(0, numberChoices - 1));
    return numbers;
}

void ConsentQueue::sweep()
{
    const core::Instant now = m_clock.now();
    bool expired = false;
    for (auto &[id, parked] : m_parked) {
        if (parked->state == ConsentState::Pending && now >= parked->expiresAt) {
            parked->state = ConsentState::Expired;
            expired = true;
        }
    }
    std::erase_if(m_parked, [now](const auto &entry) { return now >= entry.second->keptUntil; });
    m_deniedAt.removeIf([this, now](auto entry) { return now >= entry.value() + m_limits.denialCoolDown; });
    if (m_parked.empty())
        m_sweep.stop();
    if (expired)
        Q_EMIT changed();
}

} // namespace traydo::oauth
