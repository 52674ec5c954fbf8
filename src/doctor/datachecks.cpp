#include "doctor/checks.h"
#include "doctor/sessionbus.h"
#include "storage/inspection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificate>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::doctor {

namespace {

struct DataChecks
{
    Q_DECLARE_TR_FUNCTIONS(traydo::doctor::DataChecks)
};

/// Clocks of two machines, or before and after a synchronisation, differ by less.
constexpr auto tolerance = 5min;

bool isOurs([[maybe_unused]] const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.ownerId() == ::geteuid();
#else
    return true;
#endif
}

bool isPrivate(const QFileInfo &file)
{
    return !(file.permissions() &
             (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

/// Nothing, if the file is ours alone.
std::optional<Finding> exposure(const QString &check, const QString &path)
{
    const QFileInfo file(path);
    if (!isOurs(file))
        return Finding{check, Health::Bad, DataChecks::tr("%1 belongs to another user.").arg(path),
                       DataChecks::tr("Take it with: chown \"$USER\" '%1'").arg(path)};
    if (!isPrivate(file))
        return Finding{check, Health::Bad, DataChecks::tr("Other users can read %1.").arg(path),
                       DataChecks::tr("Close it with: chmod go= '%1'").arg(path)};
    return {};
}

Finding checkKeychain(const Subject &subject)
{
    Finding finding{u"secrets"_s, Health::Bad};
    const SessionBus bus(subject.surroundings.environment);
    const auto orFile = DataChecks::tr("or keep the secret in a file: traydo --secret-store file");
    if (!bus.isConnected()) {
        finding.text = DataChecks::tr("There is no session bus, so the keychain cannot be reached.");
        finding.fix = DataChecks::tr("Log in to a desktop, %1").arg(orFile);
    } else if (!bus.isThere(u"org.freedesktop.secrets"_s) && !bus.isThere(u"org.kde.kwalletd6"_s) &&
               !bus.isThere(u"org.kde.kwalletd5"_s)) {
        finding.text = DataChecks::tr("No keychain is installed.");
        finding.fix = DataChecks::tr("Install gnome-keyring or KWallet, %1").arg(orFile);
    } else if (bus.isKeychainLocked()) {
        finding.health = Health::Note;
        finding.text = DataChecks::tr("The keychain is locked.");
        finding.fix = DataChecks::tr("Unlock it; Traydo asks for that when it starts.");
    } else {
        finding.health = Health::Good;
        finding.text = DataChecks::tr("The keychain can be reached.");
    }
    return finding;
}

QString secretFile(const Subject &subject)
{
    return subject.config.dataDir + u"/signing-secret"_s;
}

/// Started with --secret-store file, which the settings know nothing of.
Finding secretOfThisStart(const QString &path)
{
    const auto check = u"secrets"_s;
    if (const auto exposed = exposure(check, path))
        return *exposed;
    return {check, Health::Note,
            DataChecks::tr("The running Traydo has its secret in a file, as it was started; a start without "
                           "--secret-store file would find no keychain."),
            DataChecks::tr("To keep it so, put secret_store = \"file\" into traydo.toml.")};
}

} // namespace

Finding checkDatabase(const Subject &subject)
{
    const auto check = u"database"_s;
    const auto path = subject.config.databasePath();
    if (!QFileInfo::exists(path))
        return {check, Health::Note,
                DataChecks::tr("There is no database in %1 yet; it is made at the first start.")
                    .arg(subject.config.dataDir)};
    for (const QString &each : {subject.config.dataDir, path}) {
        if (const auto exposed = exposure(check, each))
            return *exposed;
    }
    const auto inspection = storage::inspect(path, subject.isRunning);
    if (!inspection)
        return {check, Health::Bad,
                DataChecks::tr("The database %1 is damaged: %2.").arg(path, inspection.error().text),
                DataChecks::tr("Quit Traydo, put the file aside and put your latest backup in its place.")};
    if (inspection->wasCut)
        return {check, Health::Note,
                DataChecks::tr("Traydo ended unexpectedly; the database is put right at the next start.")};
    return {check, Health::Good, DataChecks::tr("The database is sound, and yours alone.")};
}

Finding checkClock(const Subject &subject)
{
    const auto inspection = storage::inspect(subject.config.databasePath(), subject.isRunning);
    if (inspection && inspection->newest && *inspection->newest > subject.now + tolerance)
        return {u"clock"_s, Health::Bad,
                DataChecks::tr("The clock says %1, but the latest change is from %2.")
                    .arg(core::toIsoString(subject.now), core::toIsoString(*inspection->newest)),
                DataChecks::tr("Set the clock right: timedatectl set-ntp true")};
    return {u"clock"_s, Health::Good, DataChecks::tr("The clock fits the data.")};
}

Finding checkSecretStore(const Subject &subject)
{
    const auto check = u"secrets"_s;
    switch (subject.config.secretStore) {
    case core::SecretStoreKind::Keychain: {
        const auto finding = checkKeychain(subject);
        const bool usesFile = subject.isRunning && QFileInfo::exists(secretFile(subject));
        return finding.health == Health::Bad && usesFile ? secretOfThisStart(secretFile(subject)) : finding;
    }
    case core::SecretStoreKind::File: {
        const auto path = secretFile(subject);
        if (!QFileInfo::exists(path))
            return {check, Health::Note, DataChecks::tr("The secret is made at the first start.")};
        if (const auto exposed = exposure(check, path))
            return *exposed;
        return {check, Health::Good, DataChecks::tr("The secret is in a file that is yours alone.")};
    }
    case core::SecretStoreKind::Systemd:
        break;
    }
    if (subject.config.credentialsDir.isEmpty())
        return {check, Health::Note,
                DataChecks::tr("The secret comes from systemd; only its unit can see it.")};
    return {check, Health::Good, DataChecks::tr("The secret comes from systemd.")};
}

Finding checkLanCertificate(const Subject &subject)
{
    const auto check = u"certificate"_s;
    if (!subject.config.lan.enabled)
        return {check, Health::Good,
                DataChecks::tr("Other devices cannot connect, so no certificate is needed.")};
    const auto path = subject.config.dataDir + u"/lan-certificate.pem"_s;
    const auto chain = QSslCertificate::fromPath(path);
    if (chain.isEmpty())
        return {check, Health::Note,
                DataChecks::tr("The certificate for other devices is made at the next start.")};
    if (const auto exposed = exposure(check, path))
        return *exposed;
    const auto ends = chain.first().expiryDate();
    if (ends.toMSecsSinceEpoch() <= core::toEpochMs(subject.now))
        return {check, Health::Bad, DataChecks::tr("The certificate for other devices has expired."),
                DataChecks::tr("Start Traydo again; it makes a new one.")};
    return {check, Health::Good,
            DataChecks::tr("The certificate for other devices is good until %1.")
                .arg(ends.date().toString(Qt::ISODate))};
}

} // namespace traydo::doctor
