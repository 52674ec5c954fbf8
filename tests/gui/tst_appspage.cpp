#include "face.h"

#include "gui/grantdialog.h"
#include "gui/sparkline.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, test::FakeClock());
        face = std::make_unique<test::Face>(service);
        face->window.showPage(gui::MainWindow::Page::Apps);
        face->window.show();
    }
    QStringList texts(const QString &name) const
    {
        QStringList texts;
        for (const auto *label : face->appsPage->findChildren<QLabel *>(name))
            texts.append(label->text());
        return texts;
    }
    /// The question before revoking the app on the given row.
    QMessageBox *ask(int row) const
    {
        face->appsPage->findChildren<QPushButton *>(u"revokeButton"_s)[row]->click();
        return face->find<QMessageBox>(u"revokeDialog"_s);
    }

    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

} // namespace

class TestAppsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsRightsAndTraces();
    void saysWhoStandsByTheName();
    void showsCallsOfTwoWeeks();
    void editsWhatAnAppMayDo();
    void onlyProgramsHaveANewSecret();
    void undoesABlock();
    void revokeAsksFirst();
    void returnKeepsTheAccess();
    void revokes();
    void failureIsSaid();
    void emptyShowsTheAddress();
};

void TestAppsPage::showsRightsAndTraces()
{
    const Scene scene;
    QCOMPARE(scene.texts(u"nameLabel"_s),
             (QStringList{u"Claude Code (traydo)"_s, u"Codex"_s, u"Gemini CLI MCP Client"_s}));
    const auto rights = scene.texts(u"rightsLabel"_s);
    QCOMPARE(rights[0], u"May read · all lists · until today 16:00"_s);
    QCOMPARE(rights[1], u"May read and change · Inbox, Home & garden · until 19 December 2026"_s);
    QCOMPARE(rights[2], u"Registered, but may not see anything"_s);
    const auto seen = scene.texts(u"seenLabel"_s);
    QCOMPARE(seen[0], u"Seen yesterday"_s);
    QVERIFY(seen[1].startsWith(u"Seen 2 min ago · 1 open connection"));
    QCOMPARE(seen[2], u"Never seen at work"_s);
    QCOMPARE(scene.texts(u"trustLabel"_s), QStringList(3, u"Name not verified"_s));
}

void TestAppsPage::saysWhoStandsByTheName()
{
    Scene scene;
    test::addBlocksAndPrograms(scene.service, test::FakeClock());
    Q_EMIT scene.service.changed(control::Topic::Clients);
    const auto trust = scene.texts(u"trustLabel"_s);
    QCOMPARE(trust[3], u"Program that you gave a secret"_s);
    QCOMPARE(trust[4], u"Published by chatgpt.com"_s);
}

void TestAppsPage::showsCallsOfTwoWeeks()
{
    const Scene scene;
    const auto lines = scene.face->appsPage->findChildren<gui::Sparkline *>();
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1]->accessibleName().contains(u"in the last 14 day"),
             qPrintable(lines[1]->accessibleName()));
    QVERIFY(lines[1]->accessibleDescription().contains(u"20 November 2026"));
    QVERIFY(lines[0]->accessibleName().contains(u"refused"));
    QVERIFY(lines[2]->accessibleName().startsWith(u"No calls"));
}

void TestAppsPage::editsWhatAnAppMayDo()
{
    const Scene scene;
    QSignalSpy noticed(scene.face->appsPage, &gui::AppsPage::noticed);
    scene.face->appsPage->findChildren<QPushButton *>(u"editButton"_s)[1]->click();
    auto *dialog = scene.face->find<gui::GrantDialog>(u"GrantDialog"_s);
    dialog->findChild<QRadioButton *>(u"readRadio"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(scene.texts(u"rightsLabel"_s)[1].startsWith(u"May read · Inbox"));
    QVERIFY(noticed[0][0].toString().startsWith(u"Saved: May read"));
}

void TestAppsPage::onlyProgramsHaveANewSecret()
{
    Scene scene;
    test::addBlocksAndPrograms(scene.service, test::FakeClock());
    Q_EMIT scene.service.changed(control::Topic::Clients);
    const auto secrets = scene.face->appsPage->findChildren<QPushButton *>(u"secretButton"_s);
    QCOMPARE(std::count_if(secrets.cbegin(), secrets.cend(),
                           [](const auto *button) { return !button->isHidden(); }),
             1);
    secrets[3]->click();
    QVERIFY(scene.face->find<QDialog>(u"SecretDialog"_s));
}

void TestAppsPage::undoesABlock()
{
    Scene scene;
    test::addBlocksAndPrograms(scene.service, test::FakeClock());
    Q_EMIT scene.service.changed(control::Topic::Consents);
    QVERIFY(scene.texts(u"blockLabel"_s)[0].contains(u"Totally Real Assistant"));
    QVERIFY(scene.texts(u"blockLabel"_s)[1].contains(u"192.168.1.77"));
    scene.face->appsPage->findChildren<QPushButton *>(u"unblockButton"_s)[0]->click();
    QCOMPARE(scene.service.blockData.size(), 1);
    QTRY_COMPARE(scene.texts(u"blockLabel"_s).size(), 1);
    scene.face->appsPage->findChild<QPushButton *>(u"unblockButton"_s)->click();
    QTRY_VERIFY(scene.texts(u"blockLabel"_s).isEmpty());
}

void TestAppsPage::revokeAsksFirst()
{
    const Scene scene;
    auto *box = scene.ask(1);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"“Codex” loses its access now"));
    QVERIFY(!scene.service.calls.contains(u"revokeClient"_s));
    QCOMPARE(box->defaultButton(), box->escapeButton());
    QVERIFY(!box->findChild<QPushButton *>(u"confirmRevokeButton"_s)->isDefault());
}

void TestAppsPage::returnKeepsTheAccess()
{
    const Scene scene;
    QTest::keyClick(scene.ask(1), Qt::Key_Return);
    QVERIFY(!scene.service.calls.contains(u"revokeClient"_s));
    QTRY_VERIFY(!scene.face->find<QMessageBox>(u"revokeDialog"_s));
}

void TestAppsPage::revokes()
{
    const Scene scene;
    QSignalSpy noticed(scene.face->appsPage, &gui::AppsPage::noticed);
    scene.ask(1)->findChild<QPushButton *>(u"confirmRevokeButton"_s)->click();
    QCOMPARE(scene.service.clientData.size(), 2);
    QCOMPARE(noticed[0][0].toString(), u"Codex has no access any more."_s);
    QTRY_COMPARE(scene.texts(u"nameLabel"_s),
                 (QStringList{u"Claude Code (traydo)"_s, u"Gemini CLI MCP Client"_s}));
}

void TestAppsPage::failureIsSaid()
{
    Scene scene;
    QSignalSpy noticed(scene.face->appsPage, &gui::AppsPage::noticed);
    auto *box = scene.ask(1);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    box->findChild<QPushButton *>(u"confirmRevokeButton"_s)->click();
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed[0][0].toString().contains(u"Nothing was changed"));
    QCOMPARE(scene.service.clientData.size(), 3);
}

void TestAppsPage::emptyShowsTheAddress()
{
    Scene scene;
    scene.service.clientData.clear();
    Q_EMIT scene.service.changed(control::Topic::Clients);
    const auto *address =
        scene.face->appsPage->findChild<QWidget *>(u"emptyState"_s)->findChild<QLabel *>(u"addressLabel"_s);
    QVERIFY(address->isVisible());
}

QTEST_MAIN(TestAppsPage)
#include "tst_appspage.moc"
