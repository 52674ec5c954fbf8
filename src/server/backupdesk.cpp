#include "server/backupdesk.h"

#include "server/log.h"
#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace traydo::server {

using core::Error;
using core::ErrorCode;
using core::Result;

BackupDesk::BackupDesk(QString databasePath) : m_databasePath(std::move(databasePath)) {}

BackupDesk::~BackupDesk()
{
    if (m_thread)
        m_thread->wait();
}

Result<void> BackupDesk::check(const QString &path) const
{
    if (path.contains(QChar::Null) || !QDir::isAbsolutePath(path) || path.endsWith(u'/'))
        return Error{ErrorCode::InvalidArgument, u"a backup needs the absolute path of a file"_s};
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return Error{ErrorCode::InvalidArgument, u"%1 is no folder"_s.arg(QFileInfo(path).path())};
    if (m_thread)
        return Error{ErrorCode::Conflict, u"a backup is being written already"_s};
    if (m_databasePath.isEmpty())
        return Error{ErrorCode::Unavailable, u"there is no file to copy"_s};
    return {};
}

void BackupDesk::write(const QString &path, const Done &done)
{
    if (auto good = check(path); !good)
        return done(good);
    const auto result = std::make_shared<Result<void>>();
    m_thread.reset(QThread::create(
        [from = m_databasePath, path, result] { *result = storage::copyDatabase(from, path); }));
    connect(m_thread.get(), &QThread::finished, this, [this, result, done, path] {
        m_thread.release()->deleteLater();
        if (*result)
            qCInfo(logServer).noquote() << "wrote a backup to" << path;
        done(*result);
    });
    m_thread->start();
}

} // namespace traydo::server
