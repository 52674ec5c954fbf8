#pragma once

#include "control/controlservice.h"
#include "gui/changetext.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class UndoSinceDialog;
}

/// Takes back what one app (or the person) did since a point in time: says beforehand how many changes that
/// are and which, and afterwards exactly what became of them.
class UndoSinceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `actor`: whose changes. `since`: the time to begin with.
    UndoSinceDialog(control::ControlService &service, core::Actor actor, core::Instant since,
                    const ListModel &lists, const core::Clock &clock, QWidget *parent = nullptr);
    ~UndoSinceDialog() override;

private:
    core::Instant since() const;
    void preview();
    void loadPage(const control::HistoryQuery &query, QList<core::Change> found);
    void showPreview();
    void undo();
    void showResult(const control::UndoSummary &summary);
    void showFailure(const core::Error &error);

    control::ControlService &m_service;
    core::Actor m_actor;
    TimeText m_times;
    ChangeText m_text;
    std::unique_ptr<Ui::UndoSinceDialog> m_ui;
    QList<core::Change> m_changes; ///< what would be taken back, newest first
    int m_round = 0;               ///< of preview(); answers of earlier ones are dropped
    bool m_asked = false;          ///< the answer of undo() is on its way
};

} // namespace traydo::gui
