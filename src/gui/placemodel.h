#pragma once

#include "gui/todofilter.h"

#include <QAbstractListModel>

namespace traydo::gui {

class ListModel;

/// Where todos can be looked up: the views, the lists, and at the end what is done and what is deleted. For
/// the side of the Todos page. Lists can be dragged into another order, and todos onto lists.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { View, Heading, List };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        ViewRole,                ///< TodoView as int, of a view
        IdRole,                  ///< of a list; empty otherwise
        CountRole,               ///< open todos; invalid where none is told
        ColorRole,               ///< of a list; invalid where it has none
    };

    /// `lists` outlives it.
    explicit PlaceModel(const ListModel &lists, QObject *parent = nullptr);

    /// Of a list when `listId` names one that is there, of the view otherwise.
    QModelIndex indexOf(const QString &listId, TodoView view) const;
    /// What Alt+Up and Alt+Down do to a list: the one to stand before then; empty: last. Nothing where there
    /// is no further way.
    std::optional<QString> placeAfterStep(const QString &listId, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(const QString &listId, const QString &name);
    /// `beforeId` is empty for the last place.
    void moveRequested(const QString &listId, const QString &beforeId);
    void todosDropped(const QStringList &ids, const QString &listId);

private:
    struct Place
    {
        Kind kind = Kind::View;
        TodoView view = TodoView::All;
        QString listId = {};

        bool operator==(const Place &) const = default;
    };
    void rebuild();
    QString nameAt(int row) const;
    std::optional<int> countAt(int row) const;

    const ListModel &m_lists;
    QList<Place> m_places;
};

} // namespace traydo::gui
