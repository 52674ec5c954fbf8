#include "control/servicejson.h"

#include "control/enumnames.h"
#include "control/objectreader.h"
#include "control/reasonjson.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Result;

QJsonObject toJson(const Status &status)
{
    QJsonArray urls;
    for (const auto &url : status.mcpUrls)
        urls.append(url.toString(QUrl::FullyEncoded));
    return {{u"version"_s, status.version},
            {u"mcp_urls"_s, urls},
            {u"started_at"_s, core::toEpochMs(status.startedAt)},
            {u"pending_requests"_s, status.pendingRequests},
            {u"clients"_s, status.clients},
            {u"open_connections"_s, status.openConnections},
            {u"open_todos"_s, status.openTodos},
            {u"cli_grants"_s, QString(nameIn(names::cliGrants, status.cliGrants))},
            {u"paused"_s, status.paused},
            {u"lan_listening"_s, status.lanListening},
            {u"warnings"_s, toJson(status.warnings)}};
}

Result<Status> statusFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "status"_L1);
    Status status;
    status.version = reader.text("version"_L1);
    for (const auto &url : reader.texts("mcp_urls"_L1))
        status.mcpUrls.append(QUrl(url, QUrl::StrictMode));
    status.startedAt = reader.instant("started_at"_L1);
    status.pendingRequests = reader.smallInteger("pending_requests"_L1);
    status.clients = reader.smallInteger("clients"_L1);
    status.openConnections = reader.smallInteger("open_connections"_L1);
    status.openTodos = reader.smallInteger("open_todos"_L1);
    if (const auto policy = valueIn(names::cliGrants, reader.text("cli_grants"_L1)))
        status.cliGrants = *policy;
    else
        reader.refuse("cli_grants"_L1, u"is unknown"_s);
    status.paused = reader.flag("paused"_L1);
    status.lanListening = reader.flag("lan_listening"_L1);
    status.warnings = reader.nouns("warnings"_L1, noticeFromJson);
    return reader.finish(status);
}

QJsonObject toJson(const ClientSummary &client)
{
    return {{u"id"_s, client.id},
            {u"name"_s, client.name},
            {u"origin"_s, QString(nameIn(names::clientOrigins, client.origin))},
            {u"redirect_uris"_s, QJsonArray::fromStringList(client.redirectUris)},
            {u"scopes"_s, toJson(client.scopes)},
            {u"lists"_s, toJson(client.lists)},
            {u"created_at"_s, core::toEpochMs(client.createdAt)},
            {u"last_seen_at"_s, toJson(client.lastSeenAt)},
            {u"grant_ends_at"_s, toJson(client.grantEndsAt)},
            {u"open_streams"_s, client.openStreams}};
}

Result<ClientSummary> clientSummaryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "client"_L1);
    ClientSummary client;
    client.id = reader.text("id"_L1);
    client.name = reader.text("name"_L1);
    if (const auto origin = valueIn(names::clientOrigins, reader.text("origin"_L1)))
        client.origin = *origin;
    else
        reader.refuse("origin"_L1, u"is unknown"_s);
    client.redirectUris = reader.texts("redirect_uris"_L1);
    client.scopes = reader.noun("scopes"_L1, scopesFromJson);
    client.lists = reader.noun("lists"_L1, listAccessFromJson);
    client.createdAt = reader.instant("created_at"_L1);
    client.lastSeenAt = reader.optionalInstant("last_seen_at"_L1);
    client.grantEndsAt = reader.optionalInstant("grant_ends_at"_L1);
    client.openStreams = reader.smallInteger("open_streams"_L1);
    return reader.finish(client);
}

QJsonObject toJson(const ListSummary &summary)
{
    return {{u"list"_s, toJson(summary.list)},
            {u"open"_s, summary.open},
            {u"overdue"_s, summary.overdue},
            {u"today"_s, summary.today}};
}

Result<ListSummary> listSummaryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "list_summary"_L1);
    ListSummary summary;
    summary.list = reader.noun("list"_L1, todoListFromJson);
    summary.open = reader.smallInteger("open"_L1);
    summary.overdue = reader.smallInteger("overdue"_L1);
    summary.today = reader.smallInteger("today"_L1);
    return reader.finish(summary);
}

namespace {

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

std::optional<QDate> readDay(ObjectReader &reader, QLatin1StringView name)
{
    const auto value = reader.value(name);
    if (value.isNull())
        return {};
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        reader.refuse(name, u"must be a day like 2026-11-21"_s);
    return day;
}

QJsonObject toJson(const DueRange &range)
{
    return {{u"from"_s, dayJson(range.from)}, {u"to"_s, dayJson(range.to)}, {u"none"_s, range.none}};
}

Result<DueRange> dueRangeFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "due"_L1);
    DueRange range;
    range.from = readDay(reader, "from"_L1);
    range.to = readDay(reader, "to"_L1);
    range.none = reader.flag("none"_L1);
    return reader.finish(range);
}

} // namespace

QJsonObject toJson(const TodoQuery &query)
{
    const auto none = QJsonValue(QJsonValue::Null);
    return {{u"completed"_s, query.completed ? QJsonValue(*query.completed) : none},
            {u"trash"_s, query.trash},
            {u"text"_s, query.text},
            {u"list"_s, query.list},
            {u"parent"_s, query.parent},
            {u"due"_s, query.due ? QJsonValue(toJson(*query.due)) : none},
            {u"tags"_s, QJsonArray::fromStringList(query.tags)},
            {u"priority"_s, query.priority ? QJsonValue(int(*query.priority)) : none},
            {u"changed_by_apps"_s, query.changedByApps},
            {u"sort"_s, QString(nameIn(names::todoSorts, query.sort))},
            {u"after"_s, query.after},
            {u"limit"_s, query.limit}};
}

Result<TodoQuery> todoQueryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "query"_L1);
    TodoQuery query;
    if (!reader.value("completed"_L1).isNull())
        query.completed = reader.flag("completed"_L1);
    query.trash = reader.flag("trash"_L1);
    query.text = reader.text("text"_L1);
    query.list = reader.text("list"_L1);
    query.parent = reader.text("parent"_L1);
    if (!reader.value("due"_L1).isNull())
        query.due = reader.noun("due"_L1, dueRangeFromJson);
    query.tags = reader.texts("tags"_L1);
    if (!reader.value("priority"_L1).isNull())
        query.priority = reader.noun("priority"_L1, priorityFromJson);
    query.changedByApps = reader.flag("changed_by_apps"_L1);
    if (const auto sort = valueIn(names::todoSorts, reader.text("sort"_L1)))
        query.sort = *sort;
    else
        reader.refuse("sort"_L1, u"is unknown"_s);
    query.after = reader.text("after"_L1);
    query.limit = reader.smallInteger("limit"_L1, 1);
    return reader.finish(query);
}

QJsonObject toJson(const TodoPage &page)
{
    return {{u"todos"_s, toJson(page.todos)}, {u"more"_s, page.more}};
}

Result<TodoPage> todoPageFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "page"_L1);
    TodoPage page;
    page.todos = reader.nouns("todos"_L1, todoFromJson);
    page.more = reader.flag("more"_L1);
    return reader.finish(page);
}

QJsonObject toJson(const TodoEdit &edit)
{
    QJsonObject json;
    if (edit.title)
        json.insert("title"_L1, *edit.title);
    if (edit.notes)
        json.insert("notes"_L1, *edit.notes);
    if (edit.list)
        json.insert("list"_L1, *edit.list);
    if (edit.due)
        json.insert("due"_L1, toJson(*edit.due));
    if (edit.priority)
        json.insert("priority"_L1, int(*edit.priority));
    if (edit.tags)
        json.insert("tags"_L1, QJsonArray::fromStringList(*edit.tags));
    if (edit.repeat)
        json.insert("repeat"_L1, *edit.repeat);
    if (edit.parent)
        json.insert("parent"_L1, *edit.parent);
    if (edit.before)
        json.insert("before"_L1, *edit.before);
    if (edit.completed)
        json.insert("completed"_L1, *edit.completed);
    if (edit.ifVersion)
        json.insert("if_version"_L1, *edit.ifVersion);
    return json;
}

Result<TodoEdit> todoEditFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "edit"_L1);
    TodoEdit edit;
    if (reader.has("title"_L1))
        edit.title = reader.text("title"_L1);
    if (reader.has("notes"_L1))
        edit.notes = reader.text("notes"_L1);
    if (reader.has("list"_L1))
        edit.list = reader.text("list"_L1);
    if (reader.has("due"_L1))
        edit.due = reader.noun("due"_L1, dueFromJson);
    if (reader.has("priority"_L1))
        edit.priority = reader.noun("priority"_L1, priorityFromJson);
    if (reader.has("tags"_L1))
        edit.tags = reader.texts("tags"_L1);
    if (reader.has("repeat"_L1))
        edit.repeat = reader.text("repeat"_L1);
    if (reader.has("parent"_L1))
        edit.parent = reader.text("parent"_L1);
    if (reader.has("before"_L1))
        edit.before = reader.text("before"_L1);
    if (reader.has("completed"_L1))
        edit.completed = reader.flag("completed"_L1);
    if (reader.has("if_version"_L1))
        edit.ifVersion = reader.integer("if_version"_L1, 0, std::numeric_limits<qint64>::max());
    return reader.finish(edit);
}

} // namespace traydo::control
