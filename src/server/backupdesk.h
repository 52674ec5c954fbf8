#pragma once

#include "core/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace traydo::server {

/// Copies of the data while clients go on: a copy takes as long as the disk does, so each is written on a
/// thread of its own. Server thread only.
class BackupDesk final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(core::Result<void>)>;

    /// `databasePath` is empty for data in memory.
    explicit BackupDesk(QString databasePath);
    /// Waits for a copy that is being written; nobody hears of it any more.
    ~BackupDesk() override;

    /// `done` is called later, or at once with: InvalidArgument (no absolute path, no folder), Conflict (a
    /// file is there, or a copy is being written), Unavailable.
    void write(const QString &path, const Done &done);

private:
    core::Result<void> check(const QString &path) const;

    QString m_databasePath;
    std::unique_ptr<QThread> m_thread;
};

} // namespace traydo::server
