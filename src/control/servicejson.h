#pragma once

#include "control/nounjson.h"

namespace traydo::control {

// The nouns of ControlService as JSON of the control protocol, under the same rules as those of core.

QJsonObject toJson(const Status &status);
QJsonObject toJson(const ClientSummary &client);
QJsonObject toJson(const ListSummary &summary);
QJsonObject toJson(const TodoQuery &query);
QJsonObject toJson(const TodoPage &page);
/// Members that are unset are left out; `due` null takes the date away.
QJsonObject toJson(const TodoEdit &edit);

core::Result<Status> statusFromJson(const QJsonValue &value);
core::Result<ClientSummary> clientSummaryFromJson(const QJsonValue &value);
core::Result<ListSummary> listSummaryFromJson(const QJsonValue &value);
core::Result<TodoQuery> todoQueryFromJson(const QJsonValue &value);
core::Result<TodoPage> todoPageFromJson(const QJsonValue &value);
core::Result<TodoEdit> todoEditFromJson(const QJsonValue &value);

} // namespace traydo::control
