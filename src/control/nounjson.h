#pragma once

#include "control/controlservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace traydo::control {

// The nouns of core as JSON of the control protocol. Writing never fails; reading is strict: a member that is
// missing, unknown or of the wrong type is InvalidArgument. Instants are epoch milliseconds.

QJsonObject toJson(const core::ListAccess &access);
QJsonObject toJson(const core::ConsentRequest &request);
QJsonObject toJson(const core::ConsentDecision &decision);
QJsonObject toJson(const core::Block &block);
core::Result<core::Block> blockFromJson(const QJsonValue &value);

QJsonObject toJson(const core::Actor &actor);
QJsonObject toJson(const core::TodoList &list);
QJsonObject toJson(const core::Todo &todo);
QJsonObject toJson(const core::Change &change); // changejson.cpp, as all of changes
QJsonObject toJson(const core::ChangePart &part);
QJsonValue toJson(core::ConsentOutcome outcome);

core::Result<core::ListAccess> listAccessFromJson(const QJsonValue &value);
core::Result<core::ConsentRequest> consentRequestFromJson(const QJsonValue &value);
core::Result<core::ConsentDecision> consentDecisionFromJson(const QJsonValue &value);
core::Result<core::Actor> actorFromJson(const QJsonValue &value);
core::Result<core::TodoList> todoListFromJson(const QJsonValue &value);
core::Result<core::Todo> todoFromJson(const QJsonValue &value);
core::Result<core::ConsentOutcome> consentOutcomeFromJson(const QJsonValue &value);

/// An instant, or null for none.
QJsonValue toJson(std::optional<core::Instant> instant);
QJsonArray toJson(core::Scopes scopes);
/// Only words we write ourselves; InvalidArgument for any other.
core::Result<core::Scopes> scopesFromJson(const QJsonValue &value);
/// Null for none.
QJsonValue toJson(const std::optional<core::Due> &due);
core::Result<std::optional<core::Due>> dueFromJson(const QJsonValue &value);
core::Result<core::Priority> priorityFromJson(const QJsonValue &value);

template <typename T>
QJsonArray toJson(const QList<T> &nouns)
{
    QJsonArray array;
    for (const auto &noun : nouns)
        array.append(toJson(noun));
    return array;
}

} // namespace traydo::control
