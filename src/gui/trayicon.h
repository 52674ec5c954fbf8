#pragma once

#include "core/todo.h"
#include "gui/timetext.h"
#include "gui/trayimage.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace traydo::gui {

/// What is due, as the menu shows it.
struct DueSummary
{
    int overdue = 0;
    int today = 0;           ///< the overdue ones among them
    QList<core::Todo> first; ///< the most pressing of them
};

/// The icon in the panel and its menu. The menu reaches everything; clicks are shortcuts.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(const core::Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Puts the icon into the panel; not before TrayHost says there is one.
    void build();
    /// `address` is where clients find the server; empty while that is not known.
    void setState(const TrayState &state, const QString &address);
    void setDue(const DueSummary &due);
    /// A plain balloon, where nothing better exists.
    void showMessage(const QString &title, const QString &body);
    QMenu &menu() { return m_menu; }
    QString toolTip() const;
    /// What a click on the icon does.
    void activate(QSystemTrayIcon::ActivationReason reason);

    /// As many todos as the menu has room for.
    static constexpr int maxTodos = 5;

Q_SIGNALS:
    void openRequested();
    void todosRequested();
    void requestsRequested();
    void addRequested();
    void connectRequested();
    void pauseRequested(bool pause);
    /// The person ticked the todo off in the menu.
    void todoDone(const QString &id);
    void quitRequested();
    /// The menu opens: what it shows had better be fresh.
    void menuOpening();

private:
    void fillMenu();
    void fillTodos();
    QString stateText() const;

    TimeText m_times;
    QMenu m_menu;
    QAction *m_requestsAction = nullptr;
    QAction *m_stateLine = nullptr;
    QAction *m_dueAction = nullptr;
    QList<QAction *> m_todoActions; ///< always maxTodos; those without a todo are hidden
    QAction *m_pauseAction = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state;
    QString m_address;
};

} // namespace traydo::gui
