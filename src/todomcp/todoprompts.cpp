#include "todomcp/todoprompts.h"

#include "core/json.h"
#include "todomcp/listjson.h"
#include "todomcp/todocompletion.h"
#include "todomcp/todoresources.h"
#include "todomcp/todouri.h"

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

mcp::Unavailable unavailable()
{
    return {u"The todos cannot be reached now. Try again."_s};
}

QJsonObject userText(const QString &text)
{
    return {{u"role"_s, u"user"_s}, {u"content"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}};
}

/// What the prompt is about goes along, so that a client without tools can use it too.
QJsonObject userResource(const QString &uri, const QJsonObject &json)
{
    const QJsonObject resource{{u"uri"_s, uri},
                               {u"mimeType"_s, u"application/json"_s},
                               {u"text"_s, QString::fromUtf8(core::toJson(json))}};
    return {{u"role"_s, u"user"_s},
            {u"content"_s, QJsonObject{{u"type"_s, u"resource"_s}, {u"resource"_s, resource}}}};
}

/// ` in the list "Work"`, or nothing. The name comes from the call, so it is quoted and cut.
QString inList(const mcp::PromptCall &call)
{
    const QString list = call.arguments.value(u"list"_s).simplified().left(core::maxListNameLength);
    return list.isEmpty() ? QString() : u" Only the list \"%1\"."_s.arg(list);
}

mcp::PromptResult withOverview(todo::TodoService &todos, const mcp::PromptCall &call,
                               const QString &description, const QString &text)
{
    const auto overview = todos.overview(call.principal);
    if (!overview)
        return unavailable();
    return mcp::PromptOutput{description,
                             {userText(text + inList(call)), userResource(overviewUri(), toJson(*overview))}};
}

mcp::PromptResult planMyDay(todo::TodoService &todos, const mcp::PromptCall &call)
{
    return withOverview(todos, call, u"A plan for today"_s,
                        u"Help me plan today. Call list_todos with due \"overdue\" and then \"today\", and "
                        u"look at what has priority 1 "
                        "without a date. Propose an order that fits one day, begin with what is overdue, and "
                        "say what should wait. Ask "
                        "me before you change anything; then set dates with update_todo."_s);
}

mcp::PromptResult weeklyReview(todo::TodoService &todos, const mcp::PromptCall &call)
{
    return withOverview(todos, call, u"A review of the week"_s,
                        u"Do a weekly review with me. Call list_todos for each list: first what is overdue, "
                        u"then what is due this week, "
                        "then what has no date. Sum up in a few lines what was finished lately (completed: "
                        "true, sort: updated), name "
                        "todos that look stale or doubled, and suggest for each: do, move, break down or "
                        "delete. Change nothing before "
                        "I agree."_s);
}

mcp::PromptResult breakDown(todo::TodoService &todos, const mcp::PromptCall &call)
{
    const QString id = call.arguments.value(u"todo"_s);
    const auto todo = todos.todo(call.principal, id);
    if (!todo && todo.error().code == core::ErrorCode::Unavailable)
        return unavailable();
    if (!todo) {
        return jsonrpc::Error{
            jsonrpc::code::invalidParams,
            u"There is no such todo. The argument todo takes an id, as list_todos gives it."_s};
    }
    const auto lists = listNames(todos, call.principal);
    return mcp::PromptOutput{
        u"Smaller steps for one todo"_s,
        {userText(u"Break this todo down into three to seven small steps, each a clear action of less than "
                  u"an hour. "
                  "Show them to me first. When I agree, add them with create_todos, with parent \"%1\"."_s
                      .arg(todo->id)),
         userResource(todoUri(todo->id), {{u"todo"_s, toJson(*todo, lists.valueOr({}))}})}};
}

} // namespace

void registerTodoPrompts(mcp::PromptRegistry &prompts, mcp::Completion &completion, todo::TodoService &todos)
{
    const mcp::PromptArgument list{u"list"_s, u"List"_s, u"Only this list, by name"_s, false,
                                   completeListNames(todos)};
    prompts.add({u"plan_my_day"_s,
                 u"Plan my day"_s,
                 u"Look at what is due and make a plan for today."_s,
                 {list},
                 core::Scope::TodosRead,
                 [&todos](const mcp::PromptCall &call) { return planMyDay(todos, call); }});
    prompts.add({u"weekly_review"_s,
                 u"Weekly review"_s,
                 u"Go through the lists and decide what to do, move or drop."_s,
                 {list},
                 core::Scope::TodosRead,
                 [&todos](const mcp::PromptCall &call) { return weeklyReview(todos, call); }});
    prompts.add({u"break_down_todo"_s,
                 u"Break down a todo"_s,
                 u"Turn one todo into small steps."_s,
                 {{u"todo"_s, u"Todo"_s, u"The todo's id"_s, true, completeTodoIds(todos)}},
                 core::Scope::TodosRead,
                 [&todos](const mcp::PromptCall &call) { return breakDown(todos, call); }});
    completion.add(listTemplate(), u"id"_s, completeListIds(todos));
    completion.add(todoTemplate(), u"id"_s, completeTodoIds(todos));
}

} // namespace traydo::todomcp
