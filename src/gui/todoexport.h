#pragma once

#include "control/controlservice.h"

#include <QSaveFile>

#include <memory>

namespace traydo::gui {

/// Fetches an export in parts and writes it to a file: the whole, or nothing.
class TodoExport : public QObject
{
    Q_OBJECT
public:
    explicit TodoExport(control::ControlService &service, QObject *parent = nullptr);

    bool isRunning() const { return m_file != nullptr; }
    /// One at a time: does nothing while one runs.
    void start(const control::ExportRequest &request, const QString &path);
    /// Leaves no file; nothing is emitted afterwards.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 total);
    void finished(int todos, const QList<traydo::core::Notice> &warnings);
    /// Denied: the file cannot be written.
    void failed(const traydo::core::Error &error);

private:
    void take(const core::Result<control::ExportPart> &part, int round);
    void fail(const core::Error &error);

    control::ControlService &m_service;
    std::unique_ptr<QSaveFile> m_file;
    QList<core::Notice> m_warnings;
    qint64 m_written = 0;
    int m_round = 0; ///< answers to what was cancelled are dropped
};

} // namespace traydo::gui
