#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace traydo::cli {

/// Columns a text takes on a terminal: wide East Asian characters and emoji count two, marks none.
int displayWidth(QStringView text);
/// `text` cut to `width` columns, with an ellipsis when something is missing.
QString cutToWidth(const QString &text, int width);

/// Lines up columns of plain text.
class Table
{
public:
    explicit Table(const QStringList &headings);

    void addRow(const QStringList &cells);
    /// Two blanks between columns, none at the ends of lines. With a width, the widest column gives way so
    /// that lines fit.
    QString toText(std::optional<int> width = {}) const;

private:
    QList<int> columnWidths(std::optional<int> width) const;

    QList<QStringList> m_rows;
};

} // namespace traydo::cli
