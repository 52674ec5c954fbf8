#pragma once

#include "jsonrpc/message.h"

namespace traydo::mcp {

/// Where the messages of one call go.
class MessageSink
{
public:
    virtual ~MessageSink() = default;
    virtual void send(const jsonrpc::Message &message) = 0;
    /// Nothing more will come.
    virtual void end() = 0;
    /// Closes the connection; what is sent later is kept for when the client comes back. Nothing where it
    /// cannot.
    virtual void release() {}
};

} // namespace traydo::mcp
