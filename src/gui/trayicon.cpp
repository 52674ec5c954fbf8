#include "gui/trayicon.h"

#include "gui/symbolicicon.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace traydo::gui {

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    fillMenu();
    setState({}, 0, {});
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::fillMenu()
{
    m_stateLine = m_menu.addAction(QString());
    m_stateLine->setEnabled(false);
    m_requestsAction =
        m_menu.addAction(symbolicIcon(u"request"_s), QString(), this, &TrayIcon::requestsRequested);
    m_menu.addSeparator();
    m_todosAction = m_menu.addAction(symbolicIcon(u"todos"_s), QString(), this, &TrayIcon::todosRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Traydo"), this, &TrayIcon::openRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::build()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(trayImage(m_state));
    m_icon->setContextMenu(&m_menu);
    m_icon->setToolTip(summary());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    clicked();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::clicked);
    m_icon->show();
}

void TrayIcon::clicked()
{
    if (m_state.waiting > 0)
        Q_EMIT requestsRequested();
    else
        Q_EMIT openRequested();
}

QString TrayIcon::summary() const
{
    if (!m_state.reachable)
        return tr("Traydo: the server does not answer");
    if (m_state.waiting > 0)
        return tr("Traydo: %n request(s) waiting", nullptr, m_state.waiting);
    return m_address.isEmpty() ? tr("Traydo") : tr("Traydo: listening on %1").arg(m_address);
}

void TrayIcon::setState(const TrayState &state, int openTodos, const QString &address)
{
    const bool newImage = state != m_state;
    m_state = state;
    m_address = address;
    m_stateLine->setVisible(!state.reachable || state.waiting == 0);
    m_stateLine->setText(!state.reachable    ? tr("The server does not answer")
                         : address.isEmpty() ? tr("Connecting…")
                                             : tr("Listening on %1").arg(address));
    m_requestsAction->setVisible(state.reachable && state.waiting > 0);
    m_requestsAction->setText(tr("%n request(s) waiting…", nullptr, state.waiting));
    m_todosAction->setText(tr("%n open todo(s)", nullptr, openTodos));
    if (!m_icon)
        return;
    if (newImage)
        m_icon->setIcon(trayImage(state));
    m_icon->setToolTip(summary());
}

void TrayIcon::showMessage(const QString &title, const QString &body)
{
    if (m_icon)
        m_icon->showMessage(title, body, programIcon());
}

} // namespace traydo::gui
