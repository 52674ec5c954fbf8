#include "todo/exchange.h"

#include "core/ids.h"
#include "todo/exchangecsv.h"
#include "todo/exchangejson.h"
#include "todo/icalendar.h"
#include "todo/recurrence.h"
#include "todo/todorules.h"
#include "todo/todotxt.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Of the ids that other programs gave.
const QUuid foreignSpace(u"5f0c6d1e-7b0a-4a54-9a39-1d0a6f2f8f10"_s);

} // namespace

WrittenFile writeExchange(ExchangeFormat format, const ExchangeData &data, const QTimeZone &zone)
{
    switch (format) {
    case ExchangeFormat::Json:
        return writeJson(data);
    case ExchangeFormat::TodoTxt:
        return writeTodoTxt(data, zone);
    case ExchangeFormat::ICalendar:
        return writeICalendar(data);
    case ExchangeFormat::Csv:
        return writeCsv(data);
    }
    return {};
}

Result<FileContent> readExchange(ExchangeFormat format, const QByteArray &bytes, const ReadContext &context)
{
    switch (format) {
    case ExchangeFormat::Json:
        return readJson(bytes);
    case ExchangeFormat::TodoTxt:
        return readTodoTxt(bytes, context);
    case ExchangeFormat::ICalendar:
        return readICalendar(bytes, context);
    case ExchangeFormat::Csv:
        return readCsv(bytes, context);
    }
    return Error{ErrorCode::Internal, u"no such format"_s};
}

std::optional<ExchangeFormat> formatOfFile(const QString &fileName)
{
    const std::pair<QLatin1StringView, ExchangeFormat> endings[] = {{".json"_L1, ExchangeFormat::Json},
                                                                    {".txt"_L1, ExchangeFormat::TodoTxt},
                                                                    {".ics"_L1, ExchangeFormat::ICalendar},
                                                                    {".csv"_L1, ExchangeFormat::Csv}};
    for (const auto &[ending, format] : endings) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return format;
    }
    return {};
}

Result<core::Todo> fitted(core::Todo todo)
{
    auto title = validTitle(todo.title.simplified());
    if (!title)
        return title.error();
    todo.title = *std::move(title);
    auto notes = validNotes(todo.notes);
    if (!notes)
        return notes.error();
    todo.notes = *std::move(notes);
    QStringList tags;
    for (const auto &tag : std::as_const(todo.tags)) {
        static const QRegularExpression space(u"\\s+"_s);
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed().replace(space, u"-"_s));
    }
    auto kept = validTags(tags);
    if (!kept)
        return kept.error();
    todo.tags = *std::move(kept);
    if (todo.due) {
        auto due = validDue(*todo.due);
        if (!due)
            return due.error();
        todo.due = *std::move(due);
    }
    if (!todo.repeat.isEmpty()) {
        auto repeat = validRepeat(todo.repeat);
        if (!repeat)
            return repeat.error();
        todo.repeat = *std::move(repeat);
    }
    return todo;
}

QString idFromForeign(const QString &foreign)
{
    if (foreign.isEmpty())
        return {};
    const auto lower = foreign.toLower();
    return core::isId(lower) ? lower
                             : QUuid::createUuidV5(foreignSpace, foreign).toString(QUuid::WithoutBraces);
}

} // namespace traydo::todo
