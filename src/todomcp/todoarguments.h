#pragma once

#include "todo/todoservice.h"

#include <QJsonObject>

namespace traydo::todomcp {

/// What the days in arguments are relative to: the person's today, and the zone to name in errors.
struct Today
{
    QDate date;
    QString zone;
};

/// Tool arguments in the service's words. They fit the tool's schema already, so only what a schema cannot
/// say is checked; errors are InvalidArgument with the next step spelled out.
core::Result<todo::TodoDraft> readDraft(const QJsonObject &arguments, const Today &today);
core::Result<todo::TodoPatch> readPatch(const QJsonObject &arguments, const Today &today);
/// The drafts of create_todos, each with its own fault.
QList<core::Result<todo::TodoDraft>> readDrafts(const QJsonObject &arguments, const Today &today);
/// The ids of a call that takes one or several.
QStringList readIds(const QJsonObject &arguments);
/// All but `cursor`.
core::Result<todo::TodoQuery> readQuery(const QJsonObject &arguments, const Today &today);

} // namespace traydo::todomcp
