#pragma once

#include "storage/todorepository.h"

namespace traydo::storage {

/// The sort keys of the todo a page starts after.
struct PageAnchor
{
    QString id;
    qint64 number = 0;
    qint64 position = 0;
    QString due = {};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    int priority = 0;
};

/// How a page is found. All give the same todos; which one is quick depends on how many fit.
enum class PagePlan {
    Scan,        ///< along the index of the order, in each list; the lists' first ones are merged
    Search,      ///< from the search index, then sorted
    NewestFirst, ///< from the search index, in its own order instead of the filter's
    Tagged,      ///< from those with the first tag, then sorted
};

/// The SELECT of one page: its text and what to bind. Optional parts make many texts; all that are made
/// without words and tags are few enough to be kept as prepared statements.
struct PageSelect
{
    QByteArray text;
    QVariantList values;
    bool keep = true;
};

/// `columns` (of `todos`, qualified) of the todos that fit `filter`, one more than its limit, so that the
/// caller sees whether more follow.
PageSelect selectPage(QByteArrayView columns, const TodoFilter &filter,
                      const std::optional<PageAnchor> &after, PagePlan plan = PagePlan::Scan);

/// Number of todos in the filter's lists, counted up to `most`: what a scan could have to pass.
PageSelect selectReach(const TodoFilter &filter, int most);

/// The words of the filter, folded.
QStringList searchWords(const TodoFilter &filter);

/// How columns keep "none": both sort last.
inline constexpr int priorityNone = 4;
inline constexpr const char *dueNone = "~";

/// What todos.state says.
enum class TodoState { Open = 0, Completed = 1, Trash = 2 };

} // namespace traydo::storage
