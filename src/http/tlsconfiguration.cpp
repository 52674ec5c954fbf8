#include "http/tlsconfiguration.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

namespace traydo::http {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

/// RFC 9325 §4.2: TLS 1.3's own, and of 1.2 those with an ephemeral key and authenticated encryption. Our key
/// is an elliptic one.
bool isStrong(const QSslCipher &cipher)
{
    const auto name = cipher.name();
    return name.startsWith("TLS_"_L1) || (name.startsWith("ECDHE-ECDSA-"_L1) &&
                                          (name.contains("-GCM-"_L1) || name.contains("CHACHA20"_L1)));
}

} // namespace

core::Result<QSslConfiguration> serverConfiguration(const TlsIdentity &identity)
{
    if (!QSslSocket::supportsSsl())
        return Error{ErrorCode::Unavailable, u"this Qt was built or installed without TLS (OpenSSL)"_s};
    const auto chain = QSslCertificate::fromData(identity.certificates);
    const QSslKey key(identity.privateKey, QSsl::Ec);
    if (chain.isEmpty() || chain.first().isNull() || key.isNull())
        return Error{ErrorCode::InvalidArgument, u"this is no certificate with its private key"_s};

    QList<QSslCipher> ciphers;
    for (const auto &cipher : QSslConfiguration::supportedCiphers()) {
        if (isStrong(cipher))
            ciphers.append(cipher);
    }
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(ciphers);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace traydo::http
