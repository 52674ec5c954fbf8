#include "todo/recurrence.h"

#include "core/utc.h"

#include <QRegularExpression>

#include <libical/ical.h>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Due;
using core::Error;
using core::ErrorCode;
using core::Instant;
using core::Result;

namespace {

constexpr int maxInterval = 1000;
constexpr int maxCount = 9999;
constexpr int lastYear = 9999;
/// Ends the search through a long past; a daily todo reaches it after 270 years.
constexpr int maxSteps = 100'000;
/// Before every due date there is.
constexpr Instant beginning{-core::milliseconds(100'000'000'000'000)};

Error invalid(const QString &text)
{
    return {ErrorCode::InvalidArgument, u"repeat: "_s + text, {.code = core::ReasonCode::RepeatUnknown}};
}

using Parts = std::map<QString, QString>;

Parts partsOf(const QString &rule)
{
    Parts parts;
    for (const auto &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.emplace(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

/// FREQ first, as RFC 5545 recommends to writers.
QString joined(const Parts &parts)
{
    QStringList texts;
    for (const auto &[name, value] : parts) {
        const auto text = name + u'=' + value;
        if (name == "FREQ"_L1)
            texts.prepend(text);
        else
            texts.append(text);
    }
    return texts.join(u';');
}

/// Which numbers a BY… part takes: from -most to most without 0, or from 1 to most.
struct NumberRule
{
    int most = 0;
    bool negative = false;
    QStringList frequencies; ///< it fits
};

const std::map<QString, NumberRule> &numberRules()
{
    static const std::map<QString, NumberRule> rules{
        {u"BYMONTH"_s, {12, false, {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}}},
        {u"BYMONTHDAY"_s, {31, true, {u"DAILY"_s, u"MONTHLY"_s, u"YEARLY"_s}}},
        {u"BYYEARDAY"_s, {366, true, {u"YEARLY"_s}}},
        {u"BYWEEKNO"_s, {53, true, {u"YEARLY"_s}}},
        {u"BYSETPOS"_s, {366, true, {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}}},
        {u"INTERVAL"_s, {maxInterval, false, {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}}},
        {u"COUNT"_s, {maxCount, false, {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}}},
    };
    return rules;
}

bool isNumberIn(const QString &text, const NumberRule &rule)
{
    static const QRegularExpression form(u"\\A[+-]?[0-9]{1,4}\\z"_s);
    const auto number = text.toInt();
    return form.match(text).hasMatch() && number != 0 && number <= rule.most &&
           number >= (rule.negative ? -rule.most : 1);
}

Result<void> checkNumbers(const QString &name, const QString &value, const NumberRule &rule,
                          const QString &frequency)
{
    if (!rule.frequencies.contains(frequency))
        return invalid(u"%1 does not go with FREQ=%2 (RFC 5545 section 3.3.10)"_s.arg(name, frequency));
    const auto single = name == "INTERVAL"_L1 || name == "COUNT"_L1;
    const auto numbers = value.split(u',');
    for (const auto &number : numbers) {
        if (!isNumberIn(number, rule) || (single && numbers.size() > 1))
            return invalid(u"%1 must be %2 from %3 to %4"_s.arg(name, single ? u"a number"_s : u"numbers"_s)
                               .arg(rule.negative ? -rule.most : 1)
                               .arg(rule.most));
    }
    return {};
}

Result<void> checkDays(const QString &value, const QString &frequency)
{
    static const QRegularExpression form(u"\\A([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)\\z"_s);
    for (const auto &day : value.split(u',')) {
        const auto match = form.match(day);
        const auto ordinal = match.captured(1);
        if (!match.hasMatch() || (!ordinal.isEmpty() && !isNumberIn(ordinal, {53, true, {}})))
            return invalid(u"BYDAY must be days like MO,TU or, with FREQ=MONTHLY, 1MO or -1FR"_s);
        if (!ordinal.isEmpty() && frequency != "MONTHLY"_L1 && frequency != "YEARLY"_L1)
            return invalid(u"numbers in BYDAY go with FREQ=MONTHLY or YEARLY only"_s);
    }
    return {};
}

/// Where UNTIL ends the rule: a day, a wall time, or an instant.
struct End
{
    Due wall;
    std::optional<QDateTime> utc;
};

std::optional<End> endOf(const QString &text)
{
    const auto date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    if (!date.isValid())
        return {};
    if (text.size() == 8)
        return End{{date, {}, {}}, {}};
    const auto time = QTime::fromString(text.mid(9, 6), u"HHmmss"_s);
    if (text[8] != u'T' || !time.isValid())
        return {};
    if (text.size() == 15)
        return End{{date, time, {}}, {}};
    if (text.size() == 16 && text.endsWith(u'Z'))
        return End{{date, time, {}}, QDateTime(date, time, core::utc())};
    return {};
}

Result<void> checkPart(const QString &name, const QString &value, const QString &frequency)
{
    static const QRegularExpression weekday(u"\\A(MO|TU|WE|TH|FR|SA|SU)\\z"_s);
    if (name == "FREQ"_L1)
        return {};
    if (name == "BYDAY"_L1)
        return checkDays(value, frequency);
    if (name == "WKST"_L1)
        return weekday.match(value).hasMatch() ? Result<void>()
                                               : invalid(u"WKST must be one of MO, TU, WE, TH, FR, SA, SU"_s);
    if (name == "UNTIL"_L1)
        return endOf(value) ? Result<void>() : invalid(u"UNTIL must be like 20261231 or 20261231T235900Z"_s);
    const auto numbers = numberRules().find(name);
    if (numbers == numberRules().end())
        return invalid(
            u"%1 is not supported; use FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, "
            "BYSETPOS, BYWEEKNO, BYYEARDAY or WKST; the time of day is that of due"_s.arg(name.left(20)));
    return checkNumbers(name, value, numbers->second, frequency);
}

/// Whether any month that the rule allows has any of its days. What never comes is searched for by libical up
/// to its last year.
bool comesEver(const Parts &parts)
{
    const auto days = parts.find(u"BYMONTHDAY"_s);
    const auto months = parts.find(u"BYMONTH"_s);
    if (days == parts.end() || months == parts.end())
        return true;
    constexpr int leapYear = 2024;
    const auto numbers = days->second.split(u',');
    const auto fits = [&](const QString &month) {
        const auto length = QDate(leapYear, month.toInt(), 1).daysInMonth();
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](const QString &day) { return std::abs(day.toInt()) <= length; });
    };
    const auto allowed = months->second.split(u',');
    return std::any_of(allowed.begin(), allowed.end(), fits);
}

/// Goes through the days of a rule, without its COUNT and UNTIL.
class Iteration
{
public:
    Iteration(Parts parts, QDate start)
    {
        parts.erase(u"COUNT"_s);
        parts.erase(u"UNTIL"_s);
        const auto recurrence = icalrecurrencetype_from_string(joined(parts).toLatin1().constData());
        if (recurrence.freq == ICAL_NO_RECURRENCE)
            return;
        // Not icaltime_null_date(): its time of day is -1, from which a weekly BYDAY is never reached.
        auto first = icaltime_null_time();
        first.is_date = 1;
        first.year = start.year();
        first.month = start.month();
        first.day = start.day();
        m_iterator.reset(icalrecur_iterator_new(recurrence, first));
    }

    /// Invalid at the end of what can be reckoned with.
    QDate next()
    {
        if (!m_iterator)
            return {};
        const auto found = icalrecur_iterator_next(m_iterator.get());
        if (icaltime_is_null_time(found) || found.year > lastYear)
            return {};
        return QDate(found.year, found.month, found.day);
    }

private:
    struct Free
    {
        void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
    };
    std::unique_ptr<icalrecur_iterator, Free> m_iterator;
};

QTimeZone zoneOf(const Due &due, const QTimeZone &person)
{
    const QTimeZone own(due.zone.toLatin1());
    return due.zone.isEmpty() || !own.isValid() ? person : own;
}

QDateTime moment(const Due &due, const QTimeZone &person)
{
    const auto zone = zoneOf(due, person);
    const auto time = due.time.value_or(QTime(0, 0));
    QDateTime wall(due.date, time, zone);
    if (wall.isValid())
        return wall;
    // A time that the clocks skip is meant with the offset before (RFC 5545 section 3.3.5).
    const auto before = zone.offsetFromUtc(QDateTime(due.date.addDays(-1), time, core::utc()));
    return core::aheadOfUtc(due.date, time, before);
}

bool isBehind(const Due &due, const std::optional<End> &end, const QTimeZone &person)
{
    if (!end)
        return false;
    if (!due.time)
        return due.date > (end->utc ? end->utc->toTimeZone(person).date() : end->wall.date);
    if (end->utc)
        return moment(due, person) > *end->utc;
    return due.date > end->wall.date ||
           (due.date == end->wall.date && end->wall.time && *due.time > *end->wall.time);
}

bool isToCome(const Due &due, Instant now, const QTimeZone &person)
{
    const auto wall = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now), person);
    return due.time ? moment(due, person) > wall : due.date > wall.date();
}

} // namespace

Result<QString> validRepeat(const QString &rule)
{
    auto text = rule.trimmed().toUpper();
    if (text.startsWith("RRULE:"_L1))
        text.remove(0, 6);
    if (text.isEmpty())
        return QString();
    if (text.size() > core::maxRepeatLength)
        return invalid(u"at most %1 characters are allowed"_s.arg(core::maxRepeatLength));
    const auto parts = partsOf(text);
    if (text.count(u';') + 1 != int(parts.size()))
        return invalid(u"each part may stand once, as in FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s);
    static const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    const auto frequency = parts.find(u"FREQ"_s);
    if (frequency == parts.end() || !frequencies.contains(frequency->second))
        return invalid(u"must be an RFC 5545 RRULE with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, like "
                       "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s);
    for (const auto &[name, value] : parts) {
        if (auto fine = checkPart(name, value, frequency->second); !fine)
            return fine.error();
    }
    if (parts.contains(u"COUNT"_s) && parts.contains(u"UNTIL"_s))
        return invalid(u"COUNT and UNTIL exclude each other; give one of them"_s);
    const auto choosing = std::any_of(parts.begin(), parts.end(), [](const auto &part) {
        return part.first.startsWith("BY"_L1) && part.first != "BYSETPOS"_L1;
    });
    if (parts.contains(u"BYSETPOS"_s) && !choosing)
        return invalid(u"BYSETPOS chooses from what another BY… part names; give one"_s);
    // Leap days come every four years, but not in 2100; this start has one before it.
    if (!comesEver(parts) || !firstDay(text, QDate(2024, 2, 29)))
        return invalid(u"this rule names no day at all"_s);
    return joined(parts);
}

std::optional<QDate> firstDay(const QString &rule, QDate day)
{
    Iteration days(partsOf(rule), day);
    for (auto found = days.next(); found.isValid(); found = days.next()) {
        if (found >= day)
            return found;
    }
    return {};
}

std::optional<Occurrence> nextOccurrence(const QString &rule, const Due &due, Instant now,
                                         const QTimeZone &person)
{
    auto parts = partsOf(rule);
    const auto counted = parts.find(u"COUNT"_s);
    int left = counted == parts.end() ? maxSteps : counted->second.toInt();
    const auto until = parts.find(u"UNTIL"_s);
    const auto end = until == parts.end() ? std::nullopt : endOf(until->second);
    Iteration days(parts, due.date);
    for (auto day = days.next(); day.isValid(); day = days.next()) {
        if (day <= due.date)
            continue;
        const Due next{day, due.time, due.zone};
        if (--left < 1 || isBehind(next, end, person))
            return {};
        if (!isToCome(next, now, person))
            continue;
        if (counted != parts.end())
            counted->second = QString::number(left);
        return Occurrence{next, joined(parts)};
    }
    return {};
}

QList<Due> occurrences(const QString &rule, const Due &due, int most, const QTimeZone &person)
{
    QList<Due> found{due};
    auto next = nextOccurrence(rule, due, beginning, person);
    while (next && found.size() < most) {
        found.append(next->due);
        next = nextOccurrence(next->repeat, next->due, beginning, person);
    }
    return found;
}

} // namespace traydo::todo
