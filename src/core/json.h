#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace traydo::core {

/// Bounds of one JSON text.
struct JsonLimits
{
    int depth = 64; ///< nested arrays and objects
};

/// Parses one JSON text (RFC 8259) strictly: well-formed UTF-8, no repeated member in any object,
/// no U+0000 in any string, nothing after the value, integers kept exact (64 bit).
/// Errors: Corrupt for text that is not JSON; InvalidArgument for JSON we refuse
/// (repeated member, NUL, too deep).
Result<QJsonValue> parseJson(QByteArrayView text, const JsonLimits &limits = {});

/// parseJson for a text that has to be an object; anything else is InvalidArgument.
Result<QJsonObject> parseJsonObject(QByteArrayView text, const JsonLimits &limits = {});

/// Compact UTF-8.
QByteArray toJson(const QJsonObject &object);

} // namespace traydo::core
