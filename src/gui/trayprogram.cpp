#include "gui/trayprogram.h"

#include "gui/appspage.h"
#include "gui/consentdialog.h"
#include "gui/requestspage.h"
#include "gui/symbolicicon.h"
#include "gui/todospage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto toldKey = u"window/toldAboutTray"_s;
const auto trayNotice = u"tray"_s;
const auto quitAction = u"quit"_s;

} // namespace

TrayProgram::TrayProgram(control::ControlService &service, const Options &options)
    : m_service(service),
      m_options(options),
      m_state(options.stateDir + u"/window.ini"_s, QSettings::IniFormat),
      m_link(service),
      m_lists(service),
      m_todos(service, m_lists, m_clock),
      m_requests(service),
      m_clients(service),
      m_notifier(service, m_requests, m_notifications),
      m_window(makeWindow())
{
    connectTray();
    connectRequests();
    connect(&m_link, &ServerLink::recovered, this, &TrayProgram::reloadAll);
    connect(&m_link, &ServerLink::changed, this, &TrayProgram::showState);
    connect(&m_lists, &ListModel::updated, this, &TrayProgram::showState);
    connect(&m_requests, &RequestModel::changed, this, &TrayProgram::showState);
}

const ConsentDialog *TrayProgram::openDialog() const
{
    return m_dialog;
}

TrayProgram::~TrayProgram()
{
    saveGeometry();
    delete m_dialog;
}

MainWindow *TrayProgram::makeWindow()
{
    const MainWindow::Pages pages{new TodosPage(m_service, m_todos, m_lists, m_link),
                                  new RequestsPage(m_service, m_requests, m_link, m_clock),
                                  new AppsPage(m_service, m_clients, m_lists, m_link, m_clock)};
    auto *window = new MainWindow(pages, m_link);
    window->restoreGeometry(m_state.value(geometryKey).toByteArray());
    connect(pages.requests, &RequestsPage::reviewRequested, this, &TrayProgram::review);
    connect(window, &MainWindow::quitRequested, this, &TrayProgram::quitRequested);
    connect(window, &MainWindow::hiddenToTray, this, &TrayProgram::tellAboutTray);
    return window;
}

void TrayProgram::connectTray()
{
    connect(&m_host, &TrayHost::stateChanged, this, &TrayProgram::hostChanged);
    connect(&m_icon, &TrayIcon::quitRequested, this, &TrayProgram::quitRequested);
    connect(&m_icon, &TrayIcon::openRequested, this, &TrayProgram::raiseWindow);
    connect(&m_icon, &TrayIcon::requestsRequested, this, &TrayProgram::showRequests);
    connect(&m_icon, &TrayIcon::todosRequested, this, [this] {
        m_window->showPage(MainWindow::Page::Todos);
        raiseWindow();
    });
}

void TrayProgram::connectRequests()
{
    connect(&m_requests, &RequestModel::gone, this, [this](const QString &id) {
        if (m_dialog && m_dialog->requestId() == id)
            m_dialog->requestGone();
    });
    connect(&m_notifier, &RequestNotifier::reviewRequested, this, &TrayProgram::review);
    connect(&m_notifier, &RequestNotifier::listRequested, this, &TrayProgram::showRequests);
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
    m_colors.follow();
    // Requests are asked for once it is known how to announce them, so that none goes unheard.
    connect(&m_notifications, &DesktopNotifications::ready, &m_requests, &RequestModel::reload,
            Qt::SingleShotConnection);
    m_notifications.start();
    m_link.refresh();
    m_lists.reload();
    m_todos.reload();
    m_clients.reload();
    if (!m_options.hidden)
        m_window->show();
    m_host.start();
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
    m_clients.reload();
}

void TrayProgram::hostChanged(TrayHost::State state)
{
    const bool present = state == TrayHost::State::Present;
    if (present)
        m_icon.build();
    m_window->setTrayPresent(present);
    // Without an icon a hidden window could never be found again.
    if (state == TrayHost::State::Absent && !m_window->isVisible())
        m_window->showMinimized();
}

void TrayProgram::showState()
{
    const int waiting = int(m_requests.requests().size());
    m_window->setWaiting(waiting);
    m_icon.setState({m_link.isReachable(), waiting}, m_lists.openTodos(), m_link.mcpUrl());
}

void TrayProgram::raiseWindow()
{
    m_window->bringToFront();
}

void TrayProgram::showRequests()
{
    m_window->showPage(MainWindow::Page::Requests);
    raiseWindow();
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
                                     m_window->isVisible() ? m_window.get() : nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// A request that no notification server could announce: a balloon where there is an icon; otherwise the
/// window itself comes up, without taking the focus from what the person is doing.
void TrayProgram::announce(const QString &title, const QString &body)
{
    if (m_host.state() == TrayHost::State::Present) {
        m_icon.showMessage(title, body);
        return;
    }
    m_window->showPage(MainWindow::Page::Requests);
    if (!m_window->isVisible()) {
        m_window->setAttribute(Qt::WA_ShowWithoutActivating);
        m_window->show();
        m_window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    QApplication::alert(m_window.get());
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
    else
        m_icon.showMessage(notice.title, notice.body);
}

void TrayProgram::saveGeometry()
{
    m_state.setValue(geometryKey, m_window->saveGeometry());
}

} // namespace traydo::gui
