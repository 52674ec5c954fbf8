#include "cli/notices.h"
#include "cli/verbs.h"
#include "control/enumnames.h"
#include "control/exchangejson.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::ExchangeFormat;
using core::Result;

namespace {

constexpr int maxNamesLength = 300;
constexpr int maxNameLength = 200;

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Exchange)
};

/// The format by its word, else by the ending of the file's name; nothing when neither tells.
Result<std::optional<ExchangeFormat>> formatFor(const QString &word, const QString &file)
{
    if (!word.isEmpty()) {
        const auto format = control::valueIn(control::names::exchangeFormats, word);
        if (!format)
            return Error{ErrorCode::InvalidArgument,
                         Exchange::tr("--format takes json, todotxt, ical or csv")};
        return format;
    }
    constexpr std::array<std::pair<QLatin1StringView, ExchangeFormat>, 4> endings{
        {{".json"_L1, ExchangeFormat::Json},
         {".txt"_L1, ExchangeFormat::TodoTxt},
         {".ics"_L1, ExchangeFormat::ICalendar},
         {".csv"_L1, ExchangeFormat::Csv}}};
    for (const auto &[ending, format] : endings) {
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return std::optional(format);
    }
    return std::optional<ExchangeFormat>();
}

/// `export`: todos as a file.
class ExportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ExportVerb)
public:
    void declare(Options &options) override
    {
        options.text(
            "-f,--format", m_format,
            tr("json (nothing is lost), todotxt, ical or csv; else as the file's name ends, else json"));
        options.texts("-l,--list", m_lists, tr("Only this list (name or id); may be given several times"));
        options.flag("--open", m_open, tr("Without what is done"));
        options.text("-o,--output", m_file, tr("The file to write, instead of the standard output"));
    }

    ExitCode run(Context &context) override
    {
        const auto format = formatFor(m_format, m_file);
        if (!format)
            return context.fail(format.error());
        const control::ExportRequest request{.format = format->value_or(ExchangeFormat::Json),
                                             .lists = m_lists.value_or(QStringList()),
                                             .completed = !m_open};
        const auto file = load(context, request);
        if (!file)
            return context.fail(file.error());
        if (!context.json) {
            for (const auto &warning : file->warnings)
                context.say(Context::told(warning));
        }
        return m_file.isEmpty() ? print(context, request, *file) : save(context, request, *file);
    }

private:
    static Result<control::ExportPart> load(Context &context, const control::ExportRequest &request)
    {
        auto file = context.session.exportTodos(request);
        while (file && file->bytes.size() < file->total) {
            const auto part = context.session.exportPart(file->transfer, file->bytes.size());
            if (!part)
                return part.error();
            if (part->bytes.isEmpty())
                return Error{ErrorCode::Internal, tr("the server sent less than it said")};
            file->bytes += part->bytes;
        }
        return file;
    }

    static QJsonObject about(const control::ExportRequest &request, const control::ExportPart &file)
    {
        return {{u"format"_s, QString(control::nameIn(control::names::exchangeFormats, request.format))},
                {u"todos"_s, file.todos},
                {u"bytes"_s, file.total},
                {u"warnings"_s, textsOf(file.warnings)},
                {u"warning_reasons"_s, reasonsOf(file.warnings)}};
    }

    static ExitCode print(Context &context, const control::ExportRequest &request,
                          const control::ExportPart &file)
    {
        const auto text = QString::fromUtf8(file.bytes);
        if (!context.json) {
            context.console.out(text);
            return ExitCode::Ok;
        }
        auto members = about(request, file);
        members.insert("content"_L1, text);
        context.printJson(members);
        return ExitCode::Ok;
    }

    ExitCode save(Context &context, const control::ExportRequest &request,
                  const control::ExportPart &file) const
    {
        QSaveFile target(m_file);
        const auto name = core::escaped(m_file, maxNameLength);
        // Somebody's todos are nobody else's business.
        if (!target.open(QIODevice::WriteOnly) ||
            !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            target.write(file.bytes) != file.bytes.size() || !target.commit())
            return context.fail(ExitCode::Failed,
                                tr("%1 could not be written: %2.").arg(name, target.errorString()));
        if (context.json) {
            auto members = about(request, file);
            members.insert("file"_L1, m_file);
            context.printJson(members);
        } else {
            context.say(tr("Wrote %n todo(s) to %1.", nullptr, file.todos).arg(name));
        }
        return ExitCode::Ok;
    }

    QString m_format;
    std::optional<QStringList> m_lists;
    bool m_open = false;
    QString m_file;
};

/// `import`: todos out of a file.
class ImportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::ImportVerb)
public:
    void declare(Options &options) override
    {
        options.requiredText("FILE", m_file, tr("The file to read"));
        options.text("-f,--format", m_format, tr("json, todotxt, ical or csv; else as the file's name ends"));
        options.text("--into", m_into, tr("Put everything into this list (name or id)"));
        options.flag("--dry-run", m_dryRun, tr("Only show what would happen"));
        options.flag("-y,--yes", m_yes, tr("Do not ask"));
    }

    ExitCode run(Context &context) override
    {
        const auto format = formatFor(m_format, m_file);
        if (!format)
            return context.fail(format.error());
        if (!*format)
            return context.fail(ExitCode::Usage,
                                tr("The file's name does not tell its format: give --format."));
        const auto transfer = handOver(context);
        if (!transfer)
            return context.fail(transfer.error());
        control::ImportRequest request{
            .transfer = *transfer, .format = **format, .into = m_into, .preview = true, .via = {}};
        const auto preview = context.session.importTodos(request);
        if (!preview)
            return context.fail(preview.error());
        if (m_dryRun)
            return show(context, *preview);
        if (!context.json) {
            say(context, *preview);
            if (const auto sure = context.confirm(tr("Import this?"), m_yes); sure != ExitCode::Ok)
                return sure;
        }
        request.preview = false;
        const auto report = context.session.importTodos(request);
        if (!report)
            return context.fail(report.error());
        return context.json ? show(context, *report) : done(context, *report);
    }

private:
    Result<QString> handOver(Context &context) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.exists() ? ErrorCode::InvalidArgument : ErrorCode::NotFound,
                         tr("%1 cannot be read: %2").arg(m_file, file.errorString())};
        QString transfer;
        do {
            const auto part = context.session.importPart(transfer, file.read(control::maxImportPart));
            if (!part)
                return part.error();
            transfer = *part;
        } while (!file.atEnd());
        return transfer;
    }

    ExitCode show(Context &context, const core::ImportReport &report) const
    {
        if (!context.json) {
            say(context, report);
            context.say(tr("Nothing was changed."));
            return ExitCode::Ok;
        }
        context.printJson({{u"added"_s, report.added},
                           {u"changed"_s, report.changed},
                           {u"unchanged"_s, report.unchanged},
                           {u"new_lists"_s, QJsonArray::fromStringList(report.newLists)},
                           {u"skipped"_s, control::toJson(report.skipped)},
                           {u"remarks"_s, control::toJson(report.remarks)},
                           {u"dry_run"_s, m_dryRun}});
        return ExitCode::Ok;
    }

    static void say(Context &context, const core::ImportReport &report)
    {
        context.say(tr("New: %1, changed: %2, there already: %3, skipped: %4.")
                        .arg(report.added)
                        .arg(report.changed)
                        .arg(report.unchanged)
                        .arg(report.skipped.size()));
        if (!report.newLists.isEmpty())
            context.say(
                tr("New lists: %1.").arg(core::escaped(report.newLists.join(u", "_s), maxNamesLength)));
        for (const auto &remark : report.skipped)
            context.say(tr("Skipped: %1").arg(told(remark)));
        for (const auto &remark : report.remarks)
            context.say(tr("Note: %1").arg(told(remark)));
    }

    static QString told(const core::FileRemark &remark)
    {
        const auto text = Context::told(core::Notice{remark.text, {remark.reason}});
        return remark.line > 0 ? tr("line %1: %2").arg(QString::number(remark.line), text) : text;
    }

    static ExitCode done(Context &context, const core::ImportReport &report)
    {
        context.say(tr("Imported %n todo(s).", nullptr, report.added + report.changed));
        return ExitCode::Ok;
    }

    QString m_file;
    QString m_format;
    QString m_into;
    bool m_dryRun = false;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Verb> makeExportVerb()
{
    return std::make_unique<ExportVerb>();
}

std::unique_ptr<Verb> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace traydo::cli
