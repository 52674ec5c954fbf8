#include "face.h"

#include "gui/firstrunpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene
{
    Scene()
    {
        page.show();
        QApplication::setActiveWindow(&page);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }

    QTemporaryDir folder;
    gui::Autostart autostart{folder.path(), u"/usr/bin/traydo"_s};
    test::FakeControlService service;
    gui::FirstRunPage page{service, autostart};
};

} // namespace

class TestFirstRunPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsTheFirstTodoByKeyboard();
    void failureKeepsWhatWasTyped();
    void startAtLoginIsOffUntilTicked();
    void canBeSkipped();
    void connectingLeavesThePage();
    void standsInPlaceOfTheTabs();
};

void TestFirstRunPage::addsTheFirstTodoByKeyboard()
{
    Scene scene;
    auto *edit = scene.find<QLineEdit>(u"todoEdit"_s);
    QVERIFY(!scene.find<QPushButton>(u"addButton"_s)->isEnabled());
    QTest::keyClicks(edit, u"call the bank tomorrow"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(scene.service.quickAddText, u"call the bank tomorrow"_s);
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(scene.find<QLabel>(u"noteLabel"_s)->text(), u"Added: call the bank tomorrow"_s);
}

void TestFirstRunPage::failureKeepsWhatWasTyped()
{
    Scene scene;
    scene.find<QLineEdit>(u"todoEdit"_s)->setText(u"call"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.find<QPushButton>(u"addButton"_s)->click();
    QCOMPARE(scene.find<QLineEdit>(u"todoEdit"_s)->text(), u"call"_s);
    QVERIFY(scene.find<QWidget>(u"todoNote"_s)->isVisible());
}

void TestFirstRunPage::startAtLoginIsOffUntilTicked()
{
    const Scene scene;
    QVERIFY(!scene.find<QCheckBox>(u"startBox"_s)->isChecked());
    QVERIFY(!scene.autostart.isEnabled());
    scene.find<QCheckBox>(u"startBox"_s)->click();
    QVERIFY(scene.autostart.isEnabled());
}

void TestFirstRunPage::canBeSkipped()
{
    Scene scene;
    QSignalSpy finished(&scene.page, &gui::FirstRunPage::finished);
    QTest::keyClick(&scene.page, Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    scene.find<QPushButton>(u"doneButton"_s)->click();
    QCOMPARE(finished.count(), 2);
    QVERIFY(!scene.service.calls.contains(u"createTodo"_s));
}

void TestFirstRunPage::connectingLeavesThePage()
{
    Scene scene;
    QSignalSpy finished(&scene.page, &gui::FirstRunPage::finished);
    QSignalSpy connecting(&scene.page, &gui::FirstRunPage::connectRequested);
    scene.find<QPushButton>(u"connectButton"_s)->click();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(connecting.count(), 1);
}

void TestFirstRunPage::standsInPlaceOfTheTabs()
{
    test::FakeControlService service;
    test::fillWithDemoData(service, test::FakeClock());
    test::Face face(service);
    auto *page =
        new gui::FirstRunPage(service, gui::Autostart(face.autostartDir.path(), u"/usr/bin/traydo"_s));
    face.window.welcome(page);
    face.window.show();
    QVERIFY(page->isVisible());
    QVERIFY(!face.todosPage->isVisible());
    face.window.endWelcome();
    QVERIFY(face.todosPage->isVisible());
    QTRY_VERIFY(!face.find<gui::FirstRunPage>(u"FirstRunPage"_s));
}

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"
