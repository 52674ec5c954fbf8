#pragma once

#include "gui/todoexport.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class DataSettings;
}

/// Where the data lies, and the ways out and in: export, import, backup.
class DataSettings : public QWidget
{
    Q_OBJECT
public:
    DataSettings(control::ControlService &service, const ListModel &lists, QWidget *parent = nullptr);
    ~DataSettings() override;

    /// What the buttons do once the person has named a file.
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void backUpTo(const QString &path);

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectButtons();
    void fillLists();
    void showPlaces(const control::ServerSettings &settings);
    core::ExchangeFormat format() const;
    void showFormat();
    void endExport();
    void showExport(int todos, const QList<core::Notice> &warnings);
    void askExport();
    void askImport();
    void askBackup();

    control::ControlService &m_service;
    const ListModel &m_lists;
    TodoExport m_export;
    std::unique_ptr<Ui::DataSettings> m_ui;
    QString m_exportPath;
    QString m_dataDir;
};

} // namespace traydo::gui
