#include "crypto/certificate.h"

#include "crypto/hash.h"
#include "crypto/opensslpointer.h"
#include "crypto/random.h"

#include <QRegularExpression>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::crypto {

namespace {

using core::Error;
using core::ErrorCode;
using core::Instant;
using core::Result;

using BioPointer = OpenSsl<BIO, BIO_free_all>;
using KeyPointer = OpenSsl<EVP_PKEY, EVP_PKEY_free>;
using CertificatePointer = OpenSsl<X509, X509_free>;
using ExtensionPointer = OpenSsl<X509_EXTENSION, X509_EXTENSION_free>;
using NumberPointer = OpenSsl<BIGNUM, BN_free>;
using StorePointer = OpenSsl<X509_STORE, X509_STORE_free>;
using StoreContextPointer = OpenSsl<X509_STORE_CTX, X509_STORE_CTX_free>;

constexpr auto authorityLife = 24h * 3650;
constexpr auto serverLife = 24h * 90;
/// For clients whose clocks are behind.
constexpr auto backdated = 24h;
constexpr int serialBytes = 16;
constexpr int longestCommonName = 64; // RFC 5280, ub-common-name

Error fault(const char *what)
{
    return {ErrorCode::Internal, u"OpenSSL could not make %1"_s.arg(QLatin1StringView(what))};
}

bool isAddress(const QString &name)
{
    static const QRegularExpression address(uR"(\A(?:[0-9]+(?:\.[0-9]+){3}|[0-9a-f:]*:[0-9a-f:.]*)\z)"_s);
    return address.match(name).hasMatch();
}

/// OpenSSL reads extensions from a text of its own, so nothing but names may get in there.
Result<void> checkNames(const QStringList &names)
{
    static const QRegularExpression hostName(uR"(\A[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\z)"_s);
    for (const auto &name : names) {
        if (!isAddress(name) && !hostName.match(name).hasMatch())
            return Error{ErrorCode::InvalidArgument, u"%1 is no host name or IP address"_s.arg(name)};
    }
    if (names.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"a certificate needs a name"_s};
    return {};
}

QByteArray alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const auto &name : names)
        entries.append((isAddress(name) ? u"IP:"_s : u"DNS:"_s) + name);
    return entries.join(u',').toLatin1();
}

QByteArray nameConstraints(const QStringList &names)
{
    // The name that no one has: with none at all, every host name would be permitted.
    QStringList entries{u"permitted;DNS:traydo.invalid"_s,
                        u"permitted;IP:10.0.0.0/255.0.0.0"_s,
                        u"permitted;IP:172.16.0.0/255.240.0.0"_s,
                        u"permitted;IP:192.168.0.0/255.255.0.0"_s,
                        u"permitted;IP:169.254.0.0/255.255.0.0"_s,
                        u"permitted;IP:127.0.0.0/255.0.0.0"_s,
                        u"permitted;IP:fc00::/fe00::"_s,
                        u"permitted;IP:fe80::/ffc0::"_s,
                        u"permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s};
    for (const auto &name : names) {
        if (!isAddress(name))
            entries.append(u"permitted;DNS:"_s + name);
        else if (name.contains(u':'))
            entries.append(u"permitted;IP:%1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s.arg(name));
        else
            entries.append(u"permitted;IP:%1/255.255.255.255"_s.arg(name));
    }
    return "critical," + entries.join(u',').toLatin1();
}

template <typename T>
QByteArray written(int (*write)(BIO *, const T *), const T *object)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get(), object) != 1)
        return {};
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

int writePrivateKey(BIO *bio, const EVP_PKEY *key)
{
    return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
}

CertificatePointer certificateFrom(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return CertificatePointer(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

/// A key with a passphrase is none of ours: without the callback OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

KeyPointer privateKeyFrom(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return KeyPointer(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
}

Instant instantOf(const ASN1_TIME *time)
{
    const OpenSsl<ASN1_TIME, ASN1_TIME_free> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    if (!epoch || ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1)
        return {};
    return Instant(std::chrono::days(days) + std::chrono::seconds(seconds));
}

/// One certificate in the making.
class Draft
{
public:
    Draft() : m_certificate(X509_new()), m_key(EVP_EC_gen("P-256")) {}

    EVP_PKEY *key() const { return m_key.get(); }
    X509 *certificate() const { return m_certificate.get(); }

    bool begin(const QString &commonName, Instant notBefore, Instant notAfter)
    {
        if (!m_certificate || !m_key)
            return false;
        const auto name = commonName.left(longestCommonName).toUtf8();
        auto *subject = X509_get_subject_name(certificate());
        return X509_set_version(certificate(), X509_VERSION_3) == 1 && setSerial() &&
               ASN1_TIME_set(X509_getm_notBefore(certificate()), core::toEpochSeconds(notBefore)) &&
               ASN1_TIME_set(X509_getm_notAfter(certificate()), core::toEpochSeconds(notAfter)) &&
               X509_set_pubkey(certificate(), key()) == 1 &&
               X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(name.constData()),
                                          int(name.size()), -1, 0) == 1;
    }

    bool extend(X509 *issuer, int nid, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer, certificate(), nullptr, nullptr, 0);
        const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
        return extension && X509_add_ext(certificate(), extension.get(), -1) == 1;
    }

    bool sign(X509 *issuer, EVP_PKEY *issuerKey)
    {
        return X509_set_issuer_name(certificate(), X509_get_subject_name(issuer)) == 1 &&
               X509_sign(certificate(), issuerKey, EVP_sha256()) > 0;
    }

    CertifiedKey finish() const
    {
        return {written<X509>(PEM_write_bio_X509, certificate()), written<EVP_PKEY>(writePrivateKey, key())};
    }

private:
    bool setSerial()
    {
        auto bytes = randomBytes(serialBytes);
        bytes[0] = char(bytes[0] & 0x7f); // positive (RFC 5280 §4.1.2.2)
        const NumberPointer number(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), serialBytes, nullptr));
        return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate()));
    }

    CertificatePointer m_certificate;
    KeyPointer m_key;
};

Result<void> verifyChain(X509 *authority, X509 *server, Instant now)
{
    const StorePointer store(X509_STORE_new());
    const StoreContextPointer context(X509_STORE_CTX_new());
    if (!store || !context || X509_STORE_add_cert(store.get(), authority) != 1 ||
        X509_STORE_CTX_init(context.get(), store.get(), server, nullptr) != 1 ||
        X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER) != 1)
        return fault("a trust store");
    X509_STORE_CTX_set_time(context.get(), 0, core::toEpochSeconds(now));
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const char *why = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    return Error{ErrorCode::Denied, QString::fromLatin1(why)};
}

bool isFor(X509 *server, const QString &name)
{
    const auto text = name.toLatin1();
    return isAddress(name) ? X509_check_ip_asc(server, text.constData(), 0) == 1
                           : X509_check_host(server, text.constData(), size_t(text.size()),
                                             X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) == 1;
}

} // namespace

Result<CertifiedKey> makeAuthority(const QString &commonName, const QStringList &names, Instant now)
{
    if (const auto usable = checkNames(names); !usable)
        return usable.error();
    Draft draft;
    if (!draft.begin(commonName, now - backdated, now + authorityLife))
        return fault("a certificate");
    X509 *self = draft.certificate();
    const bool made = draft.extend(self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      draft.extend(self, NID_key_usage, "critical,keyCertSign") &&
                      draft.extend(self, NID_subject_key_identifier, "hash") &&
                      draft.extend(self, NID_name_constraints, nameConstraints(names)) &&
                      draft.sign(self, draft.key());
    return made ? Result<CertifiedKey>(draft.finish()) : fault("a certificate authority");
}

Result<CertifiedKey> makeServerCertificate(const CertifiedKey &authority, const QStringList &names,
                                           Instant now)
{
    if (const auto usable = checkNames(names); !usable)
        return usable.error();
    const auto issuer = certificateFrom(authority.certificate);
    const auto issuerKey = privateKeyFrom(authority.privateKey);
    if (!issuer || !issuerKey || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return Error{ErrorCode::Corrupt, u"the certificate authority cannot be read"_s};
    const auto end = std::min<Instant>(now + serverLife, instantOf(X509_get0_notAfter(issuer.get())));
    Draft draft;
    if (!draft.begin(u"Traydo"_s, now - backdated, end))
        return fault("a certificate");
    const bool made = draft.extend(issuer.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      draft.extend(issuer.get(), NID_key_usage, "critical,digitalSignature") &&
                      draft.extend(issuer.get(), NID_ext_key_usage, "serverAuth") &&
                      draft.extend(issuer.get(), NID_subject_key_identifier, "hash") &&
                      draft.extend(issuer.get(), NID_authority_key_identifier, "keyid:always") &&
                      draft.extend(issuer.get(), NID_subject_alt_name, alternativeNames(names)) &&
                      draft.sign(issuer.get(), issuerKey.get());
    return made ? Result<CertifiedKey>(draft.finish()) : fault("a server certificate");
}

Result<void> verifyServerCertificate(const QByteArray &authority, const CertifiedKey &server,
                                     const QStringList &names, Instant now)
{
    const auto root = certificateFrom(authority);
    const auto certificate = certificateFrom(server.certificate);
    const auto key = privateKeyFrom(server.privateKey);
    if (!root || !certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return Error{ErrorCode::Corrupt, u"the certificate cannot be read"_s};
    for (const auto &name : names) {
        if (!isFor(certificate.get(), name))
            return Error{ErrorCode::Denied, u"the certificate is not for %1"_s.arg(name)};
    }
    return verifyChain(root.get(), certificate.get(), now);
}

Result<CertificateFacts> readCertificate(const QByteArray &certificate)
{
    const auto read = certificateFrom(certificate);
    if (!read)
        return Error{ErrorCode::Corrupt, u"this is no certificate"_s};
    unsigned char *der = nullptr;
    const int size = i2d_X509(read.get(), &der);
    if (size <= 0)
        return fault("the form of a certificate");
    const auto digest = sha256(QByteArrayView(der, size));
    OPENSSL_free(der);
    return CertificateFacts{QString::fromLatin1(digest.toHex(':')).toUpper(),
                            instantOf(X509_get0_notBefore(read.get())),
                            instantOf(X509_get0_notAfter(read.get()))};
}

} // namespace traydo::crypto
