#include "core/ids.h"

#include <QRandomGenerator>

#include <array>

namespace traydo::core {

namespace {

constexpr std::array dashes{8, 13, 18, 23};
constexpr int idLength = 36;

bool isDash(qsizetype position)
{
    return std::find(dashes.begin(), dashes.end(), position) != dashes.end();
}

} // namespace

QString newId(Instant now)
{
    // RFC 9562 §5.7: 48 bits of milliseconds, version 7, 12 random bits, variant 10, 62 random bits.
    auto *const random = QRandomGenerator::system();
    const quint64 time = static_cast<quint64>(toEpochMs(now));
    const quint64 high = (time << 16) | 0x7000u | (random->generate() & 0x0fffu);
    const quint64 low = (random->generate64() >> 2) | 0x8000'0000'0000'0000u;

    constexpr char16_t digits[] = u"0123456789abcdef";
    QString id(idLength, u'-');
    int nibble = 0;
    for (qsizetype i = 0; i < idLength; ++i) {
        if (isDash(i))
            continue;
        const quint64 half = nibble < 16 ? high : low;
        id[i] = digits[(half >> (60 - 4 * (nibble % 16))) & 0xf];
        ++nibble;
    }
    return id;
}

bool isId(QStringView text)
{
    if (text.size() != idLength)
        return false;
    for (qsizetype i = 0; i < idLength; ++i) {
        const char16_t c = text[i].unicode();
        const bool fits = isDash(i) ? c == u'-' : (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (!fits)
            return false;
    }
    return true;
}

} // namespace traydo::core
