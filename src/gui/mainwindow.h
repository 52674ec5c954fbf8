#pragma once

#include "control/controlservice.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;

namespace traydo::gui {

class ActivityPage;
class AppsPage;
class RequestsPage;
class ServerLink;
class SettingsPage;
class Toast;
class TodosPage;
namespace Ui {
class MainWindow;
}

/// The window with its pages. Closing it hides it while the tray icon can bring it back, and minimises it
/// otherwise.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// In the order of the tabs, which is also the order of Ctrl+1, Ctrl+2 …
    enum class Page { Todos, Requests, Apps, Activity, Settings };

    struct Pages
    {
        TodosPage *todos;
        RequestsPage *requests;
        AppsPage *apps;
        ActivityPage *activity;
        SettingsPage *settings;
    };
    /// Takes the pages over.
    MainWindow(const Pages &pages, const ServerLink &link, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setTrayPresent(bool present) { m_trayPresent = present; }
    void setWaiting(int requests);
    void showPage(Page page);
    /// Puts the cursor where a new todo is typed.
    void startTodo();
    /// Says something over the foot of the window for a while.
    void notice(const QString &text);
    /// Shows a page instead of all others until endWelcome(). Takes it over.
    void welcome(QWidget *page);
    void endWelcome();
    /// Shows it, also where it was minimised, but leaves the focus with what the person is doing.
    void showUnfocused();
    /// Shows it in front and gives it the focus.
    void bringToFront();
    /// What the close button does: hides or minimises.
    void leave();

Q_SIGNALS:
    void quitRequested();
    /// The person wants clients to be let in again.
    void resumeRequested();
    /// It has hidden and lives on in the tray.
    void hiddenToTray();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void connectPages();
    void addActions();
    void addPageActions();
    void addMenuButton();
    void showShortcuts();
    QAction *addEntry(const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void showBanners();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Pages m_pages;
    const ServerLink &m_link;
    QMenu *m_menu;
    Toast *m_toast = nullptr;
    QPointer<QWidget> m_welcome;
    bool m_trayPresent = false;
};

} // namespace traydo::gui
