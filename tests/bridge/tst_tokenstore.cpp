#include "bridge/tokenstore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::bridge;

namespace {

const QUrl server(u"https://a.example:7318/mcp"_s);

Grant someGrant()
{
    return {u"https://as.example"_s,
            u"https://a.example:7318/mcp"_s,
            {u"client ü"_s, u"secret"_s, ClientProof::Post, 4711},
            u"todos:read todos:write"_s,
            "access",
            "refresh",
            core::fromEpochMs(1'800'000'000'123)};
}

/// The one file that the store has made in `folder`.
QString onlyFile(const QTemporaryDir &folder)
{
    const auto names = QDir(folder.path()).entryList(QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        const QTemporaryDir folder;
        const auto store = makeTokenStore(TokenStoreKind::File, folder.path(), server);
        const auto nothing = store->read();
        QVERIFY(nothing && !*nothing);
        QVERIFY(store->write(someGrant()));
        QCOMPARE(**makeTokenStore(TokenStoreKind::File, folder.path(), server)->read(), someGrant());
        auto other = someGrant();
        other.client.proof = ClientProof::None;
        other.expiresAt = {};
        QVERIFY(store->write(other));
        QCOMPARE(**store->read(), other);
    }

    void keepsServersApart()
    {
        const QTemporaryDir folder;
        QVERIFY(makeTokenStore(TokenStoreKind::File, folder.path(), server)->write(someGrant()));
        for (const char *address :
             {"https://a.example:7318/mcp2", "https://a.example/mcp", "http://localhost/mcp"}) {
            const auto other =
                makeTokenStore(TokenStoreKind::File, folder.path(), QUrl(QString::fromLatin1(address)))
                    ->read();
            QVERIFY(other && !*other);
        }
    }

    void BR2_theFileIsItsOwnersOnly()
    {
        const QTemporaryDir folder;
        const auto store = makeTokenStore(TokenStoreKind::File, folder.path(), server);
        QVERIFY(store->write(someGrant()));
        const QString path = onlyFile(folder);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
        const auto open = store->read();
        QVERIFY(!open);
        QCOMPARE(open.error().code, core::ErrorCode::Denied);
        QVERIFY(!open.error().text.contains(u"refresh"_s));
    }

    void saysWhenItIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const char *content :
             {"", "{", "[]", "{}", "{\"issuer\":7,\"client_id\":\"x\"}", "access refresh"})
            QTest::newRow(content) << QByteArray(content);
    }
    void saysWhenItIsNotItsOwn()
    {
        QFETCH(QByteArray, content);
        const auto read = decodeGrant(content);
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Corrupt);
    }

    void oneHoldsTheLockAtATime()
    {
        const QTemporaryDir folder;
        GrantLock first(folder.path(), server);
        GrantLock second(folder.path(), server);
        GrantLock elsewhere(folder.path(), QUrl(u"https://b.example/mcp"_s));
        QString order;
        first.acquire([&] { order += u'1'; });
        QCOMPARE(order, u"1"_s); // at once
        second.acquire([&] { order += u'2'; });
        elsewhere.acquire([&] { order += u'x'; });
        QCOMPARE(order, u"1x"_s);
        QTest::qWait(200);
        QCOMPARE(order, u"1x"_s);
        first.release();
        QTRY_COMPARE(order, u"1x2"_s);
    }

    void goesOnWhereNoLockCanBeMade()
    {
        GrantLock lock(u"/nonexistent/folder"_s, server);
        bool got = false;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No lock can be made"_s));
        lock.acquire([&] { got = true; });
        QVERIFY(got);
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
