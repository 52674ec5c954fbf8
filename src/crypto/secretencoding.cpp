#include "crypto/secretencoding.h"

#include "crypto/hash.h"

using namespace Qt::StringLiterals;

namespace traydo::crypto {

QByteArray encodeSecret(const QByteArray &secret)
{
    return base64Url(secret);
}

core::Result<QByteArray> decodeSecret(const QByteArray &stored, const QString &place)
{
    if (stored.size() == secretBytes)
        return stored;
    const auto decoded = fromBase64Url(stored.trimmed());
    if (!decoded || decoded->size() != secretBytes)
        return core::Error{
            core::ErrorCode::Corrupt,
            u"%1 does not hold a signing secret of %2 bytes. Restore it from a backup."_s.arg(place).arg(
                secretBytes)};
    return *decoded;
}

} // namespace traydo::crypto
