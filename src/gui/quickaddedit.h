#pragma once

#include "control/controlservice.h"
#include "gui/quickaddtext.h"
#include "gui/timetext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace traydo::gui {

class Chip;
class FlowLayout;

/// A line to add a todo, which shows as chips what it understands while the person types: dates, lists,
/// priorities. Whatever shows no chip is the title.
class QuickAddEdit : public QWidget
{
    Q_OBJECT
public:
    QuickAddEdit(control::ControlService &service, const TimeText &times, QWidget *parent = nullptr);

    /// What a text that does not say otherwise gets.
    struct Defaults
    {
        QString listId = {};
        std::optional<core::Due> due = {};
    };
    void setDefaults(const Defaults &defaults) { m_defaults = defaults; }
    void setPlaceholder(const QString &text);
    void focusLine(Qt::FocusReason reason);
    QLineEdit *line() const { return m_line; }

    /// Whether the line is kept for the next one, or this was the last.
    enum class Then { Finish, Stay };

Q_SIGNALS:
    void added(const traydo::core::Todo &todo, traydo::gui::QuickAddEdit::Then then);
    /// A translated sentence; the text is kept.
    void failed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ShownChip
    {
        core::Chip chip; ///< where it stands in the text as typed
        Chip *button = nullptr;
    };
    /// What was in the line when it was sent.
    struct Submission
    {
        QString text;
        QString masked;
        bool hasDropped = false;
        Then then = Then::Finish;
    };
    void textChanged(const QString &text);
    void parse();
    void showChips(const QList<core::Chip> &chips);
    void drop(qsizetype chip);
    bool dropAtEnd();
    void submit(Then then);
    void create(const Submission &sent, const control::QuickAddPreview &preview);
    QString chipText(const core::Chip &chip) const;

    control::ControlService &m_service;
    TimeText m_times;
    Defaults m_defaults;
    QLineEdit *m_line;
    QPushButton *m_button;
    QWidget *m_chipRow;
    FlowLayout *m_chipLayout;
    QTimer m_delay;
    QuickAddText m_text;
    QList<ShownChip> m_chips;
    int m_generation = 0; ///< answers about an older text are dropped
    bool m_submitting = false;
};

} // namespace traydo::gui
