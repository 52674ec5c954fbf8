#include "server/storageepoch.h"

#include "core/ownfile.h"
#include "crypto/random.h"
#include "server/keykeeper.h"
#include "storage/grantrepository.h"
#include "storage/privatefile.h"
#include "storage/settingsrepository.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

// `<name of the database> <count>`, in the database; the file holds the count alone.
const auto epochSetting = u"storage_epoch"_s;

constexpr int nameBytes = 9;
constexpr qint64 maxFileBytes = 64;

} // namespace

StorageEpoch::StorageEpoch(storage::Database &database, const QString &stateDir)
    : m_database(&database), m_stateDir(stateDir)
{
}

core::Result<StorageEpoch> StorageEpoch::open(storage::Database &database, const QString &stateDir,
                                              const core::Clock &clock)
{
    StorageEpoch epoch(database, stateDir);
    if (auto checked = epoch.check(clock); !checked)
        return checked.error();
    return epoch;
}

core::Result<void> StorageEpoch::check(const core::Clock &clock)
{
    if (auto made = storage::makePrivateDirectory(m_stateDir); !made)
        return made;
    storage::SettingsRepository settings(*m_database);
    const auto mark = settings.value(epochSetting);
    if (!mark)
        return mark.error();
    // Noted since the first start, so that its absence tells a new database.
    const auto keyId = settings.value(keyIdSetting);
    if (!keyId)
        return keyId.error();
    if (!*mark) {
        m_name = QString::fromLatin1(crypto::randomToken(nameBytes));
        // Used before, and yet unmarked: from a time when nothing could have told an old copy.
        return *keyId ? begin(clock.now()) : advance();
    }
    const auto behind = isBehind(**mark);
    if (!behind)
        return behind.error();
    m_name = (*mark)->section(u' ', 0, 0);
    m_count = (*mark)->section(u' ', 1, 1).toLongLong();
    if (!*behind) {
        // The file catches up first, so that a second crash in a row leaves it one behind again, not two.
        const auto written = writeFile();
        return written ? advance() : written;
    }
    // Under a new name, and without the old one's file: should the later database come back, it has missed
    // what was taken back meanwhile.
    QFile::remove(filePath());
    m_name = QString::fromLatin1(crypto::randomToken(nameBytes));
    return begin(clock.now());
}

core::Result<bool> StorageEpoch::isBehind(const QString &mark) const
{
    const QString path = m_stateDir + u"/storage-epoch-"_s + mark.section(u' ', 0, 0);
    const auto content = core::readOwnFile(path, core::FilePrivacy::OwnerOnly, maxFileBytes);
    if (!content)
        return content.error();
    if (!*content)
        return true;
    // The database goes first: after a crash in between it is one ahead.
    const auto filed = (*content)->trimmed().toLongLong();
    const auto count = mark.section(u' ', 1, 1).toLongLong();
    return count != filed && count != filed + 1;
}

core::Result<void> StorageEpoch::begin(core::Instant now)
{
    m_hasBegun = true;
    const auto ended =
        m_database->transaction<void>([&] { return storage::GrantRepository(*m_database).revokeAll(now); });
    return ended ? advance() : ended;
}

core::Result<void> StorageEpoch::advance()
{
    const auto next = m_count + 1;
    storage::SettingsRepository settings(*m_database);
    if (auto stored = settings.setValue(epochSetting, u"%1 %2"_s.arg(m_name).arg(next)); !stored)
        return stored;
    m_count = next;
    return writeFile();
}

core::Result<void> StorageEpoch::writeFile() const
{
    const auto written = core::writeOwnFile(filePath(), QByteArray::number(m_count) + '\n');
    if (!written)
        return core::Error{core::ErrorCode::Unavailable,
                           u"cannot write %1: %2"_s.arg(filePath(), written.error().text)};
    return {};
}

QString StorageEpoch::filePath() const
{
    return m_stateDir + u"/storage-epoch-"_s + m_name;
}

} // namespace traydo::server
