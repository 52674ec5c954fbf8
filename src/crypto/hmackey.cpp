#include "crypto/hmackey.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace traydo::crypto {

namespace {

constexpr size_t macSize = 32;

char *digestName()
{
    static char name[] = "SHA256"; // OSSL_PARAM wants a mutable pointer and does not write through it
    return name;
}

OSSL_PARAM octets(const char *key, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(key, const_cast<char *>(bytes.data()), size_t(bytes.size()));
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// These calls fail only for want of memory or of OpenSSL's default provider; nothing safe could follow.
void require(int success)
{
    if (success != 1)
        qFatal("OpenSSL does not offer HMAC-SHA256 or HKDF");
}

} // namespace

QByteArray deriveKey(QByteArrayView secret, QByteArrayView info)
{
    const KdfPointer kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContextPointer context(EVP_KDF_CTX_new(kdf.get()));
    require(context != nullptr);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digestName(), 0),
                                     octets(OSSL_KDF_PARAM_KEY, secret), octets(OSSL_KDF_PARAM_INFO, info),
                                     OSSL_PARAM_construct_end()};
    QByteArray key(macSize, Qt::Uninitialized);
    require(
        EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.data()), macSize, parameters));
    return key;
}

HmacKey::HmacKey(QByteArrayView secret, QByteArrayView info)
{
    const MacPointer algorithm(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    m_context.reset(EVP_MAC_CTX_new(algorithm.get()));
    require(m_context != nullptr);
    const QByteArray key = deriveKey(secret, info);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName(), 0),
                                     OSSL_PARAM_construct_end()};
    require(EVP_MAC_init(m_context.get(), bytesOf(key), size_t(key.size()), parameters));
}

QByteArray HmacKey::mac(QByteArrayView message) const
{
    QByteArray out(macSize, Qt::Uninitialized);
    size_t written = 0;
    require(EVP_MAC_init(m_context.get(), nullptr, 0, nullptr)); // the same key again
    require(EVP_MAC_update(m_context.get(), bytesOf(message), size_t(message.size())));
    require(EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char *>(out.data()), &written, macSize));
    return out;
}

} // namespace traydo::crypto
