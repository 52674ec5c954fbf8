#include "storage/todopage.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace traydo::storage {

namespace {

/// None (0) sorts behind Low (3).
constexpr const char *priorityRank = "CASE priority WHEN 0 THEN 4 ELSE priority END";

int rankOf(int priority)
{
    return priority == 0 ? 4 : priority;
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

void restrictLists(PageSelect &select, const TodoFilter &filter)
{
    if (filter.listId && filter.lists.contains(*filter.listId)) {
        select.text += " AND list_id = ?";
        select.values.append(*filter.listId);
    } else if (filter.listId || (!filter.lists.all && filter.lists.listIds.isEmpty())) {
        select.text += " AND 1 = 0"; // no right to the list asked for, or to any
    } else if (!filter.lists.all) {
        auto ids = filter.lists.listIds.values();
        ids.sort();
        select.text += " AND list_id IN (" + placeholders(ids, select.values) + ')';
    }
}

void restrictDue(PageSelect &select, const DueRange &due)
{
    if (due.none) {
        select.text += " AND due IS NULL";
        return;
    }
    if (due.from) {
        select.text += " AND due >= ?";
        select.values.append(due.from->toString(Qt::ISODate));
    }
    if (due.to) {
        // '~' sorts behind the 'T' that separates a day from a time of it.
        select.text += " AND due < ?";
        select.values.append(QString(due.to->toString(Qt::ISODate) + u'~'));
    }
    if (!due.from && !due.to)
        select.text += " AND due IS NOT NULL";
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

void restrictText(PageSelect &select, const TodoFilter &filter)
{
    for (const auto &word : folded(filter.query).split(u' ', Qt::SkipEmptyParts)) {
        select.text += R"( AND folded LIKE ? ESCAPE '\')";
        select.values.append(QString(u'%' + escapedForLike(word) + u'%'));
        select.keep = false;
    }
    for (const auto &tag : filter.tags) {
        select.text += " AND EXISTS (SELECT 1 FROM todo_tags WHERE todo_id = todos.id AND tag = ?)";
        select.values.append(tag);
        select.keep = false;
    }
}

void startAfter(PageSelect &select, TodoSort sort, const PageAnchor &after)
{
    switch (sort) {
    case TodoSort::Position:
        select.text += " AND (position, id) > (?, ?)";
        select.values << after.position << after.id;
        break;
    case TodoSort::Due:
        if (after.due) {
            select.text += " AND (due IS NULL OR (due, id) > (?, ?))";
            select.values << *after.due << after.id;
        } else {
            select.text += " AND due IS NULL AND id > ?";
            select.values << after.id;
        }
        break;
    case TodoSort::Created:
        select.text += " AND (created_at, id) < (?, ?)";
        select.values << after.createdAt << after.id;
        break;
    case TodoSort::Updated:
        select.text += " AND (updated_at, id) < (?, ?)";
        select.values << after.updatedAt << after.id;
        break;
    case TodoSort::Priority:
        select.text += QByteArray(" AND (") + priorityRank + ", id) > (?, ?)";
        select.values << rankOf(after.priority) << after.id;
        break;
    }
}

QByteArray orderBy(TodoSort sort)
{
    switch (sort) {
    case TodoSort::Position:
        return " ORDER BY position, id";
    case TodoSort::Due:
        return " ORDER BY (due IS NULL), due, id";
    case TodoSort::Created:
        return " ORDER BY created_at DESC, id DESC";
    case TodoSort::Updated:
        return " ORDER BY updated_at DESC, id DESC";
    case TodoSort::Priority:
        return QByteArray(" ORDER BY ") + priorityRank + ", id";
    }
    Q_UNREACHABLE();
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

PageSelect selectPage(QByteArrayView columns, const TodoFilter &filter,
                      const std::optional<PageAnchor> &after)
{
    PageSelect select;
    select.text = "SELECT " + columns.toByteArray() + " FROM todos WHERE deleted_at IS NULL";
    restrictLists(select, filter);
    if (filter.completed)
        select.text += *filter.completed ? " AND completed_at IS NOT NULL" : " AND completed_at IS NULL";
    if (filter.due)
        restrictDue(select, *filter.due);
    if (filter.priority) {
        select.text += " AND priority = ?";
        select.values.append(int(*filter.priority));
    }
    restrictText(select, filter);
    if (after)
        startAfter(select, filter.sort, *after);
    select.text += orderBy(filter.sort) + " LIMIT ?";
    select.values.append(filter.limit + 1);
    return select;
}

} // namespace traydo::storage
