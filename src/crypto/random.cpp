#include "crypto/random.h"

#include "crypto/hash.h"

#include <openssl/rand.h>

namespace traydo::crypto {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("The system's random generator gave no bytes; nothing safe can follow.");
    return bytes;
}

QByteArray randomToken(int bytes)
{
    return base64Url(randomBytes(bytes));
}

int randomInt(int low, int high)
{
    // Draws above the largest multiple of the range would favour its beginning; they are thrown away.
    const quint32 range = quint32(high - low) + 1;
    const quint32 limit = UINT32_MAX - UINT32_MAX % range;
    quint32 draw = 0;
    do {
        const QByteArray bytes = randomBytes(sizeof draw);
        memcpy(&draw, bytes.constData(), sizeof draw);
    } while (draw >= limit);
    return low + int(draw % range);
}

} // namespace traydo::crypto
