#include "connect/catalogue.h"
#include "doctor/checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::doctor {

using connect::Standing;

namespace {

struct AppChecks
{
    Q_DECLARE_TR_FUNCTIONS(traydo::doctor::AppChecks)
};

Finding findingOf(const connect::App &app, const connect::Findings &findings)
{
    Finding finding{u"app:"_s + app.id, Health::Bad};
    const auto again = AppChecks::tr("Tell it again with: traydoctl connect %1 --apply").arg(app.id);
    switch (findings.standing) {
    case Standing::Absent:
    case Standing::Connected:
        finding.health = Health::Good;
        finding.text = AppChecks::tr("%1 knows where Traydo is.").arg(app.name);
        break;
    case Standing::OtherAddress:
        finding.text = AppChecks::tr("%1 looks for Traydo at %2.").arg(app.name, findings.address);
        finding.fix = again;
        break;
    case Standing::Misplaced:
        finding.text = AppChecks::tr("%1 was told about Traydo under “%2”, where it does not look.")
                           .arg(app.name, findings.address);
        finding.fix = again;
        break;
    case Standing::Unreadable:
        finding.text =
            AppChecks::tr("The settings of %1 cannot be read: %2.").arg(app.name, findings.problem);
        finding.fix = AppChecks::tr("Put %1 right by hand.").arg(app.entry->file);
        break;
    }
    return finding;
}

} // namespace

QList<Finding> checkApps(const Subject &subject)
{
    QList<Finding> all;
    for (const auto &app : connect::catalogue(subject.surroundings, subject.offer)) {
        const auto findings = connect::examine(app, subject.surroundings);
        if (findings.standing != Standing::Absent)
            all.append(findingOf(app, findings));
    }
    return all;
}

} // namespace traydo::doctor
