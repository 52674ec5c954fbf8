#pragma once

#include <QAbstractButton>

namespace traydo::gui {

/// A recognised part of a quick-add text. A click, Del or Backspace takes the recognition away again.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    /// `symbol` names a drawing; `text` says what was understood.
    Chip(const QString &symbol, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_symbol;
};

} // namespace traydo::gui
