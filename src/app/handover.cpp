#include "handover.h"

#include "control/controlclient.h"

#include <QEventLoop>
#include <QTimer>

namespace traydo {

Handover handOver(const QString &socketPath, const SecondStart &start)
{
    using namespace std::chrono_literals;
    control::ControlClient client(socketPath, {.subscribe = false, .reconnect = false});
    QEventLoop loop;
    bool running = false;
    QObject::connect(&client, &control::ControlClient::connected, &loop, [&] {
        if (start.showWindow)
            client.raiseOthers(start.activationToken);
        // Requests are answered in order: an answer says that the one before has arrived.
        client.status([&](const core::Result<control::Status> &status) {
            running = status.ok();
            loop.quit();
        });
    });
    QObject::connect(&client, &control::ControlClient::connectionLost, &loop, &QEventLoop::quit);
    QTimer::singleShot(2s, &loop, &QEventLoop::quit);
    // Queued, so that a connection that fails at once ends a loop that runs.
    QMetaObject::invokeMethod(&client, &control::ControlClient::start, Qt::QueuedConnection);
    loop.exec();
    if (!running)
        return Handover::NobodyThere;
    return client.foundWindow() ? Handover::HandedOver : Handover::NoWindow;
}

} // namespace traydo
