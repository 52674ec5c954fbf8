#pragma once

#include "core/config.h"
#include "oauth/clientidurl.h"
#include "oauth/documentreply.h"

#include <QHostAddress>

#include <functional>
#include <memory>

namespace traydo::oauth {

/// Something that goes on elsewhere. Destroying it ends it; its callback then never comes. It may be
/// destroyed from within the callback.
class PendingOperation
{
public:
    virtual ~PendingOperation() = default;
};

/// Turns a host name into addresses.
class HostResolver
{
public:
    using Callback = std::function<void(const core::Result<QList<QHostAddress>> &)>;

    virtual ~HostResolver() = default;
    /// Calls back once, never from within this call. Unavailable when the name cannot be looked up.
    virtual std::unique_ptr<PendingOperation> resolve(const QString &host, const Callback &callback) = 0;
};

/// Fetches a document over HTTPS from addresses that were checked before. It looks up no name: what was
/// checked is what is dialled.
class DocumentTransport
{
public:
    using Callback = std::function<void(const core::Result<DocumentReply> &)>;

    virtual ~DocumentTransport() = default;
    /// Tries the addresses in turn. Calls back once, never from within this call. Errors: Unavailable when
    /// none can be reached; InvalidArgument when the certificate does not hold for the host, and as
    /// readDocumentReply().
    virtual std::unique_ptr<PendingOperation>
    get(const ClientIdUrl &url, const QList<QHostAddress> &addresses, const Callback &callback) = 0;
};

/// What fetching metadata documents needs of the world.
struct DocumentNetwork
{
    std::shared_ptr<HostResolver> resolver;
    std::shared_ptr<DocumentTransport> transport;
    /// Which addresses may be dialled.
    std::function<bool(const QHostAddress &)> admits;
};

/// The real one: the system's resolver, TLS, public addresses only.
DocumentNetwork systemDocumentNetwork(const core::Limits &limits);

} // namespace traydo::oauth
