#pragma once

#include "jsonrpc/message.h"

#include <QList>

#include <map>
#include <memory>

namespace traydo::mcp {

class RunningCall;

/// The calls of one session that are not answered yet. It keeps them alive: in a session a lost connection
/// ends no call. Server thread only.
class RunningCalls
{
public:
    /// A second call under the id of one that runs takes its place for cancel(); both are answered.
    void add(const jsonrpc::Id &id, const std::shared_ptr<RunningCall> &call);
    void remove(const RunningCall &call);
    /// `notifications/cancelled`: no answer will follow. Unknown ids are ignored.
    void cancel(const jsonrpc::Id &id);
    void cancelAll();

private:
    std::map<jsonrpc::Id, std::shared_ptr<RunningCall>> m_byId;
    QList<std::shared_ptr<RunningCall>> m_displaced;
};

} // namespace traydo::mcp
