#pragma once

#include "core/reason.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace traydo::core {

/// The forms in which todos leave and come in.
enum class ExchangeFormat {
    Json,      ///< our own; nothing is lost
    TodoTxt,   ///< https://github.com/todotxt/todo.txt
    ICalendar, ///< VTODO of RFC 5545
    Csv,       ///< RFC 4180
};

/// What is to be said of one place in a file.
struct FileRemark
{
    int line = 0; ///< from 1; 0 when the form has no lines
    QString text; ///< English, for JSON
    Reason reason = {};

    bool operator==(const FileRemark &) const = default;
};

/// What an import did, or would do.
struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;         ///< there already
    QStringList newLists;      ///< names of the lists that were made
    QList<FileRemark> skipped; ///< what did not come in, and why
    QList<FileRemark> remarks; ///< what came in other than it stands in the file

    bool operator==(const ImportReport &) const = default;
};

/// What a recognised part of a quick-add text sets.
enum class ChipKind { List, Priority, Tag, Date, Time, Repeat };

/// A recognised part of a quick-add text: where it stands and what was understood.
struct Chip
{
    ChipKind kind = ChipKind::Tag;
    qsizetype start = 0; ///< in UTF-16 units, as QString counts
    qsizetype length = 0;
    /// Name of the list; 1 to 3; the tag; `2026-11-27` or `2026-11-27T17:00`; `17:00`; an RRULE value.
    QString meaning;

    bool operator==(const Chip &) const = default;
};

} // namespace traydo::core
