#pragma once

#include <QLabel>

namespace traydo::gui {

class SymbolLabel;

/// What is to be said of one entry, right beside it: a complaint with a sign, or a quiet remark. Takes no
/// room while there is nothing to say.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// For a note under a box to tick: begins where the box's text begins.
    void indent();
    void complain(const QString &text);
    void remark(const QString &text);
    void clear();
    QString text() const { return m_label->text(); }

private:
    void show(const QString &text, bool bad);

    SymbolLabel *m_icon;
    QLabel *m_label;
};

} // namespace traydo::gui
