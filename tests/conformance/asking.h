#pragma once

#include "mcp/inputrequired.h"

namespace traydo::conformance {

/// A form with one required field.
mcp::InputRequest formFor(const QString &message, const QString &field,
                          const QString &type = QStringLiteral("string"));
/// "What is your name?"
mcp::InputRequest nameForm();
/// A completion by the client's model.
mcp::InputRequest completion(const QString &prompt, int maxTokens);
mcp::InputRequest roots();

/// The field of a form that the person sent; null when they did not, or the form was not answered.
QJsonValue fieldOf(const mcp::Input &input, const QString &key, const QString &field);

} // namespace traydo::conformance
