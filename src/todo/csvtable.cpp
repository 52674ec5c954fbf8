#include "todo/csvtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

namespace {

/// Reads one text, character by character.
class Parser
{
public:
    Parser(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    core::Result<QList<CsvRow>> rows()
    {
        while (m_position < m_text.size()) {
            if (auto read = readRow(); !read)
                return read.error();
        }
        return m_rows;
    }

private:
    core::Result<void> readRow()
    {
        CsvRow row{{}, m_line};
        while (true) {
            const bool isQuoted = m_position < m_text.size() && m_text[m_position] == u'"';
            auto cell = isQuoted ? quotedCell() : core::Result<QString>(plainCell());
            if (!cell)
                return cell.error();
            row.cells.append(*std::move(cell));
            if (m_position >= m_text.size() || m_text[m_position] == u'\n')
                break;
            ++m_position; // the separator
        }
        ++m_position;
        ++m_line;
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            m_rows.append(row);
        return {};
    }

    QString plainCell()
    {
        const auto start = m_position;
        while (m_position < m_text.size() && m_text[m_position] != m_separator && m_text[m_position] != u'\n')
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    core::Result<QString> quotedCell()
    {
        const int firstLine = m_line;
        QString cell;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const auto c = m_text[m_position];
            if (c != u'"') {
                cell += c;
                m_line += c == u'\n' ? 1 : 0;
                continue;
            }
            ++m_position;
            if (m_position >= m_text.size() || m_text[m_position] == m_separator ||
                m_text[m_position] == u'\n')
                return cell;
            if (m_text[m_position] != u'"')
                return fault(m_line,
                             u"a quoted cell is followed by further text; double the quotes inside it"_s);
            cell += u'"';
        }
        return fault(firstLine, u"a quoted cell starts here and does not end"_s);
    }

    static core::Error fault(int line, const QString &text)
    {
        return {core::ErrorCode::InvalidArgument,
                u"line %1: %2"_s.arg(line).arg(text),
                {.code = core::ReasonCode::QuotesBroken, .number = line}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
};

/// Text that a spreadsheet would take for a formula, or that already has apostrophes in front of one.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

core::Result<QList<CsvRow>> parseCsv(const QString &text, QChar separator)
{
    return Parser(text, separator).rows();
}

QChar separatorOf(QStringView firstLine)
{
    QChar best(u',');
    qsizetype most = 0;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        bool isQuoted = false;
        const auto count = std::count_if(firstLine.begin(), firstLine.end(), [&](QChar c) {
            isQuoted = c == u'"' ? !isQuoted : isQuoted;
            return !isQuoted && c == candidate;
        });
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

QString csvCell(const QString &text)
{
    auto cell = text;
    if (looksLikeFormula(text))
        cell.prepend(u'\'');
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(),
                                         [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); }) ||
                             cell != cell.trimmed();
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString csvText(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace traydo::todo
