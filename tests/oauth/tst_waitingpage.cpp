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
    /// The page of an app with a name that does its worst, for a reader of `language`.
    static http::Response pageFor(OAuthFixture &f, const QByteArray &language)
    {
        auto metadata = f.publicMetadata();
        metadata.insert(u"client_name"_s, u"مهام </bdi><b>%1 {{cancel}}\""_s);
        return f.get("/oauth/authorize", f.authorizeParameters(f.registerApp(metadata)),
                     {{"Accept-Language", language}});
    }

    static QByteArray between(const QByteArray &text, const QByteArray &open, const QByteArray &close)
    {
        const auto from = text.indexOf(open);
        const auto to = from < 0 ? -1 : text.indexOf(close, from + open.size());
        return to < 0 ? QByteArray() : text.sliced(from + open.size(), to - from - open.size());
    }

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

    void speaksTheReadersLanguage_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("de") << QByteArray("fr;q=0.5,de-AT") << QByteArray("lang=\"de\" dir=\"ltr\"")
                            << u"%1 bittet um Zugriff auf Ihre Aufgaben"_s
                            << QStringList{u"Name nicht geprüft"_s,
                                           u"Ihre Zahl"_s,
                                           u"Aufgaben lesen und ändern"_s,
                                           u"Verbleibende Zeit"_s,
                                           u"Wartet auf Ihre Antwort in Traydo."_s,
                                           u">Abbrechen<"_s,
                                           u"data-denied=\"Abgelehnt. "_s,
                                           u"– in Traydo erlauben</title>"_s};
        QTest::newRow("ar") << QByteArray("ar-EG,ar;q=0.9,en;q=0.5") << QByteArray("lang=\"ar\" dir=\"rtl\"")
                            << u"يطلب %1 الوصول إلى مهامك"_s
                            << QStringList{u"الاسم غير متحقق منه"_s,      u"رقمك"_s,
                                           u"قراءة المهام وتغييرها"_s,    u"الوقت المتبقي"_s,
                                           u"بانتظار جوابك في Traydo."_s, u">إلغاء<"_s,
                                           u"data-denied=\"تم الرفض. "_s, u"– اسمح في Traydo</title>"_s};
    }
    void speaksTheReadersLanguage()
    {
        QFETCH(const QByteArray, accepted);
        QFETCH(const QByteArray, root);
        QFETCH(QString, heading);
        QFETCH(const QStringList, words);
        OAuthFixture f;
        const auto page = pageFor(f, accepted);
        QCOMPARE(page.status, 200);
        QCOMPARE(between(page.body, "<html ", ">"), root);
        QCOMPARE(f.header(page, "Content-Language").toLatin1(), root.mid(6, 2));
        QCOMPARE(f.header(page, "Vary"), u"Accept-Language"_s);
        // The name as it is: letter by letter, apart from the sentence, and no template.
        heading.replace(u"%1"_s, u"<bdi>مهام &lt;/bdi&gt;&lt;b&gt;%1 {{cancel}}&quot;</bdi>"_s);
        QCOMPARE(QString::fromUtf8(between(page.body, "<h1>", "</h1>")), heading);
        const auto body = QString::fromUtf8(page.body);
        for (const auto &word : words)
            QVERIFY2(body.contains(word), qPrintable(word));
        QVERIFY(body.contains(u"<dd><bdi>127.0.0.1:33418</bdi></dd>"_s));
        QVERIFY(body.contains(u"<code dir=\"ltr\">traydoctl requests</code>"_s));
        QVERIFY(body.contains(u"<dd id=\"countdown\">5:00</dd>"_s));
        QVERIFY(f.numberOn(page) >= 10);
    }

    /// A word that only the English page has, so that none was left behind.
    void leavesNoEnglishBehind()
    {
        OAuthFixture f;
        QByteArray html = pageFor(f, "pl").body;
        html.remove(0, html.indexOf("<body>"));
        html.truncate(html.indexOf("<script"));
        for (const char *word :
             {"your", "the ", "The ", "app ", "Time", "Wants", "Answer", "number\"><span>Y"})
            QVERIFY2(!html.contains(word), word);
    }

    void otherAnswersSpeakItToo()
    {
        OAuthFixture f;
        const http::Headers german{{"Accept-Language", "de"}};
        const auto over = f.get("/oauth/wait/AAAAAAAAAAAAAAAAAAAAAA", {}, german);
        QCOMPARE(over.status, 404);
        QCOMPARE(f.header(over, "Content-Language"), u"de"_s);
        QVERIFY(over.body.contains("<h1>Diese Anfrage ist vorbei</h1>"));
        QVERIFY(over.body.contains("<title>Diese Anfrage ist vorbei – Traydo</title>"));

        const auto page = f.authorize(f.registerApp());
        const auto back = f.get(f.waitPath(page) + "/cancel", {}, german);
        QCOMPARE(back.status, 303);
        QCOMPARE(f.header(back, "Content-Language"), u"de"_s);
        QVERIFY(back.body.contains(">Zurück zur App</a>"));
        // What the app's makers read is English everywhere.
        QCOMPARE(f.locationParameter(back, u"error_description"_s), u"cancelled in the browser"_s);

        const auto refused = f.get("/oauth/authorize", {{u"client_id"_s, u"nobody"_s}}, german);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("<p>Traydo kennt diese App nicht (mehr).</p>"));
    }

    void technicalReasonsAreMarkedAsEnglish()
    {
        OAuthFixture f;
        http::Request request;
        request.path = "/oauth/authorize";
        request.query = "state=%zz";
        request.headers.add("Accept-Language", "ar");
        const auto page = f.send(request);
        QCOMPARE(page.status, 400);
        QVERIFY(page.body.contains("<p>الطلب غير سليم: <bdi lang=\"en\" dir=\"ltr\">"));
    }

    void languageOfTheMomentCounts()
    {
        OAuthFixture f;
        const auto waitPath = f.waitPath(pageFor(f, "de"));
        const auto again = f.get(waitPath, {}, {{"Accept-Language", "ja"}});
        QCOMPARE(f.header(again, "Content-Language"), u"ja"_s);
        QVERIFY(!f.get(waitPath + "/status").headers.contains("Content-Language"));
    }

    void isWellFormed_data()
    {
        QTest::addColumn<QByteArray>("language");
        for (const char *tag : {"en", "ar", "de", "es", "fr", "ja", "pl", "pt-BR", "zh-CN"})
            QTest::newRow(tag) << QByteArray(tag);
    }
    void isWellFormed()
    {
        QFETCH(const QByteArray, language);
        OAuthFixture f;
        const auto page = pageFor(f, language);
        QCOMPARE(f.header(page, "Content-Language").toLatin1(), language);
        QByteArray html = page.body;
        QVERIFY(!html.replace("{{cancel}}", "").contains("{{"));
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
        QVERIFY(page.body.contains("<bdi>&lt;img src=file:///etc/passwd&gt;&quot;"));
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
