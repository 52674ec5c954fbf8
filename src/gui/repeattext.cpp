#include "gui/repeattext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto workdays = u"MO,TU,WE,TH,FR"_s;

QHash<QString, QString> partsOf(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const auto pieces = rule.split(u';', Qt::SkipEmptyParts); const auto &piece : pieces)
        parts.insert(piece.section(u'=', 0, 0), piece.section(u'=', 1));
    return parts;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RepeatText)
public:
    static QString every(const QString &frequency, int interval)
    {
        if (frequency == "DAILY"_L1)
            return interval == 1 ? tr("Every day") : tr("Every %n day(s)", nullptr, interval);
        if (frequency == "WEEKLY"_L1)
            return interval == 1 ? tr("Every week") : tr("Every %n week(s)", nullptr, interval);
        if (frequency == "MONTHLY"_L1)
            return interval == 1 ? tr("Every month") : tr("Every %n month(s)", nullptr, interval);
        if (frequency == "YEARLY"_L1)
            return interval == 1 ? tr("Every year") : tr("Every %n year(s)", nullptr, interval);
        return unsaid();
    }
    static QString everyWorkday() { return tr("Every weekday"); }
    static QString on(const QString &every, const QString &days)
    {
        return tr("%1 on %2", "every week, days").arg(every, days);
    }
    static QString times(const QString &every, int count)
    {
        return tr("%1, %2", "every week, 5 times").arg(every, tr("%n time(s)", nullptr, count));
    }
    /// For rules that need more words than a row has.
    static QString unsaid() { return tr("Repeats by its own rule"); }
};

/// "Mon, Thu"; nothing when a day has a number ("the last Friday").
std::optional<QString> dayNames(const QString &byDay)
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList names;
    for (const auto days = byDay.split(u','); const auto &day : days) {
        const auto number = codes.indexOf(day);
        if (number < 0)
            return {};
        names.append(QLocale().standaloneDayName(int(number) + 1, QLocale::ShortFormat));
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

QString repeatText(const QString &rule)
{
    if (rule.isEmpty())
        return {};
    auto parts = partsOf(rule);
    const auto frequency = parts.take(u"FREQ"_s);
    const int interval = qMax(1, parts.take(u"INTERVAL"_s).toInt());
    const auto byDay = parts.take(u"BYDAY"_s);
    const int count = parts.take(u"COUNT"_s).toInt();
    if (!parts.isEmpty())
        return Words::unsaid();
    auto text = Words::every(frequency, interval);
    if (byDay == workdays && interval == 1 && frequency == "WEEKLY"_L1) {
        text = Words::everyWorkday();
    } else if (!byDay.isEmpty()) {
        const auto days = dayNames(byDay);
        if (!days || frequency != "WEEKLY"_L1)
            return Words::unsaid();
        text = Words::on(text, *days);
    }
    return count > 0 ? Words::times(text, count) : text;
}

} // namespace traydo::gui
