#include "bridge/challenge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using traydo::bridge::Challenge;
using traydo::bridge::readChallenge;

Q_DECLARE_METATYPE(Challenge)

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBearerChallenge_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Challenge>("expected");
        // Single quotes stand for double ones.
        const auto row = [](const char *name, QByteArray header, const Challenge &expected) {
            QTest::newRow(name) << header.replace('\'', '"') << expected;
        };
        const Challenge all{u"https://a/.well-known/x"_s, u"a b"_s, u"insufficient_scope"_s};
        const char *const place = "resource_metadata='https://a/.well-known/x'";
        row("all", QByteArray("Bearer error='insufficient_scope', scope='a b', ") + place, all);
        row("no blanks", QByteArray("Bearer error='insufficient_scope',scope='a b',") + place, all);
        row("blanks around =", QByteArray("bearer  error = 'insufficient_scope' , scope\t= 'a b', ") + place,
            all);
        row("capitals",
            QByteArray("BEARER ERROR=insufficient_scope, Scope='a b', Resource_Metadata") +
                QByteArray(place).mid(17),
            all);
        row("bare", "Bearer", {});
        row("behind others", "Basic realm='a, Bearer scope=no', Negotiate, Bearer scope='yes'",
            {{}, u"yes"_s, {}});
        row("before others", "Bearer scope='yes', Digest scope='no', nonce='x'", {{}, u"yes"_s, {}});
        row("token68 of another", "Negotiate YWJj==, Bearer scope=yes", {{}, u"yes"_s, {}});
        row("escapes", "Bearer scope='a\\'b\\\\c'", {{}, u"a\"b\\c"_s, {}});
        row("twice", "Bearer scope=first, scope=second", {{}, u"first"_s, {}});
        row("no end", "Bearer scope='open", {{}, u"open"_s, {}});
        row("unknown ones", "Bearer realm='x', error_description='y, z=1', scope=s", {{}, u"s"_s, {}});
    }
    void readsTheBearerChallenge()
    {
        QFETCH(QByteArray, header);
        QFETCH(Challenge, expected);
        const auto read = readChallenge(header);
        QVERIFY(read);
        QCOMPARE(read->scope, expected.scope);
        QCOMPARE(read->error, expected.error);
        QCOMPARE(read->resourceMetadata, expected.resourceMetadata);
    }

    void findsNoneWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *header : {"", "Basic realm=\"x\"", "BearerToken scope=a", "scope=a", "=", "\"",
                                   ",,,", "Basic x=\"Bearer\""})
            QTest::newRow(header) << QByteArray(header);
    }
    void findsNoneWhereThereIsNone()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!readChallenge(header));
    }

    /// Any bytes come to an end, and what was put in as a well-formed challenge comes out.
    void survivesAnything()
    {
        QRandomGenerator random(7);
        const auto alphabet = QByteArray("Bearer =,\"\\ \tscope\xff;()") + char(0);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray noise;
            for (int i = random.bounded(40); i > 0; --i)
                noise += alphabet[random.bounded(int(alphabet.size()))];
            readChallenge(noise);
            noise.replace('"', ' ').replace('=', ' ').replace('\\', ' ').replace("Bearer", "Other");
            const auto read =
                readChallenge(noise.toLower().replace("bearer", "other") + ", Bearer scope=\"kept\"");
            QVERIFY(read);
            QCOMPARE(read->scope, u"kept"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
