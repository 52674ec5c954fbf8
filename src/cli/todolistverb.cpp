#include "cli/todos.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "control/enumnames.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

constexpr int defaultLimit = 100;
constexpr int highestLimit = 10'000;

/// `todo list`: what is to be done.
class TodoListVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoListVerb)
public:
    void declare(Options &options) override
    {
        options.flag("-a,--all", m_all, tr("Done ones too"));
        options.flag("--done", m_done, tr("Only those that are done"));
        options.text("-l,--list", m_list, tr("Only this list (name or id)"));
        options.text(
            "-d,--due", m_due,
            tr("Only those due then: today, overdue, week, none, 2026-11-21, 2026-11-01..2026-11-30"));
        options.texts("-t,--tag", m_tags, tr("Only those with this tag; may be given several times"));
        options.number("-p,--priority", m_priority, 1, 3, tr("Only those with this priority"));
        options.flag("--by-apps", m_byApps, tr("Only those that an app made or changed last"));
        options.text("--parent", m_parent, tr("Only the subtasks of this todo"));
        options.text("--sort", m_sort,
                     tr("position (as the list shows them), due, created, updated, priority"));
        options.flag("--trash", m_trash, tr("Only what is in the trash"));
        options.text("-s,--search", m_search, tr("Only those with these words"));
        options.number("--limit", m_limit, 1, highestLimit, tr("At most so many (default: 100)"));
    }

    ExitCode run(Context &context) override
    {
        const auto lists = listNames(context);
        if (!lists)
            return context.fail(lists.error());
        const auto wanted = query(context);
        if (!wanted)
            return context.fail(wanted.error());
        const auto page = load(context, *wanted);
        if (!page)
            return context.failToResolve(
                page.error(), tr("There is no list %1. See: traydoctl lists").arg(core::escaped(m_list)));
        if (context.json) {
            QJsonArray array;
            for (const auto &todo : page->todos)
                array.append(toJson(todo, *lists));
            context.printJson({{u"todos"_s, array}, {u"more"_s, page->more}});
        } else if (page->todos.isEmpty()) {
            context.print(m_trash  ? tr("The trash is empty.")
                          : m_done ? tr("Nothing has been done yet.")
                                   : tr("Nothing to do."));
        } else {
            print(context, page->todos, *lists);
            if (page->more)
                context.say(tr("There are more; show them with --limit."));
        }
        return ExitCode::Ok;
    }

private:
    core::Result<control::TodoQuery> query(Context &context) const
    {
        control::TodoQuery query;
        query.trash = m_trash;
        if (!m_all && !m_trash)
            query.completed = m_done;
        query.changedByApps = m_byApps;
        query.list = m_list;
        query.text = m_search;
        query.tags = m_tags.value_or(QStringList());
        if (m_priority)
            query.priority = core::Priority(*m_priority);
        if (!m_due.isEmpty()) {
            const auto due = parseDueRange(m_due, context.clock.now());
            if (!due)
                return due.error();
            query.due = *due;
        }
        if (!m_sort.isEmpty()) {
            const auto sort = control::valueIn(control::names::todoSorts, m_sort);
            if (!sort)
                return core::Error{core::ErrorCode::InvalidArgument,
                                   tr("--sort takes position, due, created, updated or priority")};
            query.sort = *sort;
        }
        if (!m_parent.isEmpty()) {
            const auto parent = findTodos(context, {m_parent});
            if (!parent)
                return parent.error();
            query.parent = parent->first().id;
        }
        return query;
    }

    /// Page by page, since the server limits each.
    core::Result<control::TodoPage> load(Context &context, control::TodoQuery query) const
    {
        const int wanted = m_limit.value_or(defaultLimit);
        control::TodoPage result;
        do {
            query.limit = std::min(defaultLimit, wanted - int(result.todos.size()));
            const auto page = context.session.todos(query);
            if (!page)
                return page.error();
            result.todos += page->todos;
            result.more = page->more && !page->todos.isEmpty();
            if (result.more)
                query.after = page->todos.last().id;
        } while (result.more && result.todos.size() < wanted);
        return result;
    }

    void print(const Context &context, const QList<core::Todo> &todos, const ListNames &lists) const
    {
        Table table({tr("ID"), tr("TODO"), tr("DUE"), tr("PRIORITY"), tr("LIST"), tr("TAGS"), tr("MADE BY")});
        for (const auto &todo : todos) {
            const auto title = core::escaped(todo.title, core::maxTitleLength);
            const bool byPerson = todo.createdBy.kind == core::Actor::Kind::Person;
            table.addRow(
                {shortId(todo.id), todo.isCompleted() ? tr("(done) %1").arg(title) : title,
                 todo.due ? dueInWords(*todo.due, context.clock.now()) : QString(),
                 todo.priority == core::Priority::None ? QString() : QString::number(int(todo.priority)),
                 core::escaped(lists.value(todo.listId)), core::escaped(todo.tags.join(u", "_s)),
                 byPerson ? tr("you") : tr("by %1").arg(core::escaped(todo.createdBy.clientName))});
        }
        context.print(table);
    }

    bool m_all = false;
    bool m_done = false;
    bool m_trash = false;
    bool m_byApps = false;
    QString m_list;
    QString m_due;
    std::optional<QStringList> m_tags;
    std::optional<int> m_priority;
    QString m_parent;
    QString m_sort;
    QString m_search;
    std::optional<int> m_limit;
};

} // namespace

std::unique_ptr<Verb> makeTodoListVerb()
{
    return std::make_unique<TodoListVerb>();
}

} // namespace traydo::cli
