#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace traydo::gui {

/// Says that something takes a while, the longer the more: nothing for half a second, then that Traydo is
/// busy and with what, after two seconds a bar with the count and Cancel. It keeps its room in the layout
/// while it is out of sight, so that nothing jumps. The texts are plain.
class LongWork : public QWidget
{
    Q_OBJECT
public:
    explicit LongWork(QWidget *parent = nullptr);

    /// Begins, or begins anew, with `what` ("Exporting…").
    void begin(const QString &what);
    /// How far it is; `count` says so in words ("312 of 1,000 todos"). An unknown end: `total` 0.
    void setProgress(qint64 done, qint64 total, const QString &count);
    void end();
    /// Whether Cancel is offered; it is unless said otherwise.
    void setCancellable(bool cancellable) { m_cancellable = cancellable; }
    bool isRunning() const { return m_stage != Stage::Idle; }

    /// When something is to be seen, counted from the beginning; 0.5 s and 2 s unless a test says otherwise.
    void setPatience(std::chrono::milliseconds untilBusy, std::chrono::milliseconds untilBar);

Q_SIGNALS:
    /// The person does not want it any more. Whoever works stops and calls end().
    void cancelRequested();

private:
    enum class Stage { Idle, Unseen, Busy, Bar };

    void advance();
    void showStage(Stage stage);

    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    QTimer m_timer;
    std::chrono::milliseconds m_untilBusy;
    std::chrono::milliseconds m_untilBar;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Stage m_stage = Stage::Idle;
    bool m_cancellable = true;
};

} // namespace traydo::gui
