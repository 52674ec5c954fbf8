#include "face.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
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
