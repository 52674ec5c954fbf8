#include "todo/icalendar.h"

#include "todo/filelines.h"
#include "todo/icalendarlines.h"
#include "todo/recurrence.h"

#include <QHash>
#include <QSet>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Priority;
using core::Reason;
using core::ReasonCode;
using core::Result;
using core::Todo;

namespace {

constexpr const char *listProperty = "X-TRAYDO-LIST";
constexpr const char *actorProperty = "X-TRAYDO-ACTOR";

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// TEXT of RFC 5545 §3.3.11, for values that libical hands out as they stand.
QString unescapedText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size();
        const auto c = isEscape ? text[++i] : text[i];
        plain += isEscape && (c == u'n' || c == u'N') ? QChar(u'\n') : c;
    }
    return plain;
}

// ---- writing

icaltimetype toUtc(core::Instant instant)
{
    return icaltime_from_timet_with_zone(core::toEpochSeconds(instant), 0, icaltimezone_get_utc_timezone());
}

icaltimetype toWallTime(const core::Due &due)
{
    auto time = icaltime_null_time();
    time.year = due.date.year();
    time.month = due.date.month();
    time.day = due.date.day();
    time.is_date = due.time ? 0 : 1;
    if (due.time) {
        time.hour = due.time->hour();
        time.minute = due.time->minute();
    }
    return time;
}

void addTime(icalcomponent *todo, icalproperty *property, const core::Due &due)
{
    if (!due.zone.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(due.zone.toUtf8().constData()));
    icalcomponent_add_property(todo, property);
}

void addX(icalcomponent *todo, const char *name, const QString &text)
{
    auto *const property = icalproperty_new_x(text.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(todo, property);
}

int priorityNumber(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return 1;
    case Priority::Medium:
        return 5;
    case Priority::Low:
        return 9;
    case Priority::None:
        break;
    }
    return 0;
}

icalcomponent *toComponent(const Todo &todo, const QString &list, core::Instant writtenAt)
{
    auto *const made = icalcomponent_new(ICAL_VTODO_COMPONENT);
    const auto add = [made](icalproperty *property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid(todo.id.toUtf8().constData()));
    add(icalproperty_new_dtstamp(toUtc(writtenAt)));
    add(icalproperty_new_created(toUtc(todo.createdAt)));
    add(icalproperty_new_lastmodified(toUtc(todo.updatedAt)));
    add(icalproperty_new_summary(todo.title.toUtf8().constData()));
    if (!todo.notes.isEmpty())
        add(icalproperty_new_description(todo.notes.toUtf8().constData()));
    if (todo.due && !todo.repeat.isEmpty()) {
        addTime(made, icalproperty_new_dtstart(toWallTime(*todo.due)), *todo.due);
        add(icalproperty_new_rrule(icalrecurrencetype_from_string(todo.repeat.toLatin1().constData())));
    }
    if (todo.due)
        addTime(made, icalproperty_new_due(toWallTime(*todo.due)), *todo.due);
    if (todo.priority != Priority::None)
        add(icalproperty_new_priority(priorityNumber(todo.priority)));
    add(icalproperty_new_status(todo.completedAt ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    if (todo.completedAt) {
        add(icalproperty_new_completed(toUtc(*todo.completedAt)));
        add(icalproperty_new_percentcomplete(100));
    }
    for (const auto &tag : todo.tags)
        add(icalproperty_new_categories(tag.toUtf8().constData()));
    if (!todo.parentId.isEmpty())
        add(icalproperty_new_relatedto(todo.parentId.toUtf8().constData()));
    if (!list.isEmpty())
        addX(made, listProperty, list);
    if (todo.createdBy.kind == core::Actor::Kind::Client)
        addX(made, actorProperty, todo.createdBy.clientName);
    return made;
}

/// The VTIMEZONE of an IANA zone; none when this system does not know it.
icalcomponent *zoneComponent(const QString &zone)
{
    auto *const known = icaltimezone_get_builtin_timezone(zone.toUtf8().constData());
    auto *const component = known ? icaltimezone_get_component(known) : nullptr;
    if (!component)
        return nullptr;
    auto *const made = icalcomponent_new_clone(component);
    // libical puts its own prefix in front of the name.
    if (auto *const name = icalcomponent_get_first_property(made, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(name, zone.toUtf8().constData());
    return made;
}

// ---- reading

/// Reads the VTODOs of one calendar.
class CalendarReader
{
public:
    CalendarReader(icalcomponent *calendar, const ReadContext &context, FileContent &content)
        : m_calendar(calendar), m_context(context), m_content(content)
    {
    }

    void read(icalcomponent *component, int line)
    {
        if (icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT)
            return;
        if (icalcomponent_isa(component) != ICAL_VTODO_COMPONENT)
            return skipOther(icalcomponent_isa(component), line);
        if (has(component, ICAL_RECURRENCEID_PROPERTY))
            return skip(line, u"changes a single occurrence (RECURRENCE-ID), which Traydo does not keep"_s,
                        {.code = ReasonCode::SingleOccurrence});
        if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
            return skip(line, u"was cancelled"_s, {.code = ReasonCode::Cancelled});
        if (const auto fault = faultIn(component); !fault.isEmpty())
            return skip(line, u"its %1 cannot be read"_s.arg(fault),
                        {.code = ReasonCode::ValueUnreadable, .name = fault});
        FileTodo read{.todo = todoFrom(component, line), .list = listOf(component), .line = line};
        auto kept = fitted(read.todo);
        if (!kept)
            return skip(line, kept.error().text, kept.error().reason);
        read.todo = *std::move(kept);
        m_content.todos.append(read);
    }

private:
    void skip(int line, const QString &text, const Reason &reason)
    {
        m_content.skipped.append({line, text, reason});
    }
    void skipOther(icalcomponent_kind kind, int line)
    {
        const auto name = QString::fromLatin1(icalcomponent_kind_to_string(kind));
        skip(line, u"is a %1, not a VTODO"_s.arg(name), {.code = ReasonCode::NotATodo, .name = name});
    }
    void remark(int line, const QString &text, const Reason &reason)
    {
        m_content.remarks.append({line, text, reason});
    }

    static bool has(icalcomponent *component, icalproperty_kind kind)
    {
        return icalcomponent_get_first_property(component, kind) != nullptr;
    }

    template <typename Get>
    static QString text(icalcomponent *component, icalproperty_kind kind, Get get)
    {
        auto *const property = icalcomponent_get_first_property(component, kind);
        return property ? QString::fromUtf8(get(property)) : QString();
    }

    static QString x(icalcomponent *component, const char *name)
    {
        for (auto *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
             property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
            if (qstricmp(icalproperty_get_x_name(property), name) == 0)
                return unescapedText(QString::fromUtf8(icalproperty_get_value_as_string(property)));
        }
        return {};
    }

    /// The property of ours that cannot be read, if there is one: libical keeps it as a property of its own,
    /// and it may not be lost.
    static QString faultIn(icalcomponent *component)
    {
        for (auto *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); property;
             property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
            const auto said = QString::fromUtf8(icalproperty_get_xlicerror(property));
            for (const auto name :
                 {"DUE"_L1, "DTSTART"_L1, "RRULE"_L1, "COMPLETED"_L1, "SUMMARY"_L1, "STATUS"_L1}) {
                if (said.contains(name))
                    return name;
            }
        }
        return {};
    }

    QString listOf(icalcomponent *component) const
    {
        const auto own = x(component, listProperty);
        return own.isEmpty() ? x(m_calendar, "X-WR-CALNAME") : own;
    }

    Todo todoFrom(icalcomponent *component, int line)
    {
        Todo todo;
        todo.id = idFromForeign(text(component, ICAL_UID_PROPERTY, icalproperty_get_uid));
        todo.title = text(component, ICAL_SUMMARY_PROPERTY, icalproperty_get_summary);
        todo.notes = text(component, ICAL_DESCRIPTION_PROPERTY, icalproperty_get_description);
        if (auto *const priority = icalcomponent_get_first_property(component, ICAL_PRIORITY_PROPERTY))
            todo.priority = priorityFrom(icalproperty_get_priority(priority));
        for (auto *property = icalcomponent_get_first_property(component, ICAL_CATEGORIES_PROPERTY); property;
             property = icalcomponent_get_next_property(component, ICAL_CATEGORIES_PROPERTY))
            todo.tags +=
                QString::fromUtf8(icalproperty_get_categories(property)).split(u',', Qt::SkipEmptyParts);
        todo.parentId = parentOf(component);
        todo.createdAt =
            instantOf(component, ICAL_CREATED_PROPERTY, icalproperty_get_created).value_or(m_context.now);
        fillCompletion(todo, component);
        fillDue(todo, component, line);
        fillRepeat(todo, component, line);
        return todo;
    }

    static Priority priorityFrom(int number)
    {
        if (number < 1 || number > 9)
            return Priority::None;
        return number < 5 ? Priority::High : number == 5 ? Priority::Medium : Priority::Low;
    }

    static QString parentOf(icalcomponent *component)
    {
        for (auto *property = icalcomponent_get_first_property(component, ICAL_RELATEDTO_PROPERTY); property;
             property = icalcomponent_get_next_property(component, ICAL_RELATEDTO_PROPERTY)) {
            auto *const type = icalproperty_get_first_parameter(property, ICAL_RELTYPE_PARAMETER);
            if (!type || icalparameter_get_reltype(type) == ICAL_RELTYPE_PARENT)
                return idFromForeign(QString::fromUtf8(icalproperty_get_relatedto(property)));
        }
        return {};
    }

    template <typename Get>
    std::optional<core::Instant> instantOf(icalcomponent *component, icalproperty_kind kind, Get get) const
    {
        auto *const property = icalcomponent_get_first_property(component, kind);
        const auto time = property ? get(property) : icaltime_null_time();
        if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
            return {};
        return instantFrom(time, zoneOf(property));
    }

    void fillCompletion(Todo &todo, icalcomponent *component) const
    {
        auto *const percent = icalcomponent_get_first_property(component, ICAL_PERCENTCOMPLETE_PROPERTY);
        const auto at = instantOf(component, ICAL_COMPLETED_PROPERTY, icalproperty_get_completed);
        // Without a status the other two tell; with one, it decides.
        const bool isDone = has(component, ICAL_STATUS_PROPERTY)
                                ? icalcomponent_get_status(component) == ICAL_STATUS_COMPLETED
                                : at || (percent && icalproperty_get_percentcomplete(percent) == 100);
        if (isDone)
            todo.completedAt =
                at.value_or(instantOf(component, ICAL_LASTMODIFIED_PROPERTY, icalproperty_get_lastmodified)
                                .value_or(m_context.now));
    }

    void fillDue(Todo &todo, icalcomponent *component, int line)
    {
        auto *const due = icalcomponent_get_first_property(component, ICAL_DUE_PROPERTY);
        if (due) {
            todo.due = dueFrom(icalproperty_get_due(due), due, line);
            return;
        }
        auto *const start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
        auto *const duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
        // A rule counts from the start when nothing is due.
        if (!start || (!duration && !has(component, ICAL_RRULE_PROPERTY)))
            return;
        auto time = icalproperty_get_dtstart(start);
        if (duration)
            time = icaltime_add(time, icalproperty_get_duration(duration));
        todo.due = dueFrom(time, start, line);
    }

    void fillRepeat(Todo &todo, icalcomponent *component, int line)
    {
        auto *const property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
        if (!property)
            return;
        auto rule = icalproperty_get_rrule(property);
        const auto valid = validRepeat(QString::fromLatin1(icalrecurrencetype_as_string(&rule)));
        if (!valid)
            remark(line, u"the repetition is left out; %1"_s.arg(valid.error().text),
                   {.code = ReasonCode::RepeatLeftOut});
        else if (!todo.due)
            remark(line, u"the repetition is left out: nothing says when it starts"_s,
                   {.code = ReasonCode::RepeatWithoutStart});
        else
            todo.repeat = *valid;
    }

    static QString zoneOf(icalproperty *property)
    {
        auto *const parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        return parameter ? QString::fromUtf8(icalparameter_get_tzid(parameter)) : QString();
    }

    /// The zone of that name, also with a vendor's prefix as in `/citadel.org/20190914_1/Europe/Berlin`.
    static QTimeZone ianaZone(const QString &name)
    {
        auto rest = name;
        while (true) {
            if (QTimeZone::isTimeZoneIdAvailable(rest.toUtf8()))
                return QTimeZone(rest.toUtf8());
            const auto slash = rest.indexOf(u'/');
            if (slash < 0)
                return {};
            rest = rest.sliced(slash + 1);
        }
    }

    static QDateTime inZone(const icaltimetype &time, const QTimeZone &zone)
    {
        return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
                         zone);
    }

    /// A time in a zone of the file's own.
    std::optional<core::Instant> instantByCalendar(icaltimetype time, const QString &zone) const
    {
        auto *const own = icalcomponent_get_timezone(m_calendar, zone.toUtf8().constData());
        if (!own)
            return {};
        icaltime_set_timezone(&time, own);
        const auto utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
        return core::fromEpochMs(qint64(icaltime_as_timet(utc)) * 1000);
    }

    core::Instant instantFrom(const icaltimetype &time, const QString &zone) const
    {
        if (icaltime_is_utc(time))
            return core::fromEpochMs(qint64(icaltime_as_timet(time)) * 1000);
        const auto iana = ianaZone(zone);
        if (!iana.isValid()) {
            if (const auto known = instantByCalendar(time, zone))
                return *known;
        }
        return core::fromEpochMs(inZone(time, iana.isValid() ? iana : m_context.zone).toMSecsSinceEpoch());
    }

    std::optional<core::Due> dueFrom(const icaltimetype &time, icalproperty *property, int line)
    {
        if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
            return {};
        const QDate date(time.year, time.month, time.day);
        const auto zone = zoneOf(property);
        if (icaltime_is_date(time))
            return core::Due{date, {}, {}};
        if (zone.isEmpty() && !icaltime_is_utc(time))
            return core::Due{date, QTime(time.hour, time.minute), {}};
        const auto iana = ianaZone(zone);
        if (iana.isValid() && !icaltime_is_utc(time)) {
            const bool isPersons = iana == m_context.zone;
            return core::Due{date, QTime(time.hour, time.minute),
                             isPersons ? QString() : QString::fromUtf8(iana.id())};
        }
        const auto instant =
            icaltime_is_utc(time) ? std::optional(instantFrom(time, {})) : instantByCalendar(time, zone);
        if (!instant) {
            remark(line, u"the time zone \"%1\" is unknown; the time is taken as local"_s.arg(zone),
                   {.code = ReasonCode::ZoneTakenAsHere, .name = zone});
            return core::Due{date, QTime(time.hour, time.minute), {}};
        }
        const auto local = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(*instant), m_context.zone);
        return core::Due{local.date(), QTime(local.time().hour(), local.time().minute()), {}};
    }

    icalcomponent *m_calendar;
    const ReadContext &m_context;
    FileContent &m_content;
};

QList<icalcomponent *> childrenOf(icalcomponent *component)
{
    QList<icalcomponent *> children;
    for (auto *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        children.append(child);
    return children;
}

} // namespace

WrittenFile writeICalendar(const ExchangeData &data)
{
    QHash<QString, QString> names;
    for (const auto &list : data.lists)
        names.insert(list.id, list.name);
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Traydo//Traydo " TRAYDO_VERSION "//EN"));
    QSet<QString> zones;
    for (const auto &todo : data.todos) {
        if (todo.due && !todo.due->zone.isEmpty() && !zones.contains(todo.due->zone)) {
            zones.insert(todo.due->zone);
            if (auto *const zone = zoneComponent(todo.due->zone))
                icalcomponent_add_component(calendar.get(), zone);
        }
    }
    for (const auto &todo : data.todos)
        icalcomponent_add_component(calendar.get(),
                                    toComponent(todo, names.value(todo.listId), data.writtenAt));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), [](void *buffer) { icalmemory_free_buffer(buffer); });
    return {QByteArray(text.get()), {}};
}

Result<FileContent> readICalendar(const QByteArray &bytes, const ReadContext &context)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return text.error();
    const auto frame = calendarFrame(*text);
    if (!frame)
        return frame.error();
    const Component root(icalparser_parse_string(text->toUtf8().constData()), icalcomponent_free);
    if (!root)
        return Error{ErrorCode::InvalidArgument,
                     u"line 1: is no iCalendar file"_s,
                     {.code = ReasonCode::NotACalendar, .number = 1}};
    const bool isSingle = icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT;
    const auto calendars = isSingle ? QList<icalcomponent *>{root.get()} : childrenOf(root.get());
    FileContent content;
    qsizetype next = 0;
    for (auto *const calendar : calendars) {
        CalendarReader reader(calendar, context, content);
        for (auto *const component : childrenOf(calendar)) {
            reader.read(component, frame->value(next).line);
            ++next;
        }
    }
    return content;
}

} // namespace traydo::todo
