#include "gui/undonotice.h"

#include "gui/desktopnotifications.h"
#include "gui/undostack.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto undoNotice = u"undo"_s;
const auto undoAction = u"undo"_s;

/// Then the toast of the window is before the person's eyes.
bool isInOurWindow()
{
    return QGuiApplication::focusWindow() != nullptr;
}

} // namespace

UndoNotice::UndoNotice(UndoStack &steps, DesktopNotifications &notifications, QObject *parent)
    : QObject(parent), m_steps(steps), m_notifications(notifications)
{
    connect(&steps, &UndoStack::offered, this, &UndoNotice::offer);
    connect(&steps, &UndoStack::undone, this, &UndoNotice::tell);
    connect(&steps, &UndoStack::refused, this, &UndoNotice::tell);
    connect(&notifications, &DesktopNotifications::activated, this, &UndoNotice::activated);
}

void UndoNotice::offer(const QString &text)
{
    // What it offered is not the newest step any more.
    m_notifications.close(undoNotice);
    if (isInOurWindow() || !m_notifications.isAvailable())
        return;
    Notification notice;
    notice.title = text;
    notice.actions = {u"default"_s, tr("Open Traydo"), undoAction, tr("Undo")};
    m_notifications.show(undoNotice, notice);
}

void UndoNotice::tell(const QString &text)
{
    m_notifications.close(undoNotice);
    if (isInOurWindow() || !m_notifications.isAvailable())
        return;
    Notification notice;
    notice.title = text;
    m_notifications.show(undoNotice, notice);
}

void UndoNotice::activated(const QString &key, const QString &action)
{
    if (key != undoNotice)
        return;
    if (action == undoAction)
        m_steps.undo();
    else
        Q_EMIT todosRequested();
}

} // namespace traydo::gui
