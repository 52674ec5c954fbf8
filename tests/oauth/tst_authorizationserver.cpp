#include "core/json.h"
#include "support/oauthfixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::App;
using test::OAuthFixture;
using test::Parameters;

namespace {

/// A loopback listener and one for other devices over the same grants.
struct TwoListeners
{
    explicit TwoListeners(const core::Config &config = {}) : f(config), local(f.router)
    {
        second = f.server->forListener({lanOrigin}, [this] { return pairing; });
        second->addRoutes(lan);
    }

    void toLan()
    {
        f.router = lan;
        f.usedOrigin = lanOrigin;
        f.peer = QHostAddress(u"192.168.1.5"_s);
    }
    void toLocal()
    {
        f.router = local;
        f.usedOrigin = OAuthFixture::origin;
        f.peer = QHostAddress(QHostAddress::LocalHost);
    }

    QJsonObject serverMetadata() { return f.json(f.get("/.well-known/oauth-authorization-server")); }
    int statusAt(const oauth::AuthorizationServer &server, const QString &token) const
    {
        http::Request request;
        request.origin = f.usedOrigin;
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
        const auto verdict = server.bearerGuard().authenticate(request);
        const auto *refusal = std::get_if<http::Response>(&verdict);
        return refusal ? refusal->status : 0;
    }
    int atLocal(const QString &token) const { return statusAt(*f.server, token); }
    int atLan(const QString &token) const { return statusAt(*second, token); }

    static constexpr const char *lanOrigin = "https://desk.local:7318";
    OAuthFixture f;
    http::Router local;
    http::Router lan;
    bool pairing = false;
    std::unique_ptr<oauth::AuthorizationServer> second;
};

} // namespace

class TestAuthorizationServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void HT13_noRegistrationOutsideAPairingWindow()
    {
        TwoListeners t;
        t.toLan();
        const auto closed = t.serverMetadata();
        QCOMPARE(closed[u"issuer"].toString(), QString::fromLatin1(TwoListeners::lanOrigin));
        QVERIFY(!closed.contains(u"registration_endpoint"_s));
        QVERIFY(!closed.contains(u"client_id_metadata_document_supported"_s));
        const auto before = t.f.state();
        const auto refused = t.f.postJson("/oauth/register", core::toJson(OAuthFixture::publicMetadata()));
        QCOMPARE(refused.status, 404);
        QVERIFY(!refused.headers.contains("WWW-Authenticate"));
        QCOMPARE(t.f.state(), before);

        t.pairing = true;
        QCOMPARE(t.serverMetadata()[u"registration_endpoint"].toString(),
                 u"https://desk.local:7318/oauth/register"_s);
        t.f.registerApp();
        QCOMPARE(t.f.state().clients, before.clients + 1);
        t.pairing = false;
        QVERIFY(!t.serverMetadata().contains(u"registration_endpoint"_s));
        QCOMPARE(t.f.postJson("/oauth/register", core::toJson(OAuthFixture::publicMetadata())).status, 404);
        QCOMPARE(t.f.state().clients, before.clients + 1);
    }

    void loopbackStaysOpenWhateverTheLanSays()
    {
        TwoListeners t;
        QVERIFY(t.serverMetadata().contains(u"registration_endpoint"_s));
        t.f.registerApp();
        QCOMPARE(t.f.state().clients, 1);
    }

    void eachListenerSpeaksOfItselfOnly()
    {
        TwoListeners t;
        t.toLan();
        for (const char *path :
             {"/.well-known/oauth-authorization-server", "/.well-known/oauth-protected-resource/mcp"}) {
            const auto body = t.f.get(path).body;
            QVERIFY(body.contains(TwoListeners::lanOrigin));
            QVERIFY(!body.contains("127.0.0.1"));
        }
        t.toLocal();
        QVERIFY(!t.f.get("/.well-known/oauth-authorization-server").body.contains("desk.local"));
    }

    void MP3_tokensOfOneListenerAreNoneAtTheOther()
    {
        TwoListeners t;
        const auto localApp = t.f.registerApp();
        const auto localToken = t.f.obtainTokens(localApp)[u"access_token"].toString();
        t.toLan();
        t.pairing = true;
        const auto lanApp = t.f.registerApp();
        const auto lanToken = t.f.obtainTokens(lanApp)[u"access_token"].toString();
        QCOMPARE(t.atLocal(localToken), 0);
        QCOMPARE(t.atLan(lanToken), 0);
        QCOMPARE(t.atLan(localToken), 401);
        QCOMPARE(t.atLocal(lanToken), 401);
    }

    void MP3_codesAndRefreshTokensStayWithTheirListener()
    {
        TwoListeners t;
        const auto app = t.f.registerApp();
        const auto code = t.f.obtainCode(app);
        t.toLan();
        auto answer = t.f.redeem(app, code);
        QCOMPARE(answer.status, 400);
        QCOMPARE(t.f.json(answer)[u"error"].toString(), u"invalid_grant"_s);
        QCOMPARE(t.f.state().spentCodes, 0);
        QCOMPARE(t.f.state().refreshTokens, 0);
        t.toLocal();
        const auto tokens = t.f.json(t.f.redeem(app, code));
        const auto refreshToken = tokens[u"refresh_token"].toString();
        QVERIFY(!refreshToken.isEmpty());

        t.toLan();
        const auto before = t.f.state();
        answer = t.f.refresh(app, refreshToken);
        QCOMPARE(answer.status, 400);
        QCOMPARE(t.f.json(answer)[u"error"].toString(), u"invalid_grant"_s);
        QCOMPARE(t.f.state(), before);
        t.toLocal();
        QCOMPARE(t.f.refresh(app, refreshToken).status, 200); // nothing was spent
    }

    void MP3_resourceOfTheOtherListenerIsNoTarget()
    {
        TwoListeners t;
        const auto app = t.f.registerApp();
        const auto answer = t.f.authorize(app, {{u"resource"_s, u"https://desk.local:7318/mcp"_s}});
        QCOMPARE(answer.status, 303);
        QCOMPARE(t.f.locationParameter(answer, u"error"_s), u"invalid_target"_s);
        QCOMPARE(t.f.state().pending, 0);
        t.toLan();
        const auto back = t.f.authorize(app, {{u"resource"_s, u"http://127.0.0.1:7317/mcp"_s}});
        QCOMPARE(t.f.locationParameter(back, u"error"_s), u"invalid_target"_s);
        QCOMPARE(t.f.locationParameter(back, u"iss"_s), QString::fromLatin1(TwoListeners::lanOrigin));
        QCOMPARE(t.f.state().pending, 0);
    }

    void requestsOfBothListenersReachTheSamePerson()
    {
        TwoListeners t;
        const auto app = t.f.registerApp();
        t.f.authorize(app);
        t.toLan();
        t.f.authorize(app);
        const auto pending = t.f.server->consents().pending();
        QCOMPARE(pending.size(), 2);
        const QSet<QString> peers{pending[0].peerAddress, pending[1].peerAddress};
        QCOMPARE(peers, QSet<QString>({u"127.0.0.1"_s, u"192.168.1.5"_s}));
    }

    void RG12_limitIsPerAddress()
    {
        core::Config config;
        config.limits.registrationsPerMinute = 2;
        OAuthFixture f(config);
        const auto body = core::toJson(OAuthFixture::publicMetadata());
        f.registerApp();
        f.postJson("/oauth/register", "{}"); // a refused one counts as well
        auto refused = f.postJson("/oauth/register", body);
        QCOMPARE(refused.status, 429);
        QCOMPARE(f.header(refused, "Retry-After"), u"60"_s);
        QCOMPARE(f.header(refused, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.state().clients, 1);
        f.peer = QHostAddress(u"::ffff:127.0.0.1"_s); // the same in another notation
        QCOMPARE(f.postJson("/oauth/register", body).status, 429);
        f.peer = QHostAddress(u"192.168.1.5"_s);
        QCOMPARE(f.postJson("/oauth/register", body).status, 201);
        f.peer = QHostAddress(QHostAddress::LocalHost);
        f.clock.advance(59'999ms);
        refused = f.postJson("/oauth/register", body);
        QCOMPARE(refused.status, 429);
        QCOMPARE(f.header(refused, "Retry-After"), u"1"_s);
        QCOMPARE(f.state().clients, 2);
        f.clock.advance(1ms);
        QCOMPARE(f.postJson("/oauth/register", body).status, 201);
    }

    void authorizationsAreLimited()
    {
        core::Config config;
        config.limits.authorizationsPerMinute = 3;
        OAuthFixture f(config);
        const auto app = f.registerApp();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(f.get("/oauth/authorize").status, 400);
        const auto refused = f.authorize(app);
        QCOMPARE(refused.status, 429);
        QCOMPARE(f.header(refused, "Retry-After"), u"60"_s);
        QVERIFY(f.header(refused, "Content-Type").startsWith(u"text/html"_s));
        QVERIFY(f.header(refused, "Content-Security-Policy").contains(u"frame-ancestors 'none'"_s));
        QVERIFY(!refused.headers.contains("Location"));
        QCOMPARE(f.state().pending, 0);
        f.clock.advance(60s);
        QCOMPARE(f.authorize(app).status, 200);
        QCOMPARE(f.state().pending, 1);
    }

    void tokenRequestsAreLimited()
    {
        core::Config config;
        config.limits.tokenRequestsPerMinute = 2;
        OAuthFixture f(config);
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        f.redeem(app, u"wrong"_s);
        f.redeem(app, u"wrong"_s);
        const auto before = f.state();
        const auto refused = f.redeem(app, code);
        QCOMPARE(refused.status, 429);
        QCOMPARE(f.json(refused)[u"error"].toString(), u"temporarily_unavailable"_s);
        QCOMPARE(f.header(refused, "Retry-After"), u"60"_s);
        QCOMPARE(f.state(), before);
        f.peer = QHostAddress(u"fd00::1:2"_s);
        QCOMPARE(f.redeem(app, code).status, 200); // of another address
        QCOMPARE(f.state().spentCodes, 1);
        f.redeem(app, u"wrong"_s);
        f.peer = QHostAddress(u"fd00::9:9"_s); // of the same /64
        QCOMPARE(f.redeem(app, u"wrong"_s).status, 429);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationServer)
#include "tst_authorizationserver.moc"
