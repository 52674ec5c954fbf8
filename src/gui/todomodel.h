#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"
#include "gui/timetext.h"

#include <QAbstractListModel>
#include <QSet>

namespace traydo::gui {

class ListModel;

/// Which todos the page shows.
struct TodoFilter
{
    QString listId; ///< empty: all lists
    QString text;
    bool completedToo = false;

    bool operator==(const TodoFilter &) const = default;
};

/// The todos of one filter, page by page. A change on the server is merged in row by row, so that selection
/// and scroll position stay. What the person ticks off stays where it is for a moment before it goes.
class TodoModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        ListNameRole,
        DueTextRole,  ///< empty without a due date
        OverdueRole,  ///< bool
        PriorityRole, ///< core::Priority as int
        TagsRole,     ///< QStringList
        ByRole,       ///< "By Codex, 2 min ago"; empty when a person did it
        NotesRole,
    };

    TodoModel(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
              QObject *parent = nullptr);

    const TodoFilter &filter() const { return m_filter; }
    void setFilter(const TodoFilter &filter);
    void reload();
    /// How long a ticked todo stays; 2 s unless a test says otherwise.
    void setLingerTime(core::milliseconds time) { m_lingerTime = time; }

    bool isLoaded() const { return m_loaded; }
    const core::Todo &todo(const QModelIndex &index) const { return m_todos[index.row()]; }
    void add(const QString &text);
    void remove(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are what the server has for the filter.
    void loaded();
    void added(const QString &id);
    void removed(const QString &title);
    /// The person's edit was not accepted; the row shows the server's word again.
    void failed(const traydo::core::Error &error);

private:
    void fetchPage(const QString &after);
    void take(const control::TodoPage &page);
    void merge();
    void keepLingering();
    void update(const QString &id, const control::TodoEdit &edit);
    void endLinger(const QString &id);
    qsizetype rowOf(const QString &id, qsizetype from = 0) const;
    QString byText(const core::Todo &todo) const;
    QString accessibleText(const QModelIndex &index) const;

    control::ControlService &m_service;
    const ListModel &m_lists;
    TimeText m_times;
    TodoFilter m_filter;
    QList<core::Todo> m_todos;
    QList<core::Todo> m_incoming; ///< pages of the load under way
    QSet<QString> m_lingering;    ///< ticked off a moment ago
    core::milliseconds m_lingerTime{2000};
    qsizetype m_wanted = 0; ///< rows to have after the load under way
    int m_generation = 0;   ///< answers of an older load are dropped
    bool m_more = false;
    bool m_loaded = false;
    ReloadGate m_gate;
};

} // namespace traydo::gui
