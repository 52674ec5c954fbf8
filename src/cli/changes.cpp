#include "cli/changes.h"

#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Actor;
using core::Change;
using core::ChangeKind;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// How far back an abbreviated id is looked for.
constexpr int newest = 1000;

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Changes)
};

QString kindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Created:
        return u"created"_s;
    case ChangeKind::Updated:
        return u"updated"_s;
    case ChangeKind::Completed:
        return u"completed"_s;
    case ChangeKind::Reopened:
        return u"reopened"_s;
    case ChangeKind::Deleted:
        return u"deleted"_s;
    case ChangeKind::Restored:
        return u"restored"_s;
    }
    Q_UNREACHABLE();
}

/// What the person knows of the fields that were written.
QString fieldsInWords(const Change &change)
{
    QStringList fields = change.after.keys();
    fields.removeAll(u"completed_at"_s);
    if (fields.size() > 1)
        fields.removeAll(u"position"_s);
    return fields.join(u", "_s);
}

QJsonArray partsJson(const QList<core::ChangePart> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(QJsonObject{{u"todo_id"_s, part.todoId},
                                 {u"list_id"_s, part.listId},
                                 {u"kind"_s, kindWord(part.kind)},
                                 {u"before"_s, part.before},
                                 {u"after"_s, part.after}});
    return array;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Change &change)
{
    const bool person = change.actor.kind == Actor::Kind::Person;
    const QJsonObject actor = person ? QJsonObject{{u"kind"_s, u"person"_s}}
                                     : QJsonObject{{u"kind"_s, u"client"_s},
                                                   {u"client_id"_s, change.actor.clientId},
                                                   {u"client_name"_s, change.actor.clientName}};
    return {{u"id"_s, change.id},
            {u"at"_s, core::toIsoString(change.at)},
            {u"by"_s, actor},
            {u"via"_s, change.via},
            {u"kind"_s, kindWord(change.kind)},
            {u"todo_id"_s, orNull(change.todoId)},
            {u"list_id"_s, change.listId},
            {u"title"_s, change.title},
            {u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"also"_s, partsJson(change.also)},
            {u"undoes"_s, orNull(change.undoes)},
            {u"undone_by"_s, orNull(change.undoneBy)}};
}

QString changeInWords(const Change &change)
{
    const auto title = core::escaped(change.title);
    const auto name = change.isOfList() ? Changes::tr("list \"%1\"").arg(title) : u'"' + title + u'"';
    const auto act = [&] {
        switch (change.kind) {
        case ChangeKind::Created:
            return Changes::tr("added %1").arg(name);
        case ChangeKind::Completed:
            return Changes::tr("completed %1").arg(name);
        case ChangeKind::Reopened:
            return Changes::tr("opened %1 again").arg(name);
        case ChangeKind::Deleted:
            return Changes::tr("removed %1").arg(name);
        case ChangeKind::Restored:
            return Changes::tr("brought back %1").arg(name);
        case ChangeKind::Updated:
            break;
        }
        return Changes::tr("edited %1 (%2)").arg(name, fieldsInWords(change));
    }();
    return change.undoes.isEmpty() ? act : Changes::tr("undid: %1").arg(act);
}

Result<QString> findChange(Context &context, const QString &given)
{
    constexpr qsizetype wholeId = 36;
    if (given.size() == wholeId)
        return given;
    control::HistoryQuery query;
    query.limit = newest;
    const auto page = context.session.history(query);
    if (!page)
        return page.error();
    QStringList known;
    for (const auto &change : page->changes)
        known.append(change.id);
    return resolveId(given, known);
}

Result<Actor> findApp(Context &context, const QString &given)
{
    QHash<QString, QString> names;
    const auto clients = context.session.clients();
    if (!clients)
        return clients.error();
    control::HistoryQuery query;
    query.limit = newest;
    const auto page = context.session.history(query);
    if (!page)
        return page.error();
    for (const auto &change : page->changes) {
        if (change.actor.kind == Actor::Kind::Client)
            names.insert(change.actor.clientId, change.actor.clientName);
    }
    for (const auto &client : *clients)
        names.insert(client.id, client.name);
    QStringList named;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.value().compare(given, Qt::CaseInsensitive) == 0)
            named.append(name.key());
    }
    if (named.size() > 1)
        return Error{ErrorCode::InvalidArgument,
                     Changes::tr("several apps are called %1; give an id: traydoctl clients").arg(given)};
    const auto id = named.isEmpty() ? resolveId(given, names.keys()) : Result<QString>(named.first());
    if (!id)
        return id.error().text.isEmpty()
                   ? Error{ErrorCode::NotFound, Changes::tr("no app %1; see: traydoctl clients").arg(given)}
                   : id.error();
    return Actor::client(*id, names.value(*id));
}

} // namespace traydo::cli
