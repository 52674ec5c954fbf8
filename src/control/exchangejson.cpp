#include "control/exchangejson.h"

#include "control/enumnames.h"
#include "control/nounjson.h"
#include "control/objectreader.h"
#include "control/reasonjson.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

QJsonObject toJson(const core::Chip &chip)
{
    return {{u"kind"_s, QString(nameIn(names::chipKinds, chip.kind))},
            {u"start"_s, qint64(chip.start)},
            {u"length"_s, qint64(chip.length)},
            {u"meaning"_s, chip.meaning}};
}

Result<core::Chip> chipFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "chip"_L1);
    core::Chip chip;
    if (const auto kind = valueIn(names::chipKinds, reader.text("kind"_L1)))
        chip.kind = *kind;
    else
        reader.refuse("kind"_L1, u"is unknown"_s);
    chip.start = qsizetype(reader.integer("start"_L1, 0, most));
    chip.length = qsizetype(reader.integer("length"_L1, 0, most));
    chip.meaning = reader.text("meaning"_L1);
    return reader.finish(chip);
}

Result<core::FileRemark> fileRemarkFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "remark"_L1);
    core::FileRemark remark;
    remark.line = reader.smallInteger("line"_L1);
    remark.text = reader.text("text"_L1);
    remark.reason = reader.noun("reason"_L1, reasonFromJson);
    return reader.finish(remark);
}

QString formatName(core::ExchangeFormat format)
{
    return QString(nameIn(names::exchangeFormats, format));
}

core::ExchangeFormat readFormat(ObjectReader &reader)
{
    const auto format = valueIn(names::exchangeFormats, reader.text("format"_L1));
    if (!format)
        reader.refuse("format"_L1, u"is unknown"_s);
    return format.value_or(core::ExchangeFormat::Json);
}

} // namespace

QJsonObject toJson(const QuickAddPreview &preview)
{
    QJsonArray chips;
    for (const auto &chip : preview.chips)
        chips.append(toJson(chip));
    return {{u"title"_s, preview.title},
            {u"chips"_s, chips},
            {u"list"_s, preview.list},
            {u"due"_s, toJson(preview.due)},
            {u"priority"_s, int(preview.priority)},
            {u"tags"_s, QJsonArray::fromStringList(preview.tags)},
            {u"repeat"_s, preview.repeat}};
}

Result<QuickAddPreview> quickAddPreviewFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "preview"_L1);
    QuickAddPreview preview;
    preview.title = reader.text("title"_L1);
    preview.chips = reader.nouns("chips"_L1, chipFromJson);
    preview.list = reader.text("list"_L1);
    preview.due = reader.noun("due"_L1, dueFromJson);
    preview.priority = reader.noun("priority"_L1, priorityFromJson);
    preview.tags = reader.texts("tags"_L1);
    preview.repeat = reader.text("repeat"_L1);
    return reader.finish(preview);
}

QJsonObject toJson(const ExportRequest &request)
{
    return {{u"format"_s, formatName(request.format)},
            {u"lists"_s, QJsonArray::fromStringList(request.lists)},
            {u"completed"_s, request.completed}};
}

Result<ExportRequest> exportRequestFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "request"_L1);
    ExportRequest request;
    request.format = readFormat(reader);
    request.lists = reader.texts("lists"_L1);
    request.completed = reader.flag("completed"_L1);
    return reader.finish(request);
}

QJsonObject toJson(const ExportPart &part)
{
    return {{u"transfer"_s, part.transfer},
            {u"bytes"_s, bytesToJson(part.bytes)},
            {u"total"_s, part.total},
            {u"todos"_s, part.todos},
            {u"warnings"_s, toJson(part.warnings)}};
}

Result<ExportPart> exportPartFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "part"_L1);
    ExportPart part;
    part.transfer = reader.text("transfer"_L1);
    part.bytes = reader.noun("bytes"_L1, bytesFromJson);
    part.total = reader.integer("total"_L1, 0, most);
    part.todos = reader.smallInteger("todos"_L1);
    part.warnings = reader.nouns("warnings"_L1, noticeFromJson);
    return reader.finish(part);
}

QJsonObject toJson(const ImportRequest &request)
{
    return {{u"transfer"_s, request.transfer},
            {u"format"_s, formatName(request.format)},
            {u"into"_s, request.into},
            {u"preview"_s, request.preview},
            {u"via"_s, request.via}};
}

Result<ImportRequest> importRequestFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "request"_L1);
    ImportRequest request;
    request.transfer = reader.text("transfer"_L1);
    request.format = readFormat(reader);
    request.into = reader.text("into"_L1);
    request.preview = reader.flag("preview"_L1);
    request.via = reader.text("via"_L1);
    return reader.finish(request);
}

QJsonObject toJson(const core::FileRemark &remark)
{
    return {{u"line"_s, remark.line}, {u"text"_s, remark.text}, {u"reason"_s, toJson(remark.reason)}};
}

QJsonArray toJson(const QList<core::FileRemark> &remarks)
{
    QJsonArray array;
    for (const auto &remark : remarks)
        array.append(toJson(remark));
    return array;
}

QJsonObject toJson(const core::ImportReport &report)
{
    return {{u"added"_s, report.added},
            {u"changed"_s, report.changed},
            {u"unchanged"_s, report.unchanged},
            {u"new_lists"_s, QJsonArray::fromStringList(report.newLists)},
            {u"skipped"_s, toJson(report.skipped)},
            {u"remarks"_s, toJson(report.remarks)}};
}

Result<core::ImportReport> importReportFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "report"_L1);
    core::ImportReport report;
    report.added = reader.smallInteger("added"_L1);
    report.changed = reader.smallInteger("changed"_L1);
    report.unchanged = reader.smallInteger("unchanged"_L1);
    report.newLists = reader.texts("new_lists"_L1);
    report.skipped = reader.nouns("skipped"_L1, fileRemarkFromJson);
    report.remarks = reader.nouns("remarks"_L1, fileRemarkFromJson);
    return reader.finish(report);
}

QJsonValue toJson(const QString &transfer)
{
    return QJsonObject{{u"transfer"_s, transfer}};
}

Result<QString> transferFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "transfer"_L1);
    const auto transfer = reader.text("transfer"_L1);
    return reader.finish(transfer);
}

QJsonValue bytesToJson(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<QByteArray> bytesFromJson(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded)
        return Error{ErrorCode::InvalidArgument, u"must be bytes in base64"_s};
    return decoded.decoded;
}

} // namespace traydo::control
