#include "storage/todosearch.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

namespace {

constexpr qsizetype gramLength = 3;
/// Enough to be selective; more would only cost time, since the text has the last word.
constexpr qsizetype maxGrams = 8;

/// Every three characters in a row; spread evenly when they are many.
QStringList gramsOf(const QString &word)
{
    const auto characters = word.toUcs4();
    const qsizetype all = characters.size() - gramLength + 1;
    if (all < 1)
        return {};
    const auto wanted = std::min(all, maxGrams);
    QStringList grams;
    for (qsizetype i = 0; i < wanted; ++i) {
        const auto start = wanted == 1 ? 0 : i * (all - 1) / (wanted - 1);
        grams.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + start,
                                       gramLength));
    }
    return grams;
}

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString searchText(const QString &title, const QString &notes, const QStringList &tags)
{
    return folded(title + u'\n' + notes + u'\n' + tags.join(u'\n'));
}

Result<void> TodoSearch::add(qint64 number, const QString &text)
{
    auto &query = m_database.statement("INSERT INTO todo_search (rowid, folded) VALUES (?, ?)"_L1);
    query.bind(number).bind(text);
    return run(query);
}

Result<void> TodoSearch::remove(qint64 number, const QString &text)
{
    auto &query = m_database.statement(
        "INSERT INTO todo_search (todo_search, rowid, folded) VALUES ('delete', ?, ?)"_L1);
    query.bind(number).bind(text);
    return run(query);
}

Result<void> TodoSearch::removeTrash(core::Instant deletedBefore)
{
    auto &query = m_database.statement(
        "INSERT INTO todo_search (todo_search, rowid, folded) SELECT 'delete', number, folded FROM todos"
        " WHERE (deleted_at IS NOT NULL AND deleted_at < ?)"
        " OR list_id IN (SELECT id FROM lists WHERE deleted_at IS NOT NULL AND deleted_at < ?)"_L1);
    query.bind(deletedBefore).bind(deletedBefore);
    return run(query);
}

QString TodoSearch::term(const QStringList &words)
{
    QStringList grams;
    for (const auto &word : words)
        grams += gramsOf(word);
    grams.removeDuplicates();
    for (auto &gram : grams)
        gram = u'"' + gram.replace(u'"', u"\"\""_s) + u'"';
    return grams.join(u" AND "_s);
}

Result<int> TodoSearch::count(const QString &term, int most)
{
    auto &query = m_database.statement(
        "SELECT COUNT(*) FROM (SELECT rowid FROM todo_search WHERE todo_search MATCH ? LIMIT ?)"_L1);
    query.bind(term).bind(most);
    const auto found = readOne<int>(query, [](const Query &row) { return int(row.integer(0)); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

} // namespace traydo::storage
