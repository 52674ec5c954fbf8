#pragma once

#include <QByteArray>
#include <QObject>

namespace traydo::http {

/// One server-sent event (WHATWG HTML §9.2). Newlines in `data` become several data lines; CR, LF and NUL in
/// the other fields are refused by assertion: they are ours, never a client's.
struct Event
{
    QByteArray event; ///< empty: no event field
    QByteArray data;
    QByteArray id;
    int retryMs = -1;

    QByteArray serialised() const;
};

/// The sending side of an open text/event-stream response. Server thread only. The HTTP server sends
/// keep-alive comments on idle streams and cuts consumers that fall more than `stream_backlog_bytes` behind.
class EventStream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// False once the stream is closed; nothing is sent then.
    virtual bool send(const Event &event) = 0;
    /// Ends the response in order. closed() follows.
    virtual void close() = 0;
    virtual bool isOpen() const = 0;

Q_SIGNALS:
    /// Once, from the event loop and never from within send() or close(): the peer has gone, was cut, or
    /// close() was called.
    void closed();
};

} // namespace traydo::http
