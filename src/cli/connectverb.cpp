#include "cli/connections.h"
#include "cli/verbs.h"
#include "connect/catalogue.h"
#include "connect/commandrun.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using connect::Command;
using connect::FileChange;
using connect::Way;

namespace {

constexpr int longestLine = 4000;

/// `connect`: says which apps know Traydo, and tells one. What it would do is shown without --apply, and
/// before a file is changed.
class ConnectVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ConnectVerb)
public:
    void declare(Options &options) override
    {
        options.text("APP", m_app, tr("The app, as 'traydoctl connect' shows it; left out: show them all"));
        options.flag("--print", m_print,
                     tr("Show what would be run or changed (this is what happens anyway "
                        "without --apply and --remove)"));
        options.flag("--apply", m_apply, tr("Do it: run the app's own command, or edit its settings"));
        options.flag("--remove", m_remove, tr("Take it back"));
        options.flag("--dry-run", m_dryRun, tr("With --apply or --remove: only show what would happen"));
        options.flag("--yes", m_yes, tr("Do not ask before a file is changed"));
    }

    bool needsServer() const override { return false; }

    ExitCode run(Context &context) override
    {
        if (int(m_print) + int(m_apply) + int(m_remove) > 1)
            return context.fail(ExitCode::Usage, tr("Give one of --print, --apply and --remove."));
        const auto opened = context.session.open();
        if (!opened && m_apply && !m_dryRun)
            return context.failToOpen(opened.error());
        if (!opened && context.config.port == 0)
            return context.failToOpen(opened.error());
        const auto url = addressOf(context, opened.ok());
        if (!url)
            return context.fail(url.error());
        const auto connections = findConnections(context, *url);
        if (m_app.isEmpty()) {
            if (m_apply || m_remove)
                return context.fail(ExitCode::Usage, tr("Say which app; see: traydoctl connect"));
            printConnections(context, connections, *url);
            return ExitCode::Ok;
        }
        const auto found = std::find_if(connections.cbegin(), connections.cend(),
                                        [this](const auto &each) { return each.app.id == m_app; });
        if (found == connections.cend())
            return context.fail(
                ExitCode::NotFound,
                tr("Traydo does not know an app %1. See: traydoctl connect").arg(core::escaped(m_app)));
        return m_remove ? remove(context, *found) : add(context, *found);
    }

private:
    /// What it does, once that is decided.
    struct Plan
    {
        Way way = Way::Text;
        QList<Command> commands;
        std::optional<Command> signingIn; ///< afterwards, in a terminal
        std::optional<FileChange> change;

        QList<Command> allCommands() const { return signingIn ? commands + QList{*signingIn} : commands; }
    };

    static core::Result<QUrl> addressOf(Context &context, bool isRunning)
    {
        if (!isRunning) {
            context.say(tr("Traydo is not running; this is for the address that it will have."));
            return QUrl(u"http://127.0.0.1:%1/mcp"_s.arg(context.config.port));
        }
        const auto status = context.session.status();
        if (!status)
            return status.error();
        if (status->mcpUrls.isEmpty())
            return core::Error{core::ErrorCode::Unavailable, u"Traydo does not listen anywhere"_s};
        return status->mcpUrls.first();
    }

    /// From here a command or an edit is better than a link, which needs a desktop.
    static core::Result<Plan> planAdding(const Connection &connection)
    {
        const auto ways = connect::waysTo(connection.app, connection.findings);
        Plan plan;
        if (ways.contains(Way::Command)) {
            plan.way = Way::Command;
            plan.commands = connect::commandsToAdd(connection.app, connection.findings);
            plan.signingIn = connect::commandToSignIn(connection.app, connection.findings);
        } else if (ways.contains(Way::Edit)) {
            auto change = connect::proposeAdding(*connection.app.entry);
            if (!change)
                return change.error();
            plan.way = Way::Edit;
            plan.change = *std::move(change);
        } else if (ways.contains(Way::Deeplink)) {
            plan.way = Way::Deeplink;
        }
        return plan;
    }

    static core::Result<Plan> planRemoving(const Connection &connection)
    {
        Plan plan;
        plan.commands = connect::commandsToRemove(connection.app, connection.findings);
        if (!plan.commands.isEmpty()) {
            plan.way = Way::Command;
        } else if (connection.app.entry) {
            auto change = connect::proposeRemoving(*connection.app.entry);
            if (!change)
                return change.error();
            plan.way = Way::Edit;
            plan.change = *std::move(change);
        }
        return plan;
    }

    ExitCode add(Context &context, const Connection &connection)
    {
        const auto plan = planAdding(connection);
        if (!plan)
            return failForFile(context, plan.error());
        if (plan->change && plan->change->isNothing()) {
            context.say(tr("%1 knows Traydo already.").arg(connection.app.name));
            if (context.json)
                context.printJson({{u"app"_s, connection.app.id}, {u"done"_s, false}, {u"changed"_s, false}});
            return ExitCode::Ok;
        }
        if (!m_apply || m_dryRun) {
            show(context, connection, *plan);
            return ExitCode::Ok;
        }
        if (plan->way == Way::Text || plan->way == Way::Deeplink) {
            show(context, connection, *plan);
            return context.fail(ExitCode::Refused,
                                tr("Traydo cannot do this for you from here; do it by hand as shown above."));
        }
        const auto code = carryOut(context, connection, *plan);
        if (code == ExitCode::Ok && plan->way == Way::Edit)
            context.say(tr("Start %1 again. It will ask to connect; answer in Traydo's window, or with: "
                           "traydoctl requests")
                            .arg(connection.app.name));
        return code;
    }

    ExitCode remove(Context &context, const Connection &connection)
    {
        const auto absent = tr("%1 knows nothing of Traydo.").arg(connection.app.name);
        if (connection.app.entry && connection.findings.standing == connect::Standing::Absent)
            return context.fail(ExitCode::NotFound, absent);
        const auto plan = planRemoving(connection);
        if (!plan)
            return plan.error().code == core::ErrorCode::NotFound ? context.fail(ExitCode::NotFound, absent)
                                                                  : failForFile(context, plan.error());
        if (plan->way == Way::Text)
            return context.fail(
                ExitCode::Refused,
                tr("Remove “traydo” from the MCP servers in the settings of %1.").arg(connection.app.name));
        if (m_dryRun) {
            show(context, connection, *plan);
            return ExitCode::Ok;
        }
        return carryOut(context, connection, *plan);
    }

    static ExitCode failForFile(const Context &context, const core::Error &error)
    {
        context.say(tr("The settings were left as they are."));
        return context.fail(error);
    }

    static QStringList linesOf(const Connection &connection, const Plan &plan)
    {
        switch (plan.way) {
        case Way::Command: {
            QStringList lines;
            for (const auto &command : plan.allCommands())
                lines.append(command.toText());
            return lines;
        }
        case Way::Edit:
            return connect::differenceOf(*plan.change).split(u'\n');
        case Way::Deeplink:
            return {connection.app.deeplink.toString(QUrl::FullyEncoded)};
        case Way::Text:
            break;
        }
        return connection.app.text.split(u'\n');
    }

    static QString introduction(const Connection &connection, const Plan &plan)
    {
        switch (plan.way) {
        case Way::Command:
            return tr("These commands are run:");
        case Way::Edit:
            return tr("This is changed in %1:").arg(core::escaped(plan.change->path));
        case Way::Deeplink:
            return tr("Open this link; %1 then asks whether to add Traydo:").arg(connection.app.name);
        case Way::Text:
            break;
        }
        return tr("Put this into the settings for MCP servers:");
    }

    void show(const Context &context, const Connection &connection, const Plan &plan) const
    {
        if (context.json) {
            auto members = toJson(connection);
            QJsonArray commands;
            for (const auto &command : plan.allCommands())
                commands.append(QJsonArray::fromStringList(QStringList{command.program} + command.arguments));
            members[u"commands"_s] = commands;
            members[u"file"_s] = plan.change ? QJsonValue(plan.change->path) : QJsonValue();
            members[u"diff"_s] = plan.change ? QJsonValue(connect::differenceOf(*plan.change)) : QJsonValue();
            members[u"link"_s] = plan.way == Way::Deeplink
                                     ? QJsonValue(connection.app.deeplink.toString(QUrl::FullyEncoded))
                                     : QJsonValue();
            members[u"text"_s] = connection.app.text;
            return context.printJson(members);
        }
        context.say(introduction(connection, plan));
        for (const QString &line : linesOf(connection, plan))
            context.print(core::escaped(line, longestLine));
        if (!m_apply && !m_remove && (plan.way == Way::Command || plan.way == Way::Edit))
            context.say(tr("Do it with: traydoctl connect %1 --apply").arg(connection.app.id));
    }

    ExitCode carryOut(Context &context, const Connection &connection, const Plan &plan)
    {
        if (m_apply) {
            if (const auto expected = context.session.expectClient(connection.app.clientName); !expected)
                return context.fail(expected.error());
        }
        return plan.change ? edit(context, connection, *plan.change) : runCommands(context, connection, plan);
    }

    ExitCode edit(Context &context, const Connection &connection, const FileChange &change)
    {
        context.say(tr("This is changed in %1:").arg(core::escaped(change.path)));
        for (const QString &line : connect::differenceOf(change).split(u'\n'))
            context.say(core::escaped(line, longestLine));
        if (const auto code = context.confirm(tr("Change this file?"), m_yes); code != ExitCode::Ok)
            return code;
        const auto backup = connect::carryOut(change, context.clock.now());
        if (!backup)
            return context.fail(backup.error());
        if (!backup->isEmpty())
            context.say(tr("Done. The file as it was is kept in %1").arg(core::escaped(*backup)));
        else
            context.say(tr("Done."));
        if (context.json)
            context.printJson({{u"app"_s, connection.app.id},
                               {u"done"_s, true},
                               {u"changed"_s, true},
                               {u"file"_s, change.path},
                               {u"backup"_s, backup->isEmpty() ? QJsonValue() : QJsonValue(*backup)}});
        return ExitCode::Ok;
    }

    /// In a terminal the commands get it, since signing in takes one.
    static ExitCode runCommands(Context &context, const Connection &connection, const Plan &plan)
    {
        const bool inTerminal = context.mayAsk() && context.console.outputIsTerminal() && !context.json;
        const auto outcome = runAll(context, inTerminal ? plan.allCommands() : plan.commands,
                                    inTerminal ? connect::CommandRun::Channels::OurTerminal
                                               : connect::CommandRun::Channels::Captured);
        if (!outcome)
            return context.fail(
                ExitCode::Failed,
                tr("%1 did not do it: %2.").arg(connection.app.name, core::escaped(outcome.error().text)));
        if (plan.signingIn && !inTerminal)
            context.say(tr("Now sign in from a terminal: %1").arg(plan.signingIn->toText()));
        if (context.json)
            context.printJson({{u"app"_s, connection.app.id}, {u"done"_s, true}, {u"changed"_s, true}});
        else
            context.say(tr("Done."));
        return ExitCode::Ok;
    }

    static core::Result<void> runAll(const Context &context, const QList<Command> &list,
                                     connect::CommandRun::Channels channels)
    {
        connect::CommandRun commands(list, context.surroundings.environment, channels);
        core::Result<void> outcome;
        QEventLoop loop;
        QObject::connect(&commands, &connect::CommandRun::begun, &loop, [&](const Command &command) {
            context.say(u"$ "_s + core::escaped(command.toText(), longestLine));
        });
        QObject::connect(&commands, &connect::CommandRun::said, &loop,
                         [&](const QString &line) { context.say(core::escaped(line, longestLine)); });
        QObject::connect(&commands, &connect::CommandRun::finished, &loop,
                         [&](const core::Result<void> &result) {
                             outcome = result;
                             loop.quit();
                         });
        commands.start();
        loop.exec();
        return outcome;
    }

    QString m_app;
    bool m_print = false;
    bool m_apply = false;
    bool m_remove = false;
    bool m_dryRun = false;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Verb> makeConnectVerb()
{
    return std::make_unique<ConnectVerb>();
}

} // namespace traydo::cli
