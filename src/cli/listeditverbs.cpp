#include "cli/lists.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Result;
using core::TodoList;

namespace {

/// What became of one list.
ExitCode show(Context &context, const Result<TodoList> &list, const QString &sentence)
{
    if (!list)
        return context.fail(list.error());
    if (context.json)
        context.printJson({{u"list"_s, toJson(*list)}});
    else
        context.say(sentence.arg(core::escaped(list->name)));
    return ExitCode::Ok;
}

/// `lists edit`.
class ListsEditVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsEditVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("LIST", m_list, tr("The list (name or id)"));
        options.text("--name", m_edit.name, tr("A new name"));
        options.text("--color", m_edit.color, tr("A new colour, like '#3366cc'; \"\" takes it away"));
    }

    ExitCode run(Context &context) override
    {
        if (!m_edit.name && !m_edit.color)
            return context.fail(ExitCode::Usage, tr("Give --name or --color."));
        return show(context, changeList(context, m_list, m_edit), tr("Changed the list %1."));
    }

private:
    QString m_list;
    control::ListEdit m_edit;
};

/// `lists archive`.
class ListsArchiveVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsArchiveVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("LIST", m_list, tr("The list (name or id)"));
        options.flag("--undo", m_undo, tr("Take it out of the archive"));
    }

    ExitCode run(Context &context) override
    {
        control::ListEdit edit;
        edit.archived = !m_undo;
        return show(context, changeList(context, m_list, edit),
                    m_undo ? tr("The list %1 is in use again.") : tr("Archived the list %1."));
    }

private:
    QString m_list;
    bool m_undo = false;
};

/// `lists move`.
class ListsMoveVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsMoveVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("LIST", m_list, tr("The list (name or id)"));
        options.text("--before", m_before, tr("The list it shall stand before; without it: last"));
    }

    ExitCode run(Context &context) override
    {
        control::ListEdit edit;
        edit.before = QString();
        if (!m_before.isEmpty()) {
            const auto next = resolveList(context, m_before);
            if (!next)
                return context.fail(next.error());
            edit.before = *next;
        }
        return show(context, changeList(context, m_list, edit), tr("Moved the list %1."));
    }

private:
    QString m_list;
    QString m_before;
};

/// `lists rm`.
class ListsRmVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsRmVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("LIST", m_list, tr("The list (name or id)"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
    }

    ExitCode run(Context &context) override
    {
        const auto id = resolveList(context, m_list);
        if (!id)
            return context.fail(id.error());
        const auto question =
            tr("Move the list %1 and everything in it to the trash?").arg(core::escaped(m_list));
        if (const auto code = context.confirm(question, m_yes); code != ExitCode::Ok)
            return code;
        return show(context, context.session.removeList(*id), tr("Removed the list %1."));
    }

private:
    QString m_list;
    bool m_yes = false;
};

/// `lists restore`.
class ListsRestoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsRestoreVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("LIST", m_list, tr("The list, as 'traydoctl lists --trash' shows it"));
    }

    ExitCode run(Context &context) override
    {
        const auto trash = context.session.shelvedLists(control::ListShelf::Trash);
        if (!trash)
            return context.fail(trash.error());
        const auto id = listAmong(*trash, m_list);
        if (!id)
            return context.fail(id.error());
        return show(context, context.session.restoreList(*id), tr("The list %1 is back."));
    }

private:
    QString m_list;
};

} // namespace

std::unique_ptr<Verb> makeListsEditVerb()
{
    return std::make_unique<ListsEditVerb>();
}

std::unique_ptr<Verb> makeListsArchiveVerb()
{
    return std::make_unique<ListsArchiveVerb>();
}

std::unique_ptr<Verb> makeListsMoveVerb()
{
    return std::make_unique<ListsMoveVerb>();
}

std::unique_ptr<Verb> makeListsRmVerb()
{
    return std::make_unique<ListsRmVerb>();
}

std::unique_ptr<Verb> makeListsRestoreVerb()
{
    return std::make_unique<ListsRestoreVerb>();
}

} // namespace traydo::cli
