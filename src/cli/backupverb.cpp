#include "cli/verbs.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// `backup`: a copy of the database, while apps go on.
class BackupVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::BackupVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("FILE", m_file, tr("A file that is not there yet"));
    }

    ExitCode run(Context &context) override
    {
        const auto path = QFileInfo(m_file).absoluteFilePath();
        if (const auto written = context.session.backup(path); !written)
            return context.fail(written.error());
        if (context.json)
            context.printJson({{u"file"_s, path}});
        else
            context.say(
                tr("Everything is in %1. Only you can read it; keep it that way. Restored, it lets no "
                   "app in: they have to ask again.")
                    .arg(core::escaped(path)));
        return ExitCode::Ok;
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Verb> makeBackupVerb()
{
    return std::make_unique<BackupVerb>();
}

} // namespace traydo::cli
