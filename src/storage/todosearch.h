#pragma once

#include "storage/database.h"

#include <QStringList>

namespace traydo::storage {

/// Text as a search compares it: composed, and in folded case.
QString folded(const QString &text);

/// What a search looks into: title, notes and tags, folded, one per line.
QString searchText(const QString &title, const QString &notes, const QStringList &tags);

/// The index behind the search of many todos. It narrows a search down to the todos that hold every three
/// characters in a row of the words; whether a todo fits is for its text to say (`folded LIKE`), so that an
/// answer is the same with and without the index. SQLite: FTS5 with trigrams.
class TodoSearch
{
public:
    explicit TodoSearch(Database &database) : m_database(database) {}

    core::Result<void> add(qint64 number, const QString &text);
    core::Result<void> remove(qint64 number, const QString &text);
    /// Removes the index entries of the todos in the trash since before `deletedBefore`, and of those in
    /// lists that are.
    core::Result<void> removeTrash(core::Instant deletedBefore);

    /// The words in the form of the index; empty when none is long enough to be looked up.
    static QString term(const QStringList &words);
    /// Number of todos that may fit `term`, counted up to `most`.
    core::Result<int> count(const QString &term, int most);

    /// FROM clause and first condition that give the `todos` of a term; one place, for the term.
    static constexpr const char *todosOfTerm =
        "todo_search CROSS JOIN todos WHERE todo_search MATCH ? AND todos.number = todo_search.rowid";
    /// Number of the todo in `todosOfTerm`; ordering by it costs nothing.
    static constexpr const char *hit = "todo_search.rowid";

private:
    Database &m_database;
};

} // namespace traydo::storage
