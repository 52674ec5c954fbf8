#pragma once

#include "jsonrpc/message.h"

#include <QObject>

namespace traydo::bridge {

/// Where the messages of the program that started us go: the running Traydo, or any MCP server. Main thread.
class Upstream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Connects. Messages sent before that is done wait for it.
    virtual void start() = 0;
    /// Passes a message on. Never lost silently: a request always comes to a response through received(), be
    /// it the server's, or one of ours that says why there is none.
    virtual void send(const jsonrpc::Message &message) = 0;
    /// The program that started us has gone: ends in an orderly way (session, streams), then finished().
    virtual void stop() = 0;

Q_SIGNALS:
    /// From the server: a response, a request or a notification.
    void received(const traydo::jsonrpc::Message &message);
    /// Nothing more will come; once, and only after stop().
    void finished();
};

} // namespace traydo::bridge
