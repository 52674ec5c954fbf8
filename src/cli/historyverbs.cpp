#include "cli/changes.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "control/enumnames.h"
#include "control/reasonjson.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int defaultLimit = 50;
constexpr int highestLimit = 10'000;
constexpr int pageSize = 500;

/// `log`: who changed what.
class LogVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::LogVerb)
public:
    void declare(Options &options) override
    {
        options.text("--app", m_app, tr("Only what this app did (name or id)"));
        options.flag("--mine", m_mine, tr("Only what you did yourself"));
        options.text("--since", m_since, tr("From when on: 30m, 2h, 7d ago, today, or 2026-11-21T09:00"));
        options.text("--until", m_until, tr("Up to when: as --since"));
        options.texts("-k,--kind", m_kinds,
                      tr("Only this: created, updated, completed, reopened, deleted, restored; may be given "
                         "several times"));
        options.number("--limit", m_limit, 1, highestLimit, tr("At most so many (default: 50)"));
    }

    ExitCode run(Context &context) override
    {
        control::HistoryQuery query;
        if (m_mine && !m_app.isEmpty())
            return context.fail(ExitCode::Usage, tr("Give --app or --mine, not both."));
        if (m_mine)
            query.clientId = QString();
        if (!m_app.isEmpty()) {
            const auto app = findApp(context, m_app);
            if (!app)
                return context.fail(app.error());
            query.clientId = app->clientId;
        }
        if (const auto narrowed = narrow(context, query); !narrowed)
            return context.fail(narrowed.error());
        const auto page = load(context, query);
        if (!page)
            return context.fail(page.error());
        if (context.json)
            printJson(context, *page);
        else if (page->changes.isEmpty())
            context.print(tr("Nothing was changed."));
        else
            print(context, *page);
        return ExitCode::Ok;
    }

private:
    /// To the times and kinds that were given.
    Result<void> narrow(const Context &context, control::HistoryQuery &query) const
    {
        const auto now = context.clock.now();
        if (!m_since.isEmpty()) {
            const auto since = parseSince(m_since, now);
            if (!since)
                return since.error();
            query.since = *since;
        }
        if (!m_until.isEmpty()) {
            const auto until = parseSince(m_until, now);
            if (!until)
                return Error{until.error().code, tr("--until takes what --since takes, such as 2h or today")};
            query.until = *until;
        }
        for (const auto &name : m_kinds.value_or(QStringList())) {
            const auto kind = control::valueIn(control::names::changeKinds, name);
            if (!kind)
                return Error{ErrorCode::InvalidArgument,
                             tr("--kind takes created, updated, completed, reopened, deleted or restored")};
            query.kinds.append(*kind);
        }
        return {};
    }

    Result<control::HistoryPage> load(Context &context, control::HistoryQuery query) const
    {
        const int wanted = m_limit.value_or(defaultLimit);
        control::HistoryPage result;
        do {
            query.limit = std::min(pageSize, wanted - int(result.changes.size()));
            const auto page = context.session.history(query);
            if (!page)
                return page.error();
            result.changes += page->changes;
            result.more = page->more && !page->changes.isEmpty();
            if (result.more)
                query.after = page->changes.last().id;
        } while (result.more && result.changes.size() < wanted);
        return result;
    }

    static void printJson(const Context &context, const control::HistoryPage &page)
    {
        QJsonArray changes;
        for (const auto &change : page.changes)
            changes.append(toJson(change));
        context.printJson({{u"changes"_s, changes}, {u"more"_s, page.more}});
    }

    static void print(const Context &context, const control::HistoryPage &page)
    {
        Table table({tr("ID"), tr("WHEN"), tr("BY"), tr("WHAT"), tr("VIA")});
        for (const auto &change : page.changes) {
            const auto what = changeInWords(change);
            const auto by = change.actor.kind == core::Actor::Kind::Person
                                ? tr("you")
                                : core::escaped(change.actor.clientName);
            table.addRow({shortId(change.id), localTime(change.at), by,
                          change.undoneBy.isEmpty() ? what : tr("%1 (undone)").arg(what),
                          core::escaped(change.via)});
        }
        context.print(table);
        if (page.more)
            context.say(tr("There are more; show them with --limit."));
    }

    QString m_app;
    bool m_mine = false;
    QString m_since;
    QString m_until;
    std::optional<QStringList> m_kinds;
    std::optional<int> m_limit;
};

/// `undo`: one change, or everything an app did.
class UndoVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::UndoVerb)
public:
    void declare(Options &options) override
    {
        options.text("CHANGE", m_change, tr("The change, as 'traydoctl log' shows it"));
        options.text("--app", m_app, tr("Instead: everything this app did (name or id)"));
        options.text("--since", m_since, tr("With --app, from when on: 2h, today, 2026-11-21T09:00"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
    }

    ExitCode run(Context &context) override
    {
        const bool single = !m_change.isEmpty();
        if (single == !m_app.isEmpty() || (m_app.isEmpty() != m_since.isEmpty()))
            return context.fail(ExitCode::Usage,
                                tr("Give a change, or --app and --since. See: traydoctl undo --help"));
        return single ? undoOne(context) : undoApp(context);
    }

private:
    ExitCode undoOne(Context &context) const
    {
        const auto id = findChange(context, m_change);
        if (!id)
            return context.failToResolve(
                id.error(), tr("There is no change %1. See: traydoctl log").arg(core::escaped(m_change)));
        const auto undoing = context.session.undo(*id);
        if (!undoing)
            return context.fail(undoing.error());
        if (context.json) {
            context.printJson({{u"change"_s, toJson(*undoing)}});
            return ExitCode::Ok;
        }
        core::Change plain = *undoing; // that it was an undo is said already
        plain.undoes.clear();
        context.say(tr("Undone: %1. To take that back: traydoctl undo %2")
                        .arg(changeInWords(plain), shortId(undoing->id)));
        return ExitCode::Ok;
    }

    ExitCode undoApp(Context &context) const
    {
        const auto since = parseSince(m_since, context.clock.now());
        if (!since)
            return context.fail(since.error());
        const auto app = findApp(context, m_app);
        if (!app)
            return context.fail(app.error());
        const auto name = core::escaped(app->clientName);
        const auto question = tr("Undo everything %1 did since %2?").arg(name, localTime(*since));
        if (const auto code = context.confirm(question, m_yes); code != ExitCode::Ok)
            return code;
        const auto summary = context.session.undoSince(app->clientId, *since);
        if (!summary)
            return context.fail(summary.error());
        if (context.json) {
            QJsonArray refused;
            for (const auto &refusal : summary->refused)
                refused.append(QJsonObject{{u"change"_s, toJson(refusal.change)},
                                           {u"why"_s, refusal.why},
                                           {u"reason"_s, control::toJson(refusal.reason)}});
            context.printJson({{u"undone"_s, summary->undone}, {u"refused"_s, refused}});
        } else {
            context.say(tr("Changes of %1 undone: %2.").arg(name).arg(summary->undone));
            for (const auto &refusal : summary->refused)
                context.say(tr("Not undone: %1. %2")
                                .arg(changeInWords(refusal.change),
                                     Context::told(core::Notice{refusal.why, {refusal.reason}})));
        }
        return summary->refused.isEmpty() ? ExitCode::Ok : ExitCode::Conflict;
    }

    QString m_change;
    QString m_app;
    QString m_since;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Verb> makeLogVerb()
{
    return std::make_unique<LogVerb>();
}

std::unique_ptr<Verb> makeUndoVerb()
{
    return std::make_unique<UndoVerb>();
}

} // namespace traydo::cli
