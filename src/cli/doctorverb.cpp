#include "cli/verbs.h"
#include "connect/catalogue.h"
#include "core/logging.h"
#include "doctor/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using doctor::Finding;
using doctor::Health;

namespace {

constexpr int longestText = 500;

QString healthWord(Health health)
{
    switch (health) {
    case Health::Good:
        return u"ok"_s;
    case Health::Note:
        return u"note"_s;
    case Health::Bad:
        break;
    }
    return u"failed"_s;
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"check"_s, finding.check},
            {u"result"_s, healthWord(finding.health)},
            {u"text"_s, finding.text},
            {u"fix"_s, finding.fix.isEmpty() ? QJsonValue() : QJsonValue(finding.fix)}};
}

/// `doctor`: what is wrong, and the one thing to do about each. Changes nothing.
class DoctorVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::DoctorVerb)
public:
    bool needsServer() const override { return false; }

    ExitCode run(Context &context) override
    {
        const auto findings = doctor::examine(subjectOf(context));
        const bool healthy = std::none_of(findings.cbegin(), findings.cend(),
                                          [](const auto &each) { return each.health == Health::Bad; });
        if (context.json) {
            QJsonArray checks;
            for (const auto &finding : findings)
                checks.append(toJson(finding));
            context.printJson({{u"healthy"_s, healthy}, {u"checks"_s, checks}});
        } else {
            for (const auto &finding : findings)
                print(context, finding);
            context.say(healthy ? tr("Nothing is wrong.") : tr("See above what to do."));
        }
        return healthy ? ExitCode::Ok : ExitCode::Failed;
    }

private:
    static doctor::Subject subjectOf(Context &context)
    {
        doctor::Subject subject{
            .config = context.config, .surroundings = context.surroundings, .now = context.clock.now()};
        subject.offer.bridge =
            connect::findBridge(QCoreApplication::applicationDirPath(), context.surroundings);
        subject.offer.url = QUrl(u"http://127.0.0.1:%1/mcp"_s.arg(context.config.port));
        if (!context.session.open())
            return subject;
        const auto status = context.session.status();
        subject.isRunning = status && !status->mcpUrls.isEmpty();
        if (subject.isRunning)
            subject.offer.url = status->mcpUrls.first();
        return subject;
    }

    static void print(const Context &context, const Finding &finding)
    {
        QString mark = tr("ok");
        const char *colour = "\033[32m";
        if (finding.health == Health::Note) {
            mark = tr("note");
            colour = "\033[33m";
        } else if (finding.health == Health::Bad) {
            mark = tr("FAILED");
            colour = "\033[31m";
        }
        constexpr int markWidth = 8;
        const auto padding = QString(std::max<qsizetype>(1, markWidth - mark.size()), u' ');
        if (context.colour)
            mark = QString::fromLatin1(colour) + mark + u"\033[0m"_s;
        context.print(mark + padding + core::escaped(finding.text, longestText));
        if (!finding.fix.isEmpty())
            context.print(QString(markWidth, u' ') + core::escaped(finding.fix, longestText));
    }
};

} // namespace

std::unique_ptr<Verb> makeDoctorVerb()
{
    return std::make_unique<DoctorVerb>();
}

} // namespace traydo::cli
