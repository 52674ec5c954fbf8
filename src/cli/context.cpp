#include "cli/context.h"

#include "control/reasontext.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::ErrorCode;

namespace {

struct Talk
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Talk)
};

constexpr int schema = 1;
constexpr int maxErrorLength = 500;
constexpr int maxForeignLength = 300;

/// Texts of files and other programs within our sentences.
QString escapedShort(const QString &text)
{
    return core::escaped(text, maxForeignLength);
}

/// JSON leaves C1 and bidi controls as they are; a terminal would obey them (CF3).
QString withEscapedControls(const QString &json)
{
    QString result;
    result.reserve(json.size());
    for (const QChar c : json) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString meaning(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return Talk::tr("That cannot be done");
    case ErrorCode::NotFound:
        return Talk::tr("Not found");
    case ErrorCode::Conflict:
        return Talk::tr("Something changed meanwhile");
    case ErrorCode::Denied:
        return Talk::tr("Refused");
    case ErrorCode::Expired:
        return Talk::tr("Too late");
    case ErrorCode::LimitExceeded:
        return Talk::tr("Too much");
    case ErrorCode::Locked:
        return Talk::tr("The secret store is locked");
    case ErrorCode::Unavailable:
        return Talk::tr("Traydo cannot do that now");
    case ErrorCode::Corrupt:
    case ErrorCode::Internal:
        break;
    }
    return Talk::tr("Traydo failed");
}

} // namespace

void Context::say(const QString &text) const
{
    console.err(text + u'\n');
}

void Context::print(const QString &text) const
{
    console.out(text + u'\n');
}

void Context::print(const Table &table) const
{
    const auto text = table.toText(console.width());
    if (!colour)
        return console.out(text);
    const auto headings = text.indexOf(u'\n');
    console.out(u"\033[1m"_s + text.first(headings) + u"\033[0m"_s + text.sliced(headings));
}

void Context::printJson(QJsonObject members) const
{
    members.insert("schema"_L1, schema);
    print(withEscapedControls(QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact))));
}

std::optional<QString> Context::ask(const QString &question) const
{
    console.err(question + u' ');
    return console.readLine();
}

QString Context::told(const core::Reason &reason)
{
    return control::reasonText(reason, escapedShort);
}

QString Context::told(const core::Notice &notice)
{
    return control::noticeText(notice, escapedShort);
}

ExitCode Context::fail(const core::Error &error) const
{
    if (const auto reason = told(error.reason); !reason.isEmpty()) {
        say(reason);
        return exitCodeFor(error.code);
    }
    const auto text = core::escaped(error.text, maxErrorLength);
    say(text.isEmpty() ? Talk::tr("%1.").arg(meaning(error.code))
                       : Talk::tr("%1: %2.").arg(meaning(error.code), text));
    return exitCodeFor(error.code);
}

ExitCode Context::fail(ExitCode code, const QString &text) const
{
    say(text);
    return code;
}

ExitCode Context::failToResolve(const core::Error &error, const QString &absent) const
{
    return error.code == ErrorCode::NotFound ? fail(ExitCode::NotFound, absent) : fail(error);
}

ExitCode Context::failToOpen(const core::Error &error) const
{
    if (error.code != ErrorCode::Unavailable)
        return fail(error);
    return fail(ExitCode::Unreachable,
                Talk::tr("Traydo is not running, or uses another runtime directory (looked in %1). "
                         "Start it with: traydo")
                    .arg(config.runtimeDir));
}

ExitCode Context::confirm(const QString &question, bool yes) const
{
    if (yes || !console.inputIsTerminal())
        return ExitCode::Ok;
    if (noInput)
        return fail(ExitCode::Usage, Talk::tr("This needs a yes: give --yes along with --no-input."));
    const auto answer = ask(Talk::tr("%1 [y/N]").arg(question)).value_or(QString()).trimmed().toLower();
    if (answer == Talk::tr("y") || answer == Talk::tr("yes"))
        return ExitCode::Ok;
    return fail(ExitCode::Failed, Talk::tr("Nothing was changed."));
}

} // namespace traydo::cli
