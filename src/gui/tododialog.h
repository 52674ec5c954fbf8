#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace traydo::gui {

class ListModel;
class TodoEdits;
namespace Ui {
class TodoDialog;
}

/// Everything about a todo, to be edited. Only what the person changed is sent; what an app changed meanwhile
/// in other fields stays, and where both changed the same one the person is asked.
class TodoDialog : public QDialog
{
    Q_OBJECT
public:
    /// All references outlive it.
    TodoDialog(control::ControlService &service, TodoEdits &edits, const ListModel &lists,
               const TimeText &times, const core::Todo &todo, QWidget *parent = nullptr);
    ~TodoDialog() override;

protected:
    bool event(QEvent *event) override;

private:
    void fillChoices(const ListModel &lists);
    void connectFields();
    void fill(const core::Todo &todo);
    void showRepeat(const QString &rule);
    void showRepeatField();
    void enableDue();
    void parseRepeat(const std::function<void()> &then);
    QString chosenRepeat() const;
    std::optional<core::Due> chosenDue() const;
    control::TodoEdit edit() const;
    void save();
    void send(const control::TodoEdit &edit);
    void resolve(const control::TodoEdit &edit);
    void askAbout(const core::Todo &theirs);
    void say(const QString &text, bool theirs);
    QString authors(const core::Todo &todo) const;

    control::ControlService &m_service;
    TodoEdits &m_edits;
    TimeText m_times;
    std::unique_ptr<Ui::TodoDialog> m_ui;
    core::Todo m_original; ///< as it was when the fields were filled, or when a conflict was told
    core::Todo m_theirs;   ///< as it is on the server, while a conflict is told
    QString m_ownRule;     ///< the rule of the text in the field "Other…"
    QTimer m_parseDelay;
};

} // namespace traydo::gui
