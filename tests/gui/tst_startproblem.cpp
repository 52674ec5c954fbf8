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

    void answers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("answer");
        using Answer = gui::StartProblem::Answer;
        QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier) << int(Answer::TryAgain);
        QTest::newRow("Escape") << int(Qt::Key_Escape) << int(Qt::NoModifier) << int(Answer::Quit);
        QTest::newRow("Alt+Q") << int(Qt::Key_Q) << int(Qt::AltModifier) << int(Answer::Quit);
        QTest::newRow("Alt+F") << int(Qt::Key_F) << int(Qt::AltModifier) << int(Answer::UseSecretFile);
    }
    void answers()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        gui::StartProblem problem(
            core::Error{ErrorCode::Unavailable, u"none"_s, {.code = ReasonCode::KeychainMissing}},
            gui::StartProblem::Remedy::SecretFile);
        problem.open();
        QVERIFY(QTest::qWaitForWindowActive(&problem));
        QTest::keyClick(&problem, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(!problem.isVisible());
        QTEST(int(problem.answer()), "answer");
    }

    void aFileIsOfferedOnlyAsARemedy()
    {
        const core::Error error{ErrorCode::Unavailable, u"none"_s, {.code = ReasonCode::KeychainMissing}};
        const gui::StartProblem with(error, gui::StartProblem::Remedy::SecretFile);
        QVERIFY(buttonOf(with, u"Keep it in a &file"_s));
        const gui::StartProblem without(error);
        QVERIFY(!buttonOf(without, u"Keep it in a &file"_s));
        QVERIFY(buttonOf(without, u"&Try again"_s) && buttonOf(without, u"&Quit"_s));
    }
};

QTEST_MAIN(TestStartProblem)
#include "tst_startproblem.moc"
