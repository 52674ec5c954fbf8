#include "server/serverthread.h"

#include "core/clock.h"
#include "crypto/secretstore.h"
#include "server/log.h"
#include "server/server.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

ServerThread::ServerThread(core::Config config, Startup startup, QObject *parent)
    : QThread(parent), m_config(std::move(config)), m_startup(std::move(startup))
{
    m_stopRequest.moveToThread(this);
    m_startup.writeSecrets = [this, store = m_config](const crypto::SigningSecrets &secrets,
                                                      const std::function<void(core::Result<void>)> &done) {
        QMetaObject::invokeMethod(this, [=, this] { writeSecrets(store, secrets, done); });
    };
    m_startup.beginAnew = [this](const NewSettings &next) {
        m_next = next;
        // The answer to whoever asked goes out first.
        QMetaObject::invokeMethod(
            &m_stopRequest,
            [this] {
                if (m_next && server())
                    server()->shutDown();
            },
            Qt::QueuedConnection);
    };
}

ServerThread::~ServerThread()
{
    stop();
    wait();
}

Server *ServerThread::server() const
{
    return m_stopRequest.findChild<Server *>();
}

/// On the main thread, where the keychain's library wants to be asked.
void ServerThread::writeSecrets(const core::Config &config, const crypto::SigningSecrets &secrets,
                                const std::function<void(core::Result<void>)> &done)
{
    const auto written = crypto::makeSecretStore(config)->write(secrets);
    QMetaObject::invokeMethod(&m_stopRequest, [this, written, secrets, done] {
        if (written)
            m_startup.signingSecrets = secrets; // for the server after this one
        if (server())
            done(written);
    });
}

void ServerThread::stop()
{
    QMetaObject::invokeMethod(&m_stopRequest, [this] {
        m_next.reset();
        if (server())
            server()->shutDown();
        else
            quit();
    });
}

core::Result<std::unique_ptr<Server>> ServerThread::begin(const core::Clock &clock)
{
    auto made = Server::create(m_config, m_startup, clock);
    if (!made)
        return made;
    (*made)->setParent(&m_stopRequest);
    connect(made->get(), &Server::finished, this, &QThread::quit, Qt::DirectConnection);
    Q_EMIT listening((*made)->mcpUrl());
    return made;
}

/// With the settings that wait, or else with those of before.
core::Result<std::unique_ptr<Server>> ServerThread::beginAnew(const core::Clock &clock)
{
    const auto next = *std::exchange(m_next, {});
    const auto before = std::exchange(m_config, next.config);
    auto made = begin(clock);
    if (made)
        return made;
    m_config = before;
    m_startup.warnings.append(
        {u"The new settings could not be put into force, so those of before are: %1"_s.arg(made.error().text),
         {{.code = core::ReasonCode::SettingsTakenBack}, made.error().reason}});
    qCWarning(logServer).noquote() << m_startup.warnings.constLast().text;
    if (const auto restored = core::restoreConfigFile(before.configDir, next.fileBefore); !restored)
        qCWarning(logServer).noquote() << restored.error().text;
    return begin(clock);
}

void ServerThread::run()
{
    const core::SystemClock clock;
    auto server = begin(clock);
    while (server) {
        exec();
        (*server)->setParent(nullptr); // the unique_ptr deletes it here, in its own thread
        server->reset();
        if (!m_next)
            return;
        server = beginAnew(clock);
    }
    Q_EMIT failed(server.error());
}

} // namespace traydo::server
