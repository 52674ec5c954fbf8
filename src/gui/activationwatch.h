#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace traydo::gui {

/// Knows whether a window has been active for a second without a break: a click or key before that may have
/// been meant for another window.
class ActivationWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches `window`, which becomes its parent.
    explicit ActivationWatch(QWidget *window);

    bool isSettled() const { return m_settled; }
    /// How long it takes; 1 s unless a test says otherwise.
    void setTime(std::chrono::milliseconds time) { m_timer.setInterval(time); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();

    QWidget *m_window;
    QTimer m_timer;
    bool m_settled = false;
};

} // namespace traydo::gui
