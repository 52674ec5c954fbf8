#pragma once

#include "http/chunkedbody.h"
#include "http/requesthead.h"

#include <optional>

namespace traydo::http {

/// Takes requests out of the bytes of one connection, one after another: head, then body, then the next head.
/// No I/O and no clock; what has arrived but is not asked for yet stays in it.
class RequestReader
{
public:
    struct Progress
    {
        bool complete = false;
        Refusal refusal;
    };

    /// `limits` outlives the reader.
    explicit RequestReader(const core::Limits &limits) : m_limits(limits) {}

    /// Copies `bytes`, so that the large block a socket may have read them into is not kept for a few of
    /// them.
    void append(QByteArrayView bytes) { m_input.append(bytes); }
    /// How many bytes wait to be read.
    qsizetype pending() const { return m_input.size(); }
    void dropPending() { m_input.clear(); }

    /// Whether a byte of the next request is there. An empty line before it is none (RFC 9112 §2.2).
    bool hasBegun();
    Progress readHead();
    /// Of the last complete head, until finish().
    const RequestHead &head() const { return m_head; }

    /// After the head: whether a body follows, and how it is then read, up to `limit` bytes.
    bool hasBody() const { return m_head.chunked || m_head.contentLength > 0; }
    void startBody(qint64 limit);
    Progress readBody();
    const QByteArray &body() const { return m_body; }
    /// What the body takes up, with room for what is still to come.
    qsizetype bodyCapacity() const { return m_body.capacity(); }
    void dropBody() { m_body.clear(); }

    /// Forgets the request, keeping what follows it.
    void finish();

private:
    Progress readPlainBody();
    Progress readChunkedBody();
    void makeRoom(qsizetype bytes);
    void take(qsizetype bytes);

    const core::Limits &m_limits;
    QByteArray m_input;
    qsizetype m_scanned = 0;
    RequestHead m_head;
    QByteArray m_body;
    qint64 m_bodyLimit = 0; ///< no body grows larger; its length, where that is known
    std::optional<ChunkedBody> m_chunks;
};

} // namespace traydo::http
