#include "gui/quickaddedit.h"

#include "gui/chip.h"
#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/plaintext.h"
#include "gui/repeattext.h"
#include "gui/symbolicicon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr auto parseDelay = 80ms;
constexpr int maxTyped = 600; ///< a title, and room for what becomes chips
const auto via = u"window"_s;

QString chipSymbol(core::ChipKind kind)
{
    switch (kind) {
    case core::ChipKind::List:
        return u"list"_s;
    case core::ChipKind::Priority:
        return u"priority"_s;
    case core::ChipKind::Tag:
        return u"tag"_s;
    case core::ChipKind::Date:
        return u"today"_s;
    case core::ChipKind::Time:
        return u"clock"_s;
    case core::ChipKind::Repeat:
        return u"repeat"_s;
    }
    return {};
}

} // namespace

QuickAddEdit::QuickAddEdit(control::ControlService &service, const TimeText &times, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_times(times),
      m_line(new QLineEdit),
      m_button(new QPushButton(tr("Add"))),
      m_chipRow(new QWidget),
      m_chipLayout(new FlowLayout(m_chipRow))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_chipRow);
    m_chipRow->hide();

    m_line->setObjectName(u"addEdit"_s);
    m_line->setAccessibleName(tr("New todo"));
    m_line->setMaxLength(maxTyped);
    // Qt makes a button of it, which a screen reader comes upon.
    m_line->addAction(symbolicIcon(u"add"_s), QLineEdit::LeadingPosition)->setText(m_line->accessibleName());
    m_line->installEventFilter(this);
    m_button->setObjectName(u"addButton"_s);
    m_button->setAccessibleName(tr("Add todo"));
    m_button->setEnabled(false);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_delay.setSingleShot(true);
    m_delay.setInterval(parseDelay);
    connect(&m_delay, &QTimer::timeout, this, &QuickAddEdit::parse);
    connect(m_line, &QLineEdit::textChanged, this, &QuickAddEdit::textChanged);
    connect(m_button, &QPushButton::clicked, this, [this] { submit(Then::Finish); });
}

void QuickAddEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setToolTip(toolTipText(text));
}

void QuickAddEdit::focusLine(Qt::FocusReason reason)
{
    m_line->setFocus(reason);
    m_line->selectAll();
}

void QuickAddEdit::textChanged(const QString &text)
{
    m_text.setText(text);
    m_button->setEnabled(!text.trimmed().isEmpty());
    ++m_generation;
    if (text.trimmed().isEmpty()) {
        m_delay.stop();
        showChips({});
    } else {
        m_delay.start();
    }
}

void QuickAddEdit::parse()
{
    m_service.parseQuickAdd(m_text.masked(), QLocale().name(),
                            [self = QPointer(this), generation = m_generation](
                                const core::Result<control::QuickAddPreview> &preview) {
                                if (!self || generation != self->m_generation || !preview)
                                    return;
                                auto chips = preview->chips;
                                for (auto &chip : chips) {
                                    const auto end = self->m_text.positionInText(chip.start + chip.length);
                                    chip.start = self->m_text.positionInText(chip.start);
                                    chip.length = end - chip.start;
                                }
                                self->showChips(chips);
                            });
}

QString QuickAddEdit::chipText(const core::Chip &chip) const
{
    switch (chip.kind) {
    case core::ChipKind::List:
        return shortened(chip.meaning, maxShownName);
    case core::ChipKind::Priority:
        return chip.meaning == "1"_L1   ? tr("High priority")
               : chip.meaning == "2"_L1 ? tr("Medium priority")
                                        : tr("Low priority");
    case core::ChipKind::Tag:
        return shortened(chip.meaning, maxShownName);
    case core::ChipKind::Date:
        if (const auto due = core::Due::fromString(chip.meaning))
            return m_times.due(*due);
        break;
    case core::ChipKind::Time:
        return m_times.timeOfDay(QTime::fromString(chip.meaning, u"HH:mm"_s));
    case core::ChipKind::Repeat:
        return repeatText(chip.meaning);
    }
    return chip.meaning;
}

void QuickAddEdit::showChips(const QList<core::Chip> &chips)
{
    const bool same =
        std::equal(chips.cbegin(), chips.cend(), m_chips.cbegin(), m_chips.cend(),
                   [](const core::Chip &chip, const ShownChip &shown) { return chip == shown.chip; });
    if (same)
        return;
    for (const auto &shown : std::as_const(m_chips)) {
        // Still on the stack when its own click led here.
        shown.button->hide();
        m_chipLayout->removeWidget(shown.button);
        shown.button->deleteLater();
    }
    m_chips.clear();
    for (const auto &chip : chips) {
        auto *button = new Chip(chipSymbol(chip.kind), chipText(chip), m_chipRow);
        connect(button, &Chip::clicked, this, [this, number = m_chips.size()] { drop(number); });
        m_chipLayout->addWidget(button);
        button->show();
        m_chips.append({chip, button});
    }
    m_chipRow->setVisible(!chips.isEmpty());
}

void QuickAddEdit::drop(qsizetype number)
{
    const auto chip = m_chips[number].chip;
    m_text.drop(chip.start, chip.length);
    ++m_generation;
    m_line->setFocus();
    parse();
}

/// Backspace right behind a chip takes the chip, not a letter.
bool QuickAddEdit::dropAtEnd()
{
    const auto typed = m_line->text();
    if (m_chips.isEmpty() || m_line->hasSelectedText() || m_line->cursorPosition() != typed.size())
        return false;
    const auto &last = m_chips.last().chip;
    if (last.start + last.length != typed.trimmed().size() + typed.indexOf(typed.trimmed()))
        return false;
    drop(m_chips.size() - 1);
    return true;
}

bool QuickAddEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Backspace:
        return key->modifiers() == Qt::NoModifier && dropAtEnd();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submit(key->modifiers().testFlag(Qt::ControlModifier) ? Then::Stay : Then::Finish);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void QuickAddEdit::submit(Then then)
{
    if (m_submitting || m_line->text().trimmed().isEmpty())
        return;
    m_submitting = true;
    const Submission sent{m_line->text(), m_text.masked(), m_text.hasDropped(), then};
    // Read once more: the chips may be a moment behind the typing, and what they say decides the defaults.
    m_service.parseQuickAdd(
        sent.masked, QLocale().name(),
        [self = QPointer(this), sent](const core::Result<control::QuickAddPreview> &preview) {
            if (!self)
                return;
            if (preview)
                return self->create(sent, *preview);
            self->m_submitting = false;
            Q_EMIT self->failed(errorText(preview.error()));
        });
}

void QuickAddEdit::create(const Submission &sent, const control::QuickAddPreview &preview)
{
    control::TodoEdit edit;
    const auto title = QuickAddText::unmasked(preview.title).simplified();
    if (title.isEmpty()) {
        m_submitting = false;
        Q_EMIT failed(tr("There are only details here. Type what is to be done, too."));
        return;
    }
    if (sent.hasDropped)
        edit.title = title;
    if (preview.list.isEmpty() && !m_defaults.listId.isEmpty())
        edit.list = m_defaults.listId;
    if (!preview.due && preview.repeat.isEmpty() && m_defaults.due)
        edit.due = m_defaults.due;
    m_service.quickAdd(sent.masked, QLocale().name(), edit, via,
                       [self = QPointer(this), sent](const core::Result<core::Todo> &todo) {
                           if (!self)
                               return;
                           self->m_submitting = false;
                           if (!todo) {
                               Q_EMIT self->failed(errorText(todo.error()));
                               return;
                           }
                           // What was typed while the answer was under way belongs to the next one.
                           if (self->m_line->text() == sent.text)
                               self->m_line->clear();
                           Q_EMIT self->added(*todo, sent.then);
                       });
}

} // namespace traydo::gui
