#include "gui/callspanel.h"

#include "ui_callspanel.h"

#include "gui/plaintext.h"
#include "gui/shades.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeWidgetItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

enum Column { NameColumn, ReadsColumn, WritesColumn, DeniedColumn };

} // namespace

CallsPanel::CallsPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallsPanel>())
{
    m_ui->setupUi(this);
    m_ui->appsView->setHeaderLabels({tr("App"), tr("Read"), tr("Changed"), tr("Refused")});
    m_ui->appsView->header()->setStretchLastSection(false);
    m_ui->appsView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->appsView->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {ReadsColumn, WritesColumn, DeniedColumn})
        m_ui->appsView->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    keepAppsReadable();
    m_ui->table->horizontalHeader()->setMinimumSectionSize(1);
    connect(m_ui->tableButton, &QPushButton::toggled, this, &CallsPanel::showTable);
}

CallsPanel::~CallsPanel() = default;

/// The columns of numbers take what they need; the names, of which a tooltip has the rest, at least their
/// heading.
void CallsPanel::keepAppsReadable()
{
    const auto *header = m_ui->appsView->header();
    constexpr int indent = 4; ///< of the numbers, against their headings
    int width = 2 * m_ui->appsView->frameWidth() + header->count() * indent;
    for (int column = 0; column < header->count(); ++column)
        width += header->sectionSizeHint(column);
    m_ui->appsView->setMinimumWidth(std::max(m_ui->appsView->minimumWidth(), width));
}

void CallsPanel::showTable(bool table)
{
    m_ui->stack->setCurrentWidget(table ? static_cast<QWidget *>(m_ui->table) : m_ui->heatMap);
    // A table is higher than the picture, and numbers out of sight would be no twin of it.
    m_ui->stack->setMinimumHeight(table ? tableHeight() : 0);
}

int CallsPanel::tableHeight() const
{
    const auto *table = m_ui->table;
    return table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length() +
           table->horizontalScrollBar()->sizeHint().height() + 2 * table->frameWidth();
}

void CallsPanel::show(const QList<control::CallCount> &counts, const TimeText &times)
{
    const auto grid = callsByHour(counts, times);
    m_ui->heatMap->setGrid(grid);
    fillTable(grid);
    fillApps(callsByApp(counts));
    CallSum all;
    for (const auto &count : counts)
        all.add(count);
    auto text = all.total() == 0 ? tr("No app called in this time") : tr("%n call(s)", nullptr, all.total());
    if (all.denied > 0)
        text = tr("%1, %n refused", "calls", all.denied).arg(text);
    m_ui->sumLabel->setText(text);
}

void CallsPanel::fillTable(const HourGrid &grid)
{
    const QLocale locale;
    const auto order = HeatMap::weekdays();
    auto *table = m_ui->table;
    table->setRowCount(int(grid.size()));
    table->setColumnCount(int(grid[0].size()));
    for (int hour = 0; hour < table->columnCount(); ++hour)
        table->setHorizontalHeaderItem(hour, new QTableWidgetItem(locale.toString(hour)));
    for (int row = 0; row < table->rowCount(); ++row) {
        const int weekday = order[row];
        const auto name = locale.standaloneDayName(weekday, QLocale::ShortFormat);
        table->setVerticalHeaderItem(row, new QTableWidgetItem(name));
        for (int hour = 0; hour < table->columnCount(); ++hour) {
            const int calls = grid[size_t(weekday - 1)][size_t(hour)];
            auto *item = new QTableWidgetItem(calls == 0 ? u"–"_s : locale.toString(calls));
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole, HeatMap::cellText(weekday, hour, calls));
            item->setToolTip(toolTipText(HeatMap::cellText(weekday, hour, calls)));
            table->setItem(row, hour, item);
        }
    }
    table->resizeColumnsToContents();
    int widest = 0;
    for (int hour = 0; hour < table->columnCount(); ++hour)
        widest = std::max(widest, table->columnWidth(hour));
    for (int hour = 0; hour < table->columnCount(); ++hour)
        table->setColumnWidth(hour, widest);
    table->resizeRowsToContents();
}

void CallsPanel::fillApps(const QList<AppCalls> &apps)
{
    const QLocale locale;
    m_ui->appsView->clear();
    for (const auto &app : apps) {
        const auto name = shortened(app.name, maxShownName);
        auto *item = new QTreeWidgetItem(m_ui->appsView, {name, locale.toString(app.calls.reads),
                                                          locale.toString(app.calls.writes),
                                                          locale.toString(app.calls.denied)});
        item->setToolTip(NameColumn, toolTipText(name));
        for (const int column : {ReadsColumn, WritesColumn, DeniedColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (app.calls.denied > 0)
            item->setForeground(DeniedColumn, refusal(palette()));
    }
}

} // namespace traydo::gui
