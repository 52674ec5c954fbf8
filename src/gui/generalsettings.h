#pragma once

#include "gui/autostart.h"

#include <QSettings>
#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class GeneralSettings;
}

/// Start at login, the quiet hours of notifications, and what there is to say about language.
class GeneralSettings : public QWidget
{
    Q_OBJECT
public:
    GeneralSettings(Autostart autostart, QSettings &state, QWidget *parent = nullptr);
    ~GeneralSettings() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setAutostart(bool enabled);
    void loadQuiet();
    void saveQuiet();

    Autostart m_autostart;
    QSettings &m_state;
    std::unique_ptr<Ui::GeneralSettings> m_ui;
};

} // namespace traydo::gui
