#include "gui/exchangeformats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

using core::ExchangeFormat;

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

} // namespace

QList<ExchangeFormat> exchangeFormats()
{
    return {ExchangeFormat::Json, ExchangeFormat::ICalendar, ExchangeFormat::TodoTxt, ExchangeFormat::Csv};
}

QString formatText(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Json:
        return FormatText::tr("Traydo (JSON)");
    case ExchangeFormat::TodoTxt:
        return FormatText::tr("todo.txt");
    case ExchangeFormat::ICalendar:
        return FormatText::tr("Calendar (iCalendar)");
    case ExchangeFormat::Csv:
        return FormatText::tr("Table (CSV)");
    }
    return {};
}

QString formatLoss(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Json:
        break;
    case ExchangeFormat::TodoTxt:
        return FormatText::tr("Notes, subtasks and some repetitions are left out.");
    case ExchangeFormat::ICalendar:
        return FormatText::tr("Colours and order of the lists are left out.");
    case ExchangeFormat::Csv:
        return FormatText::tr("For tables and scripts; colours and order of the lists are left out.");
    }
    return FormatText::tr("Nothing is lost. Best for moving to another computer.");
}

QString fileEnding(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Json:
        return u"json"_s;
    case ExchangeFormat::TodoTxt:
        return u"txt"_s;
    case ExchangeFormat::ICalendar:
        return u"ics"_s;
    case ExchangeFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

std::optional<ExchangeFormat> formatOfFile(const QString &path)
{
    for (const auto format : exchangeFormats()) {
        if (path.endsWith(u'.' + fileEnding(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

} // namespace traydo::gui
