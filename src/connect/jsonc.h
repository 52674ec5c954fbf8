#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace traydo::connect {

struct JsoncMember;

/// A value in a JSONC text with its place there: what an editor needs that changes one value and no other
/// byte. Offsets are bytes from the start of the text.
struct JsoncNode
{
    enum class Kind { Object, Array, String, Scalar };

    Kind kind = Kind::Scalar;
    qsizetype begin = 0;
    qsizetype end = 0;                ///< after its last byte
    QJsonValue scalar = {};           ///< of a string, number, true, false or null
    std::vector<JsoncMember> members; ///< without an initialiser: clang would want the type complete here
    std::vector<JsoncNode> items = {};

    bool isObject() const { return kind == Kind::Object; }
    /// The member of that name; null when there is none. A text that repeats names was refused.
    const JsoncMember *find(const QString &name) const;
    /// The same without places.
    QJsonValue value() const;
};

struct JsoncMember
{
    QString name;
    qsizetype begin = 0; ///< of the name's opening quote
    JsoncNode value;
    qsizetype comma = -1; ///< of the comma after it; -1: none
};

/// Reads JSON with the liberties that editors take in their settings: comments (`//` and `/* */`), a comma
/// after the last member, a byte order mark. Everything else is as strict as RFC 8259. Errors: Corrupt with
/// the line for what is not that, or not UTF-8; InvalidArgument for a name that an object has twice, and for
/// more than 64 levels.
core::Result<JsoncNode> parseJsonc(const QByteArray &text);

} // namespace traydo::connect
