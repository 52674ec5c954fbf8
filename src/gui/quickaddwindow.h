#pragma once

#include "gui/quickaddedit.h"

#include <QDialog>

class QLabel;

namespace traydo::gui {

class TodoModel;

/// A small window of its own to add a todo from anywhere: Enter adds and closes, Ctrl+Enter adds and stays,
/// Esc closes and keeps what is typed for the next time.
class QuickAddWindow : public QDialog
{
    Q_OBJECT
public:
    /// `todos` outlives it.
    QuickAddWindow(control::ControlService &service, TodoModel &todos, QWidget *parent = nullptr);

    /// Shows it in front, ready to type.
    void popUp();

protected:
    bool event(QEvent *event) override;

private:
    void added(const core::Todo &todo, QuickAddEdit::Then then);
    void say(const QString &text);

    TodoModel &m_todos;
    QuickAddEdit *m_edit;
    QLabel *m_answer;
};

} // namespace traydo::gui
