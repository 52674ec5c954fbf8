#include "cli/verbs.h"
#include "cli/words.h"
#include "control/reasonjson.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

class Lan
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Lan)
public:
    static ExitCode off(const Context &context)
    {
        return context.fail(ExitCode::Refused,
                            tr("Traydo does not listen for other devices. To change that, put\n"
                               "    [lan]\n    enabled = true\n"
                               "into traydo.toml and start it again."));
    }

    static QString problemOf(const control::LanStatus &status)
    {
        return Context::told(core::Notice{status.problem, {status.problemReason}});
    }

    static QJsonObject toJson(const control::LanStatus &status)
    {
        QJsonArray urls;
        for (const auto &url : status.mcpUrls)
            urls.append(url.toString(QUrl::FullyEncoded));
        const auto time = [](std::optional<core::Instant> instant) {
            return instant ? QJsonValue(core::toIsoString(*instant)) : QJsonValue();
        };
        const bool hasAuthority = !status.authority.isEmpty();
        return {{u"enabled"_s, status.enabled},
                {u"urls"_s, urls},
                {u"problem"_s, status.problem.isEmpty() ? QJsonValue() : QJsonValue(status.problem)},
                {u"problem_reason"_s, control::toJson(status.problemReason)},
                {u"fingerprint"_s, hasAuthority ? QJsonValue(status.fingerprint) : QJsonValue()},
                {u"trusted_until"_s, hasAuthority ? time(status.trustedUntil) : QJsonValue()},
                {u"pairing_until"_s, time(status.pairingUntil)}};
    }

    static void print(const Context &context, const control::LanStatus &status)
    {
        if (!status.problem.isEmpty())
            context.print(tr("Problem:      %1").arg(problemOf(status)));
        for (const auto &url : status.mcpUrls)
            context.print(tr("Address:      %1").arg(url.toString(QUrl::FullyEncoded)));
        if (!status.authority.isEmpty()) {
            context.print(tr("Fingerprint:  %1").arg(core::escaped(status.fingerprint)));
            context.print(tr("Trust until:  %1").arg(localTime(status.trustedUntil)));
        }
        context.print(status.pairingUntil
                          ? tr("Pairing:      open until %1").arg(localTime(*status.pairingUntil))
                          : tr("Pairing:      closed"));
    }
};

class LanStatusVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::LanStatusVerb)
public:
    ExitCode run(Context &context) override
    {
        const auto status = context.session.lanStatus();
        if (!status)
            return context.fail(status.error());
        if (context.json)
            context.printJson(Lan::toJson(*status));
        else if (status->enabled)
            Lan::print(context, *status);
        else
            context.print(tr("Off: only programs on this computer can connect."));
        return ExitCode::Ok;
    }
};

/// `lan pair`: who may introduce itself is a step towards who may read, so it takes what approving takes: by
/// default a person at a terminal.
class LanPairVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::LanPairVerb)
public:
    void declare(Options &options) override
    {
        options.text("--for", m_duration, tr("For how long, at most 1h (default: 10m)"));
        options.flag("--stop", m_stop, tr("Stop before the time is over"));
    }

    ExitCode run(Context &context) override
    {
        const auto duration = parseDuration(m_duration, context.clock.now());
        if (!duration)
            return context.fail(duration.error());
        if (const auto code = m_stop ? ExitCode::Ok : checkPolicy(context); code != ExitCode::Ok)
            return code;
        const auto before = context.session.lanStatus();
        if (!before)
            return context.fail(before.error());
        if (!before->enabled)
            return Lan::off(context);
        const auto status = context.session.pairLan(m_stop ? core::milliseconds(0) : *duration);
        if (!status)
            return context.fail(status.error());
        if (context.json)
            context.printJson(Lan::toJson(*status));
        else
            report(context, *status);
        return ExitCode::Ok;
    }

private:
    ExitCode checkPolicy(Context &context) const
    {
        const auto status = context.session.status();
        if (!status)
            return context.fail(status.error());
        if (status->cliGrants == core::CliGrants::Never)
            return context.fail(
                ExitCode::Refused,
                tr("Pairing from the command line is switched off (cli_grants = \"never\")."));
        if (status->cliGrants == core::CliGrants::Prompt && !context.console.inputIsTerminal())
            return context.fail(
                ExitCode::Refused,
                tr("Pairing needs a person at a terminal, and this is none. To let scripts do it, "
                   "start Traydo with cli_grants = \"always\"."));
        return ExitCode::Ok;
    }

    static void report(const Context &context, const control::LanStatus &status)
    {
        if (!status.pairingUntil)
            return context.say(tr("Pairing is closed."));
        context.say(
            tr("Apps on other devices may introduce themselves until %1. Each one still needs your approval.")
                .arg(localTime(*status.pairingUntil)));
        Lan::print(context, status);
    }

    QString m_duration = u"10m"_s;
    bool m_stop = false;
};

class LanCaVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::LanCaVerb)
public:
    void declare(Options &options) override
    {
        options.text("-o,--output", m_output, tr("Write it to this new file instead"));
    }

    ExitCode run(Context &context) override
    {
        const auto status = context.session.lanStatus();
        if (!status)
            return context.fail(status.error());
        if (!status->enabled)
            return Lan::off(context);
        if (status->authority.isEmpty())
            return context.fail(ExitCode::Failed,
                                tr("There is no certificate yet: %1").arg(Lan::problemOf(*status)));
        if (m_output && !write(*m_output, status->authority))
            return context.fail(ExitCode::Failed,
                                tr("%1 exists already or cannot be written.").arg(*m_output));
        if (context.json)
            context.printJson({{u"certificate"_s, QString::fromLatin1(status->authority)},
                               {u"fingerprint"_s, status->fingerprint}});
        else if (!m_output)
            context.print(QString::fromLatin1(status->authority.trimmed()));
        if (!context.json)
            context.say(tr("Fingerprint (SHA-256): %1").arg(core::escaped(status->fingerprint)));
        return ExitCode::Ok;
    }

private:
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
               file.write(content) == content.size() && file.flush();
    }

    std::optional<QString> m_output;
};

} // namespace

std::unique_ptr<Verb> makeLanStatusVerb()
{
    return std::make_unique<LanStatusVerb>();
}

std::unique_ptr<Verb> makeLanPairVerb()
{
    return std::make_unique<LanPairVerb>();
}

std::unique_ptr<Verb> makeLanCaVerb()
{
    return std::make_unique<LanCaVerb>();
}

} // namespace traydo::cli
