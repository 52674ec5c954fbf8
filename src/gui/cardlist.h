#pragma once

#include "gui/verticalscrollarea.h"

#include <QHash>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace traydo::gui {

/// A scrolling column of cards, one per id. Cards whose id stays are kept, so focus and scroll position stay
/// too.
class CardList : public VerticalScrollArea
{
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

    using Maker = std::function<QWidget *(const QString &id)>;
    /// Shows exactly `ids`, in this order; `make` is asked for the new ones.
    void sync(const QStringList &ids, const Maker &make);
    QWidget *card(const QString &id) const { return m_cards.value(id); }
    /// For a place that has its margins already: the cards reach from side to side.
    void fillWidth();
    /// Puts a widget below the cards, wherever these end; once. Takes it over.
    void setFooter(QWidget *footer);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeights();

    QVBoxLayout *m_column;
    QHash<QString, QWidget *> m_cards;
};

} // namespace traydo::gui
