#pragma once

#include "connect/app.h"
#include "control/controlservice.h"
#include "core/surroundings.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

class PreviewDialog;
class ServerLink;
namespace Ui {
class ConnectDialog;
}

/// Tells other programs about Traydo: a card for each one found on this computer, and what the others need.
/// Not modal, since requests are answered meanwhile.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectDialog(control::ControlService &service, const ServerLink &link,
                  const core::Surroundings &surroundings, const core::Clock &clock,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Looks again at what is there and what it knows.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        connect::App app;
        connect::Findings findings;
    };

    QWidget *makeCard(const QString &id);
    const Entry *find(const QString &id) const;
    void showOthers(bool shown);
    void fillOthers();
    void connectBy(const QString &id, connect::Way way);
    void remove(const QString &id);
    void openDeeplink(const Entry &entry);
    void runCommands(const Entry &entry, const QList<connect::Command> &commands, bool takesBack);
    void changeFile(const Entry &entry, bool takesBack);
    void present(PreviewDialog *dialog);
    void say(const QString &text);

    control::ControlService &m_service;
    const ServerLink &m_link;
    core::Surroundings m_surroundings;
    const core::Clock &m_clock;
    std::unique_ptr<Ui::ConnectDialog> m_ui;
    QList<Entry> m_entries;
    connect::Offer m_offer;
};

} // namespace traydo::gui
