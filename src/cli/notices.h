#pragma once

#include "core/reason.h"

#include <QJsonArray>

namespace traydo::cli {

// Notices as --json has them: their English texts, and in a list beside it the reasons of each.

QJsonArray textsOf(const QList<core::Notice> &notices);
QJsonArray reasonsOf(const QList<core::Notice> &notices);

} // namespace traydo::cli
