#pragma once

#include "core/config.h"
#include "core/result.h"
#include "server/startup.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace traydo::server {

class Server;

/// Runs a Server in a thread of its own. Lives on the main thread; its signals arrive there.
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
    /// Listening and steerable.
    void listening(const QUrl &mcpUrl);
    /// It could not start; finished() follows.
    void failed(const traydo::core::Error &error);

protected:
    void run() override;

private:
    void writeSecrets(const crypto::SigningSecrets &secrets,
                      const std::function<void(core::Result<void>)> &done);

    core::Config m_config;
    Startup m_startup;
    QObject m_stopRequest; ///< moved into the thread: calls queued on it run there
};

} // namespace traydo::server
