#pragma once

#include "http/originpolicy.h"
#include "http/route.h"

#include <optional>

namespace traydo::http {

class GuardedSocket;
struct RequestHead;

/// What a guarded connection asks of the server behind it, in this order.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// Host and Origin, right after the head.
    virtual OriginPolicy::Verdict admit(const Headers &headers) const = 0;
    virtual qint64 maxBodyBytes(QByteArrayView path) const = 0;
    /// Whether only those who may pass a gate are answered there.
    virtual bool isGated(QByteArrayView path) const = 0;
    /// Whether a body that is large, or of unknown length, may come.
    virtual Admission gate(const RequestHead &head, const OriginPolicy::Verdict &verdict,
                           const QHostAddress &peer) const = 0;
    /// The complete request. Nothing when QHttpServer reads it otherwise than the guard did: then it is
    /// refused.
    virtual std::optional<Reply> handle(GuardedSocket &socket, const RequestHead &head,
                                        const QByteArray &body, const OriginPolicy::Verdict &verdict) = 0;
};

} // namespace traydo::http
