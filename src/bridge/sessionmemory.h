#pragma once

#include "jsonrpc/message.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace traydo::bridge {

/// What the program that started us settled with a Traydo that may end at any time, so that it can be said
/// again to the next one and the program notices nothing. Main thread.
class SessionMemory
{
public:
    /// Looks at every message of the program.
    void note(const jsonrpc::Message &message);
    /// The program has its answer to `initialize`.
    void noteIntroduced() { m_introduced = true; }

    /// There is a session that the next Traydo has to be told about.
    bool hasSession() const { return m_introduced; }
    /// What opens the session anew, in order: requests under ids of ours, whose answers are for nobody.
    QList<jsonrpc::Message> replay() const;
    /// The id of a request that replay() made up.
    static bool isOurs(const jsonrpc::Id &id);

    const QStringList &subscribed() const { return m_subscribed; }

private:
    void noteRequest(const jsonrpc::Request &request);

    std::optional<QJsonObject> m_introduction; ///< params of `initialize`
    bool m_introduced = false;
    bool m_initialized = false;            ///< the program sent `notifications/initialized`
    std::optional<QJsonObject> m_logLevel; ///< params of `logging/setLevel`
    QStringList m_subscribed;              ///< URIs
};

} // namespace traydo::bridge
