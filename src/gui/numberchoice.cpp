#include "gui/numberchoice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int choices = 3;
constexpr int digits = 2;
constexpr qreal numberScale = 1.6;
constexpr QSize smallest(72, 44); ///< easily hit, and too large for a text button

} // namespace

NumberChoice::NumberChoice(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit)
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * numberScale);
    large.setBold(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i < choices; ++i) {
        auto *button = new QPushButton;
        button->setObjectName(u"numberButton%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumSize(smallest);
        button->setFont(large);
        row->addWidget(button);
        m_buttons.append(button);
    }
    m_edit->setObjectName(u"numberEdit"_s);
    m_edit->setFont(large);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setMaxLength(digits);
    m_edit->setValidator(new QIntValidator(0, 99, m_edit));
    m_edit->setMinimumSize(smallest);
    m_edit->setMaximumWidth(2 * smallest.width());
    m_edit->setVisible(false);
    row->addWidget(m_edit, 0, Qt::AlignLeading);
    connect(m_edit, &QLineEdit::textChanged, this, &NumberChoice::changed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this] {
        markPicked();
        Q_EMIT changed();
    });
}

void NumberChoice::offer(const QList<int> &numbers, const QString &spoken)
{
    const QSignalBlocker silent(this);
    clear();
    m_edit->setVisible(false);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons[i];
        m_group.removeButton(button);
        button->setVisible(i < numbers.size());
        if (i >= numbers.size())
            continue;
        button->setAccessibleName(spoken.arg(numbers[i]));
        m_group.addButton(button, numbers[i]);
    }
    markPicked();
}

void NumberChoice::askToType(const QString &spoken)
{
    const QSignalBlocker silent(this);
    clear();
    for (auto *button : std::as_const(m_buttons))
        button->setVisible(false);
    m_edit->setAccessibleName(spoken);
    m_edit->setVisible(true);
}

void NumberChoice::clear()
{
    const QSignalBlocker silent(this);
    m_group.setExclusive(false);
    for (auto *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group.setExclusive(true);
    m_edit->clear();
}

std::optional<int> NumberChoice::number() const
{
    if (m_edit->isVisibleTo(this))
        return m_edit->text().size() == digits ? std::optional(m_edit->text().toInt()) : std::nullopt;
    return m_group.checkedButton() ? std::optional(m_group.checkedId()) : std::nullopt;
}

/// Fusion shows a pressed button so faintly that the picked one needs a mark and the selection's colour.
void NumberChoice::markPicked()
{
    for (auto *button : m_group.buttons()) {
        auto colors = palette();
        if (button->isChecked()) {
            colors.setColor(QPalette::Button, colors.color(QPalette::Highlight));
            colors.setColor(QPalette::ButtonText, colors.color(QPalette::HighlightedText));
        }
        button->setPalette(colors);
        const auto number = QString::number(m_group.id(button));
        button->setText(button->isChecked() ? u"✓ %1"_s.arg(number) : number);
    }
}

void NumberChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        markPicked();
    QWidget::changeEvent(event);
}

} // namespace traydo::gui
