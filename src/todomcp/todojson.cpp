#include "todomcp/todojson.h"

#include "todo/tododiff.h"

#include <QJsonArray>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype notesBeginning = 120; // UTF-16 units

/// `person` or `client:<name>`: whatever name a client chose, it cannot pass for the person.
QString authorOf(const core::Actor &actor)
{
    return actor.kind == core::Actor::Kind::Person ? u"person"_s : u"client:"_s + actor.clientName;
}

QString kindName(core::ChangeKind kind)
{
    switch (kind) {
    case core::ChangeKind::Created:
        return u"created"_s;
    case core::ChangeKind::Updated:
        return u"updated"_s;
    case core::ChangeKind::Completed:
        return u"completed"_s;
    case core::ChangeKind::Reopened:
        return u"reopened"_s;
    case core::ChangeKind::Deleted:
        return u"deleted"_s;
    case core::ChangeKind::Restored:
        return u"restored"_s;
    }
    Q_UNREACHABLE();
}

/// The fields of a change with its list as tools show lists: a todo may have come from one that is not
/// shared.
QJsonObject withList(QJsonObject fields, const ListNames &lists)
{
    for (const QString &field : fields.keys()) {
        if (todo::isInternalField(field))
            fields.remove(field);
    }
    const auto list = fields.find("list"_L1);
    if (list != fields.end()) {
        const auto name = lists.constFind(list->toString());
        *list = name != lists.cend() ? QJsonValue(*name) : QJsonValue(QJsonValue::Null);
    }
    return fields;
}

void insertNotes(QJsonObject &json, const QString &text, Detail detail)
{
    if (text.isEmpty())
        return;
    if (detail == Detail::Whole || text.size() <= notesBeginning) {
        json.insert("notes"_L1, text);
        return;
    }
    // Not between the halves of a surrogate pair.
    const qsizetype length = text[notesBeginning - 1].isHighSurrogate() ? notesBeginning - 1 : notesBeginning;
    json.insert("notes"_L1, text.left(length));
    json.insert("notes_cut"_L1, true);
}

} // namespace

QJsonObject toJson(const core::Todo &todo, const ListNames &lists, Detail detail)
{
    QJsonObject json{
        {u"id"_s, todo.id},
        {u"title"_s, todo.title},
        {u"list"_s, lists.value(todo.listId)},
        {u"completed"_s, todo.isCompleted()},
        {u"version"_s, todo.version},
    };
    insertNotes(json, todo.notes, detail);
    if (todo.due)
        json.insert("due"_L1, todo.due->toString());
    if (!todo.repeat.isEmpty())
        json.insert("repeat"_L1, todo.repeat);
    if (todo.priority != core::Priority::None)
        json.insert("priority"_L1, static_cast<int>(todo.priority));
    if (!todo.tags.isEmpty())
        json.insert("tags"_L1, QJsonArray::fromStringList(todo.tags));
    if (!todo.parentId.isEmpty())
        json.insert("parent"_L1, todo.parentId);
    if (detail == Detail::Brief)
        return json;
    json.insert("created_at"_L1, core::toIsoString(todo.createdAt));
    json.insert("updated_at"_L1, core::toIsoString(todo.updatedAt));
    json.insert("created_by"_L1, authorOf(todo.createdBy));
    json.insert("updated_by"_L1, authorOf(todo.updatedBy));
    if (todo.completedAt)
        json.insert("completed_at"_L1, core::toIsoString(*todo.completedAt));
    return json;
}

QJsonObject toJson(const core::Change &change, const ListNames &lists)
{
    QJsonObject json{
        {u"id"_s, change.id},   {u"kind"_s, kindName(change.kind)},      {u"by"_s, authorOf(change.actor)},
        {u"via"_s, change.via}, {u"at"_s, core::toIsoString(change.at)},
    };
    if (!change.before.isEmpty())
        json.insert("before"_L1, withList(change.before, lists));
    if (!change.after.isEmpty())
        json.insert("after"_L1, withList(change.after, lists));
    return json;
}

} // namespace traydo::todomcp
