#pragma once

#include "jsonrpc/message.h"

#include <QHash>
#include <QList>

#include <optional>

namespace traydo::bridge {

/// What the client said to open its session and to set it up, so that another session can be opened in the
/// same way when the server has lost that one.
class Opening
{
public:
    /// Remembers `message` where it belongs to it.
    void note(const jsonrpc::Message &message);

    bool isKnown() const { return m_initialize.has_value(); }
    /// The client's initialize under an id of ours, so that its answer is not taken for the first one's.
    jsonrpc::Request initialize() const;
    /// All that followed, in its order; requests under ids of ours.
    QList<jsonrpc::Message> setup() const;

private:
    std::optional<jsonrpc::Request> m_initialize;
    bool m_initialized = false;
    std::optional<jsonrpc::Request> m_logLevel;
    QHash<QString, jsonrpc::Request> m_subscriptions; ///< by URI
};

} // namespace traydo::bridge
