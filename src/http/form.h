#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace traydo::http {

/// application/x-www-form-urlencoded pairs, from a body or a query, each name at most once.
class Form
{
public:
    /// Errors (InvalidArgument): a repeated name, NUL, ill-formed UTF-8 or percent-encoding, more than 64
    /// pairs. The text names the parameter.
    static core::Result<Form> parse(QByteArrayView encoded);

    /// Unset when absent. An empty value counts as absent (RFC 6749 §3.1).
    std::optional<QString> value(const QString &name) const;
    bool contains(const QString &name) const { return value(name).has_value(); }

private:
    QHash<QString, QString> m_values;
};

/// Percent-encodes a value for a query (RFC 3986 unreserved stay).
QByteArray encodeQueryValue(QStringView value);

} // namespace traydo::http
