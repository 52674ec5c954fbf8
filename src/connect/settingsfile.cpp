#include "connect/settingsfile.h"

#include "core/ownfile.h"
#include "core/utc.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace traydo::connect {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

bool isOurs([[maybe_unused]] const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == ::geteuid();
#else
    return true; // the folders of the person's own profile
#endif
}

/// The file that a name means in the end.
Result<QString> resolved(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    if (info.isSymLink())
        return Error{ErrorCode::Denied, u"%1 is a link to a file that does not exist"_s.arg(file)};
    const QFileInfo folder(info.path());
    if (!folder.isDir())
        return Error{ErrorCode::NotFound, u"there is no folder %1"_s.arg(info.path())};
    if (!isOurs(folder))
        return Error{ErrorCode::Denied, u"the folder %1 belongs to another user"_s.arg(info.path())};
    return QDir(folder.canonicalFilePath()).filePath(info.fileName());
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo info(path);
    const auto names = info.dir().entryList({info.fileName() + u".traydo-*.bak"_s}, QDir::Files,
                                            QDir::Name | QDir::Reversed);
    QStringList paths;
    for (const QString &name : names)
        paths.append(info.dir().filePath(name));
    return paths;
}

Result<QString> keepBackup(const QString &path, const QByteArray &content, core::Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now), core::utc());
    const auto stem = path + u".traydo-"_s + time.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    auto backup = stem + u".bak"_s;
    for (int copy = 2; QFileInfo::exists(backup); ++copy)
        backup = u"%1-%2.bak"_s.arg(stem).arg(copy);
    if (auto written = core::writeOwnFile(backup, content); !written)
        return Error{ErrorCode::Unavailable, u"no backup could be made: %1"_s.arg(written.error().text)};
    return backup;
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    // A temporary file beside it with its mode, brought to the disk, then renamed.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::Unavailable, u"%1 cannot be written: %2"_s.arg(path, file.errorString())};
    const auto again = readSettings(path);
    if (!again || *again != content)
        return Error{ErrorCode::Conflict,
                     u"%1 was changed by another program while it was written"_s.arg(path)};
    return {};
}

/// As it was before us, if all that happened since is what we did.
std::optional<FileChange> exactUndo(const SettingsEntry &entry, const FileChange &present)
{
    const auto address = addressIn(entry.format, *present.before, entry.key);
    if (!address || !*address)
        return {};
    const auto ours = entry.key.at(**address);
    const auto comesFrom = [&](const QByteArray &earlier) {
        const auto made = withKey(entry.format, earlier, ours);
        return made && *made == *present.before && earlier != *present.before;
    };
    if (comesFrom({}))
        return FileChange{present.path, present.before, {}};
    for (const QString &backup : backupsOf(present.path)) {
        const auto content = core::readOwnFile(backup, core::FilePrivacy::OwnerOnly, maxBytes);
        if (!content || !*content || !comesFrom(**content))
            continue;
        const auto earlier = addressIn(entry.format, **content, entry.key);
        if (earlier && !*earlier)
            return FileChange{present.path, present.before, **content};
    }
    return {};
}

} // namespace

Result<std::optional<QByteArray>> readSettings(const QString &file)
{
    if (!QFileInfo(file).isSymLink() && !QFileInfo::exists(file))
        return std::optional<QByteArray>();
    const auto path = resolved(file);
    if (!path)
        return path.error();
    const QFileInfo info(*path);
    if (!isOurs(info))
        return Error{ErrorCode::Denied, u"%1 belongs to another user"_s.arg(*path)};
    if (!info.permission(QFile::WriteOwner))
        return Error{ErrorCode::Denied, u"%1 is write-protected"_s.arg(*path)};
    auto content = core::readOwnFile(*path, core::FilePrivacy::NotWritableByOthers, maxBytes);
    if (!content)
        return content.error();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content->value_or(QByteArray()));
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{ErrorCode::Corrupt, u"%1 is not UTF-8 text"_s.arg(*path)};
    return content;
}

Result<FileChange> proposeAdding(const SettingsEntry &entry)
{
    const auto path = resolved(entry.file);
    if (!path)
        return path.error();
    auto before = readSettings(entry.file);
    if (!before)
        return before.error();
    auto after = withKey(entry.format, before->value_or(QByteArray()), entry.key);
    if (!after)
        return Error{after.error().code, u"%1: %2"_s.arg(*path, after.error().text)};
    return FileChange{*path, *std::move(before), *std::move(after)};
}

Result<FileChange> proposeRemoving(const SettingsEntry &entry)
{
    const auto path = resolved(entry.file);
    if (!path)
        return path.error();
    auto before = readSettings(entry.file);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::NotFound, u"there is no file %1"_s.arg(*path)};
    FileChange change{*path, *std::move(before), {}};
    if (const auto undo = exactUndo(entry, change))
        return *undo;
    auto after = withoutKey(entry.format, *change.before, entry.key);
    if (!after)
        return Error{after.error().code, u"%1: %2"_s.arg(*path, after.error().text)};
    change.after = *std::move(after);
    return change;
}

Result<QString> carryOut(const FileChange &change, core::Instant now)
{
    const auto present = readSettings(change.path);
    if (!present)
        return present.error();
    if (*present != change.before)
        return Error{ErrorCode::Conflict, u"%1 was changed meanwhile"_s.arg(change.path)};
    QString backup;
    if (change.before) {
        auto kept = keepBackup(change.path, *change.before, now);
        if (!kept)
            return kept;
        backup = *kept;
    }
    if (change.after) {
        if (auto replaced = replaceFile(change.path, *change.after); !replaced)
            return replaced.error();
    } else if (!QFile::remove(change.path)) {
        return Error{ErrorCode::Unavailable, u"%1 cannot be removed"_s.arg(change.path)};
    }
    return backup;
}

QString differenceOf(const FileChange &change)
{
    const auto lines = [](const std::optional<QByteArray> &content) {
        auto text = QString::fromUtf8(content.value_or(QByteArray())).remove(u'\r');
        if (text.endsWith(u'\n'))
            text.chop(1);
        return text.isEmpty() ? QStringList() : text.split(u'\n');
    };
    constexpr qsizetype around = 2;
    const auto before = lines(change.before);
    const auto after = lines(change.after);
    qsizetype head = 0;
    while (head < std::min(before.size(), after.size()) && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QStringList shown;
    for (auto i = std::max<qsizetype>(0, head - around); i < head; ++i)
        shown.append(u"  "_s + before[i]);
    for (auto i = head; i < before.size() - tail; ++i)
        shown.append(u"- "_s + before[i]);
    for (auto i = head; i < after.size() - tail; ++i)
        shown.append(u"+ "_s + after[i]);
    for (auto i = after.size() - tail; i < std::min(after.size(), after.size() - tail + around); ++i)
        shown.append(u"  "_s + after[i]);
    return shown.join(u'\n');
}

} // namespace traydo::connect
