#include "crypto/hash.h"
#include "oauth/programclients.h"
#include "support/oauthfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using test::OAuthFixture;

class TestProgramClients : public QObject
{
    Q_OBJECT

private:
    static oauth::ProgramAccess access()
    {
        return {.name = u"editor"_s,
                .scopes = core::Scope::TodosRead,
                .lists = {.all = true, .listIds = {}},
                .duration = std::chrono::hours(24)};
    }
    static QString makeToken(OAuthFixture &f)
    {
        const auto made = f.server->programs().addToken(access());
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().text));
        return QString::fromLatin1(made->secret);
    }
    static int tokenStatus(OAuthFixture &f, const QString &id, const QByteArray &secret)
    {
        return f
            .postForm("/oauth/token", {{u"grant_type"_s, u"client_credentials"_s}},
                      f.basic(id, QString::fromLatin1(secret)))
            .status;
    }
    static qint64 count(OAuthFixture &f, const QString &sql)
    {
        auto query = f.database->prepare(QLatin1StringView(sql.toLatin1()));
        if (!query.exec() || !query.next())
            qFatal("%s", qUtf8Printable(sql));
        return query.integer(0);
    }

private Q_SLOTS:
    void tokenPassesAsItsPrincipal()
    {
        OAuthFixture f;
        const auto made = f.server->programs().addToken(access());
        QVERIFY(made->secret.startsWith("traydo_pat_"));
        QCOMPARE(made->secret.size(), 11 + 43);
        http::Request request;
        request.path = "/mcp";
        request.origin = OAuthFixture::origin;
        request.headers.add("Authorization", "Bearer " + made->secret);
        f.clock.advance(core::seconds(5));
        const auto result = f.server->bearerGuard().authenticate(request);
        const auto *principal = std::get_if<core::Principal>(&result);
        QVERIFY(principal);
        QCOMPARE(principal->actor, core::Actor::client(made->clientId, u"editor"_s));
        QVERIFY(principal->scopes == core::Scopes(core::Scope::TodosRead));
        QVERIFY(principal->lists.all);
        QVERIFY(principal->expiresAt == made->endsAt);
        const auto grant = f.server->grants().liveGrants(made->clientId).first();
        QCOMPARE(principal->grantId, grant.id);
        QCOMPARE(grant.lastUsedAt, std::optional(f.clock.now())); // in memory at once, written lazily
        QCOMPARE(count(f, u"SELECT count(*) FROM grants WHERE last_used_at IS NOT NULL"_s), 0);
        QVERIFY(f.server->sweep());
        QCOMPARE(count(f, u"SELECT count(*) FROM grants WHERE last_used_at IS NOT NULL"_s), 1);
    }

    void onlyItsHashIsStored()
    {
        OAuthFixture f;
        const auto token = makeToken(f);
        const auto hash = crypto::sha256(token.toLatin1()).toHex();
        QCOMPARE(
            count(f, u"SELECT count(*) FROM client_secrets WHERE hash = '%1'"_s.arg(QLatin1StringView(hash))),
            1);
        QCOMPARE(count(f, u"SELECT count(*) FROM clients WHERE secret_hash <> ''"_s), 0);
    }

    void refusedTokens_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("prefix alone") << u"%1"_s << u"traydo_pat_"_s;
        QTest::newRow("another prefix") << u"traydo_pat_"_s << u"traydo_key_"_s;
        QTest::newRow("prefix in capitals") << u"traydo_pat_"_s << u"TRAYDO_PAT_"_s;
        QTest::newRow("without prefix") << u"traydo_pat_"_s << QString();
        QTest::newRow("prefix twice") << u"traydo_pat_"_s << u"traydo_pat_traydo_pat_"_s;
        QTest::newRow("longer") << u"$"_s << u"A"_s;
        QTest::newRow("its hash") << u"#"_s << QString();
    }
    void refusedTokens()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        OAuthFixture f;
        const auto token = makeToken(f);
        QCOMPARE(f.guardStatus(token), 0);
        QString bent = QString(token).replace(from, to);
        if (from == u"%1"_s)
            bent = to;
        if (from == u"$"_s)
            bent = token + to;
        if (from == u"#"_s)
            bent = QString::fromLatin1(crypto::sha256(token.toLatin1()).toHex());
        QVERIFY(bent != token);
        QCOMPARE(f.guardStatus(bent), 401);
        QCOMPARE(f.guardStatus(token.chopped(1)), 401);
    }

    void MP6_tokenInTheQuery()
    {
        OAuthFixture f;
        http::Request request;
        request.path = "/mcp";
        request.query = "access_token=" + makeToken(f).toLatin1();
        request.origin = OAuthFixture::origin;
        const auto result = f.server->bearerGuard().authenticate(request);
        const auto *refusal = std::get_if<http::Response>(&result);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 401);
        QVERIFY(!f.header(*refusal, "WWW-Authenticate").contains(u"error="));
    }

    void machineSecretIsNoToken()
    {
        OAuthFixture f;
        const auto made = f.server->programs().addMachineClient(access());
        QCOMPARE(f.guardStatus(QString::fromLatin1(made->secret)), 401);
        QCOMPARE(f.guardStatus(u"traydo_pat_"_s + QString::fromLatin1(made->secret)), 401);
    }

    void MP3_onlyOnThisComputer()
    {
        OAuthFixture f;
        const auto token = makeToken(f);
        const auto lan = f.server->forListener({"https://desk.local:7318"}, [] { return false; });
        http::Request request;
        request.path = "/mcp";
        request.origin = "https://desk.local:7318";
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
        const auto result = lan->bearerGuard().authenticate(request);
        QVERIFY(std::holds_alternative<http::Response>(result));
        QCOMPARE(std::get<http::Response>(result).status, 401);
        QCOMPARE(f.guardStatus(token), 0);
    }

    void revokedTokenEnds()
    {
        OAuthFixture f;
        const auto made = f.server->programs().addToken(access());
        const auto token = QString::fromLatin1(made->secret);
        const auto grantId = f.server->grants().liveGrants(made->clientId).first().id;
        QSignalSpy ended(&f.server->grants(), &oauth::GrantDirectory::grantEnded);
        QVERIFY(f.server->grants().removeClient(made->clientId));
        QCOMPARE(f.guardStatus(token), 401);
        QCOMPARE(ended.size(), 1); // streams close by it
        QCOMPARE(ended[0][0].toString(), grantId);
        QCOMPARE(count(f, u"SELECT count(*) FROM client_secrets"_s), 0);
    }

    void grantRevokedAlone()
    {
        OAuthFixture f;
        const auto made = f.server->programs().addToken(access());
        QVERIFY(f.server->grants().revokeGrant(f.server->grants().liveGrants(made->clientId).first().id));
        QCOMPARE(f.guardStatus(QString::fromLatin1(made->secret)), 401);
    }

    void expiresToTheMillisecond()
    {
        OAuthFixture f;
        const auto token = makeToken(f);
        f.clock.advance(std::chrono::hours(24) - core::milliseconds(1));
        QCOMPARE(f.guardStatus(token), 0);
        f.clock.advance(core::milliseconds(1));
        QCOMPARE(f.guardStatus(token), 401);
        QVERIFY(f.server->sweep());
        f.clock.advance(-core::seconds(30)); // within the skew, too: it was written down
        QCOMPARE(f.guardStatus(token), 401);
    }

    void survivesARestart()
    {
        OAuthFixture f;
        const auto token = makeToken(f);
        const auto again = oauth::AuthorizationServer::create(*f.database, f.keys, f.clock, f.config,
                                                              {QByteArray("http://127.0.0.1:9999")}, {});
        QVERIFY(again.ok());
        http::Request request;
        request.path = "/mcp";
        request.origin = "http://127.0.0.1:9999"; // another port is no other computer
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
        QVERIFY(std::holds_alternative<core::Principal>((*again)->bearerGuard().authenticate(request)));
    }

    void rotationOverlaps()
    {
        OAuthFixture f;
        auto &programs = f.server->programs();
        const auto first = programs.addMachineClient(access());
        const auto second = programs.rotateSecret(first->clientId);
        QVERIFY(second);
        QCOMPARE(second->clientId, first->clientId);
        QVERIFY(second->secret != first->secret);
        QVERIFY(second->endsAt == first->endsAt);
        QVERIFY(second->previousUntil == f.clock.now() + std::chrono::hours(24));
        QCOMPARE(tokenStatus(f, first->clientId, first->secret), 200);
        QCOMPARE(tokenStatus(f, first->clientId, second->secret), 200);
    }

    void overlapEnds()
    {
        core::Config config;
        config.limits.clientSecretOverlap = core::milliseconds(60'000);
        OAuthFixture f(config);
        auto &programs = f.server->programs();
        const auto first = programs.addMachineClient(access());
        const auto second = programs.rotateSecret(first->clientId);
        f.clock.advance(core::milliseconds(59'999));
        QCOMPARE(tokenStatus(f, first->clientId, first->secret), 200);
        // Rotating again shortens nothing and lengthens nothing.
        const auto third = programs.rotateSecret(first->clientId);
        f.clock.advance(core::milliseconds(1));
        QCOMPARE(tokenStatus(f, first->clientId, first->secret), 401);
        QCOMPARE(tokenStatus(f, first->clientId, second->secret), 200);
        QCOMPARE(tokenStatus(f, first->clientId, third->secret), 200);
        QVERIFY(programs.sweep());
        QCOMPARE(count(f, u"SELECT count(*) FROM client_secrets"_s), 2);
        f.clock.advance(-core::milliseconds(30'000)); // a clock set back revives nothing
        QCOMPARE(tokenStatus(f, first->clientId, first->secret), 401);
    }

    void rotatesOnlyMachineClients()
    {
        OAuthFixture f;
        auto &programs = f.server->programs();
        const auto token = programs.addToken(access());
        const auto app = f.registerConfidentialApp();
        for (const auto &id : {token->clientId, app.id, u"nobody"_s}) {
            const auto rotated = programs.rotateSecret(id);
            QVERIFY(!rotated);
            QCOMPARE(rotated.error().code, ErrorCode::NotFound);
        }
        const auto machine = programs.addMachineClient(access());
        f.clock.advance(std::chrono::hours(24));
        QVERIFY(!programs.rotateSecret(machine->clientId)); // its access has ended
    }

    void refusedRequests_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("scopes");
        QTest::addColumn<bool>("anyList");
        QTest::addColumn<qint64>("durationMs");
        const qint64 day = 24 * 3'600'000;
        QTest::newRow("no name") << QString() << 1 << true << day;
        QTest::newRow("blank name") << u"  "_s << 1 << true << day;
        QTest::newRow("long name") << QString(129, u'x') << 1 << true << day;
        QTest::newRow("bidi in the name") << u"a\u202Eb"_s << 1 << true << day;
        QTest::newRow("control in the name") << u"a\nb"_s << 1 << true << day;
        QTest::newRow("no scope") << u"a"_s << 0 << true << day;
        QTest::newRow("no list") << u"a"_s << 1 << false << day;
        QTest::newRow("no time") << u"a"_s << 1 << true << qint64(0);
        QTest::newRow("negative time") << u"a"_s << 1 << true << qint64(-1);
        QTest::newRow("over 90 days") << u"a"_s << 1 << true << 90 * day + 1;
    }
    void refusedRequests()
    {
        QFETCH(QString, name);
        QFETCH(int, scopes);
        QFETCH(bool, anyList);
        QFETCH(qint64, durationMs);
        OAuthFixture f;
        const oauth::ProgramAccess bad{name,
                                       core::Scopes::fromInt(scopes),
                                       {.all = anyList, .listIds = {}},
                                       core::milliseconds(durationMs)};
        const auto machine = f.server->programs().addMachineClient(bad);
        QVERIFY(!machine);
        QCOMPARE(machine.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!f.server->programs().addToken(bad));
        QCOMPARE(f.state().clients, 0);
    }

    void storageFails() // all or nothing
    {
        OAuthFixture f;
        f.makeReadOnly();
        const auto token = f.server->programs().addToken(access());
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::Unavailable);
        QVERIFY(f.server->grants().clients().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProgramClients)
#include "tst_programclients.moc"
