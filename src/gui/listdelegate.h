#pragma once

#include <QStyledItemDelegate>

namespace traydo::gui {

/// A list at the side: its colour, its name, and how many todos are open in it.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace traydo::gui
