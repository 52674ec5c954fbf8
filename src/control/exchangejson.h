#pragma once

#include "control/controlservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace traydo::control {

// Quick add, export and import as they travel; bytes as base64 (RFC 4648 §4).

QJsonObject toJson(const QuickAddPreview &preview);
core::Result<QuickAddPreview> quickAddPreviewFromJson(const QJsonValue &value);
QJsonObject toJson(const ExportRequest &request);
core::Result<ExportRequest> exportRequestFromJson(const QJsonValue &value);
QJsonObject toJson(const ExportPart &part);
core::Result<ExportPart> exportPartFromJson(const QJsonValue &value);
QJsonObject toJson(const ImportRequest &request);
core::Result<ImportRequest> importRequestFromJson(const QJsonValue &value);
/// `traydoctl --json` says remarks alike.
QJsonObject toJson(const core::FileRemark &remark);
QJsonArray toJson(const QList<core::FileRemark> &remarks);
QJsonObject toJson(const core::ImportReport &report);
core::Result<core::ImportReport> importReportFromJson(const QJsonValue &value);
/// The id of a transfer.
QJsonValue toJson(const QString &transfer);
core::Result<QString> transferFromJson(const QJsonValue &value);
core::Result<QByteArray> bytesFromJson(const QJsonValue &value);
QJsonValue bytesToJson(const QByteArray &bytes);

} // namespace traydo::control
