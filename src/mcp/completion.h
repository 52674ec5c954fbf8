#pragma once

#include "mcp/promptregistry.h"

namespace traydo::mcp {

/// `completion/complete`: values for the arguments of prompts and the variables of resource templates. Server
/// thread only.
class Completion
{
public:
    explicit Completion(const PromptRegistry &prompts) : m_prompts(prompts) {}

    /// Completes the variable of that name in the template.
    void add(const QString &uriTemplate, const QString &variable, const Completer &complete);
    /// Adds the method and its capability to the server. This and the prompts outlive it.
    void serve(McpServer &server) const;

private:
    Outcome complete(const Call &call) const;
    Completer completerFor(const QJsonObject &ref, const QString &argument) const;

    const PromptRegistry &m_prompts;
    QHash<std::pair<QString, QString>, Completer> m_variables;
};

} // namespace traydo::mcp
