#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "gui/appspage.h"
#include "gui/requestspage.h"
#include "gui/serverlink.h"
#include "gui/symbolicicon.h"
#include "gui/todospage.h"

#include <QCloseEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int noticeTime = 8000; ///< ms, long enough to read a sentence

} // namespace

MainWindow::MainWindow(const Pages &pages, const ServerLink &link, QWidget *parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_pages(pages),
      m_link(link),
      m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    addPages();
    addActions();
    m_ui->bannerIcon->setSymbol(u"warning"_s, 16);
    connect(&link, &ServerLink::changed, this, &MainWindow::showBanner);
    setWaiting(0);
    showBanner();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_ui->tabs->addTab(m_pages.todos, symbolicIcon(u"todos"_s), tr("Todos"));
    m_ui->tabs->addTab(m_pages.requests, symbolicIcon(u"request"_s), tr("Requests"));
    m_ui->tabs->addTab(m_pages.apps, symbolicIcon(u"robot"_s), tr("Apps"));
    const auto notice = [this](const QString &text) { m_ui->statusBar->showMessage(text, noticeTime); };
    connect(m_pages.todos, &TodosPage::noticed, this, notice);
    connect(m_pages.requests, &RequestsPage::noticed, this, notice);
    connect(m_pages.apps, &AppsPage::noticed, this, notice);
}

void MainWindow::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&act) {
        auto *action = m_menu->addAction(text);
        action->setShortcut(keys);
        // The menu is only a list of what the window can do; the keys have to work without it.
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("New todo"), QKeySequence::New, [this] {
        showPage(Page::Todos);
        m_pages.todos->focusAdd();
    });
    add(tr("Find"), QKeySequence::Find, [this] {
        showPage(Page::Todos);
        m_pages.todos->focusSearch();
    });
    m_menu->addSeparator();
    add(tr("Todos"), Qt::CTRL | Qt::Key_1, [this] { showPage(Page::Todos); });
    add(tr("Requests"), Qt::CTRL | Qt::Key_2, [this] { showPage(Page::Requests); });
    add(tr("Apps"), Qt::CTRL | Qt::Key_3, [this] { showPage(Page::Apps); });
    m_menu->addSeparator();
    add(tr("New access for a program…"), {}, [this] { m_pages.apps->openProgramAccess(); });
    add(tr("Other devices…"), {}, [this] { m_pages.apps->openLan(); });
    m_menu->addSeparator();
    add(tr("Close window"), Qt::CTRL | Qt::Key_W, [this] { leave(); });
    add(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT quitRequested(); });

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

void MainWindow::showBanner()
{
    QStringList lines =
        m_link.isReachable()
            ? m_link.status().warnings
            : QStringList{tr("Traydo's server does not answer. What you see may be old; trying again…")};
    m_ui->bannerLabel->setText(lines.join(u'\n'));
    m_ui->banner->setVisible(!lines.isEmpty());
}

void MainWindow::showPage(Page page)
{
    switch (page) {
    case Page::Todos:
        return m_ui->tabs->setCurrentWidget(m_pages.todos);
    case Page::Requests:
        return m_ui->tabs->setCurrentWidget(m_pages.requests);
    case Page::Apps:
        return m_ui->tabs->setCurrentWidget(m_pages.apps);
    }
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
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
