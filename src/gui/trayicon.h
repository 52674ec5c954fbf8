#pragma once

#include "gui/trayimage.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace traydo::gui {

/// The icon in the panel and its menu. The menu reaches everything; clicks are shortcuts.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Puts the icon into the panel; not before TrayHost says there is one.
    void build();
    void setState(const TrayState &state, int openTodos, const QString &address);
    /// A plain balloon, where nothing better exists.
    void showMessage(const QString &title, const QString &body);
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void todosRequested();
    void requestsRequested();
    void quitRequested();

private:
    void fillMenu();
    void clicked();
    QString summary() const;

    QMenu m_menu;
    QAction *m_stateLine = nullptr;
    QAction *m_requestsAction = nullptr;
    QAction *m_todosAction = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state;
    QString m_address;
};

} // namespace traydo::gui
