#include "demodata.h"

#include "gui/consentdialog.h"
#include "gui/listmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

namespace {

/// A dialog over one request, seen and active.
struct Scene
{
    explicit Scene(core::milliseconds activation = 0ms, core::Scopes scopes = core::allScopes)
    {
        test::fillWithDemoData(service, clock);
        service.consentData[0].scopes = scopes;
        lists.reload();
        dialog = std::make_unique<gui::ConsentDialog>(service, service.consentData[0], lists, clock);
        dialog->setActivationTime(activation);
        dialog->show();
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    QPushButton *number(int index) const { return find<QPushButton>(u"numberButton%1"_s.arg(index)); }
    QPushButton *allow() const { return find<QPushButton>(u"allowButton"_s); }
    QString message() const { return find<QLabel>(u"messageLabel"_s)->text(); }
    QCheckBox *list(const QString &name) const
    {
        for (auto *box : dialog->findChildren<QCheckBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    test::FakeClock clock;
    test::FakeControlService service;
    gui::ListModel lists{service};
    std::unique_ptr<gui::ConsentDialog> dialog;
};

constexpr int right = 1; ///< index of demoNumber among the choices
constexpr int wrong = 0;

} // namespace

class TestConsentDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheLeastChosen();
    void neverOffersMoreThanAsked();
    void readsOnlyFromAnotherDevice();
    void anotherDeviceHasTheNumberTyped();
    void aBridgeAsksAboutTheApp();
    void CD4_allowWaitsForNumberAndTime();
    void CD4_allowWaitsASecond();
    void losingTheFocusStartsAnew();
    void needsAList();
    void sendsWhatWasChosen_data();
    void sendsWhatWasChosen();
    void allListsOverrideSingleOnes();
    void returnAndSpaceDecideNothing();
    void escapeDecidesLater();
    void denies();
    void wrongNumberAsksAgain();
    void thirdWrongNumberSettles();
    void failureIsShownAndCanBeTriedAgain();
    void CD5_trustLine_data();
    void CD5_trustLine();
    void CD5_listeningProgramIsShownAsNoProof();
    void moreTimeOnce();
    void moreTimeGivenElsewhere();
    void blocks_data();
    void blocks();
    void lastMinuteIsAnnounced();
    void theTabOrderIsTheReadingOrder();
    void allowsByKeyboardAlone();
    void expiryCloses();
    void settledElsewhereCloses();
};

void TestConsentDialog::opensWithTheLeastChosen()
{
    const Scene scene;
    QVERIFY(scene.list(u"Inbox"_s)->isChecked());
    QVERIFY(!scene.list(u"Work"_s)->isChecked());
    QVERIFY(!scene.find<QCheckBox>(u"allListsBox"_s)->isChecked());
    QCOMPARE(scene.find<QComboBox>(u"durationBox"_s)->currentText(), u"30 days"_s);
    QCOMPARE(scene.find<QLabel>(u"untilLabel"_s)->text(), u"until 21 December 2026"_s);
    QCOMPARE(scene.find<QLabel>(u"answerLabel"_s)->text(), u"127.0.0.1:33685"_s);
    QCOMPARE(scene.find<QLabel>(u"leftLabel"_s)->text(), u"4:52 left"_s);
    QVERIFY(scene.find<QLabel>(u"trustLabel"_s)->text().startsWith(u"Name not verified"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!scene.number(i)->isChecked());
    for (const auto *button : scene.dialog->findChildren<QPushButton *>())
        QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->objectName()));
    QTRY_COMPARE(scene.dialog->focusWidget(), scene.find<QLabel>(u"headingLabel"_s));
}

void TestConsentDialog::neverOffersMoreThanAsked()
{
    const Scene scene(0ms, core::Scope::TodosRead);
    QVERIFY(scene.find<QRadioButton>(u"readRadio"_s)->isChecked());
    QVERIFY(!scene.find<QRadioButton>(u"writeRadio"_s)->isEnabled());
}

void TestConsentDialog::readsOnlyFromAnotherDevice()
{
    Scene scene;
    auto request = scene.service.consentData[0];
    request.peerAddress = u"192.168.1.5"_s;
    const gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    QVERIFY(dialog.findChild<QRadioButton *>(u"readRadio"_s)->isChecked());
    QVERIFY(dialog.findChild<QRadioButton *>(u"writeRadio"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"fromLabel"_s)->text().contains(u"192.168.1.5"));
}

void TestConsentDialog::anotherDeviceHasTheNumberTyped()
{
    Scene scene;
    auto request = scene.service.consentData[0];
    request.peerAddress = u"192.168.1.5"_s;
    gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    dialog.setActivationTime(0ms);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!dialog.findChild<QPushButton *>(u"numberButton%1"_s.arg(i))->isVisible());
    auto *edit = dialog.findChild<QLineEdit *>(u"numberEdit"_s);
    const auto *allow = dialog.findChild<QPushButton *>(u"allowButton"_s);
    QTest::keyClicks(edit, u"4x"_s);
    QCOMPARE(edit->text(), u"4"_s);
    QVERIFY(!allow->isEnabled());
    QTest::keyClicks(edit, u"7"_s);
    QTRY_VERIFY(allow->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(scene.service.decisions.empty(), "Return in the field decides nothing");
    dialog.findChild<QPushButton *>(u"allowButton"_s)->click();
    QCOMPARE(scene.service.decisions.size(), size_t(1));
    QCOMPARE(scene.service.decisions[0].decision.number, test::demoNumber);
}

void TestConsentDialog::aBridgeAsksAboutTheApp()
{
    Scene scene;
    auto request = scene.service.consentData[0];
    request.channel = core::ConsentChannel::Bridge;
    request.redirectUri.clear();
    request.listener = u"/opt/Claude/claude-desktop"_s;
    gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    dialog.show();
    const auto text = [&](const QString &name) { return dialog.findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"numberCaption"_s), u"Which number does the app show?"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"answerCaption"_s)->isVisible());
    QVERIFY(!dialog.findChild<QLabel *>(u"answerLabel"_s)->isVisible());
    QVERIFY(text(u"listeningLabel"_s).remove(QChar(0x200b)).contains(u"/opt/Claude/claude-desktop"));
    QVERIFY(!text(u"messageLabel"_s).contains(u"browser"));
    QCOMPARE(dialog.findChild<QPushButton *>(u"numberButton0"_s)->accessibleName(),
             u"The app shows %1"_s.arg(request.numberChoices[0]));
}

void TestConsentDialog::CD4_allowWaitsForNumberAndTime()
{
    const Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QVERIFY(!scene.allow()->isEnabled());
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
}

void TestConsentDialog::CD4_allowWaitsASecond()
{
    const Scene scene(1s);
    scene.number(right)->click();
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QElapsedTimer sinceActive;
    sinceActive.start();
    scene.allow()->click();
    QVERIFY(!scene.allow()->isEnabled());
    QTRY_VERIFY(scene.allow()->isEnabled());
    QVERIFY2(sinceActive.elapsed() > 700, "Allow opened before the window had been active for a second");
    QVERIFY(scene.service.decisions.empty());
}

void TestConsentDialog::losingTheFocusStartsAnew()
{
    const Scene scene;
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.dialog->setActivationTime(1h);
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!scene.dialog->isActiveWindow());
    QVERIFY(!scene.allow()->isEnabled());
    scene.dialog->activateWindow();
    QTRY_VERIFY(scene.dialog->isActiveWindow());
    QVERIFY(!scene.allow()->isEnabled());
    scene.allow()->click();
    QVERIFY(scene.service.decisions.empty());
}

void TestConsentDialog::needsAList()
{
    const Scene scene;
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.list(u"Inbox"_s)->click();
    QVERIFY(!scene.allow()->isEnabled());
    QVERIFY(!scene.message().isEmpty());
    scene.list(u"Work"_s)->click();
    QVERIFY(scene.allow()->isEnabled());
}

void TestConsentDialog::sendsWhatWasChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<qint64>("seconds");
    // 11:00 in Berlin, where the tests live: thirteen hours of today are left.
    const qint64 hour = 3600;
    QTest::newRow("hour") << u"1 hour"_s << hour;
    QTest::newRow("today") << u"today"_s << 13 * hour;
    QTest::newRow("week") << u"7 days"_s << 7 * 24 * hour;
    QTest::newRow("month") << u"30 days"_s << 30 * 24 * hour;
    QTest::newRow("quarter") << u"90 days"_s << 90 * 24 * hour;
}

void TestConsentDialog::sendsWhatWasChosen()
{
    QFETCH(const QString, choice);
    QFETCH(const qint64, seconds);
    const Scene scene;
    QSignalSpy accepted(scene.dialog.get(), &QDialog::accepted);
    scene.find<QRadioButton>(u"readRadio"_s)->click();
    scene.list(u"Home & garden"_s)->click();
    scene.find<QComboBox>(u"durationBox"_s)->setCurrentText(choice);
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.allow()->click();
    QCOMPARE(scene.service.decisions.size(), size_t(1));
    const auto &decision = scene.service.decisions[0].decision;
    QVERIFY(decision.allow);
    QCOMPARE(decision.number, test::demoNumber);
    QVERIFY(decision.scopes == core::Scopes(core::Scope::TodosRead));
    QVERIFY(!decision.lists.all);
    QCOMPARE(decision.lists.listIds, (QSet<QString>{u"inbox"_s, u"home"_s}));
    QCOMPARE(std::chrono::round<std::chrono::seconds>(decision.duration).count(), seconds);
    QCOMPARE(decision.face, core::ConsentFace::Dialog);
    QCOMPARE(accepted.count(), 1);
}

void TestConsentDialog::allListsOverrideSingleOnes()
{
    const Scene scene;
    scene.find<QCheckBox>(u"allListsBox"_s)->click();
    QVERIFY(!scene.list(u"Inbox"_s)->isEnabled());
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.allow()->click();
    QVERIFY(scene.service.decisions.at(0).decision.lists.all);
    QVERIFY(scene.service.decisions.at(0).decision.lists.listIds.isEmpty());
}

void TestConsentDialog::returnAndSpaceDecideNothing()
{
    const Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.find<QLabel>(u"headingLabel"_s)->setFocus();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(scene.service.decisions.empty());
    QVERIFY(scene.dialog->isVisible());
}

void TestConsentDialog::escapeDecidesLater()
{
    const Scene scene;
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(scene.service.decisions.empty());
    QCOMPARE(scene.service.consentData.size(), 2);
}

void TestConsentDialog::denies()
{
    const Scene scene;
    scene.find<QPushButton>(u"denyButton"_s)->click();
    QCOMPARE(scene.service.decisions.size(), size_t(1));
    QVERIFY(!scene.service.decisions[0].decision.allow);
    QVERIFY(!scene.service.decisions[0].decision.number);
    QVERIFY(!scene.dialog->isVisible());
}

void TestConsentDialog::wrongNumberAsksAgain()
{
    const Scene scene;
    scene.number(wrong)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.allow()->click();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.message().contains(u"another number"));
    QCOMPARE(scene.number(right)->text(), QString::number(test::demoNumber + 1)); // no number stays the same
    QVERIFY(!scene.number(wrong)->isChecked());
    QVERIFY(!scene.allow()->isEnabled());
    scene.number(right)->click();
    QVERIFY(scene.allow()->isEnabled());
    scene.allow()->click();
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.service.consentData.size(), 1);
}

void TestConsentDialog::thirdWrongNumberSettles()
{
    const Scene scene;
    for (int attempt = 0; attempt < 3; ++attempt) {
        scene.number(wrong)->click();
        QTRY_VERIFY(scene.allow()->isEnabled());
        scene.allow()->click();
    }
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(!scene.allow()->isVisible());
    QVERIFY(scene.message().contains(u"denied"));
    QCOMPARE(scene.service.consentData.size(), 1);
    scene.dialog->requestGone();
    QVERIFY2(scene.dialog->isVisible(), "what happened stays readable");
    scene.find<QPushButton>(u"closeButton"_s)->click();
    QVERIFY(!scene.dialog->isVisible());
}

void TestConsentDialog::failureIsShownAndCanBeTriedAgain()
{
    Scene scene;
    scene.number(right)->click();
    QTRY_VERIFY(scene.allow()->isEnabled());
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"disk full"_s};
    scene.allow()->click();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(!scene.message().isEmpty());
    QVERIFY(!scene.message().contains(u"disk full"));
    QVERIFY(scene.allow()->isEnabled());
    scene.allow()->click();
    QVERIFY(!scene.dialog->isVisible());
}

void TestConsentDialog::CD5_trustLine_data()
{
    QTest::addColumn<core::ClientTrust>("trust");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("line");
    const auto here = u"http://127.0.0.1:33685/callback"_s;
    QTest::newRow("0") << core::ClientTrust::SelfRegistered << here << u"Name not verified"_s;
    QTest::newRow("1, this computer")
        << core::ClientTrust::Published << here << u"Published by chatgpt.com; any program here"_s;
    QTest::newRow("1, elsewhere") << core::ClientTrust::Published << u"https://example.com/cb"_s
                                  << u"Published by chatgpt.com, but the answer goes elsewhere"_s;
    QTest::newRow("2") << core::ClientTrust::VerifiedHost << u"https://chatgpt.com/cb"_s
                       << u"Verified: chatgpt.com"_s;
    QTest::newRow("3") << core::ClientTrust::StartedHere << here << u"You started this"_s;
}

void TestConsentDialog::CD5_trustLine()
{
    QFETCH(const core::ClientTrust, trust);
    QFETCH(const QString, redirect);
    QFETCH(const QString, line);
    Scene scene;
    auto request = scene.service.consentData[0];
    request.trust = trust;
    request.publisher = u"chatgpt.com"_s;
    request.redirectUri = redirect;
    const gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    const auto text = dialog.findChild<QLabel *>(u"trustLabel"_s)->text();
    QVERIFY2(text.startsWith(line), qPrintable(text));
}

void TestConsentDialog::CD5_listeningProgramIsShownAsNoProof()
{
    Scene scene;
    QVERIFY(!scene.find<QLabel>(u"listeningLabel"_s)->isVisible());
    auto request = scene.service.consentData[0];
    request.listener = u"/opt/codex/bin/codex"_s;
    gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    dialog.show();
    const auto *label = dialog.findChild<QLabel *>(u"listeningLabel"_s);
    QVERIFY(label->isVisible());
    QCOMPARE(label->textFormat(), Qt::PlainText);
    auto text = label->text();
    QCOMPARE(text.remove(QChar(0x200b)), u"/opt/codex/bin/codex (no proof)"_s);
}

void TestConsentDialog::moreTimeOnce()
{
    const Scene scene;
    auto *button = scene.find<QPushButton>(u"extendButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(scene.find<QLabel>(u"leftLabel"_s)->text(), u"9:52 left"_s);
    QVERIFY(!button->isVisible());
    QVERIFY(scene.service.decisions.empty());
}

void TestConsentDialog::moreTimeGivenElsewhere()
{
    Scene scene;
    scene.number(right)->click();
    scene.service.extendConsent(scene.dialog->requestId(), [](const auto &) {});
    QCOMPARE(scene.find<QLabel>(u"leftLabel"_s)->text(), u"9:52 left"_s);
    QVERIFY2(scene.number(right)->isChecked(), "what the person chose stays");
}

void TestConsentDialog::blocks_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("entries");
    QTest::addColumn<core::BlockKind>("kind");
    const auto here = u"127.0.0.1"_s;
    const auto device = u"192.168.1.5"_s;
    QTest::newRow("client") << here << 0 << 2 << core::BlockKind::Client;
    QTest::newRow("all") << here << 1 << 2 << core::BlockKind::All;
    QTest::newRow("device") << device << 1 << 3 << core::BlockKind::Device;
    QTest::newRow("all, from a device") << device << 2 << 3 << core::BlockKind::All;
}

void TestConsentDialog::blocks()
{
    QFETCH(const QString, peer);
    QFETCH(const int, entry);
    QFETCH(const int, entries);
    QFETCH(const core::BlockKind, kind);
    Scene scene;
    auto request = scene.service.consentData[0];
    request.peerAddress = peer;
    gui::ConsentDialog dialog(scene.service, request, scene.lists, scene.clock);
    dialog.show();
    const auto actions = dialog.findChild<QPushButton *>(u"blockButton"_s)->menu()->actions();
    QCOMPARE(actions.size(), entries);
    actions[entry]->trigger();
    QCOMPARE(scene.service.decisions.size(), size_t(1));
    QVERIFY(!scene.service.decisions[0].decision.allow);
    QCOMPARE(scene.service.decisions[0].decision.block, std::optional(kind));
    QVERIFY(!dialog.isVisible());
}

void TestConsentDialog::lastMinuteIsAnnounced()
{
    Scene scene;
    const auto *label = scene.find<QLabel>(u"leftLabel"_s);
    QVERIFY(label->accessibleDescription().isEmpty());
    scene.clock.advance(4min);
    QTRY_VERIFY(!label->accessibleDescription().isEmpty());
    scene.find<QPushButton>(u"extendButton"_s)->click();
    QVERIFY(label->accessibleDescription().isEmpty());
}

void TestConsentDialog::theTabOrderIsTheReadingOrder()
{
    const Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QList<int> heights;
    const auto *heading = scene.find<QLabel>(u"headingLabel"_s);
    do {
        const auto *widget = QApplication::focusWidget();
        heights.append(widget->mapTo(scene.dialog.get(), widget->rect().center()).y());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != heading && heights.size() < 30);
    QVERIFY2(heights.size() > 8, "heading, scope, lists, duration, numbers, buttons");
    QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));
}

void TestConsentDialog::allowsByKeyboardAlone()
{
    const Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    const auto goTo = [](const QWidget *wanted) {
        for (int i = 0; i < 30 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    };
    QVERIFY(goTo(scene.number(0)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // the three are one group
    QCOMPARE(QApplication::focusWidget(), scene.number(right));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(scene.allow()->isEnabled());
    QVERIFY(goTo(scene.allow()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(scene.service.decisions.size(), std::size_t(1));
    QVERIFY(scene.service.decisions[0].decision.allow);
    QCOMPARE(scene.service.decisions[0].decision.number, test::demoNumber);
}

void TestConsentDialog::expiryCloses()
{
    Scene scene;
    scene.clock.advance(5min);
    QTRY_VERIFY(!scene.dialog->isVisible());
    QVERIFY(scene.service.decisions.empty());
}

void TestConsentDialog::settledElsewhereCloses()
{
    const Scene scene;
    scene.dialog->requestGone();
    QVERIFY(!scene.dialog->isVisible());
}

QTEST_MAIN(TestConsentDialog)
#include "tst_consentdialog.moc"
