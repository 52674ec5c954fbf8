#pragma once

#include "mcp/revision.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace traydo::mcp {

/// One thing a handler wants to hear from the client before it can go on: the person's answer to a form, a
/// completion, the roots.
struct InputRequest
{
    QString method; ///< `elicitation/create`, `sampling/createMessage` or `roots/list`
    QJsonObject params;

    /// A form for the person at the client. `schema` is a flat object schema.
    static InputRequest form(const QString &message, const QJsonObject &schema);
};

/// What a handler returns instead of a result when it needs to hear something first. It is called again with
/// the answers, by their keys, and with `state`. In a session the server asks on the call's own stream;
/// without one the client asks and sends the request again (multi round-trip requests, 2026-07-28).
struct InputRequired
{
    QMap<QString, InputRequest> requests;
    QByteArray state; ///< for the handler itself: sealed on its way, at most a few KiB
};

/// What came back for an InputRequired.
struct Input
{
    QJsonObject answers; ///< result objects by key; what was not answered is missing
    QByteArray state;
};

/// The capability a client must declare to be asked by `method`; empty for what nobody may be asked.
QString capabilityFor(const QString &method);

/// The capabilities `input` takes that the client lacks, in the form of `requiredCapabilities`; empty when it
/// lacks none. Elicitation exists since 2025-06-18.
QJsonObject missingCapabilities(const InputRequired &input, const QJsonObject &declared, Revision revision);

/// The members of `required` that `declared` has not.
QJsonObject missingCapabilities(const QJsonObject &required, const QJsonObject &declared);

} // namespace traydo::mcp
