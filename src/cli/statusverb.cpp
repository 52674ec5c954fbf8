#include "cli/notices.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

QString policyName(core::CliGrants policy)
{
    switch (policy) {
    case core::CliGrants::Always:
        return u"always"_s;
    case core::CliGrants::Never:
        return u"never"_s;
    case core::CliGrants::Prompt:
        break;
    }
    return u"prompt"_s;
}

QJsonObject toJson(const control::Status &status)
{
    QJsonArray urls;
    for (const auto &url : status.mcpUrls)
        urls.append(url.toString(QUrl::FullyEncoded));
    const QJsonObject counts{{u"requests"_s, status.pendingRequests},
                             {u"clients"_s, status.clients},
                             {u"connections"_s, status.openConnections},
                             {u"todos"_s, status.openTodos}};
    return {{u"version"_s, status.version},
            {u"urls"_s, urls},
            {u"started_at"_s, core::toIsoString(status.startedAt)},
            {u"counts"_s, counts},
            {u"cli_grants"_s, policyName(status.cliGrants)},
            {u"paused"_s, status.paused},
            {u"lan_listening"_s, status.lanListening},
            {u"warnings"_s, textsOf(status.warnings)},
            {u"warning_reasons"_s, reasonsOf(status.warnings)}};
}

class StatusVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::StatusVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto status = context.session.status();
        if (!status)
            return context.fail(status.error());
        if (context.json)
            context.printJson(toJson(*status));
        else
            print(context, *status);
        return ExitCode::Ok;
    }

private:
    static void print(const Context &context, const control::Status &status)
    {
        context.print(tr("Traydo %1, running since %2").arg(status.version, localTime(status.startedAt)));
        for (const auto &url : status.mcpUrls)
            context.print(tr("Address:           %1").arg(url.toString(QUrl::FullyEncoded)));
        if (status.paused)
            context.print(tr("Paused:            apps are kept out until: traydoctl resume"));
        context.print(tr("Requests waiting:  %1").arg(status.pendingRequests));
        context.print(tr("Apps:              %1").arg(status.clients));
        context.print(tr("Open connections:  %1").arg(status.openConnections));
        context.print(tr("Open todos:        %1").arg(status.openTodos));
        for (const auto &warning : status.warnings)
            context.print(tr("Warning: %1").arg(Context::told(warning)));
        if (status.pendingRequests > 0)
            context.say(tr("See who is waiting with: traydoctl requests"));
    }
};

} // namespace

std::unique_ptr<Verb> makeStatusVerb()
{
    return std::make_unique<StatusVerb>();
}

} // namespace traydo::cli
