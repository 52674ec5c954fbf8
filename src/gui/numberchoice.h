#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace traydo::gui {

/// Where the person says which number the asker shows: they pick one of three, or type it, which leaves less
/// to chance.
class NumberChoice : public QWidget
{
    Q_OBJECT
public:
    explicit NumberChoice(QWidget *parent = nullptr);

    /// Offers these to pick from, none picked. `spoken` is what a screen reader is told of each: a text with
    /// %1 for the number.
    void offer(const QList<int> &numbers, const QString &spoken);
    /// Asks to type two digits instead. `spoken` names the field.
    void askToType(const QString &spoken);
    /// Takes the choice back, which is not a choice of the person: no signal.
    void clear();
    /// Picked, or typed to its second digit.
    std::optional<int> number() const;

Q_SIGNALS:
    /// The person picked another one, or typed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void markPicked();

    QButtonGroup m_group;
    QList<QPushButton *> m_buttons;
    QLineEdit *m_edit;
};

} // namespace traydo::gui
