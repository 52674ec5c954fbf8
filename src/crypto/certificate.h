#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace traydo::crypto {

/// An X.509 certificate (RFC 5280) with its private key on the curve P-256; both PEM.
struct CertifiedKey
{
    QByteArray certificate;
    QByteArray privateKey;

    bool operator==(const CertifiedKey &) const = default;
};

/// What a certificate says of itself.
struct CertificateFacts
{
    QString fingerprint; ///< SHA-256 of the certificate as `AB:CD:…`, the way systems and browsers show it
    core::Instant notBefore{};
    core::Instant notAfter{};
};

/// A root of our own, good for ten years. Whoever trusts it shall not have to trust it with the whole web:
/// name constraints (RFC 5280 §4.2.1.10) let it vouch only for `names` (host names in lower case and IP
/// addresses), for private addresses (RFC 1918, RFC 4193, link-local) and for loopback. Errors:
/// InvalidArgument (a name that is none), Internal.
core::Result<CertifiedKey> makeAuthority(const QString &commonName, const QStringList &names,
                                         core::Instant now);

/// A certificate of a server for `names`, signed by `authority`, good for 90 days but no longer than the
/// authority. Errors: as makeAuthority(), and Corrupt when the authority cannot be read.
core::Result<CertifiedKey> makeServerCertificate(const CertifiedKey &authority, const QStringList &names,
                                                 core::Instant now);

/// Checks what a client does that trusts `authority` alone: chain, purpose, times, name constraints, and that
/// `server` is good for each of `names`; also that the private key is the certificate's. Errors: Denied with
/// OpenSSL's reason, Corrupt.
core::Result<void> verifyServerCertificate(const QByteArray &authority, const CertifiedKey &server,
                                           const QStringList &names, core::Instant now);

/// Corrupt when it is no certificate.
core::Result<CertificateFacts> readCertificate(const QByteArray &certificate);

} // namespace traydo::crypto
