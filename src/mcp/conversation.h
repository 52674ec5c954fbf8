#pragma once

#include "mcp/call.h"

#include <QObject>

namespace traydo::mcp {

/// The way back to the client of one call whose answer takes its time. Server thread only.
class Conversation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `notifications/progress`, where the client asked for it. `done` has to grow from call to call.
    virtual void progress(double done, std::optional<double> total = {}, const QString &message = {}) = 0;
    /// `notifications/message`, where the client wants to hear that level.
    virtual void log(LogLevel level, const QString &logger, const QJsonValue &data) = 0;
    /// Any other notification that belongs to this call.
    virtual void notify(const jsonrpc::Notification &notification) = 0;
    /// Lets the connection go while the work goes on: the client comes back for the rest (2025-11-25).
    /// Nothing where clients cannot.
    virtual void releaseConnection() = 0;
    /// The answer, once; nothing can be said after it. A Deferred or an InputRequired go on instead.
    virtual void finish(Outcome outcome) = 0;
    /// True after the answer, and after cancelled().
    virtual bool isOver() const = 0;

Q_SIGNALS:
    /// Once: the client does not want the answer any more, or cannot be reached. Work can stop.
    void cancelled();
};

} // namespace traydo::mcp
