#pragma once

#include "control/controlservice.h"
#include "gui/autostart.h"

#include <QSettings>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class ClientModel;
class ListModel;
class ServerLink;
namespace Ui {
class SettingsPage;
}

/// What the settings are about; all of it outlives the page.
struct SettingsContext
{
    control::ControlService &service;
    const ServerLink &link;
    const ClientModel &clients;
    const ListModel &lists;
    const core::Clock &clock;
    QSettings &state; ///< of the windows
    Autostart autostart;
};

/// The settings: a list of sections, and the one that is chosen.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    enum class Section { General, Access, Network, Data, About };

    explicit SettingsPage(const SettingsContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void showSection(Section section);

Q_SIGNALS:
    void noticed(const QString &text);
    /// The person wants to see whom they blocked.
    void blocksRequested();
    void programAccessRequested();
    void lanRequested();

private:
    void addSections(const SettingsContext &context);
    void makeRoom();
    void addSection(const QString &icon, const QString &name, QWidget *section);

    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace traydo::gui
