#pragma once

#include "core/surroundings.h"
#include "gui/clientmodel.h"
#include "gui/desktopnotifications.h"
#include "gui/duetodos.h"
#include "gui/listmodel.h"
#include "gui/mainwindow.h"
#include "gui/requestmodel.h"
#include "gui/requestnotifier.h"
#include "gui/seentodos.h"
#include "gui/serverlink.h"
#include "gui/todomodel.h"
#include "gui/trayhost.h"
#include "gui/trayicon.h"
#include "gui/undonotice.h"

#include <QPointer>
#include <QSettings>

namespace traydo::gui {

class ConnectDialog;
class ConsentDialog;
class QuickAddWindow;

/// The tray program's face, whole: models, icon, window, dialogs and notifications around one ControlService.
/// Main thread; needs a QApplication. `service` outlives it.
class TrayProgram : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool hidden = false;  ///< start without a window, if there is a tray to start into
        QString stateDir;     ///< where window geometry and the like are kept; created when needed
        QString autostartDir; ///< where the desktop looks for what is to start with it
        QString program;      ///< absolute path of the program that is to start then
        core::Surroundings surroundings = {}; ///< where other programs are, to connect them
    };

    TrayProgram(control::ControlService &service, const Options &options);
    ~TrayProgram() override;

    /// Shows what is to be shown and starts to listen to the service.
    void start();

public Q_SLOTS:
    /// Brings the window to the front: a second start of the program ends here. `activationToken` is the
    /// desktop's leave to take the focus, if it gave one.
    void raiseWindow(const QString &activationToken = {});
    /// Asks the server how it is: to be connected to what the service knows of its connection (made, lost),
    /// which ControlService itself does not tell.
    void refresh();
    /// Opens the consent dialog for a waiting request; an unknown one is ignored.
    void review(const QString &id);

Q_SIGNALS:
    /// The person wants the program to end. Whoever runs it ends it.
    void quitRequested();

private:
    MainWindow &window();
    std::unique_ptr<MainWindow> makeWindow();
    void welcome(MainWindow &window);
    void connectTray();
    void connectMenu();
    void completeTodo(const QString &id);
    void connectRequests();
    void reloadAll();
    void showState();
    void hostChanged(TrayHost::State state);
    void keepFindable();
    void showPage(MainWindow::Page page);
    void addTodo();
    void setPaused(bool paused);
    void openConnect();
    void announce(const QString &title, const QString &body);
    void tellAboutTray();
    void tellInAWindow(const Notification &notice);
    void saveGeometry();

    control::ControlService &m_service;
    Options m_options;
    core::SystemClock m_clock;
    QSettings m_state;
    ServerLink m_link;
    ListModel m_lists;
    SeenTodos m_seen;
    TodoModel m_todos;
    DueTodos m_due;
    RequestModel m_requests;
    ClientModel m_clients;
    DesktopNotifications m_notifications;
    RequestNotifier m_notifier;
    UndoNotice m_undoNotice;
    TrayHost m_host;
    TrayIcon m_icon;
    std::unique_ptr<MainWindow> m_window;       ///< made when it is first to be seen
    std::unique_ptr<QuickAddWindow> m_quickAdd; ///< made when first asked for
    QPointer<ConsentDialog> m_dialog;
    bool m_started = false;
    QPointer<ConnectDialog> m_connectDialog;
};

} // namespace traydo::gui
