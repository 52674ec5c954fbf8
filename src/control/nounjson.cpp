#include "control/nounjson.h"

#include "control/enumnames.h"
#include "control/objectreader.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::ErrorCode;
using core::Result;

namespace {

core::Error invalid(const QString &text)
{
    return {ErrorCode::InvalidArgument, text};
}

QString toText(QLatin1StringView name)
{
    return QString(name);
}

constexpr int maxTwoDigits = 99;

Result<core::BlockKind> blockKindFromJson(const QJsonValue &value)
{
    if (const auto kind = valueIn(names::blockKinds, value.toString()))
        return *kind;
    return invalid(u"unknown kind of block"_s);
}

} // namespace

QJsonValue toJson(std::optional<core::Instant> instant)
{
    return instant ? QJsonValue(core::toEpochMs(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(core::Scopes scopes)
{
    return QJsonArray::fromStringList(core::toStringList(scopes));
}

Result<core::Scopes> scopesFromJson(const QJsonValue &value)
{
    core::Scopes scopes;
    if (!value.isArray())
        return invalid(u"scopes must be an array"_s);
    for (const auto element : value.toArray()) {
        const auto word = element.toString();
        if (word == "todos:read"_L1)
            scopes |= core::Scope::TodosRead;
        else if (word == "todos:write"_L1)
            scopes |= core::Scope::TodosWrite;
        else
            return invalid(u"unknown scope"_s);
    }
    return scopes;
}

QJsonValue toJson(const std::optional<core::Due> &due)
{
    return due ? QJsonValue(due->toString()) : QJsonValue(QJsonValue::Null);
}

Result<std::optional<core::Due>> dueFromJson(const QJsonValue &value)
{
    if (value.isNull())
        return std::optional<core::Due>();
    const auto due = value.isString() ? core::Due::fromString(value.toString()) : std::nullopt;
    if (!due)
        return invalid(u"a due date must be like 2026-11-21 or 2026-11-21T17:00"_s);
    return due;
}

Result<core::Priority> priorityFromJson(const QJsonValue &value)
{
    const auto number = value.toInteger(-1);
    if (number < 0 || number > 3)
        return invalid(u"a priority must be 0 to 3"_s);
    return core::Priority(number);
}

QJsonObject toJson(const core::ListAccess &access)
{
    QStringList ids(access.listIds.cbegin(), access.listIds.cend());
    ids.sort();
    return {{u"all"_s, access.all}, {u"list_ids"_s, QJsonArray::fromStringList(ids)}};
}

Result<core::ListAccess> listAccessFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "lists"_L1);
    core::ListAccess access;
    access.all = reader.flag("all"_L1);
    const auto ids = reader.texts("list_ids"_L1);
    access.listIds = {ids.cbegin(), ids.cend()};
    return reader.finish(access);
}

QJsonObject toJson(const core::ConsentRequest &request)
{
    QJsonArray numbers;
    for (const int number : request.numberChoices)
        numbers.append(number);
    return {{u"id"_s, request.id},
            {u"client_id"_s, request.clientId},
            {u"client_name"_s, request.clientName},
            {u"channel"_s, toText(nameIn(names::consentChannels, request.channel))},
            {u"redirect_uri"_s, request.redirectUri},
            {u"loopback_only"_s, request.loopbackOnly},
            {u"trust"_s, toText(nameIn(names::clientTrusts, request.trust))},
            {u"publisher"_s, request.publisher},
            {u"listener"_s, request.listener},
            {u"peer_address"_s, request.peerAddress},
            {u"scopes"_s, toJson(request.scopes)},
            {u"number_choices"_s, numbers},
            {u"created_at"_s, core::toEpochMs(request.createdAt)},
            {u"expires_at"_s, core::toEpochMs(request.expiresAt)},
            {u"extended"_s, request.extended}};
}

Result<core::ConsentRequest> consentRequestFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "request"_L1);
    core::ConsentRequest request;
    request.id = reader.text("id"_L1);
    request.clientId = reader.text("client_id"_L1);
    request.clientName = reader.text("client_name"_L1);
    if (const auto channel = valueIn(names::consentChannels, reader.text("channel"_L1)))
        request.channel = *channel;
    else
        reader.refuse("channel"_L1, u"is unknown"_s);
    request.redirectUri = reader.text("redirect_uri"_L1);
    request.loopbackOnly = reader.flag("loopback_only"_L1);
    if (const auto trust = valueIn(names::clientTrusts, reader.text("trust"_L1)))
        request.trust = *trust;
    else
        reader.refuse("trust"_L1, u"is unknown"_s);
    request.publisher = reader.text("publisher"_L1);
    request.listener = reader.text("listener"_L1);
    request.peerAddress = reader.text("peer_address"_L1);
    request.scopes = reader.noun("scopes"_L1, scopesFromJson);
    for (const auto number : reader.array("number_choices"_L1)) {
        if (const int choice = number.toInt(-1); choice >= 0 && choice <= maxTwoDigits)
            request.numberChoices.append(choice);
        else
            reader.refuse("number_choices"_L1, u"must hold two-digit numbers"_s);
    }
    request.createdAt = reader.instant("created_at"_L1);
    request.expiresAt = reader.instant("expires_at"_L1);
    request.extended = reader.flag("extended"_L1);
    return reader.finish(request);
}

QJsonObject toJson(const core::ConsentDecision &decision)
{
    return {{u"allow"_s, decision.allow},
            {u"number"_s, decision.number ? QJsonValue(*decision.number) : QJsonValue(QJsonValue::Null)},
            {u"scopes"_s, toJson(decision.scopes)},
            {u"lists"_s, toJson(decision.lists)},
            {u"duration_ms"_s, qint64(decision.duration.count())},
            {u"face"_s, toText(nameIn(names::consentFaces, decision.face))},
            {u"block"_s, decision.block ? QJsonValue(toText(nameIn(names::blockKinds, *decision.block)))
                                        : QJsonValue(QJsonValue::Null)}};
}

Result<core::ConsentDecision> consentDecisionFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "decision"_L1);
    core::ConsentDecision decision;
    decision.allow = reader.flag("allow"_L1);
    if (!reader.value("number"_L1).isNull())
        decision.number = reader.smallInteger("number"_L1, 0, maxTwoDigits);
    decision.scopes = reader.noun("scopes"_L1, scopesFromJson);
    decision.lists = reader.noun("lists"_L1, listAccessFromJson);
    decision.duration =
        core::milliseconds(reader.integer("duration_ms"_L1, 0, std::numeric_limits<qint64>::max()));
    if (const auto face = valueIn(names::consentFaces, reader.text("face"_L1)))
        decision.face = *face;
    else
        reader.refuse("face"_L1, u"is unknown"_s);
    if (!reader.value("block"_L1).isNull())
        decision.block = reader.noun("block"_L1, blockKindFromJson);
    return reader.finish(decision);
}

QJsonObject toJson(const core::Block &block)
{
    return {{u"id"_s, block.id},
            {u"kind"_s, toText(nameIn(names::blockKinds, block.kind))},
            {u"subject"_s, block.subject},
            {u"client_name"_s, block.clientName},
            {u"created_at"_s, core::toEpochMs(block.createdAt)},
            {u"ends_at"_s, toJson(block.endsAt)}};
}

Result<core::Block> blockFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "block"_L1);
    core::Block block;
    block.id = reader.text("id"_L1);
    block.kind = reader.noun("kind"_L1, blockKindFromJson);
    block.subject = reader.text("subject"_L1);
    block.clientName = reader.text("client_name"_L1);
    block.createdAt = reader.instant("created_at"_L1);
    block.endsAt = reader.optionalInstant("ends_at"_L1);
    return reader.finish(block);
}

QJsonValue toJson(core::ConsentOutcome outcome)
{
    return toText(nameIn(names::consentOutcomes, outcome));
}

Result<core::ConsentOutcome> consentOutcomeFromJson(const QJsonValue &value)
{
    if (const auto outcome = valueIn(names::consentOutcomes, value.toString()))
        return *outcome;
    return invalid(u"unknown outcome"_s);
}

QJsonObject toJson(const core::Actor &actor)
{
    if (actor.kind == core::Actor::Kind::Person)
        return {{u"kind"_s, u"person"_s}};
    return {{u"kind"_s, u"client"_s}, {u"client_id"_s, actor.clientId}, {u"client_name"_s, actor.clientName}};
}

Result<core::Actor> actorFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "actor"_L1);
    const auto kind = reader.text("kind"_L1);
    if (kind == "person"_L1)
        return reader.finish(core::Actor::person());
    if (kind != "client"_L1)
        reader.refuse("kind"_L1, u"is unknown"_s);
    const auto id = reader.text("client_id"_L1);
    return reader.finish(core::Actor::client(id, reader.text("client_name"_L1)));
}

QJsonObject toJson(const core::TodoList &list)
{
    return {{u"id"_s, list.id},
            {u"name"_s, list.name},
            {u"color"_s, list.color},
            {u"position"_s, list.position},
            {u"created_at"_s, core::toEpochMs(list.createdAt)},
            {u"archived_at"_s, toJson(list.archivedAt)},
            {u"deleted_at"_s, toJson(list.deletedAt)},
            {u"version"_s, list.version}};
}

Result<core::TodoList> todoListFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "list"_L1);
    core::TodoList list;
    list.id = reader.text("id"_L1);
    list.name = reader.text("name"_L1);
    list.color = reader.text("color"_L1);
    list.position =
        reader.integer("position"_L1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    list.createdAt = reader.instant("created_at"_L1);
    list.archivedAt = reader.optionalInstant("archived_at"_L1);
    list.deletedAt = reader.optionalInstant("deleted_at"_L1);
    list.version = reader.integer("version"_L1, 0, std::numeric_limits<qint64>::max());
    return reader.finish(list);
}

QJsonObject toJson(const core::Todo &todo)
{
    return {{u"id"_s, todo.id},
            {u"list_id"_s, todo.listId},
            {u"title"_s, todo.title},
            {u"notes"_s, todo.notes},
            {u"due"_s, toJson(todo.due)},
            {u"priority"_s, int(todo.priority)},
            {u"tags"_s, QJsonArray::fromStringList(todo.tags)},
            {u"repeat"_s, todo.repeat},
            {u"parent_id"_s, todo.parentId},
            {u"position"_s, todo.position},
            {u"completed_at"_s, toJson(todo.completedAt)},
            {u"created_at"_s, core::toEpochMs(todo.createdAt)},
            {u"updated_at"_s, core::toEpochMs(todo.updatedAt)},
            {u"created_by"_s, toJson(todo.createdBy)},
            {u"updated_by"_s, toJson(todo.updatedBy)},
            {u"version"_s, todo.version},
            {u"deleted_at"_s, toJson(todo.deletedAt)}};
}

Result<core::Todo> todoFromJson(const QJsonValue &value)
{
    constexpr auto least = std::numeric_limits<qint64>::min();
    constexpr auto most = std::numeric_limits<qint64>::max();
    ObjectReader reader(value, "todo"_L1);
    core::Todo todo;
    todo.id = reader.text("id"_L1);
    todo.listId = reader.text("list_id"_L1);
    todo.title = reader.text("title"_L1);
    todo.notes = reader.text("notes"_L1);
    todo.due = reader.noun("due"_L1, dueFromJson);
    todo.priority = reader.noun("priority"_L1, priorityFromJson);
    todo.tags = reader.texts("tags"_L1);
    todo.repeat = reader.text("repeat"_L1);
    todo.parentId = reader.text("parent_id"_L1);
    todo.position = reader.integer("position"_L1, least, most);
    todo.completedAt = reader.optionalInstant("completed_at"_L1);
    todo.createdAt = reader.instant("created_at"_L1);
    todo.updatedAt = reader.instant("updated_at"_L1);
    todo.createdBy = reader.noun("created_by"_L1, actorFromJson);
    todo.updatedBy = reader.noun("updated_by"_L1, actorFromJson);
    todo.version = reader.integer("version"_L1, 0, most);
    todo.deletedAt = reader.optionalInstant("deleted_at"_L1);
    return reader.finish(todo);
}

} // namespace traydo::control
