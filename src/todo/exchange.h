#pragma once

#include "core/exchange.h"
#include "core/result.h"
#include "core/todo.h"

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace traydo::todo {

using core::ExchangeFormat;
using core::FileRemark;

/// What is written: todos along with their lists.
struct ExchangeData
{
    QList<core::TodoList> lists;
    QList<core::Todo> todos;
    core::Instant writtenAt{};
};

/// A file, and what it could not hold.
struct WrittenFile
{
    QByteArray bytes;
    QList<core::Notice> warnings; ///< "todo.txt holds no notes: left out of 3 todos"
};

/// A todo as a file has it: fields checked and in their kept form. `id` and `parentId` are empty where the
/// file gives none; `listId` only JSON fills. `version`, `position` and actors count only from JSON.
struct FileTodo
{
    core::Todo todo;
    QString list = {}; ///< name; empty when the file names none
    int line = 0;      ///< where it starts, from 1; 0 when the form has no lines
    int parent = -1;   ///< index of the todo this one is a part of, for forms without ids
};

struct FileContent
{
    QList<core::TodoList> lists; ///< JSON only
    QList<FileTodo> todos;
    QList<FileRemark> skipped; ///< what does not come in, and why
    QList<FileRemark> remarks; ///< what comes in other than it stands there
};

/// What a file is read against.
struct ReadContext
{
    core::Instant now{};
    QTimeZone zone; ///< the person's
};

/// Todos of a form that counts no list or zone of its own are written in order of position. `zone` is the
/// person's. Touches nothing that is shared, so that any thread may do it.
WrittenFile writeExchange(ExchangeFormat format, const ExchangeData &data, const QTimeZone &zone);

/// Reads a whole file; touches nothing that is shared, so that any thread may do it. What cannot be read as
/// this form at all is InvalidArgument with the line in the text; entries that are no todos of ours are told
/// in `skipped`.
core::Result<FileContent> readExchange(ExchangeFormat format, const QByteArray &bytes,
                                       const ReadContext &context);

/// By the ending of the file's name: .json, .txt, .ics, .csv. Nothing for any other.
std::optional<ExchangeFormat> formatOfFile(const QString &fileName);

/// The todo with every field in its kept form (todorules), or InvalidArgument. White space in tags becomes
/// `-`, line breaks in the title become spaces.
core::Result<core::Todo> fitted(core::Todo todo);

/// A UUID (version 5 form, RFC 9562 §5.5) for the id another program gave, so that the same entry is the same
/// todo when it comes in again. One that is a UUID already stays.
QString idFromForeign(const QString &foreign);

} // namespace traydo::todo
