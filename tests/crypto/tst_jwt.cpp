#include "core/json.h"
#include "crypto/hash.h"
#include "crypto/hmackey.h"
#include "crypto/jwt.h"
#include "support/fakeclock.h"

#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::crypto;
using core::ErrorCode;

namespace {

/// JSON with single quotes, so that it can be read here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray goodHeader = json("{'alg':'HS256','kid':'%1','typ':'at+jwt'}");
const QByteArray goodClaims = json("{'aud':'r','client_id':'c','exp':1795255800,'grant':'g','iat':1795255200,"
                                   "'epoch':'e','iss':'o','jti':'j','scope':'todos:read','sub':'s'}");

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWent()
    {
        const auto token = encodeAccessToken(m_keys, claims());
        const auto parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(fromBase64Url(parts[0]), header());

        const auto decoded = decode(token);
        QVERIFY(decoded);
        QCOMPARE(decoded->issuer, claims().issuer);
        QCOMPARE(decoded->subject, claims().subject);
        QCOMPARE(decoded->audience, claims().audience);
        QCOMPARE(decoded->clientId, claims().clientId);
        QCOMPARE(decoded->grantId, claims().grantId);
        QVERIFY(decoded->scopes == claims().scopes);
        QVERIFY(decoded->issuedAt == claims().issuedAt);
        QVERIFY(decoded->expiresAt == claims().expiresAt);
        QCOMPARE(decoded->id, claims().id);
        QCOMPARE(decoded->epoch, claims().epoch);
    }

    void handMadeTokenPasses()
    {
        // So that the refusals below are refused for what they change, and for nothing else.
        QVERIFY(decode(sign(header(), goodClaims)));
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto head = [this](const char *name, QByteArray text) {
            QTest::newRow(name) << sign(json(text).replace("%1", m_keys.keyId()), goodClaims);
        };
        QTest::newRow("MP2 alg none")
            << base64Url(json("{'alg':'none','typ':'at+jwt'}")) + '.' + base64Url(goodClaims) + '.';
        head("MP2 alg none, signed", "{'alg':'none','kid':'%1','typ':'at+jwt'}");
        head("MP2 alg other case", "{'alg':'hs256','kid':'%1','typ':'at+jwt'}");
        head("MP2 alg HS512", "{'alg':'HS512','kid':'%1','typ':'at+jwt'}");
        head("MP2 alg RS256", "{'alg':'RS256','kid':'%1','typ':'at+jwt'}");
        head("MP2 kid a path", "{'alg':'HS256','kid':'../../dev/null','typ':'at+jwt'}");
        head("MP2 kid unknown", "{'alg':'HS256','kid':'other','typ':'at+jwt'}");
        head("MP2 kid a number", "{'alg':'HS256','kid':1,'typ':'at+jwt'}");
        head("MP2 kid missing", "{'alg':'HS256','typ':'at+jwt'}");
        head("MP2 jwk", "{'alg':'HS256','jwk':{'k':'AA','kty':'oct'},'kid':'%1','typ':'at+jwt'}");
        head("MP2 jku", "{'alg':'HS256','jku':'https://evil.test/','kid':'%1','typ':'at+jwt'}");
        head("MP2 crit", "{'alg':'HS256','crit':['x'],'kid':'%1','typ':'at+jwt'}");
        head("MP2 typ JWT", "{'alg':'HS256','kid':'%1','typ':'JWT'}");
        head("MP2 typ missing", "{'alg':'HS256','kid':'%1'}");
        head("MP2 alg twice", "{'alg':'none','alg':'HS256','kid':'%1','typ':'at+jwt'}");
        head("MP2 header an array", "['HS256']");

        const auto good = sign(header(), goodClaims);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("garbage") << QByteArray("\xff\0.\x01.\xc3", 6);
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("four parts") << good + ".AA";
        QTest::newRow("signature empty") << good.left(good.lastIndexOf('.') + 1);
        QTest::newRow("signature cut") << good.chopped(4);
        QTest::newRow("padding") << good + '=';
        QTest::newRow("leading space") << ' ' + good;
        QTest::newRow("header padded") << QByteArray(good).replace(good.indexOf('.'), 1, "=.");
        QTest::newRow("huge") << good + QByteArray(1'000'000, 'A');
        QTest::newRow("public text as key") << signWith(HmacKey(m_keys.keyId(), {}), header(), goodClaims);
        QTest::newRow("key of another purpose")
            << signWith(HmacKey(m_secret, "traydo session id v1"), header(), goodClaims);
    }

    void refusesWhatIsNotOurs()
    {
        QFETCH(QByteArray, token);
        const auto decoded = decode(token);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidArgument);
    }

    void refusesEveryChangedCharacter()
    {
        const auto token = encodeAccessToken(m_keys, claims());
        for (qsizetype i = 0; i < token.size(); ++i) {
            auto changed = token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!decode(changed));
        }
    }

    void refusesBadClaims_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no epoch") << json("'epoch':'e',") << QByteArray();
        QTest::newRow("no grant") << json("'grant':'g',") << QByteArray();
        QTest::newRow("no audience") << json("'aud':'r',") << QByteArray();
        QTest::newRow("audience a list") << json("'aud':'r'") << json("'aud':['r']");
        QTest::newRow("no exp") << json("'exp':1795255800,") << QByteArray();
        QTest::newRow("exp a text") << json("'exp':1795255800") << json("'exp':'1795255800'");
        QTest::newRow("exp beyond all calendars")
            << json("'exp':1795255800") << json("'exp':9223372036854775807");
        QTest::newRow("exp a fraction") << json("'exp':1795255800") << json("'exp':1795255800.5");
        QTest::newRow("iat before 1970") << json("'iat':1795255200") << json("'iat':-1");
        QTest::newRow("unknown scope") << json("todos:read") << json("admin");
        QTest::newRow("empty scope") << json("todos:read") << QByteArray();
        QTest::newRow("exp twice") << json("'exp':1") << json("'exp':9995255800,'exp':1");
    }

    void refusesBadClaims() // with a signature of ours: what was signed by mistake does not pass either
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(goodClaims.contains(from));
        const auto decoded = decode(sign(header(), QByteArray(goodClaims).replace(from, to)));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidArgument);
    }

    void expiresToTheSecond() // MP4
    {
        const auto token = encodeAccessToken(m_keys, claims());
        m_clock.set(claims().expiresAt - core::milliseconds(1));
        QVERIFY(decode(token));
        m_clock.set(claims().expiresAt);
        QCOMPARE(decode(token).error().code, ErrorCode::Expired);
        m_clock.set(claims().expiresAt + core::seconds(1));
        QCOMPARE(decode(token).error().code, ErrorCode::Expired);
    }

    void toleratesTheSkewAndNoMore() // MP4
    {
        auto early = claims();
        early.issuedAt = m_clock.now() + core::seconds(60);
        QVERIFY(decode(encodeAccessToken(m_keys, early)));
        early.issuedAt = m_clock.now() + core::seconds(61);
        QCOMPARE(decode(encodeAccessToken(m_keys, early)).error().code, ErrorCode::InvalidArgument);
        early.issuedAt = m_clock.now() + core::seconds(120);
        QCOMPARE(decode(encodeAccessToken(m_keys, early)).error().code, ErrorCode::InvalidArgument);
    }

    void anotherSecretIsAStranger() // KC2
    {
        const KeyRing other(QByteArray(32, 'o'));
        QCOMPARE(decode(encodeAccessToken(other, claims())).error().code, ErrorCode::InvalidArgument);
    }

    void keyOfARetiredSecret()
    {
        const auto token = encodeAccessToken(m_keys, claims());
        KeyRing ring(QByteArray(32, 'n'));
        const auto decoded = [&] { return decodeAccessToken(ring, token, m_clock.now(), core::seconds(60)); };
        QCOMPARE(decoded().error().code, ErrorCode::InvalidArgument); // MP2: a kid nobody knows
        // Kept as long as the token lives, and not a second less.
        ring.replace({QByteArray(32, 'n'), {{m_secret, m_clock.now(), claims().expiresAt}}});
        QVERIFY(decoded());
        ring.replace(
            {QByteArray(32, 'n'), {{m_secret, m_clock.now(), claims().expiresAt - core::seconds(1)}}});
        QCOMPARE(decoded().error().code, ErrorCode::InvalidArgument);
        // Retired at once: whoever has stolen it can sign nothing that passes, whatever times he names.
        ring.replace({QByteArray(32, 'n'), {{m_secret, m_clock.now(), m_clock.now()}}});
        QCOMPARE(decoded().error().code, ErrorCode::InvalidArgument);
        QVERIFY(!decodeAccessToken(ring,
                                   sign(header(), QByteArray(goodClaims).replace("1795255800", "1795255199")),
                                   m_clock.now(), core::seconds(60)));
    }

    void init() { m_clock = {}; }

private:
    AccessTokenClaims claims() const
    {
        const auto now = test::FakeClock().now();
        return {.issuer = u"http://127.0.0.1:7317"_s,
                .subject = u"owner"_s,
                .audience = u"http://127.0.0.1:7317/mcp"_s,
                .clientId = u"client"_s,
                .grantId = u"grant"_s,
                .scopes = core::allScopes,
                .issuedAt = now,
                .expiresAt = now + core::seconds(600),
                .id = u"jti"_s,
                .epoch = u"epoch"_s};
    }

    QByteArray header() const { return QByteArray(goodHeader).replace("%1", m_keys.keyId()); }

    static QByteArray signWith(const HmacKey &key, const QByteArray &head, const QByteArray &body)
    {
        const auto text = base64Url(head) + '.' + base64Url(body);
        return text + '.' + base64Url(key.mac(text));
    }

    QByteArray sign(const QByteArray &head, const QByteArray &body) const
    {
        return signWith(HmacKey(m_secret, "traydo access token v1"), head, body);
    }

    core::Result<AccessTokenClaims> decode(const QByteArray &token) const
    {
        return decodeAccessToken(m_keys, token, m_clock.now(), core::seconds(60));
    }

    const QByteArray m_secret = QByteArray(32, 's');
    const KeyRing m_keys{m_secret};
    test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
