#include "cli/granting.h"
#include "cli/listchoice.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// `clients edit`: what an app may do from now on.
class ClientsEditVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ClientsEditVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("CLIENT_ID", m_id, tr("The app, as 'traydoctl clients' shows it"));
        options.text("--scope", m_scope, tr("What it may do: todos:read, todos:write"));
        options.text("--lists", m_lists, tr("'all' (also future ones), or names or ids with commas between"));
        options.text("--for", m_duration, tr("For how long from now: 1h, today, 7d … 90d"));
    }

    ExitCode run(Context &context) override
    {
        if (!m_scope && !m_lists && !m_duration)
            return context.fail(ExitCode::Usage, tr("Say what to change: --scope, --lists or --for."));
        const auto absent = tr("There is no app %1. See: traydoctl clients").arg(core::escaped(m_id));
        const auto client = find(context);
        if (!client)
            return context.failToResolve(client.error(), absent);
        const auto edit = makeEdit(context, *client);
        if (!edit)
            return context.fail(edit.error());
        const auto name = core::escaped(client->name);
        context.say(tr("App:     %1").arg(name));
        context.say(tr("Gets:    %1").arg(core::toString(edit->scopes)));
        if (!m_listNames.isEmpty())
            context.say(tr("Lists:   %1").arg(core::escaped(m_listNames.join(u", "_s))));
        context.say(tr("Until:   %1").arg(localTime(edit->endsAt)));
        if (const auto code = askPerson(context, tr("Change it?")); code != ExitCode::Ok)
            return code;
        const auto changed = context.session.updateGrant(client->id, *edit);
        if (!changed)
            return context.failToResolve(changed.error(), absent);
        if (context.json)
            context.printJson({{u"client"_s, toJson(*changed)}});
        else
            context.say(
                tr("Changed. %1 gets what is new when it next fetches a token; what was taken away is "
                   "gone at once.")
                    .arg(name));
        return ExitCode::Ok;
    }

private:
    Result<control::ClientSummary> find(Context &context) const
    {
        const auto clients = context.session.clients();
        if (!clients)
            return clients.error();
        QStringList known;
        for (const auto &client : *clients)
            known.append(client.id);
        const auto id = resolveId(m_id, known);
        if (!id)
            return id.error();
        return clients->at(known.indexOf(*id));
    }

    Result<control::GrantEdit> makeEdit(Context &context, const control::ClientSummary &client)
    {
        const auto now = context.clock.now();
        control::GrantEdit edit{.scopes = client.scopes,
                                .lists = client.lists,
                                .endsAt = client.grantEndsAt.value_or(now),
                                .face = core::ConsentFace::CommandLine};
        if (m_scope) {
            const auto scopes = core::parseScopes(*m_scope);
            if (!scopes || m_scope->isEmpty())
                return Error{ErrorCode::InvalidArgument, tr("--scope takes todos:read and todos:write")};
            edit.scopes = *scopes;
        }
        if (m_duration) {
            const auto duration = parseDuration(*m_duration, now);
            if (!duration)
                return duration.error();
            edit.endsAt = now + *duration;
        }
        if (m_lists) {
            const auto lists = chooseLists(context, m_lists);
            if (!lists)
                return lists.error();
            edit.lists = lists->access;
            m_listNames = lists->names;
        }
        return edit;
    }

    static QJsonObject toJson(const control::ClientSummary &client)
    {
        QStringList listIds(client.lists.listIds.cbegin(), client.lists.listIds.cend());
        listIds.sort();
        return {{u"client_id"_s, client.id},
                {u"client_name"_s, client.name},
                {u"scope"_s, core::toString(client.scopes)},
                {u"all_lists"_s, client.lists.all},
                {u"list_ids"_s, QJsonArray::fromStringList(listIds)},
                {u"grant_ends_at"_s,
                 client.grantEndsAt ? QJsonValue(core::toIsoString(*client.grantEndsAt)) : QJsonValue()}};
    }

    QString m_id;
    std::optional<QString> m_scope;
    std::optional<QString> m_lists;
    std::optional<QString> m_duration;
    QStringList m_listNames;
};

} // namespace

std::unique_ptr<Verb> makeClientsEditVerb()
{
    return std::make_unique<ClientsEditVerb>();
}

} // namespace traydo::cli
