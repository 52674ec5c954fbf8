#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace traydo::gui {

/// A sentence over the foot of a widget about what was just done, with a button to take it back. Goes by
/// itself after eight seconds, but not while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// Floats over the foot of `host`.
    explicit Toast(QWidget *host);

    /// With the button.
    void offer(const QString &text);
    /// Without it.
    void tell(const QString &text);

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void appear(const QString &text, bool undoable);
    void place();
    void dress();
    void leaveUnlessUsed();

    QWidget *m_host;
    QLabel *m_label;
    QPushButton *m_button;
    QTimer m_time;
    bool m_dressing = false;
};

} // namespace traydo::gui
