#pragma once

#include <QWidget>

namespace traydo::gui {

/// One of our line drawings as a decoration beside a text. Drawn at each painting, so that it follows the
/// palette when the desktop turns dark.
class SymbolLabel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setSymbol(const QString &name, int size);
    /// Paler than text, for the large drawings of empty pages.
    void setFaint(bool faint);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size = 16;
    bool m_faint = false;
};

} // namespace traydo::gui
