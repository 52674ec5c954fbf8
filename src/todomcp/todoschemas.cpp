#include "todomcp/todoschemas.h"

#include "core/todo.h"

#include <QJsonArray>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

using Properties = std::initializer_list<std::pair<QString, QJsonValue>>;

constexpr int maxQueryLength = 200;
constexpr int maxPageSize = 100;
constexpr int maxKeyLength = 200;
constexpr int maxDueLength = 40;
constexpr int idLength = 36;

QJsonObject described(QJsonObject schema, const QString &description)
{
    if (!description.isEmpty())
        schema.insert("description"_L1, description);
    return schema;
}

QJsonObject text(int maxLength, const QString &description = {})
{
    return described({{u"type"_s, u"string"_s}, {u"maxLength"_s, maxLength}}, description);
}

QJsonObject requiredText(int maxLength)
{
    return {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, maxLength}};
}

QJsonObject flag(const QString &description = {})
{
    return described({{u"type"_s, u"boolean"_s}}, description);
}

QJsonObject number(int least, int most, const QString &description = {})
{
    return described({{u"type"_s, u"integer"_s}, {u"minimum"_s, least}, {u"maximum"_s, most}}, description);
}

QJsonObject oneOf(const QStringList &values, const QString &description = {})
{
    return described({{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(values)}},
                     description);
}

QJsonObject arrayOf(const QJsonObject &items, int maxItems, const QString &description = {})
{
    return described({{u"type"_s, u"array"_s}, {u"items"_s, items}, {u"maxItems"_s, maxItems}}, description);
}

QJsonObject object(Properties properties, const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}};
    if (properties.size() > 0)
        schema.insert("properties"_L1, QJsonObject(properties));
    if (!required.isEmpty())
        schema.insert("required"_L1, QJsonArray::fromStringList(required));
    return schema;
}

/// An object that takes nothing but what is named.
QJsonObject input(Properties properties, const QStringList &required = {})
{
    QJsonObject schema = object(properties, required);
    schema.insert("additionalProperties"_L1, false);
    return schema;
}

QJsonObject tags(const QString &description = {})
{
    return arrayOf(requiredText(core::maxTagLength), core::maxTags, description);
}

QJsonObject priority()
{
    return number(1, 3, u"1 = highest"_s);
}

QJsonObject due()
{
    return text(maxDueLength, u"YYYY-MM-DD or YYYY-MM-DDTHH:MM, the person's wall time"_s);
}

QJsonObject list(const QString &description)
{
    return text(core::maxListNameLength, description);
}

QJsonObject repeat()
{
    return text(core::maxRepeatLength, u"RRULE, e.g. FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s);
}

QJsonObject id()
{
    return requiredText(idLength);
}

QJsonObject parent()
{
    return text(idLength, u"id of the todo this is a step of"_s);
}

QJsonObject anyObject()
{
    return {{u"type"_s, u"object"_s}};
}

QJsonObject objects()
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, anyObject()}};
}

/// The fields of a new todo.
QJsonObject draft(bool withKey)
{
    QJsonObject schema = input({{u"title"_s, requiredText(core::maxTitleLength)},
                                {u"completed"_s, flag()},
                                {u"notes"_s, text(core::maxNotesLength)},
                                {u"list"_s, list(u"name or id; default: the first list"_s)},
                                {u"due"_s, due()},
                                {u"repeat"_s, repeat()},
                                {u"priority"_s, priority()},
                                {u"tags"_s, tags()},
                                {u"parent"_s, parent()}},
                               {u"title"_s});
    if (!withKey)
        return schema;
    QJsonObject properties = schema.value("properties"_L1).toObject();
    properties.insert("idempotency_key"_L1,
                      text(maxKeyLength, u"a repeated call with the same key adds nothing"_s));
    schema.insert("properties"_L1, properties);
    return schema;
}

/// The fields of a todo for a list of them: what the other tool has said is not said again, as every word
/// costs.
QJsonObject briefDraft()
{
    QJsonObject schema = draft(false);
    QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QString &name : properties.keys()) {
        QJsonObject property = properties.value(name).toObject();
        property.remove("description"_L1);
        properties.insert(name, property);
    }
    schema.insert("properties"_L1, properties);
    return schema;
}

} // namespace

ToolSchemas getOverviewSchemas()
{
    return {input({}),
            object({{u"lists"_s, objects()}}, {u"lists"_s, u"open"_s, u"overdue"_s, u"today"_s, u"now"_s})};
}

ToolSchemas listTodosSchemas()
{
    return {input({{u"completed"_s, flag(u"omit for both"_s)},
                   {u"query"_s, text(maxQueryLength, u"words in title, notes or tags"_s)},
                   {u"list"_s, list(u"name or id"_s)},
                   {u"due"_s, text(maxDueLength,
                                   u"today, overdue, week (7 days from today), none, YYYY-MM-DD or a range "
                                   "2026-11-01..2026-11-30"_s)},
                   {u"tags"_s, tags(u"has all of these"_s)},
                   {u"priority"_s, priority()},
                   {u"sort"_s, oneOf({u"position"_s, u"due"_s, u"created"_s, u"updated"_s, u"priority"_s},
                                     u"default position"_s)},
                   {u"limit"_s, number(1, maxPageSize, u"default 20"_s)},
                   {u"cursor"_s, QJsonObject{{u"type"_s, u"string"_s}}}}),
            object({{u"todos"_s, objects()}, {u"next_cursor"_s, QJsonObject{{u"type"_s, u"string"_s}}}},
                   {u"todos"_s})};
}

ToolSchemas getTodoSchemas()
{
    return {input({{u"id"_s, id()}}, {u"id"_s}),
            object({{u"todo"_s, anyObject()}, {u"changes"_s, objects()}}, {u"todo"_s, u"changes"_s})};
}

ToolSchemas createTodoSchemas()
{
    return {draft(true), object({{u"todo"_s, anyObject()}}, {u"todo"_s})};
}

ToolSchemas createTodosSchemas()
{
    return {input({{u"todos"_s, arrayOf(briefDraft(), core::maxBatch)}}, {u"todos"_s}),
            object({{u"results"_s, objects()}}, {u"results"_s})};
}

ToolSchemas updateTodoSchemas()
{
    const QStringList clearable{u"due"_s, u"notes"_s, u"parent"_s, u"priority"_s, u"repeat"_s, u"tags"_s};
    return {input({{u"id"_s, id()},
                   {u"title"_s, requiredText(core::maxTitleLength)},
                   {u"completed"_s, flag()},
                   {u"notes"_s, text(core::maxNotesLength)},
                   {u"list"_s, list(u"name or id to move to"_s)},
                   {u"due"_s, due()},
                   {u"repeat"_s, repeat()},
                   {u"priority"_s, priority()},
                   {u"tags"_s, tags(u"replaces all"_s)},
                   {u"parent"_s, parent()},
                   {u"clear"_s,
                    arrayOf(oneOf(clearable), static_cast<int>(clearable.size()), u"fields to empty"_s)},
                   {u"if_version"_s,
                    QJsonObject{{u"type"_s, u"integer"_s},
                                {u"minimum"_s, 1},
                                {u"description"_s, u"refuse if the todo is no longer at this version"_s}}}},
                  {u"id"_s}),
            object({{u"todo"_s, anyObject()}, {u"next"_s, anyObject()}}, {u"todo"_s})};
}

ToolSchemas completeTodosSchemas()
{
    return {input({{u"ids"_s, arrayOf(id(), core::maxBatch)}, {u"completed"_s, flag(u"false reopens"_s)}},
                  {u"ids"_s}),
            object({{u"results"_s, objects()}}, {u"results"_s})};
}

ToolSchemas deleteTodoSchemas()
{
    return {input({{u"id"_s, id()}, {u"ids"_s, arrayOf(id(), core::maxBatch, u"instead of id"_s)}}),
            object({{u"results"_s, objects()}}, {u"results"_s})};
}

ToolSchemas createListSchemas()
{
    return {input({{u"name"_s, requiredText(core::maxListNameLength)}, {u"color"_s, text(7, u"#rrggbb"_s)}},
                  {u"name"_s}),
            object({{u"list"_s, anyObject()}}, {u"list"_s})};
}

ToolSchemas undoSchemas()
{
    return {input({{u"change_id"_s, id()}}, {u"change_id"_s}),
            object({{u"undone"_s, anyObject()}}, {u"undone"_s})};
}

} // namespace traydo::todomcp
