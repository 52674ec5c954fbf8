#include "crypto/hash.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace traydo::crypto {

namespace {

constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(data.data()), size_t(data.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

QByteArray base64Url(QByteArrayView data)
{
    return QByteArray::fromRawData(data.data(), data.size()).toBase64(urlForm);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto raw = QByteArray::fromRawData(text.data(), text.size());
    const auto decoded =
        QByteArray::fromBase64Encoding(raw, urlForm | QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again catches what the decoder tolerates: padding, and stray bits in the last character.
    if (!decoded || decoded.decoded.toBase64(urlForm) != raw)
        return std::nullopt;
    return decoded.decoded;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace traydo::crypto
