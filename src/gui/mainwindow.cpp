#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "gui/activitypage.h"
#include "gui/appspage.h"
#include "gui/banner.h"
#include "gui/errortext.h"
#include "gui/requestspage.h"
#include "gui/serverlink.h"
#include "gui/settingspage.h"
#include "gui/shortcutsdialog.h"
#include "gui/symbolicicon.h"
#include "gui/toast.h"
#include "gui/todospage.h"
#include "gui/verticalscrollarea.h"

#include <QCloseEvent>
#include <QMenu>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace traydo::gui {

MainWindow::MainWindow(const Pages &pages, const ServerLink &link, QWidget *parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_pages(pages),
      m_link(link),
      m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    m_toast = new Toast(m_ui->centre);
    addPages();
    addActions();
    addMenuButton();
    m_ui->pausedBanner->setSymbol(u"pause"_s);
    m_ui->pausedBanner->setAction(tr("Resume"));
    connect(m_ui->pausedBanner, &Banner::actionTriggered, this, &MainWindow::resumeRequested);
    connect(&link, &ServerLink::changed, this, &MainWindow::showBanners);
    setWaiting(0);
    showBanners();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    const auto add = [this](Page page, auto *widget, const QString &icon, const QString &title) {
        m_ui->tabs->insertTab(int(page), widget, symbolicIcon(icon), title);
        using Widget = std::remove_pointer_t<decltype(widget)>;
        connect(widget, &Widget::noticed, this, &MainWindow::notice);
    };
    add(Page::Todos, m_pages.todos, u"todos"_s, tr("Todos"));
    add(Page::Requests, m_pages.requests, u"request"_s, tr("Requests"));
    add(Page::Apps, m_pages.apps, u"robot"_s, tr("Apps"));
    add(Page::Activity, m_pages.activity, u"activity"_s, tr("Activity"));
    add(Page::Settings, m_pages.settings, u"settings"_s, tr("Settings"));
    connectPages();
}

/// Ways from one page to another.
void MainWindow::connectPages()
{
    connect(m_pages.apps, &AppsPage::historyRequested, this, [this](const QString &id, const QString &name) {
        m_pages.activity->showApp(id, name);
        showPage(Page::Activity);
    });
    connect(m_pages.settings, &SettingsPage::programAccessRequested, m_pages.apps,
            &AppsPage::openProgramAccess);
    connect(m_pages.settings, &SettingsPage::lanRequested, m_pages.apps, &AppsPage::openLan);
    connect(m_pages.settings, &SettingsPage::blocksRequested, this, [this] {
        showPage(Page::Apps);
        m_pages.apps->showBlocked();
    });
}

void MainWindow::addActions()
{
    addEntry(tr("New todo"), QKeySequence::New, [this] { startTodo(); });
    addEntry(tr("Find"), QKeySequence::Find, [this] {
        showPage(Page::Todos);
        m_pages.todos->focusSearch();
    });
    m_menu->addSeparator();
    addPageActions();
    m_menu->addSeparator();
    addEntry(tr("New access for a program…"), {}, [this] { m_pages.apps->openProgramAccess(); });
    addEntry(tr("Other devices…"), {}, [this] { m_pages.apps->openLan(); });
    m_menu->addSeparator();
    addEntry(tr("Keyboard shortcuts"), Qt::Key_Question, [this] { showShortcuts(); });
    addEntry(tr("Close window"), Qt::CTRL | Qt::Key_W, [this] { leave(); });
    addEntry(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT quitRequested(); });
}

void MainWindow::addPageActions()
{
    for (int index = 0; index < m_ui->tabs->count(); ++index) {
        const auto page = static_cast<Page>(index);
        auto *action = addEntry(m_ui->tabs->tabText(index), QKeySequence(Qt::CTRL | (Qt::Key_1 + index)),
                                [this, page] { showPage(page); });
        action->setIcon(m_ui->tabs->tabIcon(index));
    }
}

QAction *MainWindow::addEntry(const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = m_menu->addAction(text);
    action->setShortcut(keys);
    // The menu is only a list of what the window can do; the keys have to work without it.
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

/// The keys of the window, then those of its pages.
void MainWindow::showShortcuts()
{
    ShortcutSection everywhere{tr("Everywhere"), {}};
    for (const auto actions = m_menu->actions(); const auto *action : actions) {
        if (!action->shortcut().isEmpty())
            everywhere.lines.append({action->shortcuts(), action->text()});
    }
    auto *dialog = new ShortcutsDialog(QList{everywhere} + m_pages.todos->shortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addMenuButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"menuButton"_s);
    button->setIcon(symbolicIcon(u"menu"_s));
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    button->setAutoRaise(true);
    // Popped up by hand: a menu set on the button would bring an arrow drawn over the icon.
    connect(button, &QToolButton::clicked, this,
            [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_ui->tabs->setCornerWidget(button);
}

void MainWindow::setWaiting(int requests)
{
    const int tab = m_ui->tabs->indexOf(m_pages.requests);
    m_ui->tabs->setTabText(tab, requests > 0 ? tr("Requests (%1)").arg(requests) : tr("Requests"));
}

void MainWindow::showBanners()
{
    const bool reachable = m_link.isReachable();
    QStringList warnings;
    for (const auto &warning : m_link.status().warnings)
        warnings.append(noticeText(warning));
    m_ui->banner->setText(
        reachable ? warnings.join(u'\n')
                  : tr("Traydo's server does not answer. What you see may be old; trying again…"));
    const bool paused = reachable && m_link.status().paused;
    m_ui->pausedBanner->setText(
        paused ? tr("Access is paused: apps are told so and can do nothing until you resume.") : QString());
}

void MainWindow::showPage(Page page)
{
    endWelcome();
    m_ui->tabs->setCurrentIndex(int(page));
}

void MainWindow::welcome(QWidget *page)
{
    auto *area = new VerticalScrollArea; // so that the window can be small
    area->setWidget(page);
    m_welcome = area;
    m_ui->centreLayout->addWidget(area);
    m_ui->tabs->hide();
}

void MainWindow::endWelcome()
{
    if (!m_welcome)
        return;
    m_welcome->hide();
    m_welcome->deleteLater(); // the call may come from a button of it
    m_welcome.clear();
    m_ui->tabs->show();
    m_pages.todos->focusAdd();
}

void MainWindow::startTodo()
{
    showPage(Page::Todos);
    m_pages.todos->focusAdd();
}

void MainWindow::notice(const QString &text)
{
    m_toast->tell(text);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showUnfocused()
{
    if (isVisible() && !isMinimized())
        return;
    // A window manager gives the focus to a window that comes back, but asks a new one whether it wants it.
    hide();
    destroy();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    create();
    // What WA_ShowWithoutActivating sets, which would stay for the life of the native window.
    windowHandle()->setProperty("_q_showWithoutActivating", true);
    show();
    windowHandle()->setProperty("_q_showWithoutActivating", false);
}

void MainWindow::leave()
{
    if (!m_trayPresent) {
        showMinimized();
        return;
    }
    hide();
    Q_EMIT hiddenToTray();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Closed from inside means the program or the session is ending; that is never held up.
    if (!event->spontaneous())
        return QMainWindow::closeEvent(event);
    event->ignore();
    leave();
}

} // namespace traydo::gui
