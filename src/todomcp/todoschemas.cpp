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

QJsonObject anyObject()
{
    return {{u"type"_s, u"object"_s}};
}

QJsonObject todoOutput()
{
    return object({}, {u"id"_s, u"title"_s, u"list"_s, u"completed"_s, u"version"_s});
}

} // namespace

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
            object({{u"todos"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, todoOutput()}}},
                    {u"next_cursor"_s, QJsonObject{{u"type"_s, u"string"_s}}}},
                   {u"todos"_s})};
}

ToolSchemas getTodoSchemas()
{
    return {input({{u"id"_s, requiredText(idLength)}}, {u"id"_s}),
            object({{u"todo"_s, todoOutput()},
                    {u"changes"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, anyObject()}}}},
                   {u"todo"_s, u"changes"_s})};
}

ToolSchemas createTodoSchemas()
{
    return {input({{u"title"_s, requiredText(core::maxTitleLength)},
                   {u"completed"_s, flag()},
                   {u"notes"_s, text(core::maxNotesLength)},
                   {u"list"_s, list(u"name or id; default: the first list"_s)},
                   {u"due"_s, due()},
                   {u"priority"_s, priority()},
                   {u"tags"_s, tags()},
                   {u"idempotency_key"_s,
                    text(maxKeyLength, u"a repeated call with the same key adds nothing"_s)}},
                  {u"title"_s}),
            object({{u"todo"_s, todoOutput()}}, {u"todo"_s})};
}

ToolSchemas updateTodoSchemas()
{
    const QStringList clearable{u"due"_s, u"notes"_s, u"priority"_s, u"tags"_s};
    return {input({{u"id"_s, requiredText(idLength)},
                   {u"title"_s, requiredText(core::maxTitleLength)},
                   {u"completed"_s, flag()},
                   {u"notes"_s, text(core::maxNotesLength)},
                   {u"list"_s, list(u"name or id to move to"_s)},
                   {u"due"_s, due()},
                   {u"priority"_s, priority()},
                   {u"tags"_s, tags(u"replaces all"_s)},
                   {u"clear"_s,
                    arrayOf(oneOf(clearable), static_cast<int>(clearable.size()), u"fields to empty"_s)},
                   {u"if_version"_s,
                    QJsonObject{{u"type"_s, u"integer"_s},
                                {u"minimum"_s, 1},
                                {u"description"_s, u"refuse if the todo is no longer at this version"_s}}}},
                  {u"id"_s}),
            object({{u"todo"_s, todoOutput()}}, {u"todo"_s})};
}

ToolSchemas deleteTodoSchemas()
{
    return {input({{u"id"_s, requiredText(idLength)}}, {u"id"_s}),
            object({{u"deleted"_s, anyObject()}}, {u"deleted"_s})};
}

} // namespace traydo::todomcp
