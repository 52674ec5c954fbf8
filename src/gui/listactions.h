#pragma once

#include "gui/listedits.h"

#include <QObject>

class QListView;
class QMenu;

namespace traydo::gui {

class ListModel;
class PlaceModel;
struct ShortcutLine;

/// What can be done with the list chosen at the side, by key and in the context menu.
class ListActions : public QObject
{
    Q_OBJECT
public:
    /// Sits on `view`, which shows `places`; all outlive it.
    ListActions(QListView &view, PlaceModel &places, const ListModel &lists, ListEdits &edits,
                QObject *parent = nullptr);

    QList<ShortcutLine> shortcuts() const;
    /// Asks for a name.
    void askForList();

private:
    void addKeys();
    std::optional<core::TodoList> current() const;
    void moveBy(int step);
    void openMenu(const QPoint &at);
    void fillColors(QMenu &menu, const core::TodoList &list);

    QListView &m_view;
    PlaceModel &m_places;
    const ListModel &m_lists;
    ListEdits &m_edits;
};

} // namespace traydo::gui
