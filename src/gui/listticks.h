#pragma once

#include "core/grant.h"

class QListWidget;

namespace traydo::gui {

class ListModel;

// The lists as rows with boxes to tick, for dialogs that say how far somebody's rights reach.

/// Fills `view`, as high as four rows, with the boxes of `ticked` ticked.
void fillListTicks(QListWidget &view, const ListModel &lists, const QSet<QString> &ticked);
/// Ids of the ticked ones.
QSet<QString> tickedLists(const QListWidget &view);

} // namespace traydo::gui
