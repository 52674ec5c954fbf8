#include "raiserunning.h"

#include "control/controlclient.h"

#include <QEventLoop>
#include <QTimer>

namespace traydo {

bool raiseRunning(const QString &socketPath)
{
    using namespace std::chrono_literals;
    control::ControlClient client(socketPath, {.subscribe = false, .reconnect = false});
    QEventLoop loop;
    bool raised = false;
    QObject::connect(&client, &control::ControlClient::connected, &loop, [&] {
        client.raiseOthers();
        // Requests are answered in order: an answer says that the one before has arrived.
        client.status([&](const core::Result<control::Status> &status) {
            raised = status.ok();
            loop.quit();
        });
    });
    QObject::connect(&client, &control::ControlClient::connectionLost, &loop, &QEventLoop::quit);
    QTimer::singleShot(2s, &loop, &QEventLoop::quit);
    // Queued, so that a connection that fails at once ends a loop that runs.
    QMetaObject::invokeMethod(&client, &control::ControlClient::start, Qt::QueuedConnection);
    loop.exec();
    return raised;
}

} // namespace traydo
