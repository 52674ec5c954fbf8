#include "mcp/runningcalls.h"

#include "mcp/runningcall.h"

namespace traydo::mcp {

void RunningCalls::add(const jsonrpc::Id &id, const std::shared_ptr<RunningCall> &call)
{
    if (auto before = std::exchange(m_byId[id], call))
        m_displaced.append(std::move(before));
}

void RunningCalls::remove(const RunningCall &call)
{
    const auto entry = m_byId.find(call.id());
    if (entry != m_byId.end() && entry->second.get() == &call)
        m_byId.erase(entry);
    else
        m_displaced.removeIf([&](const auto &displaced) { return displaced.get() == &call; });
}

void RunningCalls::cancel(const jsonrpc::Id &id)
{
    const auto entry = m_byId.find(id);
    if (entry == m_byId.end())
        return;
    const auto call = entry->second; // it takes itself out of the table
    call->cancel();
}

void RunningCalls::cancelAll()
{
    auto calls = m_displaced;
    for (const auto &[id, call] : m_byId)
        calls.append(call);
    for (const auto &call : std::as_const(calls))
        call->cancel();
}

} // namespace traydo::mcp
