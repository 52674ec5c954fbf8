#pragma once

#include "bridge/httpclient.h"
#include "bridge/oauthclient.h"
#include "bridge/upstream.h"

namespace traydo::bridge {

/// What remote mode was told on the command line.
struct RemoteOptions
{
    QUrl url; ///< of the MCP endpoint; an address that readAddress() takes
    ConsentOptions consent;
    TokenStoreKind tokenStore = TokenStoreKind::Keychain;
    QString stateFolder; ///< for locks, and for the token store that is a file; exists
    QList<QSslCertificate> trustAnchors;
};

/// Any MCP server on the web or on this computer, over the transport that it speaks, with the access that the
/// person gave us.
class RemoteUpstream final : public Upstream
{
    Q_OBJECT
public:
    /// `clock` outlives it.
    RemoteUpstream(const RemoteOptions &options, const core::Clock &clock, QObject *parent = nullptr);
    ~RemoteUpstream() override;

    void start() override;
    void send(const jsonrpc::Message &message) override;
    void stop() override;

private:
    void use(std::unique_ptr<Upstream> transport);
    void fallBack(const jsonrpc::Request &initialize);

    const QUrl m_url;
    HttpClient m_http;
    std::unique_ptr<TokenStore> m_store;
    GrantLock m_lock;
    OAuthClient m_oauth;
    std::unique_ptr<Upstream> m_transport;
};

} // namespace traydo::bridge
