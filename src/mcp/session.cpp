#include "mcp/session.h"

#include "mcp/randomid.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMcp, "traydo.mcp")

// What is sealed: `2 <revision> <start, epoch ms> <128 random bits, hex> <capabilities> <grant>`. The number
// is the form's version; capabilities are letters, `-` for none.
constexpr auto formVersion = "2";

/// The capabilities that let a server ask something. The others need not survive a restart.
constexpr std::array askable{std::pair{'e', "elicitation"_L1}, std::pair{'r', "roots"_L1},
                             std::pair{'s', "sampling"_L1}};

QByteArray lettersOf(const QJsonObject &capabilities)
{
    QByteArray letters;
    for (const auto &[letter, name] : askable) {
        if (capabilities.contains(name))
            letters.append(letter);
    }
    return letters.isEmpty() ? QByteArrayLiteral("-") : letters;
}

QJsonObject capabilitiesOf(const QByteArray &letters)
{
    QJsonObject capabilities;
    for (const auto &[letter, name] : askable) {
        if (letters.contains(letter))
            capabilities.insert(name, QJsonObject());
    }
    return capabilities;
}

QByteArray payload(const Session &session)
{
    const QLatin1StringView revision = wireName(session.revision);
    return QByteArrayList{formVersion,
                          QByteArray(revision.data(), revision.size()),
                          QByteArray::number(core::toEpochMs(session.startedAt)),
                          randomId(),
                          lettersOf(session.client.capabilities),
                          session.grantId.toUtf8()}
        .join(' ');
}

std::optional<Session> readPayload(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    if (parts.size() != 6 || parts[0] != formVersion)
        return std::nullopt;
    const auto revision = revisionFromWire(QString::fromLatin1(parts[1]));
    bool isNumber = false;
    const qint64 startedAt = parts[2].toLongLong(&isNumber);
    if (!revision || !isNumber)
        return std::nullopt;
    return Session{{},        QString::fromUtf8(parts[5]),
                   *revision, core::fromEpochMs(startedAt),
                   {},        {capabilitiesOf(parts[4]), defaultLogLevel}};
}

} // namespace

SessionStore::SessionStore(const core::Sealer &sealer, SessionLedger &ledger, const core::Clock &clock,
                           core::milliseconds idleLife)
    : m_sealer(sealer), m_ledger(ledger), m_clock(clock), m_idleLife(idleLife)
{
}

std::shared_ptr<Session> SessionStore::start(const core::Principal &principal, Revision revision,
                                             const ClientProfile &client)
{
    const core::Instant now = m_clock.now();
    auto session = std::make_shared<Session>(Session{{}, principal.grantId, revision, now, now, client});
    session->id = m_sealer.seal(payload(*session));
    keep(session);
    return session;
}

std::shared_ptr<Session> SessionStore::find(const QByteArray &id, const core::Principal &principal)
{
    std::shared_ptr<Session> session = m_sessions.value(principal.grantId).value(id);
    if (!session)
        session = adopt(id, principal);
    if (!session)
        return nullptr;
    if (isOver(*session)) {
        if (auto ended = end(*session); !ended)
            qCWarning(lcMcp) << "An expired session could not be noted as ended:" << ended.error().text;
        return nullptr;
    }
    session->lastUsedAt = m_clock.now();
    return session;
}

core::Result<void> SessionStore::end(const Session &session)
{
    // The ledger first: what it could not note must not be forgotten here and then adopted again.
    if (auto marked = m_ledger.markEnded(session.id, session.startedAt + sessionAbsoluteLife); !marked)
        return marked;
    const QByteArray id = session.id; // `session` may be the very object that goes now
    const auto sessions = m_sessions.find(session.grantId);
    if (sessions != m_sessions.end()) {
        sessions->remove(id);
        if (sessions->isEmpty())
            m_sessions.erase(sessions);
    }
    return {};
}

void SessionStore::sweep()
{
    QList<std::shared_ptr<Session>> over;
    for (const SessionsOfGrant &sessions : std::as_const(m_sessions)) {
        std::copy_if(sessions.cbegin(), sessions.cend(), std::back_inserter(over),
                     [this](const auto &session) { return isOver(*session); });
    }
    for (const auto &session : over) {
        if (auto ended = end(*session); !ended) {
            qCWarning(lcMcp) << "Expired sessions could not be noted as ended:" << ended.error().text;
            return; // the next sweep tries again
        }
    }
}

int SessionStore::count() const
{
    qsizetype count = 0;
    for (const SessionsOfGrant &sessions : m_sessions)
        count += sessions.size();
    return static_cast<int>(count);
}

std::shared_ptr<Session> SessionStore::adopt(const QByteArray &id, const core::Principal &principal)
{
    const auto opened = m_sealer.open(id);
    if (!opened)
        return nullptr;
    auto read = readPayload(*opened);
    if (!read || read->grantId != principal.grantId || m_ledger.isEnded(id))
        return nullptr;
    auto session = std::make_shared<Session>(*std::move(read));
    session->id = id;
    session->lastUsedAt = m_clock.now();
    session->wasAdopted = true;
    if (isOver(*session))
        return nullptr;
    keep(session);
    return session;
}

void SessionStore::keep(const std::shared_ptr<Session> &session)
{
    SessionsOfGrant &sessions = m_sessions[session->grantId];
    if (sessions.size() >= sessionsPerGrant) {
        // Forgotten, not ended: should its client come back, the id is adopted again.
        sessions.erase(std::min_element(sessions.cbegin(), sessions.cend(), [](const auto &a, const auto &b) {
            return a->lastUsedAt < b->lastUsedAt;
        }));
    }
    sessions.insert(session->id, session);
}

bool SessionStore::isOver(const Session &session) const
{
    const core::Instant now = m_clock.now();
    return now - session.lastUsedAt > m_idleLife || now - session.startedAt > sessionAbsoluteLife;
}

} // namespace traydo::mcp
