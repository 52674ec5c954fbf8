#include "mcp/inputrequired.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

InputRequest InputRequest::form(const QString &message, const QJsonObject &schema)
{
    return {u"elicitation/create"_s,
            {{u"mode"_s, u"form"_s}, {u"message"_s, message}, {u"requestedSchema"_s, schema}}};
}

QString capabilityFor(const QString &method)
{
    if (method == "elicitation/create"_L1)
        return u"elicitation"_s;
    if (method == "sampling/createMessage"_L1)
        return u"sampling"_s;
    if (method == "roots/list"_L1)
        return u"roots"_s;
    return {};
}

QJsonObject missingCapabilities(const InputRequired &input, const QJsonObject &declared, Revision revision)
{
    QJsonObject usable = declared;
    // No kinds named means forms; kinds named without `form` mean URLs only.
    const QJsonObject kinds = declared.value("elicitation"_L1).toObject();
    if (revision < Revision::V2025_06_18 || (!kinds.isEmpty() && !kinds.contains("form"_L1)))
        usable.remove("elicitation"_L1);
    QJsonObject required;
    for (const InputRequest &request : input.requests)
        required.insert(capabilityFor(request.method), QJsonObject());
    return missingCapabilities(required, usable);
}

QJsonObject missingCapabilities(const QJsonObject &required, const QJsonObject &declared)
{
    QJsonObject missing;
    for (auto it = required.begin(); it != required.end(); ++it) {
        if (!declared.value(it.key()).isObject())
            missing.insert(it.key(), it.value());
    }
    return missing;
}

} // namespace traydo::mcp
