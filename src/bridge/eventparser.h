#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace traydo::bridge {

/// A server-sent event that carries data.
struct ServerEvent
{
    QByteArray type; ///< "message" where the stream did not say
    QByteArray data;

    bool operator==(const ServerEvent &) const = default;
};

/// Reads an event stream (WHATWG HTML §9.2.6) that comes in pieces of any size.
class EventParser
{
public:
    explicit EventParser(qsizetype maxEventBytes = 16 * 1024 * 1024) : m_maxBytes(maxEventBytes) {}

    /// The events that `bytes` completed. LimitExceeded when one grows beyond the limit; nothing may be fed
    /// then.
    core::Result<QList<ServerEvent>> feed(QByteArrayView bytes);

    /// Where to take the stream up again; empty: nowhere, it gave no ids.
    QByteArray lastEventId() const { return m_lastEventId; }
    /// How long the server wants us to wait before that, in milliseconds, where it said so.
    std::optional<int> retryMs() const { return m_retryMs; }

private:
    void takeLine(QByteArrayView line, QList<ServerEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    qsizetype m_maxBytes;
    QByteArray m_line; ///< begun and not ended
    bool m_afterCarriageReturn = false;
    bool m_begun = false;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id;
    QByteArray m_lastEventId;
    std::optional<int> m_retryMs;
};

} // namespace traydo::bridge
