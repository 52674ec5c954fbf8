#pragma once

#include "control/controlservice.h"
#include "gui/activityfilter.h"
#include "gui/changetext.h"
#include "gui/reloadgate.h"

#include <QAbstractListModel>

namespace traydo::gui {

/// What was changed, newest first, under a row for each day. Fetches the older ones as they are scrolled to.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< empty for the row of a day
        DetailsRole,           ///< before and after of each field, one text
        TimeRole,              ///< time of day
        ByRole,
        ByAppRole,  ///< bool
        UndoneRole, ///< bool: it was taken back
    };

    HistoryModel(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
                 QObject *parent = nullptr);

    void setFilter(const ActivityFilter &filter);
    void reload();

    /// Null for the row of a day.
    const core::Change *change(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &changeId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const traydo::core::Error &error);

private:
    static constexpr int pageSize = 100;

    struct Row
    {
        QDate day;             ///< of all of them
        qsizetype change = -1; ///< index in m_changes; -1: the row of the day
    };

    control::HistoryQuery query() const;
    void take(const control::HistoryPage &page);
    void remember();
    void append(const control::HistoryPage &page);
    QList<Row> rowsFor(qsizetype firstChange, QDate lastDay) const;
    QVariant changeData(const core::Change &change, int role) const;
    QString accessibleText(const core::Change &change) const;

    control::ControlService &m_service;
    TimeText m_times;
    ChangeText m_text;
    ActivityFilter m_filter;
    QList<core::Change> m_changes;
    QList<Row> m_rows;
    ReloadGate m_gate;
    bool m_more = false;
    int m_wanted = pageSize; ///< changes to ask for at the next reload
};

} // namespace traydo::gui
