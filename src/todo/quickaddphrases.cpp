#include "todo/quickaddphrases.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace traydo::todo {

namespace {

constexpr int daysOfWeek = 7;
constexpr int maxYear = 9999;
constexpr int maxRepeatInterval = 999;
constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QuickAddWords &wordsOf(QLocale::Language language)
{
    for (const auto *languages : {&quickAddWordsOfEurope(), &quickAddWordsOfAsia()}) {
        for (const auto &words : *languages) {
            if (words.language == language)
                return words;
        }
    }
    return quickAddWordsOfEurope().front();
}

QString group(QLatin1StringView name, QStringView alternatives)
{
    return u"(?<%1>%2)"_s.arg(name, alternatives);
}

template <typename Words>
QString alternatives(const Words &words)
{
    QStringList all;
    for (const auto &word : words)
        all.append(word.toString());
    return all.join(u'|');
}

std::vector<QRegularExpression> wholeWords(std::span<const QStringView> words)
{
    std::vector<QRegularExpression> expressions;
    for (const auto word : words) {
        const auto sure = word.toString().remove(u'~');
        expressions.emplace_back(QRegularExpression::anchoredPattern(sure), options);
    }
    return expressions;
}

/// The value of a capture that may be there twice in a pattern, as `name` and `name` with a 2.
QString captured(const QRegularExpressionMatch &match, QLatin1StringView name)
{
    const auto first = match.captured(name);
    return first.isEmpty() ? match.captured(QString(name) + u'2') : first;
}

QDate validated(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= maxYear ? date : QDate();
}

QDate nextWeekdayAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + daysOfWeek - 1) % daysOfWeek + 1);
}

enum class Unit { None, Day, Week, Month, Year };

Unit unitOf(const QRegularExpressionMatch &match)
{
    if (!match.captured("uDay"_L1).isEmpty())
        return Unit::Day;
    if (!match.captured("uWeek"_L1).isEmpty())
        return Unit::Week;
    if (!match.captured("uMonth"_L1).isEmpty())
        return Unit::Month;
    return match.captured("uYear"_L1).isEmpty() ? Unit::None : Unit::Year;
}

QDate later(QDate day, int count, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return day.addDays(count);
    case Unit::Week:
        return day.addDays(qint64(count) * daysOfWeek);
    case Unit::Month:
        return day.addMonths(count);
    case Unit::Year:
        return day.addYears(count);
    case Unit::None:
        break;
    }
    return {};
}

QLatin1StringView frequencyOf(Unit unit)
{
    switch (unit) {
    case Unit::Day:
    case Unit::None:
        return "DAILY"_L1;
    case Unit::Week:
        return "WEEKLY"_L1;
    case Unit::Month:
        return "MONTHLY"_L1;
    case Unit::Year:
        return "YEARLY"_L1;
    }
    return "DAILY"_L1;
}

} // namespace

// ---- repetitions

QString SpokenRepeat::toRule() const
{
    constexpr std::array names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    auto rule = u"FREQ="_s + frequency;
    if (interval > 1)
        rule += u";INTERVAL="_s + QString::number(interval);
    QStringList days;
    for (const int day : weekdays)
        days.append(names.at(size_t(day) - 1));
    if (!days.isEmpty())
        rule += u";BYDAY="_s + days.join(u',');
    if (monthDay > 0)
        rule += u";BYMONTHDAY="_s + QString::number(monthDay);
    return rule;
}

QDate SpokenRepeat::firstFrom(QDate day) const
{
    // A day of the month that fits comes within two months, a weekday within a week.
    constexpr int horizon = 62;
    for (int ahead = 0; ahead <= horizon; ++ahead) {
        const auto candidate = day.addDays(ahead);
        if ((weekdays.isEmpty() || weekdays.contains(candidate.dayOfWeek())) &&
            (monthDay == 0 || candidate.day() == monthDay))
            return candidate;
    }
    return day;
}

// ---- patterns

QuickAddPhrases::QuickAddPhrases(const QLocale &locale)
    : m_words(wordsOf(locale.language())), m_locale(locale)
{
    m_weekdays = wholeWords(m_words.weekdays);
    m_numbers = wholeWords(m_words.numbers);
    readMonths();
    for (const auto &phrase : m_words.phrases)
        add(phrase.meaning, phrase.pattern.toString(), phrase.count);
    add(PhraseMeaning::MonthDay,
        u"{before}(?<y>\\d{4})-(?<M>\\d{2})-(?<d>\\d{2})(?:T(?<h>\\d{2}):(?<m>\\d{2}))?"_s, 0);
    addNumericDates();
}

void QuickAddPhrases::readMonths()
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (auto name : {m_locale.monthName(month, form), m_locale.standaloneMonthName(month, form)}) {
                while (name.endsWith(u'.'))
                    name.chop(1);
                const bool isNumber =
                    std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
                if (!name.isEmpty() && !isNumber)
                    m_months.insert(name.toCaseFolded(), month);
            }
        }
    }
}

void QuickAddPhrases::addNumericDates()
{
    QString order;
    QChar separator(u'/');
    for (const QChar c : m_locale.dateFormat(QLocale::ShortFormat)) {
        if (QStringView(u"dMy").contains(c) && !order.contains(c))
            order += c;
        else if (QStringView(u"./-").contains(c))
            separator = c;
    }
    const QHash<QString, QStringList> forms{
        {u"dMy"_s, {u"{d}/{M}/{yy}"_s, u"(?<d>\\d{2})/(?<M>\\d{2})"_s}},
        {u"Mdy"_s, {u"{M}/{d}/{yy}"_s, u"(?<M>\\d{2})/(?<d>\\d{2})"_s}},
        {u"yMd"_s, {u"{y}/{M}/{d}"_s, u"(?<M>\\d{2})/(?<d>\\d{2})"_s}},
    };
    auto patterns = forms.value(order);
    // 27.11. is a date, 27.11 may be a version.
    if (separator == u'.' && order == "dMy"_L1)
        patterns = {u"{d}/{M}/{yy}"_s, u"{d}/{M}/"_s};
    for (auto pattern : std::as_const(patterns)) {
        pattern.replace(u'/', QRegularExpression::escape(QString(separator)));
        add(PhraseMeaning::MonthDay, u"{before}"_s + pattern, 0);
    }
}

QString QuickAddPhrases::weekdayPattern(bool sure) const
{
    const auto all = alternatives(m_words.weekdays);
    return sure ? QString(all).remove(u'~') : all;
}

/// Placeholders filled in and `~` turned into what it stands for, see Phrase.
QString QuickAddPhrases::expanded(QString pattern) const
{
    const auto sure = weekdayPattern(true);
    const auto gap = m_words.spaced ? u"\\s{1,8}"_s : u"\\s{0,8}"_s;
    const auto conjunction =
        u"(?:\\s{0,4},\\s{0,4}|"_s + gap + u"(?:"_s + m_words.conjunction.toString() + u")\\s{0,4})"_s;
    const auto days = u"(?:"_s + sure + u")(?:"_s + conjunction + u"(?:"_s + sure + u"))*"_s;
    auto numbers = alternatives(m_words.numbers) + u"|\\d{1,4}"_s;
    const auto hours =
        m_words.spaced ? u"\\d{1,2}"_s : u"\\d{1,2}|十[一二]|"_s + alternatives(m_words.numbers);
    QStringList months;
    for (auto month = m_months.keyBegin(); month != m_months.keyEnd(); ++month)
        months.append(QRegularExpression::escape(*month) + u"\\.?"_s);
    const auto units = [](const std::array<QStringView, 4> &words) {
        return u"(?:"_s + group("uDay"_L1, words[0]) + u'|' + group("uWeek"_L1, words[1]) + u'|' +
               group("uMonth"_L1, words[2]) + u'|' + group("uYear"_L1, words[3]) + u')';
    };

    const std::pair<QString, QString> fillings[] = {
        {u"{before}"_s, m_words.before.isEmpty() ? QString()
                                                 : u"(?:(?:"_s + m_words.before.toString() +
                                                       (m_words.spaced ? u") )?"_s : u"))?"_s)},
        {u"{n}"_s, group("n"_L1, numbers)},
        {u"{unit}"_s, units(m_words.units)},
        {u"{dual}"_s, units(m_words.duals)},
        {u"{weekday}"_s, group("weekday"_L1, weekdayPattern(false))},
        {u"{sure}"_s, group("weekday"_L1, sure)},
        {u"{sure2}"_s, group("weekday2"_L1, sure)},
        {u"{weekdays}"_s, group("weekdays"_L1, days)},
        {u"{month}"_s, group("month"_L1, months.join(u'|'))},
        {u"{M}"_s, group("M"_L1, u"\\d{1,2}")},
        {u"{d}"_s, group("d"_L1, u"\\d{1,2}")},
        {u"{d2}"_s, group("d2"_L1, u"\\d{1,2}")},
        {u"{y}"_s, group("y"_L1, u"\\d{4}")},
        {u"{yy}"_s, group("y"_L1, u"\\d{4}|\\d{2}")},
        {u"{h}"_s, group("h"_L1, hours)},
        {u"{m}"_s, group("m"_L1, u"\\d{2}")},
        {u"{am}"_s, group("am"_L1, m_words.am)},
        {u"{pm}"_s, group("pm"_L1, m_words.pm)},
    };
    for (const auto &[placeholder, filling] : fillings)
        pattern.replace(placeholder, filling);
    pattern.replace(u'~', u"(?=[.,;]?(?:\\s*$|\\s{1,8}(?:[#@!\\d\"]|(?:"_s + m_words.link.toString() +
                              u")(?:\\s|$))))"_s);
    // Space in front of a quantifier is optional space; any other stands for one or several.
    pattern.replace(u" ?"_s, u"\\s{0,8}"_s);
    pattern.replace(u' ', u"\\s{1,8}"_s);
    return pattern;
}

void QuickAddPhrases::add(PhraseMeaning meaning, const QString &pattern, int count)
{
    // A mark after the phrase goes with it, as it would stand alone afterwards.
    const auto after = m_words.after.isEmpty() ? QString() : u"(?:"_s + m_words.after.toString() + u")?"_s;
    const auto end =
        m_words.spaced ? u"[.,;:!?،؛]?(?=\\s|$)"_s : after + u"[.,;:!?、。，；！？]?(?![\\d\\p{Latin}])"_s;
    m_patterns.push_back(
        {meaning, QRegularExpression(u"(?:"_s + expanded(pattern) + u')' + end, options), count});
}

// ---- matching

std::optional<PhraseMatch> QuickAddPhrases::match(const QString &text, qsizetype from, QDate today) const
{
    std::optional<PhraseMatch> best;
    for (const auto &pattern : m_patterns) {
        const auto match = pattern.expression.match(text, from, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0 ||
            (best && match.capturedLength() <= best->length))
            continue;
        if (auto found = meaningOf(pattern, match, today))
            best = std::move(found);
    }
    return best;
}

std::optional<PhraseMatch> QuickAddPhrases::meaningOf(const Pattern &pattern,
                                                      const QRegularExpressionMatch &match, QDate today) const
{
    PhraseMatch found{.length = match.capturedLength(), .date = {}, .time = {}, .repeat = {}};
    switch (pattern.meaning) {
    case PhraseMeaning::ClockTime:
        found.time = timeOf(match);
        break;
    case PhraseMeaning::Noon:
        found.time = QTime(12, 0);
        break;
    case PhraseMeaning::MonthDay:
        found.date = calendarDate(match, today);
        if (found.date && !match.captured("h"_L1).isEmpty()) {
            found.time = timeOf(match);
            if (!found.time)
                return {};
        }
        break;
    default:
        found.date = relativeDate(pattern, match, today);
        if (!found.date)
            found.repeat = repeatOf(pattern, match);
        break;
    }
    if (!found.date && !found.time && !found.repeat)
        return {};
    return found;
}

std::optional<QDate> QuickAddPhrases::relativeDate(const Pattern &pattern,
                                                   const QRegularExpressionMatch &match, QDate today) const
{
    QDate date;
    const auto nextWeek = nextWeekdayAfter(today, firstWorkday());
    switch (pattern.meaning) {
    case PhraseMeaning::Today:
        date = today;
        break;
    case PhraseMeaning::Tomorrow:
        date = today.addDays(1);
        break;
    case PhraseMeaning::DayAfterTomorrow:
        date = today.addDays(2);
        break;
    case PhraseMeaning::Weekday:
        date = nextWeekdayAfter(today, weekdayFrom(captured(match, "weekday"_L1)));
        break;
    case PhraseMeaning::NextWeekday:
        date = nextWeekdayAfter(nextWeek.addDays(-1), weekdayFrom(captured(match, "weekday"_L1)));
        break;
    case PhraseMeaning::NextWeek:
        date = nextWeek;
        break;
    case PhraseMeaning::NextMonth:
        date = QDate(today.year(), today.month(), 1).addMonths(1);
        break;
    case PhraseMeaning::NextYear:
        date = QDate(today.year() + 1, 1, 1);
        break;
    case PhraseMeaning::InUnits: {
        const int count = pattern.count > 0 ? pattern.count : numberFrom(match.captured("n"_L1));
        date = later(today, count, unitOf(match));
        break;
    }
    default:
        break;
    }
    date = validated(date);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> QuickAddPhrases::calendarDate(const QRegularExpressionMatch &match, QDate today) const
{
    auto name = match.captured("month"_L1).toCaseFolded();
    while (name.endsWith(u'.'))
        name.chop(1);
    const int month = name.isEmpty() ? numberFrom(match.captured("M"_L1)) : m_months.value(name);
    const int day = numberFrom(captured(match, "d"_L1));
    if (const auto text = match.captured("y"_L1); !text.isEmpty()) {
        constexpr int century = 2000;
        const int year = numberFrom(text);
        const auto date = validated(QDate(text.size() == 2 ? century + year : year, month, day));
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // 29 February comes within eight years.
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate date(today.year() + ahead, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

std::optional<QTime> QuickAddPhrases::timeOf(const QRegularExpressionMatch &match) const
{
    int hour = numberFrom(match.captured("h"_L1));
    const auto minutes = match.captured("m"_L1);
    int minute = minutes.isEmpty() ? 0 : numberFrom(minutes);
    if (!match.captured("half"_L1).isEmpty())
        minute = 30;
    const bool am = !match.captured("am"_L1).isEmpty();
    const bool pm = !match.captured("pm"_L1).isEmpty();
    if (pm && hour >= 1 && hour < 12)
        hour += 12;
    else if (am && hour == 12)
        hour = 0;
    else if (am && hour > 12)
        return {};
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<SpokenRepeat> QuickAddPhrases::repeatOf(const Pattern &pattern,
                                                      const QRegularExpressionMatch &match) const
{
    SpokenRepeat repeat{"WEEKLY"_L1, 1, {}, 0};
    switch (pattern.meaning) {
    case PhraseMeaning::EveryUnits:
        repeat.frequency = frequencyOf(unitOf(match));
        repeat.interval = pattern.count > 0 ? pattern.count : numberFrom(match.captured("n"_L1));
        break;
    case PhraseMeaning::EveryWeekdays:
        repeat.weekdays = match.hasCaptured("weekdays"_L1)
                              ? weekdaysIn(match.captured("weekdays"_L1))
                              : QList<int>{weekdayFrom(captured(match, "weekday"_L1))};
        break;
    case PhraseMeaning::EveryOtherWeekday:
        repeat.interval = 2;
        repeat.weekdays = {weekdayFrom(captured(match, "weekday"_L1))};
        break;
    case PhraseMeaning::EveryWorkday:
        for (const auto day : m_locale.weekdays())
            repeat.weekdays.append(int(day));
        std::sort(repeat.weekdays.begin(), repeat.weekdays.end());
        break;
    case PhraseMeaning::EveryMonthDay:
        repeat.frequency = "MONTHLY"_L1;
        repeat.monthDay = numberFrom(captured(match, "d"_L1));
        if (repeat.monthDay < 1 || repeat.monthDay > 31)
            return {};
        break;
    case PhraseMeaning::Daily:
        repeat.frequency = "DAILY"_L1;
        break;
    case PhraseMeaning::Weekly:
        break;
    case PhraseMeaning::EveryOtherWeek:
        repeat.interval = 2;
        break;
    case PhraseMeaning::Monthly:
        repeat.frequency = "MONTHLY"_L1;
        break;
    case PhraseMeaning::Yearly:
        repeat.frequency = "YEARLY"_L1;
        break;
    default:
        return {};
    }
    if (repeat.interval < 1 || repeat.interval > maxRepeatInterval)
        return {};
    return repeat;
}

/// Digits of any script or a number word; -1 for neither.
int QuickAddPhrases::numberFrom(const QString &text) const
{
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i].match(text).hasMatch())
            return int(i) + 1;
    }
    if (text == u"十一" || text == u"十二")
        return text == u"十一" ? 11 : 12;
    int number = 0;
    for (const QChar c : text) {
        if (!c.isDigit())
            return -1;
        number = number * 10 + c.digitValue();
    }
    return text.isEmpty() ? -1 : number;
}

int QuickAddPhrases::weekdayFrom(const QString &text) const
{
    const auto found =
        std::find_if(m_weekdays.cbegin(), m_weekdays.cend(),
                     [&](const QRegularExpression &day) { return day.match(text).hasMatch(); });
    return int(found - m_weekdays.cbegin()) + 1;
}

QList<int> QuickAddPhrases::weekdaysIn(const QString &text) const
{
    const QRegularExpression expression(weekdayPattern(true), options);
    QList<int> days;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const int day = weekdayFrom(matches.next().captured());
        if (day <= daysOfWeek && !days.contains(day))
            days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// The working day before which no working day is.
int QuickAddPhrases::firstWorkday() const
{
    const auto workdays = m_locale.weekdays();
    for (const auto day : workdays) {
        const auto before = Qt::DayOfWeek(day == Qt::Monday ? Qt::Sunday : day - 1);
        if (!workdays.contains(before))
            return day;
    }
    return Qt::Monday;
}

} // namespace traydo::todo
