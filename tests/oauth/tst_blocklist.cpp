#include "oauth/blocklist.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using core::BlockKind;
using core::ErrorCode;
using oauth::BlockList;

class TestBlockList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BlockList> load() { return *BlockList::load(**m_database, m_clock, m_limits); }

    test::FakeClock m_clock;
    core::Limits m_limits;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<BlockList> m_list;

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_database = std::make_unique<test::TestDatabase>();
        m_list = load();
    }

    void survivesARestartAndCanBeUndone()
    {
        QVERIFY(m_list->add(BlockKind::Client, u"c"_s, u"Evil"_s, u"127.0.0.1"_s).ok());
        m_clock.advance(core::milliseconds(1));
        QVERIFY(m_list->add(BlockKind::Device, u"c"_s, u"Evil"_s, u"192.168.1.5"_s).ok());
        m_clock.advance(core::milliseconds(1));
        QVERIFY(m_list->add(BlockKind::All, u"c"_s, u"Evil"_s, u"127.0.0.1"_s).ok());
        const auto before = m_list->list();
        QCOMPARE(before.size(), 3);
        m_list = load();
        QCOMPARE(m_list->list(), before);
        QCOMPARE(before[0].subject, u"c"_s);
        QCOMPARE(before[1].subject, u"192.168.1.5"_s);
        QCOMPARE(before[2].subject, QString());
        QVERIFY(!before[0].endsAt);
        QCOMPARE(before[2].endsAt, std::optional(m_clock.now() + m_limits.blockAllLife));
        for (const auto &block : before)
            QVERIFY(m_list->remove(block.id).ok());
        QVERIFY(!m_list->blocks(u"c"_s, u"192.168.1.5"_s));
        QCOMPARE(m_list->remove(before[0].id).error().code, ErrorCode::NotFound);
        QVERIFY(load()->list().isEmpty());
    }

    void sameBlockIsNotDoubled()
    {
        QVERIFY(m_list->add(BlockKind::Client, u"c"_s, u"Evil"_s, {}).ok());
        QVERIFY(m_list->add(BlockKind::Client, u"c"_s, u"Evil again"_s, {}).ok());
        QCOMPARE(m_list->list().size(), 1);
    }

    void everybodyForAnHour()
    {
        QVERIFY(m_list->add(BlockKind::All, u"c"_s, u"Evil"_s, {}).ok());
        m_clock.advance(m_limits.blockAllLife - core::milliseconds(1));
        QVERIFY(m_list->blocks(u"anyone"_s, u"127.0.0.1"_s));
        m_clock.advance(core::milliseconds(1));
        QVERIFY(!m_list->blocks(u"anyone"_s, u"127.0.0.1"_s));
        QVERIFY(m_list->list().isEmpty());
        QVERIFY(m_list->sweep().ok());
        m_clock.advance(-core::seconds(60)); // a clock set back revives nothing
        QVERIFY(!m_list->blocks(u"anyone"_s, u"127.0.0.1"_s));
        QVERIFY(load()->list().isEmpty());
    }

    void failedWriteChangesNothing()
    {
        QVERIFY(m_list->add(BlockKind::Client, u"c"_s, u"Evil"_s, {}).ok());
        QVERIFY((*m_database)->statement("PRAGMA query_only = ON"_L1).exec().ok());
        QCOMPARE(m_list->add(BlockKind::Device, u"c"_s, u"Evil"_s, u"::1"_s).error().code,
                 ErrorCode::Unavailable);
        QCOMPARE(m_list->remove(m_list->list().first().id).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_list->list().size(), 1);
        QVERIFY(m_list->blocks(u"c"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestBlockList)
#include "tst_blocklist.moc"
