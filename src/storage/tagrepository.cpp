#include "storage/tagrepository.h"

namespace traydo::storage {

using namespace Qt::StringLiterals;

core::Result<QStringList> TagRepository::used(const core::ListAccess &lists, const QString &prefix, int limit)
{
    // From tag to tag through the index, so that a tag on a million todos costs one step.
    QByteArray text = "WITH RECURSIVE walk (tag) AS (SELECT MIN(tag) FROM todo_tags WHERE tag >= ?"
                      " UNION ALL SELECT (SELECT MIN(tag) FROM todo_tags WHERE tag > walk.tag) FROM walk"
                      " WHERE walk.tag IS NOT NULL AND walk.tag < ?)"
                      " SELECT tag FROM walk WHERE tag IS NOT NULL AND tag < ? AND EXISTS ("
                      "SELECT 1 FROM todo_tags JOIN todos ON todos.number = todo_tags.number"
                      " WHERE todo_tags.tag = walk.tag AND todos.deleted_at IS NULL";
    const QStringList ids(lists.listIds.cbegin(), lists.listIds.cend());
    if (!lists.all)
        text += " AND todos.list_id IN (" + QByteArray("?, ").repeated(ids.size()) + "'')";
    text += ") ORDER BY tag LIMIT ?";

    const QString end = prefix + QChar(0xffff);
    Query query = m_database.prepare(QLatin1StringView(text));
    query.bind(prefix).bind(end).bind(end);
    if (!lists.all) {
        for (const QString &id : ids)
            query.bind(id);
    }
    if (auto done = query.bind(limit).exec(); !done)
        return done.error();
    QStringList tags;
    while (query.next())
        tags.append(query.text(0));
    if (const auto failure = query.failure())
        return *failure;
    return tags;
}

} // namespace traydo::storage
