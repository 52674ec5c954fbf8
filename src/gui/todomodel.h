#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"
#include "gui/timetext.h"
#include "gui/todoedits.h"
#include "gui/todofilter.h"

#include <QAbstractListModel>
#include <QSet>

namespace traydo::gui {

class ListModel;
class SeenTodos;

/// Names the ids of dragged todos, one a line.
inline constexpr auto todosMimeType = "application/x-traydo-todos";

/// The todos of one filter, page by page. A change on the server is merged in row by row, so that selection
/// and scroll position stay. What the person ticks off stays where it is for a moment before it goes.
class TodoModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ListNameRole, ///< empty where all rows are of one list
        DueTextRole,  ///< empty without a due date
        OverdueRole,  ///< bool
        RepeatRole,   ///< "Every week"; empty: once
        PriorityRole, ///< core::Priority as int
        TagsRole,     ///< QStringList
        ByRole,       ///< "By Codex, 2 min ago"; empty when a person did it
        UnreadRole,   ///< bool: an app changed it, and the person has not seen that yet
        PartRole,     ///< bool: a part of the todo above
        NotesRole,
    };

    TodoModel(control::ControlService &service, const ListModel &lists, SeenTodos &seen,
              const core::Clock &clock, QObject *parent = nullptr);

    const TodoFilter &filter() const { return m_filter; }
    void setFilter(const TodoFilter &filter);
    void reload();
    /// How long a ticked todo stays; 2 s unless a test says otherwise.
    void setLingerTime(core::milliseconds time) { m_lingerTime = time; }

    bool isLoaded() const { return m_loaded; }
    const core::Todo &todo(const QModelIndex &index) const { return m_todos[index.row()]; }
    QList<core::Todo> todosAt(const QModelIndexList &indexes) const;
    QModelIndex indexOf(const QString &id) const;
    QDate today() const { return m_times.now().date(); }
    const TimeText &times() const { return m_times; }

    /// What the person does to todos; shared by everything in the window.
    TodoEdits &edits() { return m_edits; }
    void setCompleted(const QList<core::Todo> &todos, bool completed);
    /// As in gui/todoorder.h, for the rows shown.
    std::optional<QString> placeAfterStep(const QModelIndex &index, int step) const;
    std::optional<core::Todo> possibleWhole(const QModelIndex &index) const;
    /// A title the person typed that was refused: EditRole offers it again until it is forgotten.
    void keepTyped(const QString &id, const QString &title) { m_typed = {id, title}; }
    void forgetTyped() { m_typed = {}; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QStringList mimeTypes() const override { return {QString::fromLatin1(todosMimeType)}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are what the server has for the filter.
    void loaded();

private:
    void fetchPage(const QString &after);
    void take(const control::TodoPage &page);
    void merge();
    void keepLingering();
    void endLinger(const QString &id);
    void takeEdited(const core::Todo &todo);
    qsizetype rowOf(const QString &id, qsizetype from = 0) const;
    bool isPart(qsizetype row) const;
    QString byText(const core::Todo &todo) const;
    QString accessibleText(const QModelIndex &index) const;
    void tellAllChanged(const QList<int> &roles);

    control::ControlService &m_service;
    const ListModel &m_lists;
    SeenTodos &m_seen;
    TimeText m_times;
    TodoEdits m_edits;
    TodoFilter m_filter;
    QList<core::Todo> m_todos;
    QList<core::Todo> m_incoming; ///< pages of the load under way
    QString m_cursor;             ///< last todo of the last page, in the server's order
    QSet<QString> m_lingering;    ///< ticked off a moment ago
    core::milliseconds m_lingerTime{2000};
    QPair<QString, QString> m_typed; ///< id and title
    qsizetype m_wanted = 0;          ///< rows to have after the load under way
    int m_generation = 0;            ///< answers of an older load are dropped
    bool m_more = false;
    bool m_loaded = false;
    ReloadGate m_gate;
};

} // namespace traydo::gui
