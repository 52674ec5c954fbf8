#include "server/serverthread.h"

#include "core/clock.h"
#include "crypto/secretstore.h"
#include "server/server.h"

namespace traydo::server {

ServerThread::ServerThread(core::Config config, Startup startup, QObject *parent)
    : QThread(parent), m_config(std::move(config)), m_startup(std::move(startup))
{
    m_stopRequest.moveToThread(this);
    m_startup.writeSecrets = [this](const crypto::SigningSecrets &secrets,
                                    const std::function<void(core::Result<void>)> &done) {
        QMetaObject::invokeMethod(this, [=, this] { writeSecrets(secrets, done); });
    };
}

ServerThread::~ServerThread()
{
    stop();
    wait();
}

/// On the main thread, where the keychain's library wants to be asked.
void ServerThread::writeSecrets(const crypto::SigningSecrets &secrets,
                                const std::function<void(core::Result<void>)> &done)
{
    const auto written = crypto::makeSecretStore(m_config)->write(secrets);
    QMetaObject::invokeMethod(&m_stopRequest, [this, written, done] {
        if (m_stopRequest.findChild<Server *>())
            done(written);
    });
}

void ServerThread::stop()
{
    QMetaObject::invokeMethod(&m_stopRequest, [this] {
        if (auto *server = m_stopRequest.findChild<Server *>())
            server->shutDown();
        else
            quit();
    });
}

void ServerThread::run()
{
    const core::SystemClock clock;
    auto server = Server::create(m_config, m_startup, clock);
    if (!server) {
        Q_EMIT failed(server.error());
        return;
    }
    (*server)->setParent(&m_stopRequest);
    connect(server->get(), &Server::finished, this, &QThread::quit, Qt::DirectConnection);
    Q_EMIT listening((*server)->mcpUrl());
    exec();
    (*server)->setParent(nullptr); // the unique_ptr deletes it here, in its own thread
}

} // namespace traydo::server
