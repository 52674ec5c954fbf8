#include "support/oauthfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;
using test::Parameters;

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRequestShowsTheWaitingPage()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app);
        QCOMPARE(page.status, 200);
        QVERIFY(f.numberOn(page) >= 10 && f.numberOn(page) <= 99);
        QVERIFY(f.waitPath(page).startsWith("/oauth/wait/"));
        const auto pending = f.server->consents().pending();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().clientId, app.id);
        QCOMPARE(pending.first().clientName, u"Example App"_s);
        QCOMPARE(pending.first().redirectUri, app.redirectUri);
        QVERIFY(pending.first().scopes == core::allScopes);
        QCOMPARE(pending.first().loopbackOnly, true);
        QCOMPARE(pending.first().peerAddress, u"127.0.0.1"_s);
        QCOMPARE(pending.first().expiresAt, f.clock.now() + f.config.limits.pendingLife);
    }

    void accepted_data()
    {
        QTest::addColumn<Parameters>("changes");
        const auto row = [](const char *name, const QString &parameter, const QString &value) {
            QTest::newRow(name) << Parameters{{parameter, value}};
        };
        row("no scope", u"scope"_s, {});
        row("no resource", u"resource"_s, {});
        row("no state", u"state"_s, {});
        row("redirect left out", u"redirect_uri"_s, {});
        row("AZ3 other port", u"redirect_uri"_s, u"http://127.0.0.1:5/callback"_s);
        row("offline_access", u"scope"_s, u"todos:read offline_access"_s);
        row("AZ9 unknown beside known", u"scope"_s, u"todos:read email"_s);
        row("resource is the origin", u"resource"_s, u"http://127.0.0.1:7317/"_s);
        row("resource is the SSE path", u"resource"_s, u"http://127.0.0.1:7317/mcp/sse"_s);
        row("resource in capitals", u"resource"_s, u"HTTP://LOCALHOST:7317/mcp/"_s);
        row("prompt is ignored", u"prompt"_s, u"consent"_s);
    }
    void accepted()
    {
        QFETCH(Parameters, changes);
        OAuthFixture f;
        QCOMPARE(f.authorize(f.registerApp(), changes).status, 200);
        QCOMPARE(f.server->consents().pending().size(), 1);
    }

    void page400_data()
    {
        QTest::addColumn<Parameters>("changes");
        const auto redirect = [](const char *name, const QString &uri) {
            QTest::newRow(name) << Parameters{{u"redirect_uri"_s, uri}};
        };
        QTest::newRow("AZ1 unknown client") << Parameters{{u"client_id"_s, u"nobody"_s}};
        QTest::newRow("AZ1 no client") << Parameters{{u"client_id"_s, QString()}};
        redirect("AZ2 slash", u"http://127.0.0.1:33418/callback/"_s);
        redirect("AZ2 case", u"http://127.0.0.1:33418/Callback"_s);
        redirect("AZ2 percent-encoding", u"http://127.0.0.1:33418/%63allback"_s);
        redirect("AZ2 added query", u"http://127.0.0.1:33418/callback?a=b"_s);
        redirect("AZ2 fragment", u"http://127.0.0.1:33418/callback#"_s);
        redirect("AZ3 localhost", u"http://localhost:33418/callback"_s);
        redirect("AZ3 ipv6", u"http://[::1]:33418/callback"_s);
        redirect("AZ3 another host", u"https://evil.test/callback"_s);
    }
    void page400()
    {
        QFETCH(Parameters, changes);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto before = f.state();
        const auto response = f.authorize(app, changes);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.header(response, "Content-Type"), u"text/html; charset=utf-8"_s);
        QVERIFY(f.state() == before);
    }

    void AZ2_severalRegisteredAndNoneAsked()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"redirect_uris"_s, QJsonArray{u"http://127.0.0.1/a"_s, u"http://127.0.0.1/b"_s});
        const auto response = f.authorize(f.registerApp(metadata), {{u"redirect_uri"_s, QString()}});
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
    }

    void AZ4_parameterTwice()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        http::Request request;
        request.path = "/oauth/authorize";
        request.query =
            "client_id=" + app.id.toLatin1() +
            "&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback&redirect_uri=https%3A%2F%2Fevil.test";
        const auto response = f.send(request);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.state().pending, 0);
    }

    void redirectsTheError_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &parameter, const QString &value,
                            const QString &error) {
            QTest::newRow(name) << Parameters{{parameter, value}} << error;
        };
        const QString invalid = u"invalid_request"_s;
        row("AZ5 no challenge", u"code_challenge"_s, {}, invalid);
        row("AZ5 short challenge", u"code_challenge"_s, u"abc"_s, invalid);
        row("AZ5 challenge with padding", u"code_challenge"_s,
            QLatin1StringView(OAuthFixture::challenge) + u'=', invalid);
        row("AZ6 plain", u"code_challenge_method"_s, u"plain"_s, invalid);
        row("AZ6 absent", u"code_challenge_method"_s, {}, invalid);
        row("AZ6 lower case", u"code_challenge_method"_s, u"s256"_s, invalid);
        row("AZ7 token", u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
        row("AZ7 code token", u"response_type"_s, u"code token"_s, u"unsupported_response_type"_s);
        row("AZ7 absent", u"response_type"_s, {}, invalid);
        row("response_mode fragment", u"response_mode"_s, u"fragment"_s, invalid);
        row("AZ8 other host", u"resource"_s, u"https://other.test"_s, u"invalid_target"_s);
        row("AZ8 other port", u"resource"_s, u"http://127.0.0.1:7318/mcp"_s, u"invalid_target"_s);
        row("AZ8 other path", u"resource"_s, u"http://127.0.0.1:7317/other"_s, u"invalid_target"_s);
        row("AZ8 not a URI", u"resource"_s, u"x"_s, u"invalid_target"_s);
        row("AZ9 only unknown", u"scope"_s, u"email profile"_s, u"invalid_scope"_s);
    }
    void redirectsTheError()
    {
        QFETCH(Parameters, changes);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto before = f.state();
        const auto response = f.authorize(app, changes);
        QCOMPARE(response.status, 303);
        QVERIFY(f.header(response, "Location").startsWith(app.redirectUri + u'?'));
        QTEST(f.locationParameter(response, u"error"_s), "error");
        QCOMPARE(f.locationParameter(response, u"state"_s), u"a state & more"_s);
        QCOMPARE(f.locationParameter(response, u"iss"_s), QLatin1StringView(OAuthFixture::origin));
        QVERIFY(f.locationParameter(response, u"code"_s).isEmpty());
        QVERIFY(f.state() == before);
    }

    void AZ5_issuerIsTheNameThatWasUsed()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        http::Request request;
        request.path = "/oauth/authorize";
        request.origin = "http://localhost:7317";
        request.query = "client_id=" + app.id.toLatin1();
        QCOMPARE(f.locationParameter(f.send(request), u"iss"_s), u"http://localhost:7317"_s);
    }

    void AZ10_onlyTopLevelNavigation_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("iframe") << QByteArray("Sec-Fetch-Dest") << QByteArray("iframe") << 403;
        QTest::newRow("image") << QByteArray("Sec-Fetch-Dest") << QByteArray("image") << 403;
        QTest::newRow("prefetch") << QByteArray("Sec-Purpose") << QByteArray("prefetch") << 403;
        QTest::newRow("prerender") << QByteArray("Sec-Purpose") << QByteArray("prefetch;prerender") << 403;
        QTest::newRow("fetch") << QByteArray("sec-fetch-dest") << QByteArray("empty") << 403;
        QTest::newRow("script without a destination")
            << QByteArray("Sec-Fetch-Mode") << QByteArray("cors") << 200;
        QTest::newRow("document") << QByteArray("Sec-Fetch-Dest") << QByteArray("document") << 200;
        QTest::newRow("navigate") << QByteArray("Sec-Fetch-Mode") << QByteArray("navigate") << 200;
    }
    void AZ10_onlyTopLevelNavigation()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        OAuthFixture f;
        const auto parameters = f.authorizeParameters(f.registerApp());
        const auto response = f.get("/oauth/authorize", parameters, {{name, value}});
        QCOMPARE(response.status, status);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.server->consents().pending().size(), status == 200 ? 1 : 0);
    }

    void AZ11_pageHeaders_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::newRow("waiting") << Parameters();
        QTest::newRow("refused") << Parameters{{u"client_id"_s, u"nobody"_s}};
        QTest::newRow("redirect") << Parameters{{u"scope"_s, u"email"_s}};
    }
    void AZ11_pageHeaders()
    {
        QFETCH(Parameters, changes);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app, changes);
        QCOMPARE(f.header(page, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.header(page, "X-Content-Type-Options"), u"nosniff"_s);
        QCOMPARE(f.header(page, "Referrer-Policy"), u"no-referrer"_s);
        QCOMPARE(f.header(page, "X-Frame-Options"), u"DENY"_s);
        QCOMPARE(f.header(page, "Content-Language"), u"en"_s);
        QCOMPARE(f.header(page, "Vary"), u"Accept-Language"_s);
        QVERIFY(!page.headers.contains("Set-Cookie"));
        QVERIFY(!page.headers.contains("Access-Control-Allow-Origin"));
        const QString policy = f.header(page, "Content-Security-Policy");
        QVERIFY(policy.startsWith(u"default-src 'none'; "));
        for (const auto &part : {u"base-uri 'none'"_s, u"form-action 'none'"_s, u"frame-ancestors 'none'"_s})
            QVERIFY(policy.contains(part));
        QVERIFY(!policy.contains(u"unsafe"));
        // The nonce is that of the page, and another one each time.
        const auto nonce = policy.section(u"'nonce-"_s, 1, 1).section(u'\'', 0, 0);
        QVERIFY(nonce.size() >= 22);
        QVERIFY(page.body.contains("<style nonce=\"" + nonce.toLatin1() + "\">"));
        QVERIFY(f.header(f.authorize(app, changes), "Content-Security-Policy") != policy);
    }

    /// This program has no texts compiled in.
    void withoutTranslationsPagesAreEnglish()
    {
        OAuthFixture f;
        const auto page =
            f.get("/oauth/authorize", f.authorizeParameters(f.registerApp()), {{"Accept-Language", "ar"}});
        QCOMPARE(page.status, 200);
        QCOMPARE(f.header(page, "Content-Language"), u"en"_s);
        QVERIFY(page.body.contains("<html lang=\"en\" dir=\"ltr\">"));
        QVERIFY(page.body.contains("asks for your todos"));
    }

    void onlyGetParks()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        http::Request request;
        request.path = "/oauth/authorize";
        request.query = "client_id=" + app.id.toLatin1();
        for (const auto method :
             {http::Method::Post, http::Method::Head, http::Method::Put, http::Method::Delete}) {
            request.method = method;
            const auto response = f.send(request);
            QCOMPARE(response.status, 405);
            QVERIFY(f.header(response, "Allow").contains(u"GET"_s));
        }
        QCOMPARE(f.state().pending, 0);
    }

    void fourthOpenRequestOfAClientIs429()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(f.authorize(app).status, 200);
        const auto response = f.authorize(app);
        QCOMPARE(response.status, 429);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.state().pending, 3);
    }

    void eleventhOpenRequestInAllIs429()
    {
        OAuthFixture f;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(f.authorize(f.registerApp()).status, 200);
        QCOMPARE(f.authorize(f.registerApp()).status, 429);
        QCOMPARE(f.state().pending, 10);
    }

    void noDialogSoonAfterADenial()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        QVERIFY(f.server->consents().decide(f.pendingIdOf(f.authorize(app)), {}).ok());
        const auto response = f.authorize(app);
        QCOMPARE(response.status, 303);
        QCOMPARE(f.locationParameter(response, u"error"_s), u"access_denied"_s);
        QCOMPARE(f.state().pending, 0);
        QCOMPARE(f.authorize(f.registerApp()).status, 200);
        f.clock.advance(core::seconds(30));
        QCOMPARE(f.authorize(app).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
