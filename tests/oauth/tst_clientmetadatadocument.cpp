#include "core/json.h"
#include "support/oauthfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::OAuthFixture;

namespace {

const auto host = u"chatgpt.com"_s;
const auto clientId = u"https://chatgpt.com/oauth/codex/c1/client.json"_s;
const auto redirect = u"http://127.0.0.1/callback/c1"_s;

QJsonObject document()
{
    return {{u"client_id"_s, clientId},
            {u"client_name"_s, u"Codex"_s},
            {u"client_uri"_s, u"https://chatgpt.com/"_s},
            {u"redirect_uris"_s, QJsonArray{redirect}},
            {u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
            {u"response_types"_s, QJsonArray{u"code"_s}},
            {u"token_endpoint_auth_method"_s, u"none"_s}};
}

QByteArray with(const QString &member, const QJsonValue &value)
{
    auto json = document();
    json.insert(member, value);
    return core::toJson(json);
}

test::App app()
{
    return {clientId, {}, u"http://127.0.0.1:43603/callback/c1"_s};
}

http::Headers json(const QByteArray &cacheControl)
{
    return {{"Content-Type", "application/json"}, {"Cache-Control", cacheControl}};
}

} // namespace

/// Clients that are named by a URL, from the browser's first request to their tokens; the internet is on
/// paper.
class TestClientMetadataDocument : public QObject
{
    Q_OBJECT

private:
    /// The page after the look-up has ended.
    static http::Response authorize(OAuthFixture &f, const test::Parameters &changes = {})
    {
        auto page = f.authorize(app(), changes);
        for (int i = 0; i < 3 && page.headers.contains("Refresh"); ++i) {
            f.internet.settle();
            page = f.authorize(app(), changes);
        }
        return page;
    }

private Q_SLOTS:
    void wholeWay()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        const auto waiting = f.authorize(app());
        QCOMPARE(waiting.status, 200);
        QCOMPARE(f.header(waiting, "Refresh"), u"1"_s);
        QCOMPARE(f.header(waiting, "Cache-Control"), u"no-store"_s);
        QVERIFY(waiting.body.contains("chatgpt.com"));
        QCOMPARE(f.state().pending, 0);
        QCOMPARE(f.state().clients, 0);

        f.internet.settle();
        QCOMPARE(f.internet.lookedUp(), QStringList({host}));
        QCOMPARE(f.internet.dialled(), QStringList({clientId + u" @ 1.1.1.1"_s}));
        const auto page = f.authorize(app());
        QVERIFY(!page.headers.contains("Refresh"));
        QVERIFY(page.body.contains("Published by <bdi>chatgpt.com</bdi>"));
        const auto pending = f.server->consents().pending();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending[0].clientId, clientId);
        QCOMPARE(pending[0].clientName, u"Codex"_s);
        QCOMPARE(pending[0].trust, core::ClientTrust::Published);
        QCOMPARE(pending[0].publisher, host);
        QVERIFY(f.approve(page).ok());
        const auto code = f.locationParameter(f.get(f.waitPath(page)), u"code"_s);
        const auto tokens = f.json(f.redeem(app(), code));
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        const auto refreshed = f.refresh(app(), tokens[u"refresh_token"].toString());
        QCOMPARE(refreshed.status, 200);
        QCOMPARE(f.internet.dialled().size(), 1);
    }

    void grantsWorkAcrossARestart()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("max-age=3600"));
        const auto page = authorize(f);
        QVERIFY(f.approve(page).ok());
        const auto tokens = f.json(f.redeem(app(), f.locationParameter(f.get(f.waitPath(page)), u"code"_s)));
        const auto loaded = oauth::GrantDirectory::load(*f.database, f.clock, f.config.limits);
        const auto *client = (*loaded)->findClient(clientId);
        QVERIFY(client);
        QCOMPARE(client->origin, core::ClientOrigin::MetadataDocument);
        QCOMPARE(client->freshUntil, std::optional(f.clock.now() + 1h));
        QCOMPARE((*loaded)->liveGrants(clientId).size(), 1);
        QVERIFY(client->mayRefresh);
    }

    void secretsProveNothing()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        const auto page = authorize(f);
        QVERIFY(f.approve(page).ok());
        const auto code = f.locationParameter(f.get(f.waitPath(page)), u"code"_s);
        QCOMPARE(f.redeem({clientId, u"secret"_s, app().redirectUri}, code).status, 401);
        QCOMPARE(f.redeem(app(), code).status, 200);
    }

    void AZ12_notPublic_data()
    {
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const QStringList &addresses) {
            QTest::newRow(name) << addresses;
        };
        row("metadata service", {u"169.254.169.254"_s});
        row("10/8", {u"10.0.0.1"_s});
        row("mapped loopback", {u"::ffff:127.0.0.1"_s});
        row("loopback", {u"127.0.0.1"_s});
        row("second of two", {u"1.1.1.1"_s, u"192.168.1.1"_s});
        row("IPv6 beside IPv4", {u"1.1.1.1"_s, u"::1"_s});
        row("NAT64", {u"64:ff9b::7f00:1"_s});
    }
    void AZ12_notPublic()
    {
        QFETCH(const QStringList, addresses);
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("max-age=60"), addresses);
        const auto before = f.state();
        const auto response = authorize(f);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QVERIFY(response.body.contains("not in the internet"));
        QVERIFY2(f.internet.dialled().isEmpty(), "no packet may be sent");
        QVERIFY(f.state() == before);
    }

    /// Rebinding: what was checked is what is dialled, however the name is answered the next time.
    void AZ12_checkedAddressesAreDialled()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("no-store"), {u"1.1.1.1"_s, u"2606:4700::1"_s});
        QVERIFY(f.authorize(app()).headers.contains("Refresh"));
        f.internet.setAddresses(host, {u"127.0.0.1"_s});
        f.internet.settle();
        QCOMPARE(f.internet.lookedUp().size(), 1);
        QCOMPARE(f.internet.dialled(), QStringList({clientId + u" @ 1.1.1.1,2606:4700::1"_s}));
        f.clock.advance(1min);
        QCOMPARE(authorize(f).status, 400);
        QCOMPARE(f.internet.dialled().size(), 1);
    }

    void AZ13_unfitDocuments_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto id = u"client_id"_s;
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("AZ13 one character more", with(id, clientId + u'/'));
        row("AZ13 one character less", with(id, clientId.chopped(1)));
        row("AZ13 other case", with(id, QString(clientId).replace(u"chatgpt.com"_s, u"ChatGPT.com"_s)));
        row("AZ13 percent-encoded", with(id, QString(clientId).replace(u"codex"_s, u"%63odex"_s)));
        row("AZ13 default port", with(id, QString(clientId).replace(u".com/"_s, u".com:443/"_s)));
        row("AZ13 other host", with(id, u"https://evil.test/oauth/codex/c1/client.json"_s));
        row("AZ13 no client_id", with(id, QJsonValue::Undefined));
        row("AZ13 no string", with(id, QJsonArray{clientId}));
        row("AZ13 twice", "{\"client_id\":\"https://evil.test/\"," + core::toJson(document()).sliced(1));
        row("no name", with(u"client_name"_s, QJsonValue::Undefined));
        row("blank name", with(u"client_name"_s, u"  "_s));
        row("name no string", with(u"client_name"_s, 7));
        row("RG7 bidi", with(u"client_name"_s, u"a\u202Eb"_s));
        row("no redirects", with(u"redirect_uris"_s, QJsonValue::Undefined));
        row("empty redirects", with(u"redirect_uris"_s, QJsonArray()));
        row("RG2 javascript", with(u"redirect_uris"_s, QJsonArray{u"javascript:alert(1)"_s}));
        row("RG4 http", with(u"redirect_uris"_s, QJsonArray{redirect, u"http://example.com/cb"_s}));
        row("RG9 logo inside", with(u"logo_uri"_s, u"http://127.0.0.1/logo"_s));
        row("client_secret", with(u"client_secret"_s, u"s"_s));
        row("client_secret null", with(u"client_secret"_s, QJsonValue::Null));
        row("client_secret_expires_at", with(u"client_secret_expires_at"_s, 0));
        const auto method = u"token_endpoint_auth_method"_s;
        row("client_secret_basic", with(method, u"client_secret_basic"_s));
        row("client_secret_post", with(method, u"client_secret_post"_s));
        row("client_secret_jwt", with(method, u"client_secret_jwt"_s));
        row("private_key_jwt", with(method, u"private_key_jwt"_s));
        row("method no string", with(method, true));
        row("no code grant", with(u"grant_types"_s, QJsonArray{u"client_credentials"_s}));
        row("no code response", with(u"response_types"_s, QJsonArray{u"token"_s}));
        row("array", "[" + core::toJson(document()) + "]");
        row("no JSON", "<html>");
        row("nothing", "");
        row("deep", QByteArray(2000, '[') + QByteArray(2000, ']'));
    }
    void AZ13_unfitDocuments()
    {
        QFETCH(const QByteArray, body);
        OAuthFixture f;
        f.internet.serve(host, body);
        const auto before = f.state();
        const auto response = authorize(f);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.header(response, "Content-Type"), u"text/html; charset=utf-8"_s);
        QVERIFY(f.state() == before);
        // Not kept: the next look-up asks again.
        f.internet.serve(host, core::toJson(document()));
        f.clock.advance(10s);
        QVERIFY(f.numberOn(authorize(f)) > 0);
    }

    void privateKeyIsNamed()
    {
        OAuthFixture f;
        f.internet.serve(host, with(u"token_endpoint_auth_method"_s, u"private_key_jwt"_s));
        QVERIFY(authorize(f).body.contains("private_key_jwt"));
    }

    void moreThanWeOfferIsLeftAside_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("mayRefresh");
        const auto types = u"grant_types"_s;
        const auto device = u"urn:ietf:params:oauth:grant-type:device_code"_s;
        QTest::newRow("device grant") << with(types, QJsonArray{device, u"authorization_code"_s}) << false;
        QTest::newRow("machine grant")
            << with(types, QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s})
            << true;
        QTest::newRow("no grant types") << with(types, QJsonValue::Undefined) << false;
        QTest::newRow("hybrid response")
            << with(u"response_types"_s, QJsonArray{u"code"_s, u"code id_token"_s}) << true;
        QTest::newRow("no method") << with(u"token_endpoint_auth_method"_s, QJsonValue::Undefined) << true;
        QTest::newRow("future member") << with(u"x_future"_s, QJsonObject{{u"a"_s, 1}}) << true;
    }
    void moreThanWeOfferIsLeftAside()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, mayRefresh);
        OAuthFixture f;
        f.internet.serve(host, body);
        QVERIFY(f.numberOn(authorize(f)) > 0);
        const auto *client = f.server->grants().findClient(clientId);
        QCOMPARE(client->mayRefresh, mayRefresh);
        QCOMPARE(client->authMethod, core::ClientAuthMethod::None);
    }

    void AZ1_malformedUrls_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"http://chatgpt.com/client.json", "https://chatgpt.com/", "https://chatgpt.com",
              "https://127.0.0.1/client.json", "https://localhost/client.json",
              "https://chatgpt.com/a/../client.json", "https://u@chatgpt.com/client.json",
              "https://chatgpt.com/client.json#f", "file:///etc/passwd"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void AZ1_malformedUrls()
    {
        QFETCH(const QString, id);
        OAuthFixture f;
        const auto response = f.authorize({id, {}, redirect});
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QVERIFY(f.internet.lookedUp().isEmpty());
    }

    void AZ2_redirectMustBeInTheDocument()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        const auto response = authorize(f, {{u"redirect_uri"_s, u"http://127.0.0.1/other"_s}});
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.state().pending, 0);
    }

    void noNetworkSaysSoAndWhatToDo_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("name cannot be looked up") << false;
        QTest::newRow("nobody can be reached") << true;
    }
    void noNetworkSaysSoAndWhatToDo()
    {
        QFETCH(const bool, known);
        OAuthFixture f;
        if (known)
            f.internet.setAddresses(host, {u"1.1.1.1"_s});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"chatgpt\\.com.*is of no use: no"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"client_metadata_documents = false: they register"_s));
        const auto response = authorize(f);
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        for (const char *text : {"for want of a network", "client_metadata_documents = false", "traydo.toml"})
            QVERIFY2(response.body.contains(text), text);
        QVERIFY(!response.headers.contains("Refresh"));
        QCOMPARE(f.state().clients, 0);
    }

    void silenceEndsByItself()
    {
        core::Config config;
        config.limits.documentTimeout = 20ms;
        OAuthFixture f(config);
        f.internet.serve(host, core::toJson(document()));
        QVERIFY(f.authorize(app()).headers.contains("Refresh"));
        QTRY_COMPARE(f.internet.underWay(), 0);
        const auto response = f.authorize(app());
        QCOMPARE(response.status, 503);
        QVERIFY(response.body.contains("did not answer within 1 seconds"));
    }

    void failureIsNotTriedAgainAtOnce()
    {
        OAuthFixture f;
        f.internet.serve(host, "{}");
        QCOMPARE(authorize(f).status, 400);
        QCOMPARE(authorize(f).status, 400);
        QCOMPARE(f.internet.dialled().size(), 1);
        f.clock.advance(10s);
        QCOMPARE(authorize(f).status, 400);
        QCOMPARE(f.internet.dialled().size(), 2);
    }

    void cachedAsTheHeadersSay_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<int>("seconds"); ///< later, the document is fetched again
        QTest::newRow("an hour") << QByteArray("max-age=3600") << 3600;
        QTest::newRow("a day at most") << QByteArray("max-age=99999999") << 24 * 3600;
        QTest::newRow("not kept, but good for the page that asked") << QByteArray("no-store") << 60;
    }
    void cachedAsTheHeadersSay()
    {
        QFETCH(const QByteArray, cacheControl);
        QFETCH(const int, seconds);
        core::Config config;
        config.limits.pendingPerClient = 10;
        OAuthFixture f(config);
        f.internet.serve(host, core::toJson(document()), json(cacheControl));
        QVERIFY(f.numberOn(authorize(f)) > 0);
        f.clock.advance(core::seconds(seconds) - 1ms);
        QVERIFY(f.numberOn(f.authorize(app())) > 0);
        QCOMPARE(f.internet.dialled().size(), 1);
        f.clock.advance(1ms);
        QVERIFY(f.authorize(app()).headers.contains("Refresh"));
        QVERIFY(f.numberOn(authorize(f)) > 0);
        QCOMPARE(f.internet.dialled().size(), 2);
        QCOMPARE(f.state().clients, 1);
    }

    void changesOfTheDocumentTakeEffect()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("max-age=60"));
        const auto page = authorize(f);
        QVERIFY(f.approve(page).ok());
        const auto tokens = f.json(f.redeem(app(), f.locationParameter(f.get(f.waitPath(page)), u"code"_s)));
        auto changed = document();
        changed.insert(u"client_name"_s, u"Codex Two"_s);
        changed.insert(u"redirect_uris"_s, QJsonArray{u"https://chatgpt.com/callback"_s});
        f.internet.serve(host, core::toJson(changed), json("max-age=60"));
        f.clock.advance(1min);
        QCOMPARE(authorize(f).status, 400); // its old redirect is no longer published
        QVERIFY(f.numberOn(authorize(f, {{u"redirect_uri"_s, u"https://chatgpt.com/callback"_s}})) > 0);
        QCOMPARE(f.server->consents().pending().first().clientName, u"Codex Two"_s);
        QCOMPARE(f.server->consents().pending().first().trust, core::ClientTrust::VerifiedHost);
        // The grant it has stays.
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QCOMPARE(f.refresh(app(), tokens[u"refresh_token"].toString()).status, 200);
    }

    void staleAndUnreachableAsksForTheNetwork()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("max-age=60"));
        QVERIFY(f.numberOn(authorize(f)) > 0);
        f.internet.fail(host, core::Error{core::ErrorCode::Unavailable, u"no route"_s});
        f.clock.advance(1min);
        QCOMPARE(authorize(f).status, 503);
        QVERIFY(f.server->grants().findClient(clientId));
    }

    void oneFetchHoweverManyAsk()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(f.authorize(app()).headers.contains("Refresh"));
        QCOMPARE(f.internet.lookedUp().size(), 1);
    }

    void fetchesAreLimited_data()
    {
        QTest::addColumn<bool>("oneHost");
        QTest::addColumn<bool>("settled");
        QTest::addColumn<int>("allowed");
        QTest::newRow("at the same time") << false << false << 4;
        QTest::newRow("in a minute, one host") << true << true << 6;
        QTest::newRow("in a minute") << false << true << 30;
    }
    void fetchesAreLimited()
    {
        QFETCH(const bool, oneHost);
        QFETCH(const bool, settled);
        QFETCH(const int, allowed);
        OAuthFixture f;
        for (int i = 0; i < allowed; ++i) {
            const auto id = u"https://h%1.example.com/%2"_s.arg(oneHost ? 0 : i).arg(i);
            QCOMPARE(f.authorize({id, {}, redirect}).status, 200);
            if (settled)
                f.internet.settle();
        }
        const auto response = f.authorize({u"https://h0.example.com/more"_s, {}, redirect});
        QCOMPARE(response.status, 429);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(f.internet.lookedUp().size(), allowed);
    }

    void onlyAfterAGesture_data()
    {
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<bool>("fetches");
        const auto row = [](const char *name, const http::Headers &headers, bool fetches) {
            QTest::newRow(name) << headers << fetches;
        };
        row("no Fetch Metadata", {}, true);
        row("from an app", {{"Sec-Fetch-Site", "none"}}, true);
        row("our own page again", {{"Sec-Fetch-Site", "same-origin"}}, true);
        row("clicked elsewhere", {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-User", "?1"}}, true);
        row("scripted elsewhere", {{"Sec-Fetch-Site", "cross-site"}}, false);
        row("scripted on another port", {{"Sec-Fetch-Site", "same-site"}}, false);
        row("odd user value", {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-User", "?0"}}, false);
    }
    void onlyAfterAGesture()
    {
        QFETCH(const http::Headers, headers);
        QFETCH(const bool, fetches);
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        const auto page = f.get("/oauth/authorize", f.authorizeParameters(app()), headers);
        QCOMPARE(page.status, 200);
        QCOMPARE(f.internet.lookedUp().size(), fetches ? 1 : 0);
        QCOMPARE(page.body.contains("href=\"/oauth/authorize?"), !fetches);
        QVERIFY(!page.body.contains("{{"));
    }

    void AZ10_notInAFrame()
    {
        OAuthFixture f;
        const auto page =
            f.get("/oauth/authorize", f.authorizeParameters(app()), {{"Sec-Fetch-Dest", "iframe"}});
        QCOMPARE(page.status, 403);
        QVERIFY(f.internet.lookedUp().isEmpty());
    }

    void deniedAndBlockedAreNotFetched()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("no-store"));
        core::ConsentDecision decision;
        decision.block = core::BlockKind::Client;
        const auto page = authorize(f);
        QVERIFY(f.server->consents().decide(f.pendingIdOf(page), decision).ok());
        f.clock.advance(2min);
        const auto response = f.authorize(app());
        QCOMPARE(response.status, 403);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.internet.dialled().size(), 1);
        QVERIFY(f.server->blocks().remove(f.server->blocks().list().first().id).ok());
        QVERIFY(f.numberOn(authorize(f)) > 0);
    }

    void fullQueueFetchesNothing()
    {
        OAuthFixture f;
        for (int i = 0; i < 10; ++i)
            f.authorize(f.registerApp());
        QCOMPARE(f.authorize(app()).status, 429);
        QVERIFY(f.internet.lookedUp().isEmpty());
    }

    void switchedOff()
    {
        core::Config config;
        config.clientMetadataDocuments = false;
        OAuthFixture f(config);
        f.internet.serve(host, core::toJson(document()));
        const auto response = f.authorize(app());
        QCOMPARE(response.status, 400);
        QVERIFY(response.body.contains("client_metadata_documents = false"));
        QVERIFY(f.internet.lookedUp().isEmpty());
        f.registerApp(); // which needs no internet
    }

    void anotherListenerOnlyWhileItIsOpen()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()), json("max-age=3600"));
        bool open = false;
        const QByteArray lan = "https://desk.local:7318";
        const auto server = f.server->forListener({lan}, [&open] { return open; });
        http::Router router;
        server->addRoutes(router);
        const auto ask = [&] {
            http::Request request;
            request.path = "/oauth/authorize";
            request.origin = lan;
            request.peer = QHostAddress(u"192.168.1.5"_s);
            request.query = "response_type=code&client_id=" + clientId.toUtf8().toPercentEncoding() +
                            "&redirect_uri=" + redirect.toUtf8().toPercentEncoding() +
                            "&code_challenge_method=S256&code_challenge=" + OAuthFixture::challenge;
            return std::get<http::Response>(router.dispatch(request, {}));
        };
        QCOMPARE(ask().status, 400);
        QVERIFY(f.internet.lookedUp().isEmpty());
        open = true;
        QVERIFY(ask().headers.contains("Refresh"));
        f.internet.settle();
        QVERIFY(f.numberOn(ask()) > 0);
    }

    void storageFailureIs503()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        f.makeReadOnly();
        const auto response = authorize(f);
        QCOMPARE(response.status, 503);
        QVERIFY(!response.body.contains("network"));
        QVERIFY(!f.server->grants().findClient(clientId));
    }

    void unusedOnesAreDroppedAfterADay()
    {
        OAuthFixture f;
        f.internet.serve(host, core::toJson(document()));
        QVERIFY(f.numberOn(authorize(f)) > 0);
        f.clock.advance(24h + 1ms);
        QVERIFY(f.server->sweep().ok());
        QVERIFY(!f.server->grants().findClient(clientId));
        QVERIFY(f.numberOn(authorize(f)) > 0);
    }

    void hostileTextStaysText()
    {
        OAuthFixture f;
        f.internet.serve(host, with(u"client_name"_s, u"<img src=x>\"'{{nonce}}"_s));
        const auto page = authorize(f);
        QVERIFY(!page.body.contains("<img"));
        QVERIFY(page.body.contains("&lt;img src=x&gt;"));
    }
};

QTEST_GUILESS_MAIN(TestClientMetadataDocument)
#include "tst_clientmetadatadocument.moc"
