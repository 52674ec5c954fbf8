#pragma once

#include "control/controlservice.h"

#include <QFile>

namespace traydo::gui {

/// Hands a file over to the server in parts, lets it say what would come in, and brings it in: all or
/// nothing.
class TodoImport : public QObject
{
    Q_OBJECT
public:
    explicit TodoImport(control::ControlService &service, QObject *parent = nullptr);

    /// Sends the file. Emits sent(), or failed() with Denied when it cannot be read.
    void send(const QString &path);
    bool isSent() const { return m_sent; }
    /// Changes nothing. `into`: id of the list for all of it; empty: the lists the file names.
    void preview(core::ExchangeFormat format, const QString &into);
    void run(core::ExchangeFormat format, const QString &into);

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 total);
    void sent();
    void previewed(const traydo::core::ImportReport &report);
    void imported(const traydo::core::ImportReport &report);
    void failed(const traydo::core::Error &error);

private:
    void sendPart();
    void ask(core::ExchangeFormat format, const QString &into, bool preview);

    control::ControlService &m_service;
    QFile m_file;
    QString m_transfer;
    bool m_sent = false;
    int m_round = 0; ///< of ask(); answers of earlier previews are dropped
};

} // namespace traydo::gui
