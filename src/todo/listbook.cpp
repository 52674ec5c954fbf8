#include "todo/listbook.h"

#include "core/ids.h"
#include "storage/todorepository.h"
#include "todo/todorules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Principal;
using core::Result;
using core::TodoList;

namespace {

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

/// `"Inbox", "Work"`.
QString quotedNames(const QList<TodoList> &lists)
{
    QStringList names;
    for (const auto &list : lists)
        names.append(u'"' + list.name + u'"');
    return names.join(u", "_s);
}

QString joinedIds(const QList<TodoList> &lists)
{
    QStringList ids;
    for (const auto &list : lists)
        ids.append(list.id);
    return ids.join(u", "_s);
}

} // namespace

ListBook::ListBook(storage::Database &database, const core::Clock &clock)
    : m_database(database), m_lists(database), m_clock(clock)
{
}

Result<QList<TodoList>> ListBook::visible(const Principal &who)
{
    auto lists = m_lists.all();
    if (lists)
        lists->removeIf([&](const TodoList &list) { return !who.lists.contains(list.id); });
    return lists;
}

Result<TodoList> ListBook::resolve(const Principal &who, const QString &nameOrId)
{
    const auto lists = visible(who);
    if (!lists)
        return lists.error();
    if (lists->isEmpty())
        return Error{ErrorCode::NotFound, u"list: no list is shared with you; ask the person to share one"_s};
    if (nameOrId.isEmpty())
        return lists->first();
    QList<TodoList> matches;
    const auto name = foldedName(nameOrId);
    for (const auto &list : *lists) {
        if (list.id == nameOrId)
            return list;
        if (foldedName(list.name) == name)
            matches.append(list);
    }
    if (matches.isEmpty())
        return Error{ErrorCode::NotFound,
                     u"list: there is no such list; give the name or id of one of these: %1"_s.arg(
                         quotedNames(*lists))};
    if (matches.size() > 1)
        return Error{
            ErrorCode::InvalidArgument,
            u"list: %1 lists have this name; give the id of the one you mean: %2"_s.arg(matches.size())
                .arg(joinedIds(matches))};
    return matches.first();
}

Result<TodoList> ListBook::create(const Principal &who, const QString &name, const QString &color)
{
    if (!who.lists.all)
        return Error{ErrorCode::Denied, u"only some lists are shared with you, so you cannot make a new one; "
                                        "ask the person to make it and to share it with you"_s};
    const auto validName = validListName(name);
    if (!validName)
        return validName.error();
    const auto validatedColor = validColor(color);
    if (!validatedColor)
        return validatedColor.error();
    return m_database.transaction<TodoList>([&]() -> Result<TodoList> {
        const auto lists = m_lists.all();
        if (!lists)
            return lists.error();
        qint64 position = 0;
        for (const auto &list : *lists) {
            if (foldedName(list.name) == foldedName(*validName))
                return Error{
                    ErrorCode::Conflict,
                    u"name: there is a list \"%1\" already (id %2); use it, or choose another name"_s.arg(
                        list.name, list.id)};
            position = std::max(position, list.position);
        }
        const auto now = m_clock.now();
        const TodoList list{core::newId(now), *validName, *validatedColor,
                            position + storage::TodoRepository::positionStep, now};
        if (auto done = m_lists.insert(list); !done)
            return done.error();
        return list;
    });
}

} // namespace traydo::todo
