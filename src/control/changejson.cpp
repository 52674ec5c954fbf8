#include "control/changejson.h"

#include "control/enumnames.h"
#include "control/objectreader.h"
#include "control/reasonjson.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Change;
using core::ChangePart;
using core::Result;

namespace {

constexpr auto most = std::numeric_limits<qint64>::max();

QString kindName(core::ChangeKind kind)
{
    return QString(nameIn(names::changeKinds, kind));
}

core::ChangeKind readKind(ObjectReader &reader)
{
    if (const auto kind = valueIn(names::changeKinds, reader.text("kind"_L1)))
        return *kind;
    reader.refuse("kind"_L1, u"is unknown"_s);
    return {};
}

QJsonObject readObject(ObjectReader &reader, QLatin1StringView name)
{
    const auto value = reader.value(name);
    if (!value.isObject())
        reader.refuse(name, u"must be an object"_s);
    return value.toObject();
}

} // namespace

QJsonObject toJson(const ChangePart &part)
{
    return {{u"todo_id"_s, part.todoId}, {u"list_id"_s, part.listId}, {u"kind"_s, kindName(part.kind)},
            {u"before"_s, part.before},  {u"after"_s, part.after},    {u"version"_s, part.version}};
}

Result<ChangePart> changePartFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "part"_L1);
    ChangePart part;
    part.todoId = reader.text("todo_id"_L1);
    part.listId = reader.text("list_id"_L1);
    part.kind = readKind(reader);
    part.before = readObject(reader, "before"_L1);
    part.after = readObject(reader, "after"_L1);
    part.version = reader.integer("version"_L1, 0, most);
    return reader.finish(part);
}

QJsonObject toJson(const Change &change)
{
    return {{u"id"_s, change.id},
            {u"todo_id"_s, change.todoId},
            {u"list_id"_s, change.listId},
            {u"kind"_s, kindName(change.kind)},
            {u"actor"_s, toJson(change.actor)},
            {u"via"_s, change.via},
            {u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"at"_s, core::toEpochMs(change.at)},
            {u"title"_s, change.title},
            {u"version"_s, change.version},
            {u"also"_s, toJson(change.also)},
            {u"undoes"_s, change.undoes},
            {u"undone_by"_s, change.undoneBy}};
}

Result<Change> changeFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "change"_L1);
    Change change;
    change.id = reader.text("id"_L1);
    change.todoId = reader.text("todo_id"_L1);
    change.listId = reader.text("list_id"_L1);
    change.kind = readKind(reader);
    change.actor = reader.noun("actor"_L1, actorFromJson);
    change.via = reader.text("via"_L1);
    change.before = readObject(reader, "before"_L1);
    change.after = readObject(reader, "after"_L1);
    change.at = reader.instant("at"_L1);
    change.title = reader.text("title"_L1);
    change.version = reader.integer("version"_L1, 0, most);
    change.also = reader.nouns("also"_L1, changePartFromJson);
    change.undoes = reader.text("undoes"_L1);
    change.undoneBy = reader.text("undone_by"_L1);
    return reader.finish(change);
}

QJsonObject toJson(const ListEdit &edit)
{
    QJsonObject json;
    if (edit.name)
        json.insert("name"_L1, *edit.name);
    if (edit.color)
        json.insert("color"_L1, *edit.color);
    if (edit.archived)
        json.insert("archived"_L1, *edit.archived);
    if (edit.before)
        json.insert("before"_L1, *edit.before);
    return json;
}

Result<ListEdit> listEditFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "edit"_L1);
    ListEdit edit;
    if (reader.has("name"_L1))
        edit.name = reader.text("name"_L1);
    if (reader.has("color"_L1))
        edit.color = reader.text("color"_L1);
    if (reader.has("archived"_L1))
        edit.archived = reader.flag("archived"_L1);
    if (reader.has("before"_L1))
        edit.before = reader.text("before"_L1);
    return reader.finish(edit);
}

QJsonObject toJson(const HistoryQuery &query)
{
    QJsonArray kinds;
    for (const auto kind : query.kinds)
        kinds.append(kindName(kind));
    QJsonObject json{{u"todo_id"_s, query.todoId},      {u"since"_s, toJson(query.since)},
                     {u"until"_s, toJson(query.until)}, {u"kinds"_s, kinds},
                     {u"after"_s, query.after},         {u"limit"_s, query.limit}};
    if (query.clientId)
        json.insert("client_id"_L1, *query.clientId);
    return json;
}

Result<HistoryQuery> historyQueryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "query"_L1);
    HistoryQuery query;
    query.todoId = reader.text("todo_id"_L1);
    if (reader.has("client_id"_L1))
        query.clientId = reader.text("client_id"_L1);
    query.since = reader.optionalInstant("since"_L1);
    query.until = reader.optionalInstant("until"_L1);
    for (const auto &name : reader.texts("kinds"_L1)) {
        if (const auto kind = valueIn(names::changeKinds, name))
            query.kinds.append(*kind);
        else
            reader.refuse("kinds"_L1, u"names an unknown kind"_s);
    }
    query.after = reader.text("after"_L1);
    query.limit = reader.smallInteger("limit"_L1, 1);
    return reader.finish(query);
}

QJsonObject toJson(const HistoryPage &page)
{
    return {{u"changes"_s, toJson(page.changes)}, {u"more"_s, page.more}};
}

Result<HistoryPage> historyPageFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "page"_L1);
    HistoryPage page;
    page.changes = reader.nouns("changes"_L1, changeFromJson);
    page.more = reader.flag("more"_L1);
    return reader.finish(page);
}

QJsonObject toJson(const UndoRefusal &refusal)
{
    return {{u"change"_s, toJson(refusal.change)},
            {u"why"_s, refusal.why},
            {u"reason"_s, toJson(refusal.reason)}};
}

Result<UndoRefusal> undoRefusalFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "refusal"_L1);
    UndoRefusal refusal;
    refusal.change = reader.noun("change"_L1, changeFromJson);
    refusal.why = reader.text("why"_L1);
    refusal.reason = reader.noun("reason"_L1, reasonFromJson);
    return reader.finish(refusal);
}

QJsonObject toJson(const UndoSummary &summary)
{
    return {{u"undone"_s, summary.undone}, {u"refused"_s, toJson(summary.refused)}};
}

Result<UndoSummary> undoSummaryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "summary"_L1);
    UndoSummary summary;
    summary.undone = reader.smallInteger("undone"_L1);
    summary.refused = reader.nouns("refused"_L1, undoRefusalFromJson);
    return reader.finish(summary);
}

} // namespace traydo::control
