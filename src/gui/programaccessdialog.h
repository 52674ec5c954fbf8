#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class ProgramAccessDialog;
}

/// Makes a personal access token or a machine client, and shows its secret once.
class ProgramAccessDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tokenUrl`: where a machine client gets its tokens.
    ProgramAccessDialog(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
                        QString tokenUrl, QWidget *parent = nullptr);
    ~ProgramAccessDialog() override;

protected:
    bool event(QEvent *event) override;

private:
    void makeRoomForTexts();
    void fillDurations();
    void sync();
    control::ProgramRequest request() const;
    void create();
    void show(const control::ProgramSecret &secret);

    control::ControlService &m_service;
    const core::Clock &m_clock;
    TimeText m_times;
    QString m_tokenUrl;
    std::unique_ptr<Ui::ProgramAccessDialog> m_ui;
    bool m_asked = false; ///< the answer is on its way, or there
};

} // namespace traydo::gui
