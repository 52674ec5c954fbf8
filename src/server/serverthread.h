#pragma once

#include "core/config.h"
#include "core/result.h"
#include "server/startup.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace traydo::server {

class Server;

/// Runs a Server in a thread of its own, one after the other where settings change. Lives on the main thread;
/// its signals arrive there.
class ServerThread final : public QThread
{
    Q_OBJECT
public:
    /// Signing secrets are written on the thread that makes it, through the store that `config` names.
    ServerThread(core::Config config, Startup startup, QObject *parent = nullptr);
    /// Waits for the end; stop() first for one in order.
    ~ServerThread() override;

    /// Tells streams and connections good-bye and closes the database; finished() follows within two seconds.
    void stop();

Q_SIGNALS:
    /// Listening and steerable; again after the settings have changed.
    void listening(const QUrl &mcpUrl);
    /// It could not start; finished() follows.
    void failed(const traydo::core::Error &error);

protected:
    void run() override;

private:
    core::Result<std::unique_ptr<Server>> begin(const core::Clock &clock);
    core::Result<std::unique_ptr<Server>> beginAnew(const core::Clock &clock);
    Server *server() const;
    void writeSecrets(const core::Config &config, const crypto::SigningSecrets &secrets,
                      const std::function<void(core::Result<void>)> &done);

    core::Config m_config; ///< from run() on the server thread's, as what follows
    Startup m_startup;
    std::optional<NewSettings> m_next;
    QObject m_stopRequest; ///< moved into the thread: calls queued on it run there
};

} // namespace traydo::server
