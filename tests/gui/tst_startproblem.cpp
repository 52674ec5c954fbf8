#include "gui/startproblem.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using core::ReasonCode;

namespace {

QPushButton *buttonOf(const gui::StartProblem &problem, const QString &text)
{
    for (auto *button : problem.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestStartProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheReasonAndKeepsTheDetails()
    {
        const gui::StartProblem problem(
            core::Error{ErrorCode::Corrupt,
                        u"/d/traydo.sqlite: storage: file is not a database"_s,
                        {.code = ReasonCode::DataDamaged, .name = u"/d/traydo.sqlite"_s}});
        QCOMPARE(problem.text(), u"The data in /d/traydo.sqlite is damaged. Restore a backup."_s);
        QCOMPARE(problem.detailedText(), u"/d/traydo.sqlite: storage: file is not a database"_s);
        QCOMPARE(problem.textFormat(), Qt::PlainText);
        QVERIFY(problem.informativeText().isEmpty());
    }

    void withoutAReasonTheTextIsAllThereIs()
    {
        const gui::StartProblem problem(core::Error{ErrorCode::Internal, u"no <b>luck</b>"_s});
        QCOMPARE(problem.text(), u"no <b>luck</b>"_s);
        QVERIFY(problem.detailedText().isEmpty());
    }

    void whatIsAllSaidHasNoDetails()
    {
        const gui::StartProblem problem(
            core::Error{ErrorCode::InvalidArgument,
                        u"traydo.toml, line 2: no"_s,
                        {.code = ReasonCode::SettingsUnusable, .name = u"traydo.toml, line 2: no"_s}});
        QCOMPARE(problem.text(), u"The settings cannot be used: traydo.toml, line 2: no."_s);
        QVERIFY(problem.detailedText().isEmpty());
    }

    void aTakenPortComesWithAdvice()
    {
        const gui::StartProblem problem(
            core::Error{ErrorCode::Conflict,
                        u"taken"_s,
                        {.code = ReasonCode::PortTaken, .name = u"nginx"_s, .number = 7317}});
        QVERIFY(problem.informativeText().contains("--port"_L1));
    }

    void onlyTryAgainTriesAgain_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("again");
        QTest::newRow("Return") << int(Qt::Key_Return) << true;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    }
    void onlyTryAgainTriesAgain()
    {
        QFETCH(int, key);
        gui::StartProblem problem(
            core::Error{ErrorCode::Locked, u"locked"_s, {.code = ReasonCode::KeychainLocked}});
        QVERIFY(buttonOf(problem, u"&Try again"_s) && buttonOf(problem, u"&Quit"_s));
        problem.open();
        QVERIFY(QTest::qWaitForWindowActive(&problem));
        QTest::keyClick(&problem, Qt::Key(key));
        QVERIFY(!problem.isVisible());
        QTEST(problem.wantsAnotherTry(), "again");
    }
};

QTEST_MAIN(TestStartProblem)
#include "tst_startproblem.moc"
