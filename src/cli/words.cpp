#include "cli/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Words)
};

constexpr auto longestGrant = days(90);
constexpr int shortestAbbreviation = 4;
constexpr int shortIdLength = 8;

QDateTime toLocal(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(instant));
}

} // namespace

QString ago(core::Instant then, core::Instant now)
{
    const auto passed = now - then;
    if (passed < minutes(1))
        return Words::tr("just now");
    if (passed < hours(1))
        return Words::tr("%1 min ago").arg(floor<minutes>(passed).count());
    if (passed < days(2))
        return Words::tr("%1 h ago").arg(floor<hours>(passed).count());
    return Words::tr("%1 days ago").arg(floor<days>(passed).count());
}

QString left(core::Instant then, core::Instant now)
{
    const auto remaining = std::max(then - now, core::milliseconds(0));
    if (remaining >= days(2))
        return Words::tr("%1 days").arg(floor<days>(remaining).count());
    if (remaining >= hours(1))
        return Words::tr("%1 h").arg(floor<hours>(remaining).count());
    const auto inSeconds = floor<core::seconds>(remaining).count();
    return u"%1:%2"_s.arg(inSeconds / 60).arg(inSeconds % 60, 2, 10, QLatin1Char('0'));
}

QString localTime(core::Instant instant)
{
    return toLocal(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString dueInWords(const core::Due &due, core::Instant now)
{
    const auto distance = toLocal(now).date().daysTo(due.date);
    QString day;
    if (distance == 0)
        day = Words::tr("today");
    else if (distance == 1)
        day = Words::tr("tomorrow");
    else if (distance == -1)
        day = Words::tr("yesterday");
    else
        day = due.date.toString(Qt::ISODate);
    return due.time ? day + u' ' + due.time->toString(u"HH:mm"_s) : day;
}

Result<core::milliseconds> parseDuration(QStringView text, core::Instant now)
{
    if (text == "today"_L1) {
        const auto midnight = toLocal(now).date().addDays(1).startOfDay();
        return core::fromEpochMs(midnight.toMSecsSinceEpoch()) - now;
    }
    bool isNumber = false;
    const auto number = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const auto unit = text.isEmpty() ? QChar() : text.back();
    core::milliseconds duration{0};
    if (unit == u'm')
        duration = minutes(number);
    else if (unit == u'h')
        duration = hours(number);
    else if (unit == u'd')
        duration = days(number);
    if (!isNumber || duration <= core::milliseconds(0) || duration > longestGrant) {
        return Error{ErrorCode::InvalidArgument,
                     Words::tr("--for takes 30m, 1h, today, 7d and the like, at most 90d")};
    }
    return duration;
}

Result<core::Instant> parseSince(const QString &text, core::Instant now)
{
    const auto instant = [](const QDateTime &time) { return core::fromEpochMs(time.toMSecsSinceEpoch()); };
    if (text == "today"_L1)
        return instant(toLocal(now).date().startOfDay());
    if (const auto due = core::Due::fromString(text); due && due->zone.isEmpty())
        return instant(due->time ? QDateTime(due->date, *due->time) : due->date.startOfDay());
    bool isNumber = false;
    const auto number = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const auto unit = text.isEmpty() ? QChar() : text.back();
    constexpr int most = 100'000;
    if (isNumber && number > 0 && number <= most) {
        if (unit == u'm')
            return now - minutes(number);
        if (unit == u'h')
            return now - hours(number);
        if (unit == u'd')
            return now - days(number);
    }
    return Error{ErrorCode::InvalidArgument,
                 Words::tr("--since takes 30m, 2h, 7d, today, 2026-11-21 or 2026-11-21T09:00")};
}

Result<QString> resolveId(const QString &given, const QStringList &known)
{
    if (known.contains(given))
        return given;
    const auto fits = [&](const QString &id) {
        return given.size() >= shortestAbbreviation && (id.startsWith(given) || id.endsWith(given));
    };
    const auto found = std::find_if(known.cbegin(), known.cend(), fits);
    if (found == known.cend())
        return Error{ErrorCode::NotFound, {}};
    if (std::find_if(std::next(found), known.cend(), fits) != known.cend())
        return Error{ErrorCode::InvalidArgument, Words::tr("%1 is not unique; give more of it").arg(given)};
    return *found;
}

QString shortId(const QString &id)
{
    return id.contains(u'/') ? id : id.right(shortIdLength);
}

} // namespace traydo::cli
