#pragma once

#include "bridge/upstream.h"

#include <QList>

namespace traydo::test {

/// An upstream that the test plays.
class FakeUpstream final : public bridge::Upstream
{
public:
    using Upstream::Upstream;

    void start() override {}
    void send(const jsonrpc::Message &message) override { sent.append(message); }
    void stop() override
    {
        ++stops;
        Q_EMIT finished();
    }

    QList<jsonrpc::Message> sent;
    int stops = 0;
};

} // namespace traydo::test
