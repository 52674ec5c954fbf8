#pragma once

#include "core/clock.h"
#include "core/config.h"
#include "core/result.h"
#include "server/startup.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace traydo::server {

/// The whole program behind the faces, put together: storage, todos, authorization server, MCP server,
/// listeners and the control socket. Lives on the server thread.
class Server final : public QObject
{
    Q_OBJECT
public:
    /// Listening when it returns. Errors: Conflict (already running, port taken), and whatever keeps a part
    /// from starting.
    static core::Result<std::unique_ptr<Server>> create(const core::Config &config, const Startup &startup,
                                                        const core::Clock &clock);
    ~Server() override;

    /// Where clients connect: http://127.0.0.1:<port>/mcp
    QUrl mcpUrl() const;

    /// Ends streams in order, writes down what is only in memory, closes the listeners. finished() follows.
    void shutDown();

Q_SIGNALS:
    void finished();

private:
    Server();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traydo::server
