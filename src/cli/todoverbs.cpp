#include "cli/todos.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Result;

namespace {

/// The fields that `todo add` and `todo edit` share.
class TodoFields
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoFields)
public:
    void declare(Options &options)
    {
        options.text("-l,--list", m_list, tr("The list it belongs to (name or id)"));
        options.text("-d,--due", m_due, tr("When it is due: 2026-11-21 or 2026-11-21T17:00"));
        options.number("-p,--priority", m_priority, 0, 3, tr("1 is the most urgent, 0 is none"));
        options.texts("-t,--tag", m_tags, tr("A tag; may be given several times"));
        options.text("--repeat", m_repeat,
                     tr("How it repeats, as RRULE: FREQ=WEEKLY;INTERVAL=2; \"\" ends it"));
        options.text("--parent", m_parent, tr("The todo it is a part of; \"\" makes it one of its own"));
        options.text("--notes", m_notes, tr("Further text"));
    }

    Result<control::TodoEdit> edit(Context &context) const
    {
        control::TodoEdit edit;
        if (m_parent && !m_parent->isEmpty()) {
            const auto parent = findTodos(context, {*m_parent});
            if (!parent)
                return parent.error();
            edit.parent = parent->first().id;
        } else {
            edit.parent = m_parent;
        }
        edit.list = m_list;
        edit.notes = m_notes;
        edit.tags = m_tags;
        edit.repeat = m_repeat;
        if (m_priority)
            edit.priority = core::Priority(*m_priority);
        if (m_due) {
            const auto due = parseDue(*m_due);
            if (!due)
                return due.error();
            edit.due = *due;
        }
        return edit;
    }

private:
    std::optional<QString> m_list;
    std::optional<QString> m_due;
    std::optional<int> m_priority;
    std::optional<QStringList> m_tags;
    std::optional<QString> m_repeat;
    std::optional<QString> m_parent;
    std::optional<QString> m_notes;
};

/// Shows what became of one todo.
ExitCode show(Context &context, const core::Todo &todo, const QString &sentence)
{
    if (!context.json) {
        context.say(sentence.arg(core::escaped(todo.title, core::maxTitleLength), shortId(todo.id)));
        return ExitCode::Ok;
    }
    const auto lists = listNames(context);
    if (!lists)
        return context.fail(lists.error());
    context.printJson({{u"todo"_s, toJson(todo, *lists)}});
    return ExitCode::Ok;
}

/// `todo add`.
class TodoAddVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoAddVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("TITLE", m_title,
                             tr("What is to be done; #list, !1 to !3, @tag, dates and repetitions in it are "
                                "understood, text in quotation marks is left alone"));
        options.flag("--literal", m_literal, tr("Take all of it for the title"));
        m_fields.declare(options);
    }

    ExitCode run(Context &context) override
    {
        auto fields = m_fields.edit(context);
        if (!fields)
            return context.fail(fields.error());
        if (m_literal)
            fields->title = m_title;
        const auto todo =
            m_literal ? context.session.createTodo(*fields) : context.session.quickAdd(m_title, *fields);
        if (!todo)
            return context.fail(todo.error());
        const auto shown = show(context, *todo, tr("Added \"%1\" (%2)."));
        // Words of the title that were taken for a date must not go by unseen.
        if (todo->due && !context.json)
            context.say(tr("Due: %1.").arg(todo->due->toString()));
        return shown;
    }

private:
    QString m_title;
    bool m_literal = false;
    TodoFields m_fields;
};

/// `todo edit`.
class TodoEditVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoEditVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("ID", m_id, tr("The todo, as 'traydoctl todo list' shows it"));
        options.text("--title", m_title, tr("A new title"));
        options.text("--before", m_before, tr("The todo of the same list to stand before; \"\" for last"));
        m_fields.declare(options);
    }

    ExitCode run(Context &context) override
    {
        auto edit = m_fields.edit(context);
        if (!edit)
            return context.fail(edit.error());
        edit->title = m_title;
        if (m_before && !m_before->isEmpty()) {
            const auto next = findTodos(context, {*m_before});
            if (!next)
                return context.fail(next.error());
            edit->before = next->first().id;
        } else {
            edit->before = m_before;
        }
        const auto found = findTodos(context, {m_id});
        if (!found)
            return context.fail(found.error());
        // Nobody else's edit is written over unseen.
        edit->ifVersion = found->first().version;
        const auto todo = context.session.updateTodo(found->first().id, *edit);
        if (!todo)
            return context.fail(todo.error());
        return show(context, *todo, tr("Changed \"%1\" (%2)."));
    }

private:
    QString m_id;
    std::optional<QString> m_title;
    std::optional<QString> m_before;
    TodoFields m_fields;
};

/// What happens to several todos alike; stops at the first failure.
template <typename Act>
ExitCode forEachTodo(Context &context, const QList<core::Todo> &todos, const QString &sentence, bool dryRun,
                     Act act)
{
    const auto lists = context.json ? listNames(context) : Result<ListNames>(ListNames());
    if (!lists)
        return context.fail(lists.error());
    QJsonArray done;
    auto code = ExitCode::Ok;
    for (const auto &todo : todos) {
        const auto result = act(todo);
        if (!result) {
            code = context.fail(result.error());
            break;
        }
        done.append(toJson(*result, *lists));
        if (!context.json)
            context.say(
                sentence.arg(core::escaped(result->title, core::maxTitleLength), shortId(result->id)));
    }
    if (context.json)
        context.printJson({{u"todos"_s, done}, {u"dry_run"_s, dryRun}});
    return code;
}

/// `todo done`.
class TodoDoneVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoDoneVerb)
public:
    void declare(Options &options) override
    {
        options.requiredTexts("ID", m_ids, tr("The todos, as 'traydoctl todo list' shows them"));
        options.flag("--undo", m_undo, tr("Open them again"));
    }

    ExitCode run(Context &context) override
    {
        const auto todos = findTodos(context, m_ids);
        if (!todos)
            return context.fail(todos.error());
        control::TodoEdit edit;
        edit.completed = !m_undo;
        const auto sentence = m_undo ? tr("Open again: \"%1\" (%2).") : tr("Done: \"%1\" (%2).");
        return forEachTodo(context, *todos, sentence, false,
                           [&](const core::Todo &todo) { return context.session.updateTodo(todo.id, edit); });
    }

private:
    QStringList m_ids;
    bool m_undo = false;
};

/// `todo rm`.
class TodoRmVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoRmVerb)
public:
    void declare(Options &options) override
    {
        options.requiredTexts("ID", m_ids, tr("The todos, as 'traydoctl todo list' shows them"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
        options.flag("--dry-run", m_dryRun, tr("Only say what would happen"));
    }

    ExitCode run(Context &context) override
    {
        const auto todos = findTodos(context, m_ids);
        if (!todos)
            return context.fail(todos.error());
        if (m_dryRun) {
            return forEachTodo(context, *todos, tr("Would remove \"%1\" (%2)."), true,
                               [](const core::Todo &todo) { return Result<core::Todo>(todo); });
        }
        QStringList titles;
        for (const auto &todo : *todos)
            titles.append(u'"' + core::escaped(todo.title) + u'"');
        const auto question = tr("Move %1 to the trash?").arg(titles.join(u", "_s));
        if (const auto code = context.confirm(question, m_yes); code != ExitCode::Ok)
            return code;
        return forEachTodo(context, *todos, tr("Removed \"%1\" (%2)."), false,
                           [&](const core::Todo &todo) { return context.session.removeTodo(todo.id); });
    }

private:
    QStringList m_ids;
    bool m_yes = false;
    bool m_dryRun = false;
};

/// `todo restore`.
class TodoRestoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TodoRestoreVerb)
public:
    void declare(Options &options) override
    {
        options.requiredTexts("ID", m_ids, tr("The todos, as 'traydoctl todo list --trash' shows them"));
    }

    ExitCode run(Context &context) override
    {
        control::TodoQuery trash;
        trash.trash = true;
        const auto todos = findTodos(context, m_ids, trash);
        if (!todos)
            return context.fail(todos.error());
        return forEachTodo(context, *todos, tr("Back again: \"%1\" (%2)."), false,
                           [&](const core::Todo &todo) { return context.session.restoreTodo(todo.id); });
    }

private:
    QStringList m_ids;
};

} // namespace

std::unique_ptr<Verb> makeTodoRestoreVerb()
{
    return std::make_unique<TodoRestoreVerb>();
}

std::unique_ptr<Verb> makeTodoAddVerb()
{
    return std::make_unique<TodoAddVerb>();
}

std::unique_ptr<Verb> makeTodoEditVerb()
{
    return std::make_unique<TodoEditVerb>();
}

std::unique_ptr<Verb> makeTodoDoneVerb()
{
    return std::make_unique<TodoDoneVerb>();
}

std::unique_ptr<Verb> makeTodoRmVerb()
{
    return std::make_unique<TodoRmVerb>();
}

} // namespace traydo::cli
