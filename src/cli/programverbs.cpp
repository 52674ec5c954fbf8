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

/// What these verbs say alike.
struct Programs
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Programs)
};

/// What is common to `clients add` and `tokens create`.
class ProgramVerb : public Verb
{
public:
    void declare(Options &options) override
    {
        options.requiredText("NAME", m_name, Programs::tr("What to call it, for yourself"));
        options.text("--scope", m_scope,
                     Programs::tr("What it may do: todos:read, todos:write (default: todos:read)"));
        options.text("--lists", m_lists,
                     Programs::tr("'all' (also future ones), or names or ids with commas between "
                                  "(default: the first list)"));
        options.text("--for", m_duration, Programs::tr("For how long: 1h, today, 7d … 90d (default: 30d)"));
    }

    ExitCode run(Context &context) override
    {
        const auto request = makeRequest(context);
        if (!request)
            return context.fail(request.error());
        context.say(Programs::tr("Name:    %1").arg(core::escaped(m_name)));
        context.say(Programs::tr("Gets:    %1").arg(core::toString(request->scopes)));
        context.say(Programs::tr("Lists:   %1").arg(core::escaped(m_listNames.join(u", "_s))));
        context.say(Programs::tr("Until:   %1").arg(localTime(context.clock.now() + request->duration)));
        if (const auto code = askPerson(context, question()); code != ExitCode::Ok)
            return code;
        const auto secret = make(context, *request);
        if (!secret)
            return context.fail(secret.error());
        context.say(Programs::tr("This is shown once; keep it where nobody else can read it:"));
        if (context.json)
            context.printJson(toJson(*request, *secret));
        else
            print(context, *secret);
        return ExitCode::Ok;
    }

protected:
    virtual QString question() const = 0;
    virtual Result<control::ProgramSecret> make(Context &context,
                                                const control::ProgramRequest &request) const = 0;
    virtual void print(const Context &context, const control::ProgramSecret &secret) const = 0;
    /// Name of the member that holds the secret.
    virtual QString secretMember() const = 0;

private:
    Result<control::ProgramRequest> makeRequest(Context &context)
    {
        control::ProgramRequest request;
        request.name = m_name;
        request.face = core::ConsentFace::CommandLine;
        const auto scopes = core::parseScopes(m_scope);
        if (!scopes || m_scope.isEmpty())
            return Error{ErrorCode::InvalidArgument,
                         Programs::tr("--scope takes todos:read and todos:write")};
        request.scopes = *scopes;
        const auto duration = parseDuration(m_duration, context.clock.now());
        if (!duration)
            return duration.error();
        request.duration = *duration;
        const auto lists = chooseLists(context, m_lists);
        if (!lists)
            return lists.error();
        request.lists = lists->access;
        m_listNames = lists->names;
        return request;
    }

    QJsonObject toJson(const control::ProgramRequest &request, const control::ProgramSecret &secret) const
    {
        QStringList listIds(request.lists.listIds.cbegin(), request.lists.listIds.cend());
        listIds.sort();
        return {{u"client_id"_s, secret.clientId},
                {secretMember(), secret.secret},
                {u"name"_s, request.name},
                {u"scope"_s, core::toString(request.scopes)},
                {u"all_lists"_s, request.lists.all},
                {u"list_ids"_s, QJsonArray::fromStringList(listIds)},
                {u"ends_at"_s, core::toIsoString(secret.endsAt)}};
    }

    QString m_name;
    QString m_scope = u"todos:read"_s;
    std::optional<QString> m_lists;
    QString m_duration = u"30d"_s;
    QStringList m_listNames;
};

void printCredentials(const Context &context, const control::ProgramSecret &secret)
{
    context.print(u"client_id: "_s + secret.clientId);
    context.print(u"client_secret: "_s + secret.secret);
}

/// `clients add`: a client of the person's own for a program that works without a browser.
class ClientsAddVerb final : public ProgramVerb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ClientsAddVerb)
protected:
    QString question() const override { return tr("Make this machine client?"); }
    QString secretMember() const override { return u"client_secret"_s; }
    Result<control::ProgramSecret> make(Context &context,
                                        const control::ProgramRequest &request) const override
    {
        return context.session.addMachineClient(request);
    }
    void print(const Context &context, const control::ProgramSecret &secret) const override
    {
        printCredentials(context, secret);
    }
};

/// `tokens create`: a token for a program that only knows a header.
class TokensCreateVerb final : public ProgramVerb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TokensCreateVerb)
protected:
    QString question() const override { return tr("Make this access token?"); }
    QString secretMember() const override { return u"token"_s; }
    Result<control::ProgramSecret> make(Context &context,
                                        const control::ProgramRequest &request) const override
    {
        return context.session.addAccessToken(request);
    }
    void print(const Context &context, const control::ProgramSecret &secret) const override
    {
        context.print(secret.secret);
    }
};

/// The client of that kind that `given` means.
Result<control::ClientSummary> findProgram(Context &context, core::ClientOrigin origin, const QString &given)
{
    const auto clients = context.session.clients();
    if (!clients)
        return clients.error();
    QStringList known;
    for (const auto &client : *clients) {
        if (client.origin == origin)
            known.append(client.id);
    }
    const auto id = resolveId(given, known);
    if (!id)
        return id.error();
    for (const auto &client : *clients) {
        if (client.id == *id)
            return client;
    }
    return Error{ErrorCode::NotFound, {}};
}

/// `clients rotate`: a new secret, while the old one goes on for a while.
class ClientsRotateVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ClientsRotateVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("CLIENT_ID", m_id, tr("The machine client, as 'traydoctl clients' shows it"));
    }

    ExitCode run(Context &context) override
    {
        const auto absent =
            tr("There is no machine client %1. See: traydoctl clients").arg(core::escaped(m_id));
        const auto client = findProgram(context, core::ClientOrigin::Machine, m_id);
        if (!client)
            return context.failToResolve(client.error(), absent);
        const auto code =
            askPerson(context, tr("Make a new secret for %1?").arg(core::escaped(client->name)));
        if (code != ExitCode::Ok)
            return code;
        const auto secret = context.session.rotateClientSecret(client->id);
        if (!secret)
            return context.failToResolve(secret.error(), absent);
        const auto until = secret->previousUntil.value_or(context.clock.now());
        context.say(
            tr("The old secret stays good until %1. The new one is shown once:").arg(localTime(until)));
        if (!context.json) {
            printCredentials(context, *secret);
            return ExitCode::Ok;
        }
        context.printJson({{u"client_id"_s, secret->clientId},
                           {u"client_secret"_s, secret->secret},
                           {u"ends_at"_s, core::toIsoString(secret->endsAt)},
                           {u"previous_until"_s, core::toIsoString(until)}});
        return ExitCode::Ok;
    }

private:
    QString m_id;
};

/// `tokens list`: the personal access tokens, without what they are.
class TokensListVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TokensListVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto clients = context.session.clients();
        if (!clients)
            return context.fail(clients.error());
        QJsonArray array;
        Table table({tr("ID"), tr("NAME"), tr("MAY"), tr("LISTS"), tr("UNTIL"), tr("LAST USED")});
        for (const auto &token : *clients) {
            if (token.origin != core::ClientOrigin::PersonalToken)
                continue;
            array.append(toJson(token));
            addRow(context, table, token);
        }
        if (context.json)
            context.printJson({{u"tokens"_s, array}});
        else if (array.isEmpty())
            context.print(tr("There are no access tokens."));
        else
            context.print(table);
        return ExitCode::Ok;
    }

private:
    static QJsonObject toJson(const control::ClientSummary &token)
    {
        QStringList listIds(token.lists.listIds.cbegin(), token.lists.listIds.cend());
        listIds.sort();
        const auto time = [](const std::optional<core::Instant> &instant) {
            return instant ? QJsonValue(core::toIsoString(*instant)) : QJsonValue(QJsonValue::Null);
        };
        return {{u"id"_s, token.id},
                {u"name"_s, token.name},
                {u"scope"_s, core::toString(token.scopes)},
                {u"all_lists"_s, token.lists.all},
                {u"list_ids"_s, QJsonArray::fromStringList(listIds)},
                {u"created_at"_s, core::toIsoString(token.createdAt)},
                {u"last_used_at"_s, time(token.lastSeenAt)},
                {u"ends_at"_s, time(token.grantEndsAt)}};
    }

    static void addRow(const Context &context, Table &table, const control::ClientSummary &token)
    {
        table.addRow({shortId(token.id), core::escaped(token.name), core::toString(token.scopes),
                      token.lists.all ? tr("all") : QString::number(token.lists.listIds.size()),
                      token.grantEndsAt ? localTime(*token.grantEndsAt) : tr("ended"),
                      token.lastSeenAt ? ago(*token.lastSeenAt, context.clock.now()) : tr("never")});
    }
};

/// `tokens revoke`: ends a personal access token.
class TokensRevokeVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::TokensRevokeVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("ID", m_id, tr("The token, as 'traydoctl tokens list' shows it"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
    }

    ExitCode run(Context &context) override
    {
        const auto absent =
            tr("There is no access token %1. See: traydoctl tokens list").arg(core::escaped(m_id));
        const auto token = findProgram(context, core::ClientOrigin::PersonalToken, m_id);
        if (!token)
            return context.failToResolve(token.error(), absent);
        const auto name = core::escaped(token->name);
        if (const auto code = context.confirm(tr("Revoke %1?").arg(name), m_yes); code != ExitCode::Ok)
            return code;
        if (const auto revoked = context.session.revokeClient(token->id); !revoked)
            return context.failToResolve(revoked.error(), absent);
        if (context.json)
            context.printJson({{u"revoked"_s, QJsonObject{{u"id"_s, token->id}, {u"name"_s, token->name}}}});
        else
            context.say(tr("Revoked %1.").arg(name));
        return ExitCode::Ok;
    }

private:
    QString m_id;
    bool m_yes = false;
};

/// `keys rotate`: a new signing key.
class KeysRotateVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::KeysRotateVerb)
public:
    void declare(Options &options) override
    {
        options.flag("--at-once", m_atOnce,
                     tr("End all access tokens signed before, as after a theft; apps fetch new ones by "
                        "themselves"));
    }

    ExitCode run(Context &context) override
    {
        const auto rotation = context.session.rotateKeys(m_atOnce);
        if (!rotation)
            return context.fail(rotation.error());
        if (context.json)
            context.printJson({{u"key_id"_s, rotation->keyId},
                               {u"tokens_until"_s, core::toIsoString(rotation->tokensUntil)},
                               {u"retired"_s, rotation->retired}});
        else if (m_atOnce)
            context.say(tr("The key is now %1. Access tokens signed before are no longer good.")
                            .arg(rotation->keyId));
        else
            context.say(tr("The key is now %1. Access tokens signed before stay good until they expire.")
                            .arg(rotation->keyId));
        return ExitCode::Ok;
    }

private:
    bool m_atOnce = false;
};

} // namespace

std::unique_ptr<Verb> makeClientsAddVerb()
{
    return std::make_unique<ClientsAddVerb>();
}

std::unique_ptr<Verb> makeClientsRotateVerb()
{
    return std::make_unique<ClientsRotateVerb>();
}

std::unique_ptr<Verb> makeTokensCreateVerb()
{
    return std::make_unique<TokensCreateVerb>();
}

std::unique_ptr<Verb> makeTokensListVerb()
{
    return std::make_unique<TokensListVerb>();
}

std::unique_ptr<Verb> makeTokensRevokeVerb()
{
    return std::make_unique<TokensRevokeVerb>();
}

std::unique_ptr<Verb> makeKeysRotateVerb()
{
    return std::make_unique<KeysRotateVerb>();
}

} // namespace traydo::cli
