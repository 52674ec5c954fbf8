#include "core/todo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

/// `count` ASCII digits at `position`, or -1: Qt's own readers take signs, spaces and other scripts' digits.
int digitsAt(QStringView text, qsizetype position, qsizetype count)
{
    int value = 0;
    for (const QChar c : text.sliced(position, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QDate dateFrom(QStringView text)
{
    if (text[4] != u'-' || text[7] != u'-')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QTime timeFrom(QStringView text)
{
    const bool hasSeconds = text.size() == 8;
    if (text[2] != u':' || (hasSeconds && text[5] != u':'))
        return {};
    const QTime whole(digitsAt(text, 0, 2), digitsAt(text, 3, 2), hasSeconds ? digitsAt(text, 6, 2) : 0);
    return whole.isValid() ? QTime(whole.hour(), whole.minute()) : QTime();
}

/// What the names of the zone database are made of.
bool isZoneName(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'/' || c == u'_' || c == u'-' || c == u'+';
    };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), fits);
}

} // namespace

QString Due::toString() const
{
    auto day = date.toString(Qt::ISODate);
    if (!time)
        return day;
    const auto moment = day + u'T' + time->toString(u"HH:mm"_s);
    return zone.isEmpty() ? moment : moment + u'[' + zone + u']';
}

std::optional<Due> Due::fromString(QStringView text)
{
    constexpr qsizetype dateLength = 10;   // YYYY-MM-DD
    constexpr qsizetype minuteLength = 16; // YYYY-MM-DDTHH:MM
    constexpr qsizetype secondLength = 19; // YYYY-MM-DDTHH:MM:SS
    QString zone;
    if (const auto bracket = text.indexOf(u'['); bracket > dateLength && text.endsWith(u']')) {
        const auto name = text.sliced(bracket + 1, text.size() - bracket - 2);
        if (!isZoneName(name))
            return {};
        zone = name.toString();
        text = text.first(bracket);
    }
    if (text.size() != dateLength && text.size() != minuteLength && text.size() != secondLength)
        return {};

    Due due{dateFrom(text), {}, zone};
    // QDate counts the years before 1 as negative ones; "0000" is none of ours.
    if (!due.date.isValid() || due.date.year() < 1)
        return {};
    if (text.size() == dateLength)
        return due;
    if (text[dateLength] != u'T')
        return {};
    due.time = timeFrom(text.sliced(dateLength + 1));
    return due.time->isValid() ? std::optional(due) : std::nullopt;
}

} // namespace traydo::core
