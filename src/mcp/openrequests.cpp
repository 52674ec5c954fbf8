#include "mcp/openrequests.h"

#include "mcp/randomid.h"

namespace traydo::mcp {

jsonrpc::Id OpenRequests::add(const ClientAnswer &answer)
{
    const QString id = QString::fromLatin1(randomId());
    m_waiting.insert(id, answer);
    return id;
}

void OpenRequests::remove(const jsonrpc::Id &id)
{
    if (const auto *text = std::get_if<QString>(&id))
        m_waiting.remove(*text);
}

void OpenRequests::settle(const jsonrpc::Response &response, const core::Principal &principal)
{
    const auto *text = response.id ? std::get_if<QString>(&*response.id) : nullptr;
    if (!text)
        return;
    // Out of the table first: what hears the answer may ask the next thing.
    if (const ClientAnswer answer = m_waiting.take(*text))
        answer(response.outcome, principal);
}

} // namespace traydo::mcp
