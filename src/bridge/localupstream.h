#pragma once

#include "bridge/launcher.h"
#include "bridge/sessionmemory.h"
#include "bridge/upstream.h"
#include "control/bridgelink.h"

#include <QTimer>

#include <chrono>
#include <map>

namespace traydo::bridge {

/// The Traydo that runs on this computer, over its socket. While it is away the program that started us is
/// answered in its place after a short wait; when it is back it is told what was settled with the one before,
/// and whatever may be asked twice is asked again. Main thread.
class LocalUpstream final : public Upstream
{
    Q_OBJECT
public:
    struct Options
    {
        QString socketPath;
        qint64 maxMessageBytes = 0;                  ///< more Traydo does not take
        std::optional<QStringList> startTraydo = {}; ///< with these arguments when it does not run
        std::chrono::milliseconds patience{3'000};   ///< how long a request waits for a Traydo that is away
        std::chrono::milliseconds startPatience{15'000}; ///< the same where we have started it
        control::PeerCheck peerCheck = control::peerUid; ///< for tests
    };

    explicit LocalUpstream(const Options &options, QObject *parent = nullptr);

    void start() override;
    void send(const jsonrpc::Message &message) override;
    void stop() override;

private:
    void connected();
    void lost(const core::Error &why);
    void take(const QByteArray &line);
    void takeResponse(const jsonrpc::Response &response);
    void takeNotification(const jsonrpc::Notification &notification);
    void sendRequest(const jsonrpc::Request &request);
    void cancel(const jsonrpc::Notification &notification);
    void forward(const jsonrpc::Message &message);
    void ask(const jsonrpc::Request &request);
    void reopenListening(const jsonrpc::Notification &acknowledged, const QJsonValue &subscription);
    void tellWhatMayHaveChanged();
    void giveUpWaiting();
    void answerInPlace(const jsonrpc::Request &request);
    std::chrono::milliseconds patience() const;
    QString whyAway() const;

    Options m_options;
    control::BridgeLink m_link;
    std::optional<Launcher> m_launcher;
    SessionMemory m_memory;
    std::map<jsonrpc::Id, jsonrpc::Request> m_asked; ///< of Traydo, without an answer so far
    QList<jsonrpc::Request> m_waiting;               ///< for Traydo to be there, in order
    QList<QJsonValue> m_reopening;                   ///< ids of `subscriptions/listen` that were asked again
    bool m_isOpen = false;
    bool m_wantsStart = false; ///< Traydo is to be started if it is not there
    bool m_isDenied = false;   ///< somebody else sits at the socket
    bool m_stoodIn = false;    ///< something was answered in Traydo's place
    bool m_isEnding = false;
    QTimer m_retry;
    QTimer m_patience; ///< runs while Traydo is away and we still hope for it
};

} // namespace traydo::bridge
