#pragma once

#include <QStyledItemDelegate>

namespace traydo::gui {

/// Paints the rows of a HistoryModel: headings for days; for a change who, what and when, and below it before
/// and after. What was taken back is struck through.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace traydo::gui
