#pragma once

#include "gui/callstatistics.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class CallsPanel;
}

/// How often apps called: a heat map by weekday and hour, or the same as a table, and beside it a row per app
/// with what it read, changed and was refused.
class CallsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CallsPanel(QWidget *parent = nullptr);
    ~CallsPanel() override;

    void show(const QList<control::CallCount> &counts, const TimeText &times);

private:
    void keepAppsReadable();
    void showTable(bool table);
    int tableHeight() const;
    void fillTable(const HourGrid &grid);
    void fillApps(const QList<AppCalls> &apps);

    std::unique_ptr<Ui::CallsPanel> m_ui;
};

} // namespace traydo::gui
