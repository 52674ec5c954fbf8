#include "cli/listchoice.h"
#include "cli/requests.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// `approve`: lets a client in. The server's `cli_grants` says what this takes: by default a terminal and the
/// number that the browser page shows, so that a program running as this user cannot approve itself (CL4).
class ApproveVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ApproveVerb)
public:
    void declare(Options &options) override
    {
        options.text("ID", m_id,
                     tr("The request, as 'traydoctl requests' shows it; on a terminal it may be left "
                        "out when only one is waiting"));
        options.number("-n,--number", m_number, 0, 99,
                       tr("The two-digit number that the browser page or the app shows"));
        options.text(
            "--scope", m_scope,
            tr("What to allow, at most what was asked (default: as asked; from another device todos:read)"));
        options.text(
            "--lists", m_lists,
            tr("'all' (also future ones), or names or ids with commas between (default: the first list)"));
        options.text("--for", m_duration, tr("For how long: 1h, today, 7d, 30d … 90d (default: 30d)"));
    }

    ExitCode run(Context &context) override
    {
        const auto status = context.session.status();
        if (!status)
            return context.fail(status.error());
        if (const auto code = checkPolicy(context, status->cliGrants); code != ExitCode::Ok)
            return code;

        const auto request = chooseRequest(context);
        if (!request) {
            return context.failToResolve(request.error(), m_id.isEmpty() ? tr("No requests are waiting.")
                                                                         : noSuchRequest(m_id));
        }
        auto decision = makeDecision(context, *request);
        if (!decision)
            return context.fail(decision.error());
        describe(context, *request, *decision);
        return decide(context, *request, *decision, status->cliGrants == core::CliGrants::Prompt);
    }

private:
    ExitCode checkPolicy(const Context &context, core::CliGrants policy) const
    {
        if (policy == core::CliGrants::Never) {
            return context.fail(
                ExitCode::Refused,
                tr("Approving from the command line is switched off (cli_grants = \"never\"). "
                   "Approve in the window of Traydo."));
        }
        if (policy == core::CliGrants::Prompt && !context.console.inputIsTerminal()) {
            return context.fail(
                ExitCode::Refused,
                tr("Approving needs a person at a terminal, and this is none. The request stays "
                   "open. To let scripts approve, start Traydo with cli_grants = \"always\"."));
        }
        if (policy == core::CliGrants::Prompt && !m_number && context.noInput)
            return context.fail(ExitCode::Usage,
                                tr("With --no-input the number has to be given: --number NN."));
        return ExitCode::Ok;
    }

    Result<core::ConsentRequest> chooseRequest(Context &context) const
    {
        if (!m_id.isEmpty())
            return findRequest(context, m_id);
        const auto requests = context.session.consents();
        if (!requests)
            return requests.error();
        if (requests->isEmpty())
            return Error{ErrorCode::NotFound, {}};
        if (requests->size() > 1 || !context.mayAsk())
            return Error{ErrorCode::InvalidArgument, tr("say which request; see: traydoctl requests")};
        return requests->first();
    }

    Result<core::ConsentDecision> makeDecision(Context &context, const core::ConsentRequest &request)
    {
        core::ConsentDecision decision;
        decision.allow = true;
        decision.face = core::ConsentFace::CommandLine;
        decision.number = m_number;
        // From another device the lesser right, unless the person says otherwise.
        decision.scopes =
            isFromThisComputer(request) ? request.scopes : request.scopes & core::Scope::TodosRead;
        if (m_scope) {
            const auto scopes = core::parseScopes(*m_scope);
            if (!scopes)
                return Error{ErrorCode::InvalidArgument, tr("--scope takes todos:read and todos:write")};
            if (*scopes & ~request.scopes) {
                return Error{
                    ErrorCode::InvalidArgument,
                    tr("--scope cannot give more than was asked (%1)").arg(core::toString(request.scopes))};
            }
            decision.scopes = *scopes;
        }
        const auto duration = parseDuration(m_duration, context.clock.now());
        if (!duration)
            return duration.error();
        decision.duration = *duration;
        const auto lists = chooseLists(context, m_lists);
        if (!lists)
            return lists.error();
        decision.lists = lists->access;
        m_listNames = lists->names;
        return decision;
    }

    void describe(const Context &context, const core::ConsentRequest &request,
                  const core::ConsentDecision &decision) const
    {
        context.say(tr("App:     %1 (%2)").arg(core::escaped(request.clientName), trustInWords(request)));
        context.say(tr("Answer:  goes to %1").arg(destinationInWords(request)));
        if (!request.listener.isEmpty() && !isFromBridge(request))
            context.say(tr("Listens: %1 (no proof)").arg(core::escaped(request.listener)));
        if (!isFromThisComputer(request))
            context.say(tr("From:    another device (%1)").arg(core::escaped(request.peerAddress)));
        context.say(tr("Asks:    %1").arg(core::toString(request.scopes)));
        context.say(tr("Gets:    %1").arg(core::toString(decision.scopes)));
        context.say(tr("Lists:   %1").arg(core::escaped(m_listNames.join(u", "_s))));
        context.say(tr("Until:   %1").arg(localTime(context.clock.now() + decision.duration)));
    }

    ExitCode decide(Context &context, const core::ConsentRequest &request, core::ConsentDecision &decision,
                    bool numberNeeded) const
    {
        for (;;) {
            if (!decision.number && numberNeeded) {
                decision.number = askForNumber(context, request);
                if (!decision.number)
                    return context.fail(ExitCode::Failed, tr("Nothing was decided; the request stays open."));
            }
            const auto outcome = context.session.decideConsent(request.id, decision);
            if (!outcome)
                return context.failToResolve(outcome.error(), noSuchRequest(request.id));
            switch (*outcome) {
            case core::ConsentOutcome::Allowed:
                report(context, request, decision);
                return ExitCode::Ok;
            case core::ConsentOutcome::Denied:
                return context.fail(ExitCode::Refused, tr("The request was denied."));
            case core::ConsentOutcome::WrongNumberDenied:
                return context.fail(ExitCode::Refused,
                                    tr("The number was wrong again: the request is denied."));
            case core::ConsentOutcome::WrongNumber:
                break;
            }
            if (m_number)
                return context.fail(ExitCode::Refused,
                                    tr("That is not the number. The request stays open; the third wrong "
                                       "number denies it."));
            context.say(tr("That is not the number."));
            decision.number.reset();
        }
    }

    static bool isFromThisComputer(const core::ConsentRequest &request)
    {
        return QHostAddress(request.peerAddress).isLoopback();
    }

    static std::optional<int> askForNumber(const Context &context, const core::ConsentRequest &request)
    {
        const QString prompt = isFromBridge(request) ? tr("Number that the app shows (empty to stop):")
                                                     : tr("Number on the browser page (empty to stop):");
        for (;;) {
            const auto line = context.ask(prompt);
            if (!line || line->trimmed().isEmpty())
                return {};
            bool isNumber = false;
            const int number = line->trimmed().toInt(&isNumber);
            if (isNumber && number >= 0 && number <= 99)
                return number;
            context.say(tr("The number has two digits."));
        }
    }

    void report(const Context &context, const core::ConsentRequest &request,
                const core::ConsentDecision &decision) const
    {
        const auto endsAt = context.clock.now() + decision.duration;
        if (!context.json)
            return context.say(tr("Allowed. Take it back with: traydoctl revoke %1").arg(request.clientId));
        QStringList listIds(decision.lists.listIds.cbegin(), decision.lists.listIds.cend());
        listIds.sort();
        context.printJson({{u"outcome"_s, u"allowed"_s},
                           {u"request"_s, toJson(request)},
                           {u"scope"_s, core::toString(decision.scopes)},
                           {u"all_lists"_s, decision.lists.all},
                           {u"list_ids"_s, QJsonArray::fromStringList(listIds)},
                           {u"ends_at"_s, core::toIsoString(endsAt)}});
    }

    QString m_id;
    std::optional<int> m_number;
    std::optional<QString> m_scope;
    std::optional<QString> m_lists;
    QString m_duration = u"30d"_s;
    QStringList m_listNames;
};

} // namespace

std::unique_ptr<Verb> makeApproveVerb()
{
    return std::make_unique<ApproveVerb>();
}

} // namespace traydo::cli
