#include "crypto/localauthority.h"

#include "core/ownfile.h"

#include <QSysInfo>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::crypto {

namespace {

using core::Instant;
using core::Result;

const auto authorityFile = u"/lan-authority.pem"_s;
const auto serverFile = u"/lan-certificate.pem"_s;
constexpr qint64 maxFileBytes = 64 * 1024;
constexpr QByteArrayView endOfCertificate("-----END CERTIFICATE-----\n");
constexpr auto renewedBefore = 24h * 30;

/// Nothing when there is no file, or none with a certificate in it.
Result<std::optional<CertifiedKey>> readPair(const QString &path)
{
    const auto content = core::readOwnFile(path, core::FilePrivacy::OwnerOnly, maxFileBytes);
    if (!content)
        return content.error();
    const auto end = *content ? (*content)->indexOf(endOfCertificate) : -1;
    if (end < 0)
        return std::optional<CertifiedKey>();
    const auto split = end + endOfCertificate.size();
    return std::optional(CertifiedKey{(*content)->first(split), (*content)->sliced(split)});
}

Result<void> writePair(const QString &path, const CertifiedKey &pair)
{
    const auto written = core::writeOwnFile(path, pair.certificate + pair.privateKey);
    return written ? written
                   : core::Error{written.error().code,
                                 u"%1 cannot be written: %2"_s.arg(path, written.error().text),
                                 {.code = core::ReasonCode::FileUnusable, .name = path}};
}

} // namespace

Result<LocalAuthority> LocalAuthority::open(const QString &folder, const QStringList &names, Instant now)
{
    LocalAuthority authority(folder, names);
    if (const auto loaded = authority.load(); !loaded)
        return loaded.error();
    if (const auto renewed = authority.renew(now); !renewed)
        return renewed.error();
    return authority;
}

Result<void> LocalAuthority::load()
{
    auto authority = readPair(m_folder + authorityFile);
    if (!authority)
        return authority.error();
    auto server = readPair(m_folder + serverFile);
    if (!server)
        return server.error();
    m_authority = (*authority).value_or(CertifiedKey{});
    m_server = (*server).value_or(CertifiedKey{});
    // What cannot be read has no times and is made anew.
    m_facts = readCertificate(m_authority.certificate).valueOr({});
    m_serverFacts = readCertificate(m_server.certificate).valueOr({});
    return {};
}

bool LocalAuthority::isGood(Instant now) const
{
    return now >= m_serverFacts.notBefore && now < m_serverFacts.notAfter - renewedBefore;
}

Result<bool> LocalAuthority::renew(Instant now)
{
    if (m_verified && isGood(now))
        return false;
    if (isGood(now) && verifyServerCertificate(m_authority.certificate, m_server, m_names, now)) {
        m_verified = true;
        return true;
    }
    // The server's certificate ends with its authority, so it is enough to look at the authority here.
    const bool authorityEnds = now >= m_facts.notAfter - renewedBefore || now < m_facts.notBefore;
    if (authorityEnds || !makeServer(now)) {
        if (const auto made = makeAuthority(now); !made)
            return made.error();
        if (const auto made = makeServer(now); !made)
            return made.error();
    }
    m_verified = true;
    return true;
}

Result<void> LocalAuthority::makeAuthority(Instant now)
{
    const auto made = crypto::makeAuthority(u"Traydo on %1"_s.arg(QSysInfo::machineHostName()), m_names, now);
    if (!made)
        return made.error();
    if (auto written = writePair(m_folder + authorityFile, *made); !written)
        return written;
    m_wasReplaced = m_wasReplaced || !m_authority.certificate.isEmpty();
    m_authority = *made;
    m_facts = readCertificate(m_authority.certificate).valueOr({});
    return {};
}

/// Fails also when the authority cannot vouch for these names.
Result<void> LocalAuthority::makeServer(Instant now)
{
    const auto made = makeServerCertificate(m_authority, m_names, now);
    if (!made)
        return made.error();
    if (auto accepted = verifyServerCertificate(m_authority.certificate, *made, m_names, now); !accepted)
        return accepted;
    if (auto written = writePair(m_folder + serverFile, *made); !written)
        return written;
    m_server = *made;
    m_serverFacts = readCertificate(m_server.certificate).valueOr({});
    return {};
}

} // namespace traydo::crypto
