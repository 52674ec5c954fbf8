#include "gui/quickaddwindow.h"

#include "gui/plaintext.h"
#include "gui/symbolicicon.h"
#include "gui/todomodel.h"
#include "gui/windowfit.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int startWidth = 520;

} // namespace

QuickAddWindow::QuickAddWindow(control::ControlService &service, TodoModel &todos, QWidget *parent)
    : QDialog(parent), m_todos(todos), m_edit(new QuickAddEdit(service, todos.times())), m_answer(new QLabel)
{
    setObjectName(u"quickAddWindow"_s);
    setWindowTitle(tr("Add a todo"));
    setWindowIcon(programIcon());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_edit);
    m_answer->setObjectName(u"answerLabel"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    column->addStretch();
    resize(startWidth, sizeHint().height());
    m_edit->setPlaceholder(tr("For example: Call the bank tomorrow 17:00 #inbox !1"));
    say(tr("Enter adds it, Ctrl+Enter adds it and stays, Esc closes."));
    connect(m_edit, &QuickAddEdit::added, this, &QuickAddWindow::added);
    connect(m_edit, &QuickAddEdit::failed, this, &QuickAddWindow::say);
}

void QuickAddWindow::popUp()
{
    say(tr("Enter adds it, Ctrl+Enter adds it and stays, Esc closes."));
    show();
    raise();
    activateWindow();
    m_edit->focusLine(Qt::ActiveWindowFocusReason);
}

bool QuickAddWindow::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    growToFit(*this, *event);
    return handled;
}

void QuickAddWindow::added(const core::Todo &todo, QuickAddEdit::Then then)
{
    m_todos.edits().record(todo, TodoEdits::Deed::Added);
    if (then == QuickAddEdit::Then::Finish)
        accept();
    else
        say(tr("Added: %1").arg(isolated(shortened(todo.title, maxShownName))));
}

void QuickAddWindow::say(const QString &text)
{
    m_answer->setText(text);
    QAccessibleEvent alert(m_answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace traydo::gui
