#include "support/oauthfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;

class TestWaitingPage : public QObject
{
    Q_OBJECT

private:
    static QString stateAt(OAuthFixture &f, const QByteArray &waitPath)
    {
        return f.json(f.get(waitPath + "/status"))[u"state"].toString();
    }

private Q_SLOTS:
    /// Scripts find the number and the wait URL by these marks.
    void contract()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        const auto waitPath = f.waitPath(page);
        QVERIFY(page.body.contains("<noscript><meta http-equiv=\"refresh\" content=\"3;url=" + waitPath +
                                   "\"></noscript>"));
        QVERIFY(page.body.contains("id=\"number\">" + QByteArray::number(f.numberOn(page)) + "<"));
        const auto again = f.get(waitPath);
        QCOMPARE(again.status, 200);
        QCOMPARE(f.numberOn(again), f.numberOn(page));
        QCOMPARE(f.waitPath(again), waitPath);
    }

    void saysWhatIsAsked()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp(), {{u"scope"_s, u"todos:read"_s}});
        for (const char *text : {"Example App", "Name not verified", "127.0.0.1:33418", "see todos", "5:00",
                                 "traydoctl requests", "aria-live=\"polite\"", "Cancel"})
            QVERIFY2(page.body.contains(text), text);
        QVERIFY(!page.body.contains("{{"));
    }

    void isWellFormed()
    {
        OAuthFixture f;
        QByteArray html = f.authorize(f.registerApp()).body;
        for (const char *name : {"style", "script"}) {
            const QByteArray end = QByteArray("</") + name + '>';
            const auto from = html.indexOf('>', html.indexOf(QByteArray("<") + name)) + 1;
            html.remove(from, html.indexOf(end) - from);
        }
        html.replace("<!DOCTYPE html>", "").replace(" hidden>", ">");
        for (const char *open : {"<meta", "<link"}) {
            for (auto at = html.indexOf(open); at >= 0; at = html.indexOf(open, at + 1))
                html.insert(html.indexOf('>', at), '/');
        }
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
    }

    void allowedLeadsToTheClient()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app);
        QCOMPARE(*f.approve(page), core::ConsentOutcome::Allowed);
        QCOMPARE(stateAt(f, f.waitPath(page)), u"allowed"_s);
        QCOMPARE(f.state().codes, 0); // minted when the browser collects it
        const auto response = f.get(f.waitPath(page));
        QCOMPARE(response.status, 303);
        QVERIFY(f.header(response, "Location").startsWith(app.redirectUri + u"?code="_s));
        QCOMPARE(f.locationParameter(response, u"state"_s), u"a state & more"_s);
        QCOMPARE(f.locationParameter(response, u"iss"_s), QLatin1StringView(OAuthFixture::origin));
        QCOMPARE(f.locationParameter(response, u"code"_s).size(), 43);
        QCOMPARE(f.header(response, "Referrer-Policy"), u"no-referrer"_s);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.state().codes, 1);
    }

    void redirectWithQueryKeepsIt()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"redirect_uris"_s, QJsonArray{u"https://example.com/cb?tenant=1"_s});
        const auto page = f.authorize(f.registerApp(metadata));
        QVERIFY(f.approve(page).ok());
        QVERIFY(f.header(f.get(f.waitPath(page)), "Location")
                    .startsWith(u"https://example.com/cb?tenant=1&code="));
    }

    void CD1_oneCodeHoweverOftenItIsAskedFor()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QVERIFY(f.approve(page).ok());
        QVERIFY(!f.approve(page).ok());
        const auto first = f.get(f.waitPath(page));
        const auto second = f.get(f.waitPath(page));
        QCOMPARE(first.status, 303);
        QCOMPARE(second.status, 303);
        QCOMPARE(f.header(first, "Location"), f.header(second, "Location"));
        QCOMPARE(f.state().codes, 1);
        QCOMPARE(f.state().grants, 1);
        f.clock.advance(f.config.limits.codeLife);
        QCOMPARE(f.get(f.waitPath(page)).status, 404);
    }

    void CD2_approvedAfterFiveMinutes()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        const auto id = f.pendingIdOf(page);
        f.clock.advance(f.config.limits.pendingLife);
        QCOMPARE(f.server->consents().decide(id, f.allowance(f.numberOn(page))).error().code,
                 core::ErrorCode::Expired);
        QCOMPARE(stateAt(f, f.waitPath(page)), u"expired"_s);
        const auto response = f.get(f.waitPath(page));
        QCOMPARE(response.status, 303);
        QCOMPARE(f.locationParameter(response, u"error"_s), u"access_denied"_s);
        QVERIFY(!f.locationParameter(response, u"error_description"_s).isEmpty());
        QCOMPARE(f.locationParameter(response, u"state"_s), u"a state & more"_s);
        QCOMPARE(f.locationParameter(response, u"iss"_s), QLatin1StringView(OAuthFixture::origin));
        QCOMPARE(f.state().grants, 0);
        QCOMPARE(f.state().codes, 0);
    }

    void CD3_onlyTheApprovedOneIsReleased()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto first = f.authorize(app);
        const auto second = f.authorize(app);
        QVERIFY(f.approve(first).ok());
        QCOMPARE(f.get(f.waitPath(second)).status, 200);
        QCOMPARE(stateAt(f, f.waitPath(second)), u"pending"_s);
        QCOMPARE(f.get(f.waitPath(first)).status, 303);
        QCOMPARE(f.state().pending, 1);
    }

    void CD4_wrongTicket_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("page") << QByteArray("/oauth/wait/AAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("status") << QByteArray("/oauth/wait/AAAAAAAAAAAAAAAAAAAAAA/status");
        QTest::newRow("cancel") << QByteArray("/oauth/wait/AAAAAAAAAAAAAAAAAAAAAA/cancel");
        QTest::newRow("empty") << QByteArray("/oauth/wait/");
        QTest::newRow("empty status") << QByteArray("/oauth/wait//status");
    }
    void CD4_wrongTicket()
    {
        QFETCH(QByteArray, path);
        OAuthFixture f;
        f.authorize(f.registerApp());
        const auto response = f.get(path);
        QCOMPARE(response.status, 404);
        QVERIFY(!response.headers.contains("Location"));
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.state().pending, 1);
    }

    void CD4_theRequestIdIsNoTicket()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QCOMPARE(f.get("/oauth/wait/" + f.pendingIdOf(page).toLatin1() + "/status").status, 404);
    }

    void CD5_hostileName()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"client_name"_s, u"<img src=file:///etc/passwd>\"'&{{nonce}}"_s);
        const auto page = f.authorize(f.registerApp(metadata));
        QVERIFY(page.body.contains("&lt;img src=file:///etc/passwd&gt;&quot;"));
        QVERIFY(!page.body.contains("<img"));
        QVERIFY(page.body.contains("&amp;{{nonce}}")); // a value is never read as a template
        QVERIFY(page.body.contains("127.0.0.1:33418"));
    }

    void CD6_noRouteApproves()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app);
        const auto waitPath = f.waitPath(page);
        const auto id = f.pendingIdOf(page).toLatin1();
        QList<QByteArray> paths{"/",
                                "/oauth/authorize",
                                "/oauth/token",
                                "/oauth/register",
                                "/oauth/revoke",
                                "/oauth/approve",
                                "/oauth/wait/",
                                waitPath};
        for (const QByteArray verb : {"/status", "/approve", "/allow", "/decide", "/cancel/", "/status/x"})
            paths.append(waitPath + verb);
        for (const auto &path :
             {"/oauth/wait/" + id, "/oauth/wait/" + id + "/approve", "/oauth/consents/" + id})
            paths.append(path);
        const QByteArray form =
            "id=" + id + "&decision=allow&allow=true&number=" + QByteArray::number(f.numberOn(page));
        for (const auto &path : paths) {
            for (const auto method :
                 {http::Method::Get, http::Method::Head, http::Method::Post, http::Method::Put,
                  http::Method::Delete, http::Method::Patch, http::Method::Options}) {
                http::Request request;
                request.method = method;
                request.path = path;
                request.query = form;
                request.body = form;
                request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                   {"X-HTTP-Method-Override", "POST"}};
                f.send(request);
                QCOMPARE(stateAt(f, waitPath), u"pending"_s);
            }
        }
        QCOMPARE(f.state().pending, 1);
        QCOMPARE(f.state().grants, 0);
    }

    void cancelDenies()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        http::Request head;
        head.method = http::Method::Head;
        head.path = f.waitPath(page) + "/cancel";
        QCOMPARE(f.send(head).status, 404);
        QCOMPARE(f.state().pending, 1);
        const auto response = f.get(f.waitPath(page) + "/cancel");
        QCOMPARE(response.status, 303);
        QCOMPARE(f.locationParameter(response, u"error"_s), u"access_denied"_s);
        QCOMPARE(stateAt(f, f.waitPath(page)), u"cancelled"_s);
        QCOMPARE(f.state().pending, 0);
        QCOMPARE(f.state().grants, 0);
    }

    void cancelAfterApprovalChangesNothing()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QVERIFY(f.approve(page).ok());
        const auto response = f.get(f.waitPath(page) + "/cancel");
        QVERIFY(!f.locationParameter(response, u"code"_s).isEmpty());
    }

    void deniedLeadsToAccessDenied()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QCOMPARE(*f.server->consents().decide(f.pendingIdOf(page), {}), core::ConsentOutcome::Denied);
        QCOMPARE(stateAt(f, f.waitPath(page)), u"denied"_s);
        const auto response = f.get(f.waitPath(page));
        QCOMPARE(response.status, 303);
        QCOMPARE(f.locationParameter(response, u"error"_s), u"access_denied"_s);
        QCOMPARE(f.state().grants, 0);
    }

    void statusCountsDown()
    {
        OAuthFixture f;
        const auto waitPath = f.waitPath(f.authorize(f.registerApp()));
        f.clock.advance(core::milliseconds(1500));
        const auto response = f.get(waitPath + "/status");
        QCOMPARE(response.status, 200);
        QCOMPARE(f.header(response, "Content-Type"), u"application/json"_s);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.json(response), (QJsonObject{{u"state"_s, u"pending"_s},
                                                {u"number"_s, f.numberOn(f.get(waitPath))},
                                                {u"expires_in"_s, 299}}));
    }

    void wrongPickShowsANewNumber()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        const auto waitPath = f.waitPath(page);
        auto decision = f.allowance(f.numberOn(page) == 42 ? 43 : 42);
        QCOMPARE(*f.server->consents().decide(f.pendingIdOf(page), decision),
                 core::ConsentOutcome::WrongNumber);
        const int number = f.numberOn(f.get(waitPath));
        QVERIFY(number != f.numberOn(page));
        QCOMPARE(f.json(f.get(waitPath + "/status"))[u"number"].toInt(), number);
        QVERIFY(!f.get("/oauth/wait/AAAAAAAAAAAAAAAAAAAAAA/status").body.contains("number"));
    }

    void moreTimeReachesThePage()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QVERIFY(f.server->consents().extend(f.pendingIdOf(page)).ok());
        QCOMPARE(f.json(f.get(f.waitPath(page) + "/status"))[u"expires_in"].toInt(), 600);
    }

    void lateApproval_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("status");
        const auto here = u"http://127.0.0.1:33418/callback"_s;
        QTest::newRow("in time") << here << 29 << 303;
        QTest::newRow("late") << here << 30 << 200;
        QTest::newRow("late, web site") << u"https://example.com/cb"_s << 30 << 303;
    }
    void lateApproval()
    {
        QFETCH(const QString, redirect);
        QFETCH(const int, seconds);
        QFETCH(const int, status);
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"redirect_uris"_s, QJsonArray{redirect});
        const auto page = f.authorize(f.registerApp(metadata));
        f.clock.advance(core::seconds(seconds));
        QVERIFY(f.approve(page).ok());
        const auto response = f.get(f.waitPath(page));
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.contains("Location"), status == 303);
        QVERIFY(response.body.contains(redirect.toLatin1() + "?code="));
        QCOMPARE(response.body.contains("may have stopped waiting"), status == 200);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.header(response, "Referrer-Policy"), u"no-referrer"_s);
        QCOMPARE(f.get(f.waitPath(page)).status, status);
        QCOMPARE(f.state().codes, 1);
    }

    void trustLine()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        QVERIFY(f.server->consents().expectClient(u"Example"_s).ok());
        const auto page = f.authorize(app);
        QVERIFY(page.body.contains("You started this"));
        QVERIFY(!page.body.contains("Name not verified"));
    }

    void everyAuthorizationAsks()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app);
        QCOMPARE(f.server->grants().liveGrants(app.id).size(), 1);
        const auto again = f.authorize(app, {{u"prompt"_s, u"none"_s}});
        QCOMPARE(again.status, 200);
        QVERIFY(!again.headers.contains("Location"));
        QCOMPARE(f.state().pending, 1);
        QCOMPARE(stateAt(f, f.waitPath(again)), u"pending"_s);
    }

    void grantRevokedBeforeTheBrowserCollects()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        const auto id = f.pendingIdOf(page);
        QVERIFY(f.approve(page).ok());
        QVERIFY(f.server->grants().revokeGrant(id).ok());
        QCOMPARE(f.locationParameter(f.get(f.waitPath(page)), u"error"_s), u"access_denied"_s);
        QCOMPARE(f.state().codes, 0);
    }

    void storageFailureIs503AndCanBeRepeated()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        QVERIFY(f.approve(page).ok());
        f.makeReadOnly();
        const auto response = f.get(f.waitPath(page));
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QVERIFY(!response.headers.contains("Location"));
        QVERIFY(f.database->statement("PRAGMA query_only = OFF"_L1).exec().ok());
        QCOMPARE(f.get(f.waitPath(page)).status, 303);
    }

    void approvalThatCannotBeStoredStaysPending()
    {
        OAuthFixture f;
        const auto page = f.authorize(f.registerApp());
        f.makeReadOnly();
        QCOMPARE(f.approve(page).error().code, core::ErrorCode::Unavailable);
        QCOMPARE(stateAt(f, f.waitPath(page)), u"pending"_s);
        QCOMPARE(f.state().grants, 0);
    }
};

QTEST_GUILESS_MAIN(TestWaitingPage)
#include "tst_waitingpage.moc"
