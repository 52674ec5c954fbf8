#include "gui/listticks.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"

#include <QListWidget>

namespace traydo::gui {

namespace {

constexpr int rowsWithoutScrolling = 4;

} // namespace

void fillListTicks(QListWidget &view, const ListModel &lists, const QSet<QString> &ticked)
{
    for (const auto &summary : lists.lists()) {
        auto *item = new QListWidgetItem(isolated(shortened(summary.list.name, maxShownName)), &view);
        item->setData(Qt::UserRole, summary.list.id);
        item->setToolTip(toolTipText(summary.list.name));
        item->setCheckState(ticked.contains(summary.list.id) ? Qt::Checked : Qt::Unchecked);
    }
    view.setFixedHeight(view.sizeHintForRow(0) * rowsWithoutScrolling + 2 * view.frameWidth());
}

QSet<QString> tickedLists(const QListWidget &view)
{
    QSet<QString> ids;
    for (int i = 0; i < view.count(); ++i) {
        if (view.item(i)->checkState() == Qt::Checked)
            ids.insert(view.item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace traydo::gui
