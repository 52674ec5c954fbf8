#include "face.h"
#include "speaking.h"

#include "gui/clienttext.h"
#include "gui/plaintext.h"
#include "gui/requesttext.h"
#include "gui/timetext.h"
#include "gui/trayicon.h"

#include <QGuiApplication>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace std::chrono_literals;

/// What languages change besides the words: plurals, directions, dates.
class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void polishCounts_data();
    void polishCounts();
    void arabicRunsFromTheRight();
    void onlyWhatWeSpeakSetsTheDirection();
    void namesKeepTheirDirection();
    void nothingIsAddedWithoutNeed();
    void datesByLocale_data();
    void datesByLocale();
};

void LanguagesTest::polishCounts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("toolTip");
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("seen");
    QTest::newRow("1") << 1 << u"Traydo: czeka 1 prośba"_s << u"Czeka 1 prośba…"_s
                       << u"· 1 otwarte połączenie"_s;
    QTest::newRow("2") << 2 << u"Traydo: czekają 2 prośby"_s << u"Czekają 2 prośby…"_s
                       << u"· 2 otwarte połączenia"_s;
    QTest::newRow("5") << 5 << u"Traydo: czeka 5 próśb"_s << u"Czeka 5 próśb…"_s
                       << u"· 5 otwartych połączeń"_s;
}

void LanguagesTest::polishCounts()
{
    QFETCH(int, count);
    const test::Speaking speaking(u"pl"_s);
    const test::FakeClock clock;
    gui::TrayIcon icon(clock);
    icon.setState({gui::TrayState::Server::Listening, false, count}, u"http://127.0.0.1:7317/mcp"_s);
    QTEST(icon.toolTip(), "toolTip");
    QTEST(icon.menu().actions().constFirst()->text(), "menu");

    control::ClientSummary client;
    client.openStreams = count;
    QFETCH(QString, seen);
    QVERIFY(gui::ClientText::seen(client, gui::TimeText(clock)).endsWith(seen));
}

void LanguagesTest::arabicRunsFromTheRight()
{
    {
        const test::Speaking speaking(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        test::FakeControlService service;
        const test::Face face(service);
        QVERIFY(face.window.isRightToLeft());
        QCOMPARE(face.find<QTabWidget>(u"tabs"_s)->tabText(0), u"المهام"_s);
    }
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::onlyWhatWeSpeakSetsTheDirection()
{
    // Qt has Hebrew texts, Traydo has not: English words in windows from right to left would help nobody.
    const test::Speaking speaking(u"he"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::namesKeepTheirDirection()
{
    const auto arabic = u"مساعد (1)"_s;
    const QChar leftToRightMark(0x200E);
    const QChar rightToLeftMark(0x200F);
    const auto inIsolate = [](const QString &text) { return QChar(0x2068) + text + QChar(0x2069); };
    QCOMPARE(gui::isolated(arabic), leftToRightMark + inIsolate(arabic));

    const test::Speaking speaking(u"ar"_s);
    auto request = test::demoRequest(test::FakeClock(), u"Codex (CLI)"_s, u"one"_s);
    const auto name = gui::RequestText::name(request);
    QCOMPARE(name, rightToLeftMark + inIsolate(u"Codex (CLI)"_s));
    QVERIFY2(u"«%1» 12"_s.arg(name).isRightToLeft(),
             "a sentence that opens with it has the window's direction");
}

void LanguagesTest::nothingIsAddedWithoutNeed()
{
    QCOMPARE(gui::isolated(u"Codex (CLI) 工作"_s), u"Codex (CLI) 工作"_s);
    QCOMPARE(gui::isolated(QString()), QString());
}

void LanguagesTest::datesByLocale_data()
{
    QTest::addColumn<QString>("until");
    QTest::newRow("en") << u"December 21, 2026"_s;
    QTest::newRow("de") << u"21. Dezember 2026"_s;
    QTest::newRow("es") << u"21 de diciembre de 2026"_s;
    QTest::newRow("fr") << u"21 décembre 2026"_s;
    QTest::newRow("pl") << u"21 grudnia 2026"_s;
    QTest::newRow("pt_BR") << u"21 de dezembro de 2026"_s;
    QTest::newRow("ja") << u"2026年12月21日"_s;
    QTest::newRow("zh_CN") << u"2026年12月21日"_s;
    QTest::newRow("ar") << u"٢١ ديسمبر ٢٠٢٦"_s;
}

void LanguagesTest::datesByLocale()
{
    const test::Speaking speaking(QString::fromLatin1(QTest::currentDataTag()));
    const test::FakeClock clock;
    const auto end = QDateTime({2026, 12, 21}, {12, 0}).toMSecsSinceEpoch();
    QTEST(gui::TimeText(clock).until(core::fromEpochMs(end)), "until");
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
