#include "gui/cardlist.h"

#include <QEvent>
#include <QVBoxLayout>

namespace traydo::gui {

namespace {

constexpr int margin = 12;

} // namespace

CardList::CardList(QWidget *parent) : VerticalScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(8);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->addStretch();
    setWidget(content);
}

void CardList::fillWidth()
{
    constexpr int besideBar = 6;
    const bool mirrored = isRightToLeft(); // which a layout's margins do not follow
    m_column->setContentsMargins(mirrored ? besideBar : 0, margin, mirrored ? 0 : besideBar, margin);
}

void CardList::setFooter(QWidget *footer)
{
    m_column->insertWidget(m_column->count() - 1, footer);
}

void CardList::sync(const QStringList &ids, const Maker &make)
{
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (ids.contains(it.key())) {
            ++it;
            continue;
        }
        // Still on the stack when the removal comes from one of its own buttons.
        it.value()->hide();
        it.value()->deleteLater();
        m_column->removeWidget(it.value());
        it = m_cards.erase(it);
    }
    for (qsizetype row = 0; row < ids.size(); ++row) {
        auto *&card = m_cards[ids[row]];
        if (!card)
            card = make(ids[row]);
        if (m_column->indexOf(card) != row)
            m_column->insertWidget(int(row), card);
    }
    fitHeights();
}

/// A scroll area lays its content out by size hints, in which wrapped texts ask for more lines than they
/// need.
void CardList::fitHeights()
{
    const auto margins = m_column->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    for (auto *card : std::as_const(m_cards)) {
        if (card->layout()->hasHeightForWidth())
            card->setFixedHeight(card->layout()->totalHeightForWidth(width));
    }
}

void CardList::resizeEvent(QResizeEvent *event)
{
    VerticalScrollArea::resizeEvent(event);
    fitHeights();
}

bool CardList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeights(); // a card says something else
    return VerticalScrollArea::eventFilter(watched, event);
}

} // namespace traydo::gui
