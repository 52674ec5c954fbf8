#include "todo/todoquery.h"

#include "core/ids.h"
#include "todo/todorules.h"

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int maxPage = 1000;

} // namespace

Result<storage::TodoFilter> filterOf(const TodoQuery &query)
{
    if (query.limit < 1 || query.limit > maxPage)
        return Error{ErrorCode::InvalidArgument, u"limit: must be a number from 1 to %1"_s.arg(maxPage)};
    if (!query.after.isEmpty() && !core::isId(query.after))
        return Error{ErrorCode::InvalidArgument,
                     u"cursor: not one that was given out; ask again from the start, without a cursor"_s};
    const auto words = validSearch(query.query);
    if (!words)
        return words.error();
    const auto tags = validTags(query.tags);
    if (!tags)
        return tags.error();
    if (!query.parent.isEmpty() && !core::isId(query.parent))
        return Error{ErrorCode::InvalidArgument, u"parent: must be the id of a todo"_s};
    storage::TodoFilter filter;
    filter.completed = query.completed;
    filter.trash = query.trash;
    filter.parentId = query.parent;
    filter.query = *words;
    filter.tags = *tags;
    filter.changedByApps = query.changedByApps;
    filter.sort = query.sort;
    filter.after = query.after;
    filter.limit = query.limit;
    if (query.priority) {
        const auto priority = validPriority(*query.priority);
        if (!priority)
            return priority.error();
        filter.priority = *priority;
    }
    if (query.due) {
        const auto range = validRange(*query.due);
        if (!range)
            return range.error();
        filter.due = *range;
    }
    return filter;
}

} // namespace traydo::todo
