#include "gui/trayprogram.h"

#include "gui/activation.h"
#include "gui/activitypage.h"
#include "gui/appspage.h"
#include "gui/connectdialog.h"
#include "gui/consentdialog.h"
#include "gui/errortext.h"
#include "gui/firstrunpage.h"
#include "gui/quickaddwindow.h"
#include "gui/requestspage.h"
#include "gui/settingspage.h"
#include "gui/symbolicicon.h"
#include "gui/todospage.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto toldKey = u"window/toldAboutTray"_s;
const auto welcomedKey = u"window/welcomed"_s;
const auto trayNotice = u"tray"_s;
const auto quitAction = u"quit"_s;

} // namespace

TrayProgram::TrayProgram(control::ControlService &service, const Options &options)
    : m_service(service),
      m_options(options),
      m_state(options.stateDir + u"/window.ini"_s, QSettings::IniFormat),
      m_link(service),
      m_lists(service),
      m_seen(m_state, m_clock),
      m_todos(service, m_lists, m_seen, m_clock),
      m_due(service, m_lists, m_clock),
      m_requests(service),
      m_clients(service),
      m_notifier(service, m_requests, m_notifications, m_state, m_clock),
      m_undoNotice(m_todos.edits().undoStack(), m_notifications),
      m_icon(m_clock)
{
    connectTray();
    connectMenu();
    connectRequests();
    connect(&m_link, &ServerLink::recovered, this, &TrayProgram::reloadAll);
    connect(&m_link, &ServerLink::changed, this, &TrayProgram::showState);
    connect(&m_requests, &RequestModel::changed, this, &TrayProgram::showState);
}

TrayProgram::~TrayProgram()
{
    saveGeometry();
    delete m_dialog;
    delete m_connectDialog;
}

MainWindow &TrayProgram::window()
{
    if (!m_window) {
        m_window = makeWindow();
        m_window->setTrayPresent(m_host.state() == TrayHost::State::Present);
        showState();
    }
    return *m_window;
}

std::unique_ptr<MainWindow> TrayProgram::makeWindow()
{
    const MainWindow::Pages pages{new TodosPage(m_service, m_todos, m_lists, m_seen, m_link),
                                  new RequestsPage(m_service, m_requests, m_link, m_clock),
                                  new AppsPage(m_service, m_clients, m_lists, m_link, m_clock),
                                  new ActivityPage(m_service, m_clients, m_lists, m_clock),
                                  new SettingsPage({m_service, m_link, m_clients, m_lists, m_clock, m_state,
                                                    Autostart(m_options.autostartDir, m_options.program)})};
    auto window = std::make_unique<MainWindow>(pages, m_link);
    window->restoreGeometry(m_state.value(geometryKey).toByteArray());
    connect(pages.requests, &RequestsPage::reviewRequested, this, &TrayProgram::review);
    connect(pages.apps, &AppsPage::connectRequested, this, &TrayProgram::openConnect);
    connect(window.get(), &MainWindow::quitRequested, this, &TrayProgram::quitRequested);
    connect(window.get(), &MainWindow::resumeRequested, this, [this] { setPaused(false); });
    connect(window.get(), &MainWindow::hiddenToTray, this, &TrayProgram::tellAboutTray);
    if (!m_state.value(welcomedKey).toBool())
        welcome(*window);
    return window;
}

/// Shown until the person is done with it, which is once in the life of an installation.
void TrayProgram::welcome(MainWindow &window)
{
    auto *page = new FirstRunPage(m_service, Autostart(m_options.autostartDir, m_options.program));
    window.welcome(page);
    connect(page, &FirstRunPage::finished, this, [this] {
        m_state.setValue(welcomedKey, true);
        m_window->endWelcome();
    });
    connect(page, &FirstRunPage::connectRequested, this, &TrayProgram::openConnect);
}

void TrayProgram::connectTray()
{
    connect(&m_host, &TrayHost::stateChanged, this, &TrayProgram::hostChanged);
    connect(&m_icon, &TrayIcon::openRequested, this, [this] { raiseWindow(); });
    connect(&m_icon, &TrayIcon::requestsRequested, this, [this] { showPage(MainWindow::Page::Requests); });
    connect(&m_icon, &TrayIcon::todosRequested, this, [this] { showPage(MainWindow::Page::Todos); });
    connect(&m_icon, &TrayIcon::addRequested, this, &TrayProgram::addTodo);
    connect(&m_icon, &TrayIcon::connectRequested, this, &TrayProgram::openConnect);
    connect(&m_icon, &TrayIcon::pauseRequested, this, &TrayProgram::setPaused);
    connect(&m_icon, &TrayIcon::quitRequested, this, &TrayProgram::quitRequested);
}

/// What is due today changes at midnight without anybody's doing: an opening menu asks.
void TrayProgram::connectMenu()
{
    connect(&m_due, &DueTodos::changed, this, [this] { m_icon.setDue(m_due.summary()); });
    connect(&m_icon, &TrayIcon::todoDone, this, &TrayProgram::completeTodo);
    connect(&m_undoNotice, &UndoNotice::todosRequested, this, [this] { showPage(MainWindow::Page::Todos); });
    connect(&m_icon, &TrayIcon::menuOpening, &m_lists, &ListModel::reload);
    connect(&m_icon, &TrayIcon::menuOpening, &m_due, &DueTodos::reload);
}

/// One that is gone or done already needs no word; the next opening of the menu shows it.
void TrayProgram::completeTodo(const QString &id)
{
    if (const auto todo = m_due.find(id))
        m_todos.edits().setCompleted({*todo}, true);
}

void TrayProgram::connectRequests()
{
    connect(&m_requests, &RequestModel::gone, this, [this](const QString &id) {
        if (m_dialog && m_dialog->requestId() == id)
            m_dialog->requestGone();
    });
    connect(&m_notifier, &RequestNotifier::reviewRequested, this, &TrayProgram::review);
    connect(&m_notifier, &RequestNotifier::listRequested, this,
            [this] { showPage(MainWindow::Page::Requests); });
    connect(&m_notifier, &RequestNotifier::undelivered, this, &TrayProgram::announce);
    connect(&m_notifications, &DesktopNotifications::activated, this,
            [this](const QString &key, const QString &action) {
                if (key != trayNotice)
                    return;
                if (action == quitAction)
                    Q_EMIT quitRequested();
                else
                    raiseWindow();
            });
}

void TrayProgram::start()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(programIcon());
    // Requests are asked for once it is known how to announce them, so that none goes unheard.
    connect(&m_notifications, &DesktopNotifications::ready, &m_requests, &RequestModel::reload,
            Qt::SingleShotConnection);
    m_notifications.start();
    m_link.refresh();
    m_lists.reload();
    m_due.reload();
    // The icon first: it is what people look for, and the window takes longer.
    m_host.start();
    m_clients.reload();
    m_todos.reload();
    if (!m_options.hidden)
        window().show();
    m_started = true;
    keepFindable();
}

void TrayProgram::refresh()
{
    m_link.refresh();
}

void TrayProgram::reloadAll()
{
    m_requests.reload();
    m_lists.reload();
    m_todos.reload();
    m_due.reload();
    m_clients.reload();
}

void TrayProgram::hostChanged(TrayHost::State state)
{
    const bool present = state == TrayHost::State::Present;
    if (present)
        m_icon.build();
    if (m_window)
        m_window->setTrayPresent(present);
    keepFindable();
}

/// Without an icon a hidden window could never be found again.
void TrayProgram::keepFindable()
{
    if (m_started && m_host.state() == TrayHost::State::Absent && !window().isVisible())
        window().showMinimized();
}

void TrayProgram::showState()
{
    using Server = TrayState::Server;
    const int waiting = int(m_requests.requests().size());
    const auto &status = m_link.status();
    const auto server = !m_link.isReachable()     ? Server::Unreachable
                        : status.paused           ? Server::Paused
                        : m_link.isNotListening() ? Server::NotListening
                                                  : Server::Listening;
    m_icon.setState({server, status.lanListening, waiting}, m_link.mcpUrl());
    if (m_window)
        m_window->setWaiting(waiting);
}

void TrayProgram::raiseWindow(const QString &activationToken)
{
    useActivationToken(activationToken);
    window().bringToFront();
}

void TrayProgram::showPage(MainWindow::Page page)
{
    window().showPage(page);
    raiseWindow();
}

void TrayProgram::addTodo()
{
    if (!m_quickAdd)
        m_quickAdd = std::make_unique<QuickAddWindow>(m_service, m_todos);
    m_quickAdd->popUp();
}

void TrayProgram::setPaused(bool paused)
{
    m_service.setPaused(paused, [self = QPointer(this)](const core::Result<void> &done) {
        if (self && !done)
            self->window().notice(errorText(done.error()));
    });
}

void TrayProgram::openConnect()
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_service, m_link, m_options.surroundings, m_clock,
                                            m_window && m_window->isVisible() ? m_window.get() : nullptr);
        m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_connectDialog->show();
    m_connectDialog->raise();
    m_connectDialog->activateWindow();
}

void TrayProgram::review(const QString &id)
{
    const auto request = m_requests.find(id);
    if (!request)
        return;
    if (m_dialog && m_dialog->requestId() != id)
        m_dialog->reject(); // decide later: one window, one request
    if (!m_dialog || m_dialog->requestId() != id) {
        m_dialog = new ConsentDialog(m_service, *request, m_lists, m_clock,
                                     m_window && m_window->isVisible() ? m_window.get() : nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// A request that no notification server could announce: where there is an icon its badge does, with a
/// balloon if it can have one; otherwise the window itself comes up, without taking the focus from what the
/// person is doing.
void TrayProgram::announce(const QString &title, const QString &body)
{
    if (m_host.showsBalloons())
        m_icon.showMessage(title, body);
    if (m_host.state() == TrayHost::State::Present)
        return;
    window().showPage(MainWindow::Page::Requests);
    window().showUnfocused();
    QApplication::alert(&window());
}

/// Said once in the life of an installation, not on every close.
void TrayProgram::tellAboutTray()
{
    saveGeometry();
    if (m_state.value(toldKey).toBool())
        return;
    m_state.setValue(toldKey, true);
    Notification notice;
    notice.title = tr("Traydo keeps running");
    notice.body = tr("Apps can still reach your todos. The icon in the panel brings the window back.");
    notice.actions = {u"default"_s, tr("Open Traydo"), quitAction, tr("Quit instead")};
    if (m_notifications.isAvailable())
        m_notifications.show(trayNotice, notice);
    else if (m_host.showsBalloons())
        m_icon.showMessage(notice.title, notice.body);
    else
        tellInAWindow(notice);
}

/// The last resort: nothing hides without a word.
void TrayProgram::tellInAWindow(const Notification &notice)
{
    auto *box = new QMessageBox(QMessageBox::Information, notice.title, notice.body, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *quit = box->addButton(tr("Quit instead"), QMessageBox::RejectRole);
    connect(quit, &QPushButton::clicked, this, &TrayProgram::quitRequested);
    connect(this, &QObject::destroyed, box, &QObject::deleteLater);
    box->show();
}

void TrayProgram::saveGeometry()
{
    if (m_window)
        m_state.setValue(geometryKey, m_window->saveGeometry());
}

} // namespace traydo::gui
