#pragma once

#include <QJsonObject>
#include <QStringList>

namespace traydo::mcp {

/// Holds `arguments` against a tool's input schema and says what is wrong in sentences a model can act on:
/// the argument by its path, what was given, what is allowed. Empty: nothing wrong. At most five faults are
/// told.
///
/// The part of JSON Schema 2020-12 understood here is what our tools use: `type` (one name), `properties`,
/// `required`, `additionalProperties: false`, `enum` (strings), `minimum`, `maximum`, `minLength`,
/// `maxLength` (code points), `items`, `maxItems`. Other keywords describe only.
QStringList argumentFaults(const QJsonObject &schema, const QJsonObject &arguments);

} // namespace traydo::mcp
