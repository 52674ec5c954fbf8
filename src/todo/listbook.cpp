#include "todo/listbook.h"

#include "storage/todorepository.h"
#include "todo/changewriter.h"
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

ListBook::ListBook(storage::Database &database) : m_lists(database) {}

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
    if (nameOrId.isEmpty()) {
        const auto open = std::find_if(lists->cbegin(), lists->cend(),
                                       [](const TodoList &list) { return !list.isArchived(); });
        if (open != lists->cend())
            return *open;
        return Error{ErrorCode::NotFound,
                     u"list: every list shared with you is archived; ask the person to share another one"_s};
    }
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
    // Names are unique, but for lists made before they were.
    if (matches.size() > 1)
        return Error{
            ErrorCode::InvalidArgument,
            u"list: %1 lists have this name; give the id of the one you mean: %2"_s.arg(matches.size())
                .arg(joinedIds(matches))};
    return matches.first();
}

Result<TodoList> ListBook::resolveOpen(const Principal &who, const QString &nameOrId)
{
    auto list = resolve(who, nameOrId);
    if (list && list->isArchived())
        return Error{ErrorCode::InvalidArgument,
                     u"list: \"%1\" is archived and takes nothing in; choose another list"_s.arg(list->name)};
    return list;
}

Result<void> ListBook::checkName(const QString &name, const QString &exceptId)
{
    const auto lists = m_lists.all();
    if (!lists)
        return lists.error();
    for (const auto &list : *lists) {
        if (list.id != exceptId && foldedName(list.name) == foldedName(name))
            return Error{
                ErrorCode::Conflict,
                u"name: there is a list \"%1\" already (id %2); use it, or choose another name"_s.arg(
                    list.name, list.id),
                {.code = core::ReasonCode::ListNameTaken, .name = list.name}};
    }
    return {};
}

Result<void> ListBook::checkAnotherOpen(const QString &exceptId)
{
    const auto lists = m_lists.all();
    if (!lists)
        return lists.error();
    const auto takesTodos = [&](const TodoList &list) { return list.id != exceptId && !list.isArchived(); };
    if (std::any_of(lists->cbegin(), lists->cend(), takesTodos))
        return {};
    return Error{ErrorCode::Conflict,
                 u"list: this is the only list that takes new todos; make another one first"_s,
                 {.code = core::ReasonCode::LastOpenList}};
}

Result<TodoList> ListBook::create(const Principal &who, const QString &name, const QString &color,
                                  ChangeWriter &writer)
{
    if (!who.lists.all)
        return Error{ErrorCode::Denied, u"only some lists are shared with you, so you cannot make a new one; "
                                        "ask the person to make it and to share it with you"_s};
    TodoList list;
    if (auto valid = validListName(name); valid)
        list.name = *valid;
    else
        return valid.error();
    if (auto valid = validColor(color); valid)
        list.color = *valid;
    else
        return valid.error();
    if (auto unique = checkName(list.name); !unique)
        return unique.error();
    const auto lists = m_lists.all();
    if (!lists)
        return lists.error();
    if (lists->size() >= core::maxLists)
        return Error{ErrorCode::LimitExceeded,
                     u"there are %1 lists, and no more are allowed; use one of them"_s.arg(lists->size())};
    if (!lists->isEmpty())
        list.position = lists->last().position;
    list.position += storage::TodoRepository::positionStep;
    if (auto done = writer.create(list); !done)
        return done.error();
    return list;
}

Result<TodoList> ListBook::update(const Principal &who, const TodoList &list, const ListPatch &patch,
                                  ChangeWriter &writer)
{
    auto after = list;
    if (patch.name) {
        auto valid = validListName(*patch.name);
        if (!valid)
            return valid.error();
        if (auto unique = checkName(*valid, list.id); !unique)
            return unique.error();
        after.name = *valid;
    }
    if (patch.color) {
        auto valid = validColor(*patch.color);
        if (!valid)
            return valid.error();
        after.color = *valid;
    }
    if (patch.archived && *patch.archived != list.isArchived()) {
        if (auto another = checkAnotherOpen(list.id); *patch.archived && !another)
            return another.error();
        after.archivedAt = *patch.archived ? std::optional(writer.now()) : std::nullopt;
    }
    if (patch.before) {
        const auto position = positionBefore(who, list, *patch.before);
        if (!position)
            return position.error();
        after.position = *position;
    }
    if (auto done = writer.change(list, after); !done)
        return done.error();
    return after;
}

Result<qint64> ListBook::positionBefore(const Principal &who, const TodoList &list, const QString &nameOrId)
{
    constexpr auto step = storage::TodoRepository::positionStep;
    auto others = m_lists.all();
    if (!others)
        return others.error();
    others->removeIf([&](const TodoList &other) { return other.id == list.id; });
    if (nameOrId.isEmpty())
        return others->isEmpty() ? list.position : others->last().position + step;
    const auto next = resolve(who, nameOrId);
    if (!next)
        return next.error();
    if (next->id == list.id)
        return list.position;
    qint64 low = next->position - 2 * step;
    for (const auto &other : std::as_const(*others)) {
        if (other.id == next->id)
            break;
        low = other.position;
    }
    if (next->position - low > 1)
        return low + (next->position - low) / 2;
    if (auto moved = m_lists.makeRoom(next->position, step); !moved)
        return moved.error();
    return next->position + step / 2;
}

Result<TodoList> ListBook::remove(const TodoList &list, ChangeWriter &writer)
{
    if (auto another = checkAnotherOpen(list.id); !list.isArchived() && !another)
        return another.error();
    auto after = list;
    after.deletedAt = writer.now();
    if (auto done = writer.change(list, after); !done)
        return done.error();
    return list;
}

} // namespace traydo::todo
