#include "server/lanlistener.h"

#include "http/machinenames.h"
#include "server/log.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

using core::Error;
using core::ErrorCode;
using core::Result;

LanListener::LanListener(const core::Config &config, const core::Clock &clock,
                         const oauth::AuthorizationServer &authorization, AddRoutes addRoutes)
    : m_config(config), m_clock(clock), m_main(authorization), m_addRoutes(std::move(addRoutes))
{
    m_pairingEnd.setSingleShot(true);
    connect(&m_pairingEnd, &QTimer::timeout, this, &LanListener::endPairing);
}

LanListener::~LanListener() = default;

void LanListener::keepUp()
{
    const auto outcome = m_server ? renew() : start();
    const auto problem = outcome ? std::nullopt : std::optional(outcome.error());
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (problem)
        qCWarning(logServer).noquote() << "other devices cannot connect:" << problem->text;
    Q_EMIT changed();
}

Result<void> LanListener::start()
{
    const auto &lan = m_config.lan;
    const QHostAddress address =
        lan.address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(lan.address);
    if (address.isNull())
        return Error{ErrorCode::InvalidArgument,
                     u"lan.address: %1 is no IP address"_s.arg(lan.address),
                     {.code = core::ReasonCode::LanAddressInvalid, .name = lan.address}};
    const auto names = lan.names.isEmpty() ? http::machineNames(address) : lan.names;
    if (names.isEmpty())
        return Error{ErrorCode::Unavailable,
                     u"this machine has neither a name nor an address; set lan.names"_s,
                     {.code = core::ReasonCode::MachineNameless}};

    auto authority = crypto::LocalAuthority::open(m_config.dataDir, names, m_clock.now());
    if (!authority)
        return authority.error();
    auto listening = http::HttpServer::listenSecurely(address, lan.port, m_config.limits,
                                                      {authority->chain(), authority->privateKey()});
    if (!listening)
        return listening.error();
    m_authority = *std::move(authority);
    m_server = *std::move(listening);

    const auto policy = http::OriginPolicy::secure(names, m_server->port(), m_config.allowedOrigins);
    m_authorization = m_main.forListener(policy.origins(), [this] { return isPairing(); });
    http::Router router;
    m_authorization->addRoutes(router);
    m_addRoutes(router, m_authorization->bearerGuard());
    for (const auto &origin : policy.origins())
        m_urls.append(QUrl(QString::fromLatin1(origin) + "/mcp"_L1));
    connect(m_server.get(), &http::HttpServer::finished, this, &LanListener::finished);
    m_server->serve(policy, std::move(router));
    qCInfo(logServer).noquote() << "listening for other devices on" << m_urls.first().toString()
                                << "with the certificate authority" << m_authority->facts().fingerprint;
    Q_EMIT changed();
    return {};
}

Result<void> LanListener::renew()
{
    const auto renewed = m_authority->renew(m_clock.now());
    if (!renewed)
        return renewed.error();
    if (!*renewed)
        return {};
    qCInfo(logServer) << "renewed the certificate for other devices";
    return m_server->setIdentity({m_authority->chain(), m_authority->privateKey()});
}

control::LanStatus LanListener::status() const
{
    control::LanStatus status;
    status.enabled = true;
    status.mcpUrls = m_urls;
    if (m_problem) {
        status.problem = m_problem->text;
        status.problemReason = m_problem->reason;
    }
    if (m_authority) {
        status.fingerprint = m_authority->facts().fingerprint;
        status.trustedUntil = m_authority->facts().notAfter;
        status.authority = m_authority->certificate();
    }
    if (isPairing())
        status.pairingUntil = m_pairingUntil;
    return status;
}

QList<core::Notice> LanListener::warnings() const
{
    QList<core::Notice> warnings;
    if (m_problem)
        warnings.append({u"Other devices cannot connect: %1."_s.arg(m_problem->text),
                         {{.code = core::ReasonCode::LanUnreachable}, m_problem->reason}});
    if (m_authority && m_authority->wasReplaced())
        warnings.append({u"The certificate authority for other devices was made anew. They have to trust it "
                         "again (traydoctl lan ca)."_s,
                         {{.code = core::ReasonCode::AuthorityReplaced}}});
    return warnings;
}

Result<void> LanListener::pair(core::milliseconds duration)
{
    if (duration.count() < 0 || duration > longestPairing)
        return Error{ErrorCode::InvalidArgument, u"pairing takes at most an hour"_s};
    if (!m_server)
        return Error{
            ErrorCode::Unavailable,
            u"Traydo does not listen for other devices: %1"_s.arg(m_problem ? m_problem->text : QString()),
            m_problem ? m_problem->reason : core::Reason()};
    if (duration.count() == 0) {
        endPairing();
        return {};
    }
    m_pairingSince = m_clock.now();
    m_pairingUntil = m_pairingSince + duration;
    m_pairingEnd.start(duration);
    qCInfo(logServer) << "programs on other devices may register for" << duration.count() / 1000 << "s";
    Q_EMIT changed();
    return {};
}

/// A clock that is set, in either direction, ends it rather than lengthens it.
bool LanListener::isPairing() const
{
    const auto now = m_clock.now();
    return m_pairingUntil && now >= m_pairingSince && now < *m_pairingUntil;
}

void LanListener::endPairing()
{
    m_pairingEnd.stop();
    m_pairingUntil.reset();
    Q_EMIT changed();
}

void LanListener::shutDown(core::milliseconds grace)
{
    endPairing();
    if (m_server)
        m_server->shutDown(grace);
    else
        QMetaObject::invokeMethod(this, &LanListener::finished, Qt::QueuedConnection);
}

} // namespace traydo::server
