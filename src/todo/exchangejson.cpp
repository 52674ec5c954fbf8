#include "todo/exchangejson.h"

#include "core/ids.h"
#include "core/json.h"
#include "todo/todorules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Actor;
using core::Error;
using core::ErrorCode;
using core::Instant;
using core::ReasonCode;
using core::Result;
using core::Todo;
using core::TodoList;

namespace {

constexpr int exportVersion = 1;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(core::toIsoString(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Actor &actor)
{
    if (actor.kind == Actor::Kind::Person)
        return {{u"kind"_s, u"person"_s}};
    return {{u"kind"_s, u"client"_s}, {u"client_id"_s, actor.clientId}, {u"client_name"_s, actor.clientName}};
}

QJsonObject toJson(const TodoList &list)
{
    return {{u"id"_s, list.id},
            {u"name"_s, list.name},
            {u"color"_s, orNull(list.color)},
            {u"position"_s, list.position},
            {u"created_at"_s, core::toIsoString(list.createdAt)},
            {u"archived_at"_s, orNull(list.archivedAt)},
            {u"deleted_at"_s, orNull(list.deletedAt)},
            {u"version"_s, list.version}};
}

QJsonObject toJson(const Todo &todo)
{
    const bool prioritised = todo.priority != core::Priority::None;
    return {{u"id"_s, todo.id},
            {u"list_id"_s, todo.listId},
            {u"title"_s, todo.title},
            {u"notes"_s, orNull(todo.notes)},
            {u"due"_s, orNull(todo.due ? todo.due->toString() : QString())},
            {u"priority"_s, prioritised ? QJsonValue(int(todo.priority)) : QJsonValue(QJsonValue::Null)},
            {u"tags"_s, QJsonArray::fromStringList(todo.tags)},
            {u"repeat"_s, orNull(todo.repeat)},
            {u"parent_id"_s, orNull(todo.parentId)},
            {u"position"_s, todo.position},
            {u"completed_at"_s, orNull(todo.completedAt)},
            {u"created_at"_s, core::toIsoString(todo.createdAt)},
            {u"updated_at"_s, core::toIsoString(todo.updatedAt)},
            {u"created_by"_s, toJson(todo.createdBy)},
            {u"updated_by"_s, toJson(todo.updatedBy)},
            {u"version"_s, todo.version},
            {u"deleted_at"_s, orNull(todo.deletedAt)}};
}

template <typename Noun>
void appendLines(QByteArray &bytes, const QList<Noun> &nouns)
{
    const char *separator = "\n";
    for (const auto &noun : nouns) {
        bytes += separator;
        bytes += core::toJson(toJson(noun));
        separator = ",\n";
    }
}

/// What an object of the file is; for errors, so put into words only then.
struct Where
{
    ReasonCode reason = ReasonCode::FileMalformed;
    qsizetype number = 0;        ///< which todo or list, from 1
    QLatin1StringView part = {}; ///< a member of it

    QString toText() const
    {
        const auto whole = reason == ReasonCode::TodoMalformed   ? u"todo %1"_s.arg(number)
                           : reason == ReasonCode::ListMalformed ? u"list %1"_s.arg(number)
                                                                 : u"the file"_s;
        return part.isEmpty() ? whole : whole + u": "_s + part;
    }
};

Error fault(const Where &where, const QString &text, QLatin1StringView member = {})
{
    return {ErrorCode::InvalidArgument,
            where.toText() + text,
            {.code = where.reason,
             .name = where.part.isEmpty() ? QString(member) : QString(where.part),
             .number = where.number}};
}

/// Reads the members of one object and remembers the first that does not fit.
class Members
{
public:
    Members(const QJsonValue &value, const Where &where) : m_object(value.toObject()), m_where(where)
    {
        if (!value.isObject())
            m_error = fault(where, u" must be an object"_s);
    }

    QString text(QLatin1StringView name)
    {
        const auto value = take(name);
        if (!value.isString())
            refuse(name, u"must be a text"_s);
        return value.toString();
    }
    QString optionalText(QLatin1StringView name)
    {
        const auto value = take(name);
        if (!value.isString() && !value.isNull())
            refuse(name, u"must be a text or null"_s);
        return value.toString();
    }
    QString id(QLatin1StringView name)
    {
        auto value = text(name);
        if (!core::isId(value))
            refuse(name, u"must be a UUID in lower case"_s);
        return value;
    }
    qint64 number(QLatin1StringView name, qint64 least, qint64 most)
    {
        const auto value = take(name);
        const auto number = value.toInteger(0);
        if (number != value.toInteger(1) || number < least || number > most)
            refuse(name, u"must be a whole number in range"_s);
        return number;
    }
    Instant instant(QLatin1StringView name) { return read(name, text(name)).value_or(Instant()); }
    std::optional<Instant> optionalInstant(QLatin1StringView name)
    {
        const auto value = optionalText(name);
        return value.isEmpty() ? std::nullopt : read(name, value);
    }
    QJsonArray array(QLatin1StringView name)
    {
        const auto value = take(name);
        if (!value.isArray())
            refuse(name, u"must be an array"_s);
        return value.toArray();
    }
    /// Each member is taken once.
    QJsonValue take(QLatin1StringView name)
    {
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd()) {
            refuse(name, u"is missing"_s);
            return {};
        }
        m_taken.append(name);
        return *found;
    }
    void refuse(QLatin1StringView name, const QString &why)
    {
        if (!m_error)
            m_error = fault(m_where, u": %1 %2"_s.arg(name, why), name);
    }
    /// What is wrong with an object in it.
    void refuse(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    /// A check of the rules, of one member or of several.
    template <typename T>
    void keep(Result<T> checked, T &field, QLatin1StringView name = {})
    {
        if (checked)
            field = *std::move(checked);
        else if (!m_error)
            m_error = fault(m_where, u": "_s + checked.error().text, name);
    }
    template <typename T>
    Result<T> finish(T noun)
    {
        if (!m_error && m_taken.size() < m_object.size())
            m_error =
                fault(m_where, u": has a member %1, which this version does not know"_s.arg(stranger()));
        if (m_error)
            return *m_error;
        return noun;
    }

private:
    std::optional<Instant> read(QLatin1StringView name, const QString &text)
    {
        const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid() || !text.endsWith(u'Z')) {
            refuse(name, u"must be a time in UTC like 2026-11-21T09:00:00.000Z"_s);
            return {};
        }
        return core::fromEpochMs(time.toMSecsSinceEpoch());
    }

    /// A member that nobody took.
    QString stranger() const
    {
        const auto names = m_object.keys();
        const auto found = std::find_if(names.cbegin(), names.cend(), [this](const QString &name) {
            return std::none_of(m_taken.cbegin(), m_taken.cend(),
                                [&](QLatin1StringView taken) { return name == taken; });
        });
        return found == names.cend() ? QString() : *found;
    }

    QJsonObject m_object;
    Where m_where;
    QVarLengthArray<QLatin1StringView, 20> m_taken;
    std::optional<Error> m_error;
};

constexpr auto most = std::numeric_limits<qint64>::max();
constexpr auto least = std::numeric_limits<qint64>::min();

Result<Actor> readActor(const QJsonValue &value, const Where &where)
{
    Members members(value, where);
    const auto kind = members.text("kind"_L1);
    if (kind == "person"_L1)
        return members.finish(Actor::person());
    if (kind != "client"_L1)
        members.refuse("kind"_L1, u"must be person or client"_s);
    const auto id = members.text("client_id"_L1);
    return members.finish(Actor::client(id, members.text("client_name"_L1)));
}

Result<TodoList> readList(const QJsonValue &value, const Where &where)
{
    Members members(value, where);
    TodoList list;
    list.id = members.id("id"_L1);
    members.keep(validListName(members.text("name"_L1)), list.name, "name"_L1);
    members.keep(validColor(members.optionalText("color"_L1)), list.color, "color"_L1);
    list.position = members.number("position"_L1, least, most);
    list.createdAt = members.instant("created_at"_L1);
    list.archivedAt = members.optionalInstant("archived_at"_L1);
    list.deletedAt = members.optionalInstant("deleted_at"_L1);
    list.version = members.number("version"_L1, 1, most);
    return members.finish(list);
}

Result<Todo> readTodo(const QJsonValue &value, const Where &where)
{
    Members members(value, where);
    Todo todo;
    todo.id = members.id("id"_L1);
    todo.listId = members.id("list_id"_L1);
    todo.title = members.text("title"_L1);
    todo.notes = members.optionalText("notes"_L1);
    if (const auto due = members.optionalText("due"_L1); !due.isEmpty()) {
        todo.due = core::Due::fromString(due);
        if (!todo.due)
            members.refuse("due"_L1,
                           u"must be like 2026-11-21, 2026-11-21T17:00 or 2026-11-21T17:00[Asia/Tokyo]"_s);
    }
    if (const auto priority = members.take("priority"_L1); !priority.isNull()) {
        todo.priority = core::Priority(priority.toInt());
        members.keep(priority.isDouble()
                         ? validPriority(todo.priority)
                         : Error{ErrorCode::InvalidArgument, u"priority: must be 1, 2, 3 or null"_s},
                     todo.priority, "priority"_L1);
    }
    for (const auto tag : members.array("tags"_L1)) {
        if (!tag.isString())
            members.refuse("tags"_L1, u"must be texts"_s);
        todo.tags.append(tag.toString());
    }
    todo.repeat = members.optionalText("repeat"_L1);
    todo.parentId = members.optionalText("parent_id"_L1);
    if (!todo.parentId.isEmpty() && !core::isId(todo.parentId))
        members.refuse("parent_id"_L1, u"must be a UUID in lower case or null"_s);
    todo.position = members.number("position"_L1, least, most);
    todo.completedAt = members.optionalInstant("completed_at"_L1);
    todo.createdAt = members.instant("created_at"_L1);
    todo.updatedAt = members.instant("updated_at"_L1);
    const auto actor = [&](QLatin1StringView name, Actor &field) {
        const auto read = readActor(members.take(name), {where.reason, where.number, name});
        if (read)
            field = *read;
        else
            members.refuse(read.error());
    };
    actor("created_by"_L1, todo.createdBy);
    actor("updated_by"_L1, todo.updatedBy);
    todo.version = members.number("version"_L1, 1, most);
    todo.deletedAt = members.optionalInstant("deleted_at"_L1);
    members.keep(fitted(todo), todo);
    return members.finish(todo);
}

/// The parser that is strict says no line; the other one does for all that is no JSON.
Error syntaxError(const QByteArray &bytes, const Error &error)
{
    QJsonParseError fault;
    QJsonDocument::fromJson(bytes, &fault);
    if (fault.error == QJsonParseError::NoError)
        return {ErrorCode::InvalidArgument, error.text, {.code = ReasonCode::NotJson}};
    const auto line = bytes.first(std::min(qsizetype(fault.offset), bytes.size())).count('\n') + 1;
    return {ErrorCode::InvalidArgument,
            u"line %1: this is not JSON: %2"_s.arg(line).arg(fault.errorString()),
            {.code = ReasonCode::NotJson, .number = line}};
}

} // namespace

WrittenFile writeJson(const ExchangeData &data)
{
    WrittenFile file;
    file.bytes = "{\"traydo_export\":" + QByteArray::number(exportVersion) + ",\n\"written_at\":\"" +
                 core::toIsoString(data.writtenAt).toLatin1() + "\",\n\"lists\":[";
    appendLines(file.bytes, data.lists);
    file.bytes += "],\n\"todos\":[";
    appendLines(file.bytes, data.todos);
    file.bytes += "]}\n";
    return file;
}

Result<FileContent> readJson(const QByteArray &bytes)
{
    const auto root = core::parseJsonObject(bytes);
    if (!root)
        return syntaxError(bytes, root.error());
    if (root->value("traydo_export"_L1).toInt() != exportVersion)
        return Error{ErrorCode::InvalidArgument,
                     u"this is no export of Traydo: \"traydo_export\" must be %1"_s.arg(exportVersion),
                     {.code = ReasonCode::NotAnExport}};
    Members members(*root, {});
    members.take("traydo_export"_L1);
    members.instant("written_at"_L1);

    FileContent content;
    QSet<QString> listIds;
    for (const auto value : members.array("lists"_L1)) {
        const Where where{ReasonCode::ListMalformed, content.lists.size() + 1};
        auto list = readList(value, where);
        if (!list)
            return list.error();
        if (listIds.contains(list->id))
            return fault(where, u": its id is there twice"_s, "id"_L1);
        listIds.insert(list->id);
        content.lists.append(*std::move(list));
    }
    QSet<QString> todoIds;
    for (const auto value : members.array("todos"_L1)) {
        const Where where{ReasonCode::TodoMalformed, content.todos.size() + 1};
        auto todo = readTodo(value, where);
        if (!todo)
            return todo.error();
        if (todoIds.contains(todo->id))
            return fault(where, u": its id is there twice"_s, "id"_L1);
        if (!listIds.contains(todo->listId))
            return fault(where, u": its list is not in the file"_s, "list_id"_L1);
        todoIds.insert(todo->id);
        content.todos.append({*std::move(todo), {}, 0});
    }
    return members.finish(content);
}

} // namespace traydo::todo
