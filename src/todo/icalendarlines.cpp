#include "todo/icalendarlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace traydo::todo {

namespace {

/// VCALENDAR, VTODO, VALARM are three; deeper ones would only cost stack.
constexpr int maxDepth = 8;

core::Error fault(int line, const QString &text)
{
    return {core::ErrorCode::InvalidArgument,
            u"line %1: %2"_s.arg(line).arg(text),
            {.code = core::ReasonCode::NotACalendar, .number = line}};
}

} // namespace

core::Result<QList<CalendarComponent>> calendarFrame(const QString &text)
{
    static const QRegularExpression property(u"\\A([A-Za-z0-9-]+)[:;]"_s);
    QList<CalendarComponent> components;
    QList<CalendarComponent> open;
    bool any = false;
    int number = 0;
    for (const auto line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u' ') || line.startsWith(u'\t'))
            continue;
        const auto match = property.match(line.toString());
        if (!match.hasMatch())
            return fault(number, any ? u"is no property: a name and a colon are missing"_s
                                     : u"is no iCalendar file: it must begin with BEGIN:VCALENDAR"_s);
        const auto name = match.captured(1).toUpper();
        const auto value = line.sliced(line.indexOf(u':') + 1).trimmed().toString().toUpper();
        if (name == "BEGIN"_L1) {
            if (open.isEmpty() != (value == "VCALENDAR"_L1))
                return fault(number, u"%1 is out of place"_s.arg(value));
            if (open.size() == maxDepth)
                return fault(number, u"components are nested too deep"_s);
            if (open.size() == 1)
                components.append({value, number});
            open.append({value, number});
            any = true;
        } else if (open.isEmpty()) {
            return fault(number, u"is outside of BEGIN:VCALENDAR and END:VCALENDAR"_s);
        } else if (name == "END"_L1) {
            if (open.last().name != value)
                return fault(number, u"END:%1 does not fit BEGIN:%2 of line %3"_s.arg(value, open.last().name)
                                         .arg(open.last().line));
            open.removeLast();
        }
    }
    if (!any)
        return fault(1, u"is no iCalendar file: it must begin with BEGIN:VCALENDAR"_s);
    if (!open.isEmpty())
        return fault(open.last().line, u"BEGIN:%1 has no END"_s.arg(open.last().name));
    return components;
}

} // namespace traydo::todo
