#include "cli/blocks.h"
#include "cli/requests.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// `requests`: who is waiting for an answer.
class RequestsVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::RequestsVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto requests = context.session.consents();
        if (!requests)
            return context.fail(requests.error());
        if (context.json) {
            QJsonArray array;
            for (const auto &request : *requests)
                array.append(toJson(request));
            context.printJson({{u"requests"_s, array}});
        } else if (requests->isEmpty()) {
            context.print(tr("No requests are waiting."));
        } else {
            print(context, *requests);
        }
        return ExitCode::Ok;
    }

private:
    static void print(const Context &context, const QList<core::ConsentRequest> &requests)
    {
        Table table(
            {tr("ID"), tr("APP"), tr("TRUST"), tr("ASKS FOR"), tr("ANSWER GOES TO"), tr("TIME LEFT")});
        for (const auto &request : requests) {
            table.addRow({shortId(request.id), core::escaped(request.clientName), trustInWords(request),
                          core::toString(request.scopes), destinationInWords(request),
                          left(request.expiresAt, context.clock.now())});
        }
        context.print(table);
        context.say(
            tr("Allow one with: traydoctl approve ID --number NN (the browser page or the app shows it)"));
    }
};

/// `deny`: says no.
class DenyVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::DenyVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("ID", m_id, tr("The request, as 'traydoctl requests' shows it"));
        options.text("--block", m_block,
                     tr("Whom to keep from asking again: 'client' (this one), 'device' (all of its "
                        "network address) or 'all' (every new request, for an hour)"));
    }

    ExitCode run(Context &context) override
    {
        const auto request = findRequest(context, m_id);
        if (!request)
            return context.failToResolve(request.error(), noSuchRequest(m_id));
        core::ConsentDecision decision;
        decision.face = core::ConsentFace::CommandLine;
        if (m_block) {
            decision.block = blockKindFrom(*m_block);
            if (!decision.block)
                return context.fail(ExitCode::Usage, tr("--block takes client, device or all"));
        }
        const auto outcome = context.session.decideConsent(request->id, decision);
        if (!outcome)
            return context.failToResolve(outcome.error(), noSuchRequest(m_id));
        if (context.json)
            context.printJson({{u"outcome"_s, u"denied"_s}, {u"request"_s, toJson(*request)}});
        else
            context.say(tr("Denied %1.").arg(core::escaped(request->clientName)));
        if (m_block && !context.json)
            context.say(tr("Undo the block with: traydoctl unblock ID; see: traydoctl blocks"));
        return ExitCode::Ok;
    }

private:
    QString m_id;
    std::optional<QString> m_block;
};

/// `requests extend`: five more minutes, once.
class RequestsExtendVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::RequestsExtendVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("ID", m_id, tr("The request, as 'traydoctl requests' shows it"));
    }

    ExitCode run(Context &context) override
    {
        const auto request = findRequest(context, m_id);
        if (!request)
            return context.failToResolve(request.error(), noSuchRequest(m_id));
        const auto extended = context.session.extendConsent(request->id);
        if (!extended && extended.error().code == core::ErrorCode::Conflict)
            return context.fail(ExitCode::Conflict, tr("This request was given more time already."));
        if (!extended)
            return context.failToResolve(extended.error(), noSuchRequest(m_id));
        if (context.json)
            context.printJson({{u"request"_s, toJson(*extended)}});
        else
            context.say(tr("%1 waits until %2.")
                            .arg(core::escaped(extended->clientName), localTime(extended->expiresAt)));
        return ExitCode::Ok;
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Verb> makeRequestsVerb()
{
    return std::make_unique<RequestsVerb>();
}

std::unique_ptr<Verb> makeRequestsExtendVerb()
{
    return std::make_unique<RequestsExtendVerb>();
}

std::unique_ptr<Verb> makeDenyVerb()
{
    return std::make_unique<DenyVerb>();
}

} // namespace traydo::cli
