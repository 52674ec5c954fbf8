#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace traydo::gui {

class SymbolLabel;

/// A strip above the pages for what the person has to know now: a drawing, a sentence and, where something
/// can be done about it, one button. Hidden while it has nothing to say. The text is plain.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setSymbol(const QString &name);
    /// Shows the text; an empty one hides the banner.
    void setText(const QString &text);
    QString text() const;
    /// Shows a button; an empty caption hides it.
    void setAction(const QString &caption);

Q_SIGNALS:
    void actionTriggered();

private:
    SymbolLabel *m_symbol;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace traydo::gui
