#include "cli/granting.h"

#include <QCoreApplication>

namespace traydo::cli {

namespace {

struct Granting
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Granting)
};

} // namespace

ExitCode askPerson(Context &context, const QString &question)
{
    const auto status = context.session.status();
    if (!status)
        return context.fail(status.error());
    switch (status->cliGrants) {
    case core::CliGrants::Always:
        return ExitCode::Ok;
    case core::CliGrants::Never:
        return context.fail(ExitCode::Refused,
                            Granting::tr("Giving access from the command line is switched off "
                                         "(cli_grants = \"never\")."));
    case core::CliGrants::Prompt:
        break;
    }
    if (!context.console.inputIsTerminal())
        return context.fail(
            ExitCode::Refused,
            Granting::tr("Giving access needs a person at a terminal, and this is none. To let "
                         "scripts do it, start Traydo with cli_grants = \"always\"."));
    return context.confirm(question, false);
}

} // namespace traydo::cli
