#pragma once

#include "crypto/certificate.h"

namespace traydo::crypto {

/// Our certificate authority and the server certificate it signed, each in a file of its own with mode 0600:
/// certificate and key together, so that they never part. Files rather than the signing secret's store,
/// because that secret may be rotated while other devices go on trusting the authority; the name constraints
/// bound what a thief of the file gains.
class LocalAuthority
{
public:
    /// Reads `lan-authority.pem` and `lan-certificate.pem` in `folder`. What is missing, ends soon, is
    /// damaged or not for `names` is made anew: the server's certificate often, the authority only if it
    /// cannot vouch for `names`. Errors: InvalidArgument (a name that is none), Denied (files that are open
    /// to others), Unavailable (the folder cannot be written).
    static core::Result<LocalAuthority> open(const QString &folder, const QStringList &names,
                                             core::Instant now);

    /// Makes a new server certificate when a third of the old one's life is left, and a new authority a month
    /// before its end. True when there is another certificate to show. Cheap when there is nothing to do.
    core::Result<bool> renew(core::Instant now);

    /// Shown to clients: the server's certificate, then the authority's.
    QByteArray chain() const { return m_server.certificate + m_authority.certificate; }
    const QByteArray &privateKey() const { return m_server.privateKey; }
    /// What devices have to trust, PEM.
    const QByteArray &certificate() const { return m_authority.certificate; }
    const CertificateFacts &facts() const { return m_facts; } ///< of the authority
    core::Instant serverNotAfter() const { return m_serverFacts.notAfter; }
    /// There was another authority before: devices that trust it have to be shown this one.
    bool wasReplaced() const { return m_wasReplaced; }

private:
    LocalAuthority(QString folder, QStringList names) : m_folder(std::move(folder)), m_names(std::move(names))
    {
    }

    core::Result<void> load();
    core::Result<void> makeAuthority(core::Instant now);
    core::Result<void> makeServer(core::Instant now);
    bool isGood(core::Instant now) const;

    QString m_folder;
    QStringList m_names;
    CertifiedKey m_authority;
    CertifiedKey m_server;
    CertificateFacts m_facts;
    CertificateFacts m_serverFacts;
    bool m_verified = false; ///< the pair, for the names, as a client would
    bool m_wasReplaced = false;
};

} // namespace traydo::crypto
