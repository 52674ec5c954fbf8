#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace traydo::todo {

/// A row of a CSV file and the line it starts on, from 1.
struct CsvRow
{
    QStringList cells;
    int line = 0;
};

/// The rows of RFC 4180 text with `\n` as line end; a quoted cell may hold separators, quotes (doubled) and
/// line breaks. Blank lines are passed over. InvalidArgument with the line for a quote that does not end, or
/// that is followed by further text.
core::Result<QList<CsvRow>> parseCsv(const QString &text, QChar separator);

/// The separator the headings are divided by: comma, semicolon or tab, whichever there is most of outside
/// quotes.
QChar separatorOf(QStringView firstLine);

/// Quoted where it has to be, and kept from being a formula.
QString csvCell(const QString &text);

/// The text of a cell, without the apostrophe csvCell() put in front.
QString csvText(const QString &cell);

} // namespace traydo::todo
