#pragma once

#include "control/controlservice.h"
#include "gui/activationwatch.h"
#include "gui/timetext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace traydo::gui {

class ListModel;
namespace Ui {
class ConsentDialog;
}

/// One request, one window: the person picks the number their browser shows, what the client may do, where,
/// and until when. Nothing is decided by a stray key or click: there is no default button, and Allow opens
/// only after the window has been active for a second without a break. Closing it decides nothing.
class ConsentDialog : public QDialog
{
    Q_OBJECT
public:
    ConsentDialog(control::ControlService &service, const core::ConsentRequest &request,
                  const ListModel &lists, const core::Clock &clock, QWidget *parent = nullptr);
    ~ConsentDialog() override;

    const QString &requestId() const { return m_request.id; }
    /// The request was settled elsewhere or ran out: the dialog goes, unless it still has something to say.
    void requestGone();
    /// How long the window has to be active before Allow opens; 1 s unless a test says otherwise.
    void setActivationTime(core::milliseconds time) { m_activation.setTime(time); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Asking: open to an answer. Sending: an answer is under way. Settled: nothing left but to read and
    /// close.
    enum class Phase { Asking, Sending, Settled };

    void showRequest();
    void showOrigin();
    void askForNumber();
    void connectButtons();
    void fillBlocks();
    void fillDurations();
    void keepRoom();
    void refresh();
    void takeUpdate(const core::ConsentRequest &request);
    void extend();
    void tick();
    void announceLastMinute();
    void updateControls();
    void allow();
    void deny(std::optional<core::BlockKind> block = {});
    void send(const core::ConsentDecision &decision);
    void take(const core::Result<core::ConsentOutcome> &outcome);
    void takeFailure(const core::Error &error);
    void settle(const QString &message);
    QString hint() const;
    core::Instant chosenEnd() const;

    control::ControlService &m_service;
    const core::Clock &m_clock;
    core::ConsentRequest m_request;
    TimeText m_times;
    std::unique_ptr<Ui::ConsentDialog> m_ui;
    ActivationWatch m_activation{this};
    QTimer m_ticker;
    QString m_complaint; ///< about the last answer; stands until the person picks again
    Phase m_phase = Phase::Asking;
    bool m_announced = false; ///< the last minute was
};

} // namespace traydo::gui
