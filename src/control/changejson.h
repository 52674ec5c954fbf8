#pragma once

#include "control/servicejson.h"

namespace traydo::control {

// The change log and edits of lists as JSON of the control protocol, under the same rules as the nouns.

/// Members that are unset are left out.
QJsonObject toJson(const ListEdit &edit);
QJsonObject toJson(const HistoryQuery &query);
QJsonObject toJson(const HistoryPage &page);
QJsonObject toJson(const UndoSummary &summary);
QJsonObject toJson(const UndoRefusal &refusal);

core::Result<core::Change> changeFromJson(const QJsonValue &value);
core::Result<core::ChangePart> changePartFromJson(const QJsonValue &value);
core::Result<ListEdit> listEditFromJson(const QJsonValue &value);
core::Result<HistoryQuery> historyQueryFromJson(const QJsonValue &value);
core::Result<HistoryPage> historyPageFromJson(const QJsonValue &value);
core::Result<UndoSummary> undoSummaryFromJson(const QJsonValue &value);
core::Result<UndoRefusal> undoRefusalFromJson(const QJsonValue &value);

} // namespace traydo::control
