#pragma once

#include "control/controlservice.h"

#include <QMainWindow>

#include <memory>

class QMenu;

namespace traydo::gui {

class AppsPage;
class RequestsPage;
class ServerLink;
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
    enum class Page { Todos, Requests, Apps };

    struct Pages
    {
        TodosPage *todos;
        RequestsPage *requests;
        AppsPage *apps;
    };
    /// Takes the pages over.
    MainWindow(const Pages &pages, const ServerLink &link, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setTrayPresent(bool present) { m_trayPresent = present; }
    void setWaiting(int requests);
    void showPage(Page page);
    /// Shows it in front and gives it the focus.
    void bringToFront();
    /// What the close button does: hides or minimises.
    void leave();

Q_SIGNALS:
    void quitRequested();
    /// It has hidden and lives on in the tray.
    void hiddenToTray();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addActions();
    void showBanner();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Pages m_pages;
    const ServerLink &m_link;
    QMenu *m_menu;
    bool m_trayPresent = false;
};

} // namespace traydo::gui
