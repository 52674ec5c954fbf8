#pragma once

#include "core/principal.h"
#include "jsonrpc/message.h"

#include <QHash>

#include <functional>

namespace traydo::mcp {

/// What a client said to a request of ours, and with whose token.
using ClientAnswer = std::function<void(const std::variant<QJsonValue, jsonrpc::Error> &answer,
                                        const core::Principal &principal)>;

/// Our requests to the client of one session that wait for its answer. Server thread only.
class OpenRequests
{
public:
    /// The id to ask under: unguessable, so that an answer from before a restart fits none of ours.
    jsonrpc::Id add(const ClientAnswer &answer);
    void remove(const jsonrpc::Id &id);
    /// Hands the answer on; one that nobody waits for is dropped.
    void settle(const jsonrpc::Response &response, const core::Principal &principal);

private:
    QHash<QString, ClientAnswer> m_waiting;
};

} // namespace traydo::mcp
