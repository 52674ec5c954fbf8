#include "bridge/remoteupstream.h"

#include "bridge/legacysseupstream.h"
#include "bridge/log.h"
#include "bridge/streamablehttpupstream.h"

namespace traydo::bridge {

RemoteUpstream::RemoteUpstream(const RemoteOptions &options, const core::Clock &clock, QObject *parent)
    : Upstream(parent),
      m_url(options.url),
      m_http(options.trustAnchors),
      m_store(makeTokenStore(options.tokenStore, options.stateFolder, options.url)),
      m_lock(options.stateFolder, options.url),
      m_oauth(options.url, {m_http, *m_store, m_lock, clock}, options.consent)
{
    auto transport = std::make_unique<StreamableHttpUpstream>(m_url, m_http, m_oauth);
    connect(transport.get(), &StreamableHttpUpstream::notSpoken, this, &RemoteUpstream::fallBack);
    use(std::move(transport));
}

RemoteUpstream::~RemoteUpstream() = default;

void RemoteUpstream::use(std::unique_ptr<Upstream> transport)
{
    if (m_transport)
        m_transport.release()->deleteLater(); // it is calling us
    m_transport = std::move(transport);
    connect(m_transport.get(), &Upstream::received, this, &Upstream::received);
    connect(m_transport.get(), &Upstream::finished, this, &Upstream::finished);
}

void RemoteUpstream::start()
{
    m_oauth.load();
    m_transport->start();
}

/// Servers of 2024-11-05 answer a POST of initialize with an error and a GET with a stream (transports,
/// backwards compatibility).
void RemoteUpstream::fallBack(const jsonrpc::Request &initialize)
{
    qCInfo(logBridge) << "The server does not speak Streamable HTTP; trying HTTP+SSE";
    use(std::make_unique<LegacySseUpstream>(m_url, m_http, m_oauth));
    m_transport->start();
    m_transport->send(initialize);
}

void RemoteUpstream::send(const jsonrpc::Message &message)
{
    m_transport->send(message);
}

void RemoteUpstream::stop()
{
    m_transport->stop();
}

} // namespace traydo::bridge
