#pragma once

#include "todo/quickaddwords.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace traydo::todo {

/// How often something comes back, as a person says it.
struct SpokenRepeat
{
    QLatin1StringView frequency; ///< of RFC 5545 §3.3.10: DAILY, WEEKLY, MONTHLY, YEARLY
    int interval = 1;
    QList<int> weekdays; ///< 1 is Monday, as in QDate
    int monthDay = 0;

    /// As RRULE value: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`.
    QString toRule() const;
    /// The first day from `day` on that fits.
    QDate firstFrom(QDate day) const;
};

/// A recognised phrase: exactly one of a day (with or without a time), a time and a repetition.
struct PhraseMatch
{
    qsizetype length = 0; ///< in UTF-16 units
    std::optional<QDate> date;
    std::optional<QTime> time;
    std::optional<SpokenRepeat> repeat;
};

/// Recognises words for dates, times and repetitions in the language of a locale (English when it is none of
/// ours), ISO dates, and numeric dates in the locale's order. Without a year, one of one digit, as in 1/2, is
/// taken for a fraction.
class QuickAddPhrases
{
public:
    explicit QuickAddPhrases(const QLocale &locale);

    /// The longest phrase that starts at `from`, where a word starts; `today` is what it counts from.
    std::optional<PhraseMatch> match(const QString &text, qsizetype from, QDate today) const;
    /// False for languages that write words without spaces between.
    bool isSpaced() const { return m_words.spaced; }

private:
    struct Pattern
    {
        PhraseMeaning meaning;
        QRegularExpression expression;
        int count;
    };

    void add(PhraseMeaning meaning, const QString &pattern, int count);
    void addNumericDates();
    void readMonths();
    QString expanded(QString pattern) const;
    QString weekdayPattern(bool sure) const;

    std::optional<PhraseMatch> meaningOf(const Pattern &pattern, const QRegularExpressionMatch &match,
                                         QDate today) const;
    std::optional<QDate> relativeDate(const Pattern &pattern, const QRegularExpressionMatch &match,
                                      QDate today) const;
    std::optional<QDate> calendarDate(const QRegularExpressionMatch &match, QDate today) const;
    std::optional<QTime> timeOf(const QRegularExpressionMatch &match) const;
    std::optional<SpokenRepeat> repeatOf(const Pattern &pattern, const QRegularExpressionMatch &match) const;
    int numberFrom(const QString &text) const;
    int weekdayFrom(const QString &text) const;
    QList<int> weekdaysIn(const QString &text) const;
    int firstWorkday() const;

    const QuickAddWords &m_words;
    QLocale m_locale;
    QHash<QString, int> m_months; ///< by their names in folded case, without a full stop
    std::vector<QRegularExpression> m_weekdays;
    std::vector<QRegularExpression> m_numbers;
    std::vector<Pattern> m_patterns;
};

} // namespace traydo::todo
