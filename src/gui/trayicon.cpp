#include "gui/trayicon.h"

#include "gui/plaintext.h"
#include "gui/symbolicicon.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// On macOS either button opens the menu, by the system's own hand, and the menu bar colours the icon.
bool isMenuBar()
{
    return QGuiApplication::platformName() == u"cocoa";
}

QIcon image(const TrayState &state)
{
    return trayImage(state, isMenuBar() ? TrayLook::Symbolic : TrayLook::Coloured);
}

} // namespace

TrayIcon::TrayIcon(const core::Clock &clock, QObject *parent) : QObject(parent), m_times(clock)
{
    fillMenu();
    setState({}, {});
    setDue({});
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::fillMenu()
{
    m_requestsAction =
        m_menu.addAction(symbolicIcon(u"request"_s), QString(), this, &TrayIcon::requestsRequested);
    m_stateLine = m_menu.addAction(QString());
    m_stateLine->setEnabled(false);
    m_menu.addAction(symbolicIcon(u"add"_s), tr("Add todo…"), this, &TrayIcon::addRequested);
    m_menu.addSeparator();
    m_dueAction = m_menu.addAction(symbolicIcon(u"todos"_s), QString(), this, &TrayIcon::todosRequested);
    fillTodos();
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Traydo"), this, &TrayIcon::openRequested);
    m_menu.addAction(tr("Connect an app…"), this, &TrayIcon::connectRequested);
    m_pauseAction = m_menu.addAction(symbolicIcon(u"pause"_s), QString());
    connect(m_pauseAction, &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(m_state.server != TrayState::Server::Paused); });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayIcon::quitRequested);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::menuOpening);
}

void TrayIcon::fillTodos()
{
    for (int i = 0; i < maxTodos; ++i) {
        auto *action = m_menu.addAction(QString());
        action->setCheckable(true);
        action->setVisible(false);
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT todoDone(action->data().toString()); });
        m_todoActions.append(action);
    }
}

void TrayIcon::build()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(image(m_state));
    m_icon->setContextMenu(&m_menu);
    m_icon->setToolTip(toolTip());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::activate);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { activate(QSystemTrayIcon::Trigger); });
    m_icon->show();
}

void TrayIcon::activate(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::MiddleClick:
        Q_EMIT addRequested();
        return;
    case QSystemTrayIcon::Trigger:
    case QSystemTrayIcon::DoubleClick:
        if (isMenuBar())
            return;
        if (m_state.waiting > 0)
            Q_EMIT requestsRequested();
        else
            Q_EMIT openRequested();
        return;
    case QSystemTrayIcon::Context: // Qt or the panel opens the menu
    case QSystemTrayIcon::Unknown:
        return;
    }
}

QString TrayIcon::stateText() const
{
    switch (m_state.server) {
    case TrayState::Server::Unreachable:
        return tr("The server does not answer");
    case TrayState::Server::NotListening:
        return tr("Not listening: no app can connect");
    case TrayState::Server::Paused:
        return tr("Access is paused");
    case TrayState::Server::Listening:
        break;
    }
    if (m_address.isEmpty())
        return tr("Connecting…");
    return m_state.lan ? tr("Listening on %1 and for other devices").arg(m_address)
                       : tr("Listening on %1").arg(m_address);
}

QString TrayIcon::toolTip() const
{
    if (m_state.waiting > 0 && m_state.server != TrayState::Server::Unreachable) {
        const auto waiting = tr("Traydo: %n request(s) waiting", nullptr, m_state.waiting);
        return m_state.server == TrayState::Server::Listening ? waiting : waiting + u'\n' + stateText();
    }
    return tr("Traydo: %1", "state").arg(stateText());
}

void TrayIcon::setState(const TrayState &state, const QString &address)
{
    const bool newImage = state != m_state;
    m_state = state;
    m_address = address;
    const bool waiting = state.waiting > 0 && state.server != TrayState::Server::Unreachable;
    m_requestsAction->setVisible(waiting);
    m_requestsAction->setText(tr("%n request(s) waiting…", nullptr, state.waiting));
    m_stateLine->setVisible(!waiting || state.server != TrayState::Server::Listening || state.lan);
    m_stateLine->setText(stateText());
    const bool paused = state.server == TrayState::Server::Paused;
    m_pauseAction->setText(paused ? tr("Resume access") : tr("Pause access"));
    m_pauseAction->setEnabled(state.server != TrayState::Server::Unreachable);
    if (!m_icon)
        return;
    if (newImage)
        m_icon->setIcon(image(state));
    m_icon->setToolTip(toolTip());
}

void TrayIcon::setDue(const DueSummary &due)
{
    m_dueAction->setText(due.today > 0 ? tr("Today: %1   Overdue: %2").arg(due.today).arg(due.overdue)
                                       : tr("Nothing is due today"));
    for (qsizetype i = 0; i < m_todoActions.size(); ++i) {
        auto *action = m_todoActions[i];
        const bool used = i < due.first.size();
        action->setVisible(used);
        action->setChecked(false);
        if (!used)
            continue;
        const auto &todo = due.first[i];
        const auto title = mnemonicEscaped(isolated(shortened(todo.title, maxShownName)));
        const bool late = todo.due && m_times.isOverdue(*todo.due);
        action->setText(late ? tr("%1 (%2)", "todo, when it was due").arg(title, m_times.due(*todo.due))
                             : title);
        action->setData(todo.id);
    }
}

void TrayIcon::showMessage(const QString &title, const QString &body)
{
    if (m_icon)
        m_icon->showMessage(title, body, programIcon());
}

} // namespace traydo::gui
