#include "core/configedit.h"

#include "core/configfile.h"
#include "core/ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

Result<ConfigFileBefore> read(const QString &path)
{
    return readOwnFile(path, FilePrivacy::NotWritableByOthers, maxConfigFileBytes);
}

/// A file of the administrator is to be read, but not to be replaced by one of ours.
Result<void> checkOwner(const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    if (info.exists() && info.ownerId() != ::geteuid())
        return Error{ErrorCode::Denied, u"%1 belongs to another user"_s.arg(path)};
#endif
    return {};
}

Result<void> makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return {};
    const auto privately = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(QFileInfo(path).path()) || !QDir().mkdir(path, privately))
        return Error{ErrorCode::Unavailable, u"%1 cannot be made"_s.arg(path)};
    return {};
}

Result<void> write(const QString &path, const QByteArray &text)
{
    if (auto written = writeOwnFile(path, text); !written)
        return Error{ErrorCode::Unavailable, u"%1 cannot be written: %2"_s.arg(path, written.error().text)};
    const auto again = read(path);
    if (!again || *again != text)
        return Error{ErrorCode::Unavailable, u"%1 was written, but reads differently"_s.arg(path)};
    return {};
}

} // namespace

QString configFilePath(const QString &configDir)
{
    return configDir + u"/traydo.toml"_s;
}

Result<ConfigFileBefore> editConfigFile(const QString &configDir, const QList<ConfigEdit> &edits)
{
    const auto path = configFilePath(configDir);
    auto before = read(path);
    if (!before)
        return before.error();
    if (auto ours = checkOwner(path); !ours)
        return ours.error();
    auto text = before->value_or(QByteArray());
    for (const ConfigEdit &each : edits) {
        const auto edited = setTomlValue(text, each.table, each.key, each.value);
        if (!edited)
            return Error{edited.error().code, u"%1: %2"_s.arg(path, edited.error().text)};
        text = edited->text;
    }
    Config tried;
    if (auto good = applyConfigText(tried, path, text); !good)
        return good.error();
    if (text == before->value_or(QByteArray()))
        return before;
    if (auto made = makeFolder(configDir); !made)
        return made.error();
    const auto now = read(path);
    if (!now || *now != *before)
        return Error{ErrorCode::Conflict, u"%1 was changed by somebody else just now"_s.arg(path)};
    if (auto written = write(path, text); !written)
        return written.error();
    return before;
}

Result<void> restoreConfigFile(const QString &configDir, const ConfigFileBefore &before)
{
    const auto path = configFilePath(configDir);
    if (before)
        return write(path, *before);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::Unavailable, u"%1 cannot be removed"_s.arg(path)};
    return {};
}

} // namespace traydo::core
