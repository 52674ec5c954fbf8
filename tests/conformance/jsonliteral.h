#pragma once

#include "core/json.h"

namespace traydo::conformance {

/// The object that a literal of ours says.
inline QJsonObject json(const char *text)
{
    const auto parsed = core::parseJsonObject(text);
    if (!parsed)
        qFatal("%s: %s", qUtf8Printable(parsed.error().text), text);
    return *parsed;
}

} // namespace traydo::conformance
