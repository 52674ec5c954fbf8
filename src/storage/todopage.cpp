#include "storage/todopage.h"

#include "storage/todosearch.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace traydo::storage {

namespace {

void add(PageSelect &select, const QByteArray &text, const QVariantList &values = {})
{
    select.text += text;
    select.values += values;
}

/// `?, ?, …` for at least `values`, filled up to a power of two by repeating the last one: a set does not
/// mind, and a handful of texts serves every size.
QByteArray placeholders(QStringList values, QVariantList &bound)
{
    const auto size = qsizetype(std::bit_ceil(size_t(values.size())));
    values.insert(values.size(), size - values.size(), values.last());
    for (const auto &value : std::as_const(values))
        bound.append(value);
    return QByteArray("?, ").repeated(size - 1) + '?';
}

/// Conditions on `lists`: not in the trash, within the rights, and either the one asked for or not archived.
void restrictLists(PageSelect &select, const TodoFilter &filter)
{
    add(select, "lists.deleted_at IS NULL");
    if (filter.listId && filter.lists.contains(*filter.listId)) {
        add(select, " AND lists.id = ?", {*filter.listId});
        return;
    }
    if (filter.listId || (!filter.lists.all && filter.lists.listIds.isEmpty())) {
        add(select, " AND 1 = 0"); // no right to the list asked for, or to any
        return;
    }
    add(select, " AND lists.archived_at IS NULL");
    if (!filter.lists.all) {
        auto ids = filter.lists.listIds.values();
        ids.sort();
        add(select, " AND lists.id IN (" + placeholders(ids, select.values) + ')');
    }
}

QByteArray states(const TodoFilter &filter)
{
    if (filter.trash)
        return "SELECT 2 AS state";
    if (!filter.completed)
        return "SELECT 0 AS state UNION ALL SELECT 1";
    return *filter.completed ? "SELECT 1 AS state" : "SELECT 0 AS state";
}

void restrictDue(PageSelect &select, const DueRange &due)
{
    if (due.none)
        return add(select, " AND due = ?", {QString::fromLatin1(dueNone)});
    if (due.from)
        add(select, " AND due >= ?", {due.from->toString(Qt::ISODate)});
    // '~' sorts behind the 'T' that separates a day from a time of it, and means none on its own.
    if (due.to)
        add(select, " AND due < ?", {QString(due.to->toString(Qt::ISODate) + u'~')});
    else
        add(select, " AND due < ?", {QString::fromLatin1(dueNone)});
}

QString escapedForLike(const QString &word)
{
    QString escaped;
    for (const auto c : word) {
        if (c == u'\\' || c == u'%' || c == u'_')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// What is asked of the todos themselves; `table` is what they are called in this statement.
void restrictTodos(PageSelect &select, const TodoFilter &filter, const QByteArray &table)
{
    if (!filter.parentId.isEmpty())
        add(select, " AND " + table + ".parent_id = ?", {filter.parentId});
    if (filter.changedByApps)
        add(select, " AND " + table + ".updated_by IS NOT NULL");
    if (filter.due)
        restrictDue(select, *filter.due);
    if (filter.priority) {
        const auto priority = int(*filter.priority);
        add(select, " AND " + table + ".priority = ?", {priority == 0 ? priorityNone : priority});
    }
    for (const auto &word : searchWords(filter)) {
        add(select, " AND " + table + R"(.folded LIKE ? ESCAPE '\')",
            {QString(u'%' + escapedForLike(word) + u'%')});
        select.keep = false;
    }
    for (const auto &tag : filter.tags) {
        add(select,
            " AND EXISTS (SELECT 1 FROM todo_tags WHERE todo_tags.tag = ? AND todo_tags.number = " + table +
                ".number)",
            {tag});
        select.keep = false;
    }
}

struct SortKey
{
    const char *column;
    bool descending;
    QVariant anchor;
};

SortKey sortKey(TodoSort sort, const PageAnchor &after)
{
    switch (sort) {
    case TodoSort::Position:
        return {"position", false, after.position};
    case TodoSort::Due:
        return {"due", false, after.due};
    case TodoSort::Created:
        return {"created_at", true, after.createdAt};
    case TodoSort::Updated:
        return {"updated_at", true, after.updatedAt};
    case TodoSort::Priority:
        return {"priority", false, after.priority};
    }
    Q_UNREACHABLE();
}

void startAfter(PageSelect &select, TodoSort sort, const std::optional<PageAnchor> &after,
                const QByteArray &table)
{
    if (!after)
        return;
    const auto key = sortKey(sort, *after);
    add(select,
        " AND (" + table + '.' + key.column + ", " + table + ".id) " + (key.descending ? '<' : '>') +
            " (?, ?)",
        {key.anchor, after->id});
}

QByteArray orderBy(TodoSort sort, const QByteArray &table)
{
    const auto key = sortKey(sort, {});
    const QByteArray direction = key.descending ? " DESC" : "";
    return " ORDER BY " + table + '.' + key.column + direction + ", " + table + ".id" + direction +
           " LIMIT ?";
}

/// Each list and state gives its first ones from the index of the order; of these the first ones are the
/// page. An index that spans lists would have to pass the todos of lists that are not shared, or archived.
void scan(PageSelect &select, const TodoFilter &filter, const std::optional<PageAnchor> &after)
{
    const QVariant size = filter.limit + 1;
    add(select, " FROM lists CROSS JOIN (" + states(filter) + ") AS states CROSS JOIN todos WHERE ");
    restrictLists(select, filter);
    add(select, " AND todos.number IN (SELECT page.number FROM todos AS page"
                " WHERE page.list_id = lists.id AND page.state = states.state");
    restrictTodos(select, filter, "page");
    startAfter(select, filter.sort, after, "page");
    add(select, orderBy(filter.sort, "page") + ')', {size});
    add(select, orderBy(filter.sort, "todos"), {size});
}

/// Goes through what `source` names, whatever the order.
void pick(PageSelect &select, const TodoFilter &filter, const std::optional<PageAnchor> &after,
          const QByteArray &source, PagePlan plan)
{
    add(select, " FROM " + source + " AND todos.state IN (" + states(filter) +
                    ") AND todos.list_id IN (SELECT lists.id FROM lists WHERE ");
    restrictLists(select, filter);
    add(select, ")");
    restrictTodos(select, filter, "todos");
    if (plan != PagePlan::NewestFirst) {
        startAfter(select, filter.sort, after, "todos");
        add(select, orderBy(filter.sort, "todos"), {filter.limit + 1});
        return;
    }
    if (after)
        add(select, QByteArray(" AND ") + TodoSearch::hit + " < ?", {after->number});
    add(select, QByteArray(" ORDER BY ") + TodoSearch::hit + " DESC LIMIT ?", {filter.limit + 1});
}

} // namespace

QStringList searchWords(const TodoFilter &filter)
{
    return folded(filter.query).split(u' ', Qt::SkipEmptyParts);
}

PageSelect selectPage(QByteArrayView columns, const TodoFilter &filter,
                      const std::optional<PageAnchor> &after, PagePlan plan)
{
    PageSelect select;
    select.text = "SELECT " + columns.toByteArray();
    switch (plan) {
    case PagePlan::Scan:
        scan(select, filter, after);
        break;
    case PagePlan::Search:
    case PagePlan::NewestFirst:
        select.values.append(TodoSearch::term(searchWords(filter)));
        pick(select, filter, after, TodoSearch::todosOfTerm, plan);
        break;
    case PagePlan::Tagged:
        select.values.append(filter.tags.first());
        pick(select, filter, after,
             "todo_tags CROSS JOIN todos WHERE todo_tags.tag = ? AND todos.number = todo_tags.number", plan);
        break;
    }
    return select;
}

PageSelect selectReach(const TodoFilter &filter, int most)
{
    PageSelect select;
    add(select, "SELECT COUNT(*) FROM (SELECT 1 FROM lists CROSS JOIN (" + states(filter) +
                    ") AS states CROSS JOIN todos WHERE ");
    restrictLists(select, filter);
    add(select, " AND todos.list_id = lists.id AND todos.state = states.state LIMIT ?) AS reached", {most});
    return select;
}

} // namespace traydo::storage
