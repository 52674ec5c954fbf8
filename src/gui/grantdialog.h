#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class GrantDialog;
}

/// Edits what a client may do, in which lists and until when. Begins with what it may now; whatever would
/// give it more is said in words before it can be saved.
class GrantDialog : public QDialog
{
    Q_OBJECT
public:
    GrantDialog(control::ControlService &service, control::ClientSummary client, const ListModel &lists,
                const core::Clock &clock, QWidget *parent = nullptr);
    ~GrantDialog() override;

Q_SIGNALS:
    void saved(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void fillEnds();
    void sync();
    control::GrantEdit edit() const;
    bool isUnchanged(const control::GrantEdit &edit) const;
    QStringList widenings(const control::GrantEdit &edit) const;
    void save();

    control::ControlService &m_service;
    control::ClientSummary m_client;
    const ListModel &m_lists;
    const core::Clock &m_clock;
    TimeText m_times;
    std::unique_ptr<Ui::GrantDialog> m_ui;
    bool m_asked = false; ///< the answer is on its way
};

} // namespace traydo::gui
