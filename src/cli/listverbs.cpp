#include "cli/lists.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// `lists`: the lists and how much is open in each.
class ListsVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsVerb)
public:
    void declare(Options &options) override
    {
        options.flag("--archived", m_archived, tr("Those in the archive instead"));
        options.flag("--trash", m_trash, tr("Those in the trash instead"));
    }

    ExitCode run(Context &context) override
    {
        if (m_archived && m_trash)
            return context.fail(ExitCode::Usage, tr("Give --archived or --trash, not both."));
        const auto lists = m_archived ? context.session.shelvedLists(control::ListShelf::Archive)
                           : m_trash  ? context.session.shelvedLists(control::ListShelf::Trash)
                                      : context.session.lists();
        if (!lists)
            return context.fail(lists.error());
        if (context.json) {
            QJsonArray array;
            for (const auto &summary : *lists) {
                auto json = toJson(summary.list);
                json.insert("open"_L1, summary.open);
                json.insert("overdue"_L1, summary.overdue);
                json.insert("today"_L1, summary.today);
                array.append(json);
            }
            context.printJson({{u"lists"_s, array}});
            return ExitCode::Ok;
        }
        Table table({tr("ID"), tr("LIST"), tr("OPEN"), tr("OVERDUE"), tr("TODAY")});
        for (const auto &summary : *lists)
            table.addRow({shortId(summary.list.id), core::escaped(summary.list.name),
                          QString::number(summary.open), QString::number(summary.overdue),
                          QString::number(summary.today)});
        context.print(table);
        return ExitCode::Ok;
    }

private:
    bool m_archived = false;
    bool m_trash = false;
};

/// `lists add`: a new list.
class ListsAddVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ListsAddVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("NAME", m_name, tr("What the list is called"));
        options.text("--color", m_color, tr("Its colour, like '#3366cc'"));
    }

    ExitCode run(Context &context) override
    {
        const auto list = context.session.createList(m_name, m_color);
        if (!list)
            return context.fail(list.error());
        if (context.json)
            context.printJson({{u"list"_s, toJson(*list)}});
        else
            context.say(tr("Added the list %1.").arg(core::escaped(list->name)));
        return ExitCode::Ok;
    }

private:
    QString m_name;
    QString m_color;
};

} // namespace

std::unique_ptr<Verb> makeListsVerb()
{
    return std::make_unique<ListsVerb>();
}

std::unique_ptr<Verb> makeListsAddVerb()
{
    return std::make_unique<ListsAddVerb>();
}

} // namespace traydo::cli
