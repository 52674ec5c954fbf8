#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <vector>

namespace traydo::todo {

/// What a phrase of a language means.
enum class PhraseMeaning {
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Weekday,     ///< the next such day after today
    NextWeekday, ///< that day of next week
    NextWeek,    ///< its first working day
    NextMonth,   ///< its first day
    NextYear,    ///< its first day
    InUnits,
    MonthDay, ///< 27 November; without a year the next one
    ClockTime,
    Noon,
    EveryUnits,
    EveryWeekdays,
    EveryOtherWeekday,
    EveryWorkday,
    EveryMonthDay,
    Daily,
    Weekly,
    EveryOtherWeek,
    Monthly,
    Yearly,
};

/// A phrase as a regular expression. A space stands for white space; placeholders: `{n}` a number as digits
/// or word, `{unit}` and `{dual}` (two of it) day to year, `{weekday}` a day of the week, `{sure}` the same
/// where the words before leave no doubt, `{weekdays}` one or several of them, `{month}` a month's name,
/// `{M}` its number, `{d}` a day of the month, `{y}` a year, `{h}` `{m}` hour and minute, `{am}` `{pm}` the
/// words for the halves of the day, `{before}` words that may stand before a date. `~` after a word that
/// has other meanings too: it counts at the end, or before a sign, a number or a linking word.
struct Phrase
{
    PhraseMeaning meaning;
    QStringView pattern;
    int count = 0; ///< what `{n}` would be in a phrase without it
};

/// The words of one language: alternatives are divided by `|`.
struct QuickAddWords
{
    QLocale::Language language;
    bool spaced = true;                  ///< words are divided by spaces
    std::array<QStringView, 7> weekdays; ///< from Monday
    std::array<QStringView, 4> units;    ///< day, week, month, year
    std::array<QStringView, 4> duals;    ///< two of each; empty where the language has none
    std::array<QStringView, 10> numbers; ///< from one
    QStringView conjunction;             ///< "and"
    QStringView before;                  ///< on, by: part of a date that follows
    QStringView link;                    ///< words that may follow a word marked `~`
    QStringView after;                   ///< particles that belong to a date before them
    QStringView am;
    QStringView pm;
    std::vector<Phrase> phrases;
};

/// English, German, Spanish, French, Portuguese, Polish.
const std::vector<QuickAddWords> &quickAddWordsOfEurope();
/// Japanese, Chinese, Arabic.
const std::vector<QuickAddWords> &quickAddWordsOfAsia();

} // namespace traydo::todo
