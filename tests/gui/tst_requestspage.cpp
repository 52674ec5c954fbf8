#include "face.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

namespace {

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, test::FakeClock());
        face = std::make_unique<test::Face>(service);
        face->window.showPage(gui::MainWindow::Page::Requests);
        face->window.show();
    }
    QList<QPushButton *> buttons(const QString &name) const
    {
        return face->requestsPage->findChildren<QPushButton *>(name);
    }
    QStringList texts(const QString &name) const
    {
        QStringList texts;
        for (const auto *label : face->requestsPage->findChildren<QLabel *>(name))
            texts.append(label->text());
        return texts;
    }

    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoWantsWhat();
    void countsDown();
    void showsMoreTime();
    void reviewAsksForTheDialog();
    void denyDenies();
    void arrivalKeepsTheCardsThere();
    void emptyShowsTheAddress();
};

void TestRequestsPage::showsWhoWantsWhat()
{
    const Scene scene;
    QCOMPARE(scene.texts(u"nameLabel"_s), (QStringList{u"Codex"_s, u"OpenCode"_s}));
    const auto facts = scene.texts(u"factsLabel"_s);
    QCOMPARE(facts[0],
             u"Wants to read and change todos · from this computer · answer goes to 127.0.0.1:33685"_s);
    QVERIFY(facts[1].startsWith(u"Wants to read todos"));
    for (const auto &trust : scene.texts(u"trustLabel"_s))
        QVERIFY(trust.startsWith(u"Name not verified"));
    QCOMPARE(scene.face->find<QTabWidget>(u"tabs"_s)->tabText(1), u"Requests (2)"_s);
}

void TestRequestsPage::countsDown()
{
    const Scene scene;
    QCOMPARE(scene.texts(u"leftLabel"_s)[0], u"4:52 left"_s);
    scene.face->clock.advance(10s);
    QTRY_COMPARE(scene.texts(u"leftLabel"_s)[0], u"4:42 left"_s);
}

void TestRequestsPage::showsMoreTime()
{
    Scene scene;
    scene.service.extendConsent(u"one"_s, [](const auto &) {});
    QCOMPARE(scene.texts(u"leftLabel"_s)[0], u"9:52 left"_s);
}

void TestRequestsPage::reviewAsksForTheDialog()
{
    const Scene scene;
    QSignalSpy review(scene.face->requestsPage, &gui::RequestsPage::reviewRequested);
    scene.buttons(u"reviewButton"_s)[1]->click();
    QCOMPARE(review.count(), 1);
    QCOMPARE(review[0][0].toString(), u"two"_s);
    QVERIFY(scene.service.decisions.empty());
}

void TestRequestsPage::denyDenies()
{
    const Scene scene;
    QSignalSpy noticed(scene.face->requestsPage, &gui::RequestsPage::noticed);
    scene.buttons(u"denyButton"_s)[0]->click();
    QCOMPARE(scene.service.decisions.size(), size_t(1));
    QCOMPARE(scene.service.decisions[0].id, u"one"_s);
    QVERIFY(!scene.service.decisions[0].decision.allow);
    QCOMPARE(noticed[0][0].toString(), u"Denied: Codex"_s);
    QTRY_COMPARE(scene.texts(u"nameLabel"_s), QStringList{u"OpenCode"_s});
}

void TestRequestsPage::arrivalKeepsTheCardsThere()
{
    Scene scene;
    auto *before = scene.buttons(u"reviewButton"_s)[0];
    before->setFocus();
    scene.service.addConsent(test::demoRequest(scene.face->clock, u"Zed"_s, u"three"_s), test::demoNumber);
    QCOMPARE(scene.buttons(u"reviewButton"_s).size(), 3);
    QVERIFY(scene.buttons(u"reviewButton"_s).contains(before));
    QCOMPARE(scene.face->window.focusWidget(), before);
}

void TestRequestsPage::emptyShowsTheAddress()
{
    Scene scene;
    scene.service.consentData.clear();
    Q_EMIT scene.service.changed(control::Topic::Consents);
    const auto *address = scene.face->requestsPage->findChild<QLabel *>(u"addressLabel"_s);
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), u"http://127.0.0.1:7317/mcp"_s);
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
