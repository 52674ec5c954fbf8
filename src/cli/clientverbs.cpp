#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

QJsonValue toJson(const std::optional<core::Instant> &instant)
{
    return instant ? QJsonValue(core::toIsoString(*instant)) : QJsonValue(QJsonValue::Null);
}

/// For scripts.
QString kindWord(core::ClientOrigin origin)
{
    switch (origin) {
    case core::ClientOrigin::Machine:
        return u"machine"_s;
    case core::ClientOrigin::PersonalToken:
        return u"personal_token"_s;
    case core::ClientOrigin::Bridge:
        return u"bridge"_s;
    default:
        return u"app"_s;
    }
}

QJsonObject toJson(const control::ClientSummary &client)
{
    QStringList listIds(client.lists.listIds.cbegin(), client.lists.listIds.cend());
    listIds.sort();
    return {{u"client_id"_s, client.id},
            {u"client_name"_s, client.name},
            {u"kind"_s, kindWord(client.origin)},
            {u"redirect_uris"_s, QJsonArray::fromStringList(client.redirectUris)},
            {u"scope"_s, core::toString(client.scopes)},
            {u"all_lists"_s, client.lists.all},
            {u"list_ids"_s, QJsonArray::fromStringList(listIds)},
            {u"created_at"_s, core::toIsoString(client.createdAt)},
            {u"last_seen_at"_s, toJson(client.lastSeenAt)},
            {u"grant_ends_at"_s, toJson(client.grantEndsAt)},
            {u"open_streams"_s, client.openStreams}};
}

/// `clients`: which apps are known and what they may do.
class ClientsVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ClientsVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto clients = context.session.clients();
        if (!clients)
            return context.fail(clients.error());
        if (context.json)
            return printJson(context, *clients);
        if (clients->isEmpty()) {
            context.print(tr("No apps are connected yet."));
        } else {
            print(context, *clients);
        }
        return ExitCode::Ok;
    }

private:
    static ExitCode printJson(Context &context, const QList<control::ClientSummary> &clients)
    {
        const auto midnight = parseSince(u"today"_s, context.clock.now());
        if (!midnight)
            return context.fail(midnight.error());
        const auto counts = context.session.callCounts({.clientId = {}, .since = *midnight});
        if (!counts)
            return context.fail(counts.error());
        QJsonArray array;
        for (const auto &client : clients) {
            auto object = toJson(client);
            object.insert("calls_today"_L1, callsOf(client.id, *counts));
            array.append(object);
        }
        context.printJson({{u"clients"_s, array}});
        return ExitCode::Ok;
    }

    static QJsonObject callsOf(const QString &clientId, const QList<control::CallCount> &counts)
    {
        control::CallCount sum;
        for (const auto &count : counts) {
            if (count.clientId != clientId)
                continue;
            sum.reads += count.reads;
            sum.writes += count.writes;
            sum.denied += count.denied;
        }
        return {{u"reads"_s, sum.reads}, {u"writes"_s, sum.writes}, {u"denied"_s, sum.denied}};
    }

    static QString kindName(core::ClientOrigin origin)
    {
        switch (origin) {
        case core::ClientOrigin::Machine:
            return tr("machine");
        case core::ClientOrigin::PersonalToken:
            return tr("token");
        case core::ClientOrigin::Bridge:
            return tr("bridge");
        default:
            return tr("app");
        }
    }

    static void print(const Context &context, const QList<control::ClientSummary> &clients)
    {
        const auto now = context.clock.now();
        Table table({tr("ID"), tr("APP"), tr("KIND"), tr("MAY"), tr("LISTS"), tr("UNTIL"), tr("LAST SEEN"),
                     tr("CONNECTIONS")});
        for (const auto &client : clients) {
            const bool live = client.grantEndsAt && *client.grantEndsAt > now;
            const auto listCount =
                client.lists.all ? tr("all") : QString::number(client.lists.listIds.size());
            table.addRow({shortId(client.id), core::escaped(client.name), kindName(client.origin),
                          live ? core::toString(client.scopes) : tr("nothing"), live ? listCount : tr("none"),
                          live ? localTime(*client.grantEndsAt) : tr("ended"),
                          client.lastSeenAt ? ago(*client.lastSeenAt, now) : tr("never"),
                          QString::number(client.openStreams)});
        }
        context.print(table);
    }
};

/// `revoke`: takes everything back from a client.
class RevokeVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::RevokeVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("CLIENT_ID", m_id, tr("The app, as 'traydoctl clients' shows it"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
        options.flag("--dry-run", m_dryRun, tr("Only say what would happen"));
    }

    ExitCode run(Context &context) override
    {
        const auto clients = context.session.clients();
        if (!clients)
            return context.fail(clients.error());
        QStringList known;
        for (const auto &client : *clients)
            known.append(client.id);
        const auto absent = tr("There is no app %1. See: traydoctl clients").arg(core::escaped(m_id));
        const auto id = resolveId(m_id, known);
        if (!id)
            return context.failToResolve(id.error(), absent);
        const auto &client = clients->at(known.indexOf(*id));
        const auto name = core::escaped(client.name);

        if (!m_dryRun) {
            if (const auto code = context.confirm(tr("Revoke %1?").arg(name), m_yes); code != ExitCode::Ok)
                return code;
            if (const auto revoked = context.session.revokeClient(*id); !revoked)
                return context.failToResolve(revoked.error(), absent);
        }
        if (context.json)
            context.printJson({{u"dry_run"_s, m_dryRun}, {u"revoked"_s, toJson(client)}});
        else if (m_dryRun)
            context.say(tr("Would revoke %1; open connections that would end: %2.")
                            .arg(name)
                            .arg(client.openStreams));
        else
            context.say(tr("Revoked %1. It has to ask anew.").arg(name));
        return ExitCode::Ok;
    }

private:
    QString m_id;
    bool m_yes = false;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Verb> makeClientsVerb()
{
    return std::make_unique<ClientsVerb>();
}

std::unique_ptr<Verb> makeRevokeVerb()
{
    return std::make_unique<RevokeVerb>();
}

} // namespace traydo::cli
