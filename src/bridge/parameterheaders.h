#pragma once

#include "bridge/httpvalues.h"
#include "jsonrpc/message.h"

#include <QHash>
#include <QStringList>

namespace traydo::bridge {

/// The headers that repeat arguments of a tool call, as the tool's schema wants it with `x-mcp-header`
/// (revision 2026-07-28, custom headers from tool parameters).
class ParameterHeaders
{
public:
    /// Learns from the result of tools/list, and gives it back without the tools whose annotations are not
    /// valid: clients have to leave those out.
    QJsonObject learn(QJsonObject result);
    /// Those of one tools/call; none for arguments that are absent or null.
    HttpHeaders headersFor(const jsonrpc::Request &call) const;

private:
    struct Parameter
    {
        QStringList path; ///< of member names, within the arguments
        QByteArray header;
    };

    static bool collect(const QJsonObject &schema, const QStringList &path, QList<Parameter> &parameters);

    QHash<QString, QList<Parameter>> m_tools;
};

} // namespace traydo::bridge
