#include "cli/table.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

constexpr int gap = 2;
constexpr int narrowestColumn = 12;

/// East Asian Wide and Fullwidth (UAX #11), by block: enough to keep columns straight.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
           (c >= 0x1F680 && c <= 0x1F6FF) || (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

} // namespace

int displayWidth(QStringView text)
{
    const auto points = text.toUcs4();
    return std::accumulate(points.cbegin(), points.cend(), 0,
                           [](int width, char32_t c) { return width + columnsOf(c); });
}

QString cutToWidth(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString cut;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += columnsOf(c);
        if (used > width)
            break;
        cut += QString::fromUcs4(&c, 1);
    }
    return cut + u'…';
}

Table::Table(const QStringList &headings)
{
    m_rows.append(headings);
}

void Table::addRow(const QStringList &cells)
{
    m_rows.append(cells);
}

QList<int> Table::columnWidths(std::optional<int> width) const
{
    QList<int> widths(m_rows.first().size(), 0);
    for (const auto &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    if (width) {
        const int total = std::accumulate(widths.cbegin(), widths.cend(), gap * int(widths.size() - 1));
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (total > *width)
            *widest = std::max(narrowestColumn, *widest - (total - *width));
    }
    return widths;
}

QString Table::toText(std::optional<int> width) const
{
    const auto widths = columnWidths(width);
    QString text;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto cell = cutToWidth(row[column], widths[column]);
            line += cell + QString(widths[column] - displayWidth(cell) + gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace traydo::cli
