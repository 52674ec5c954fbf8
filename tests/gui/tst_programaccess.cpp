#include "demodata.h"

#include "gui/landialog.h"
#include "gui/listmodel.h"
#include "gui/programaccessdialog.h"
#include "support/fakeclock.h"
#include "support/fakecontrolservice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, clock);
        lists.reload();
    }
    std::unique_ptr<gui::ProgramAccessDialog> open()
    {
        return std::make_unique<gui::ProgramAccessDialog>(service, lists, clock,
                                                          u"http://127.0.0.1:7317/oauth/token"_s);
    }

    test::FakeClock clock;
    core::SystemClock systemClock; ///< the fake service lets pair by it
    test::FakeControlService service;
    gui::ListModel lists{service};
};

template <typename Widget>
Widget *find(const QWidget &parent, const QString &name)
{
    return parent.findChild<Widget *>(name);
}

/// One a list, in their order.
QList<QCheckBox *> listBoxes(const QWidget &dialog)
{
    auto boxes = dialog.findChild<QWidget *>(u"listChoice"_s)->findChildren<QCheckBox *>();
    boxes.removeOne(find<QCheckBox>(dialog, u"allListsBox"_s));
    return boxes;
}

QString addressIn(const QWidget &dialog, const QString &row)
{
    return dialog.findChild<QWidget *>(row)->findChild<QLabel *>(u"addressLabel"_s)->text();
}

} // namespace

class TestProgramAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithTheLeast();
    void needsNameAndList();
    void makesAToken();
    void makesAClient();
    void refusalCanBeTriedAgain();
    void lanOff();
    void lanOn();
    void pairingStartsAndStops();
};

void TestProgramAccess::startsWithTheLeast()
{
    Scene scene;
    const auto dialog = scene.open();
    QVERIFY(find<QRadioButton>(*dialog, u"readRadio"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(*dialog, u"allListsBox"_s)->isChecked());
    const auto boxes = listBoxes(*dialog);
    QVERIFY(boxes.size() > 1);
    for (const auto *box : boxes)
        QCOMPARE(box->isChecked(), box == boxes.first());
    for (const auto *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault() && !button->autoDefault());
}

void TestProgramAccess::needsNameAndList()
{
    Scene scene;
    const auto dialog = scene.open();
    const auto *create = find<QPushButton>(*dialog, u"createButton"_s);
    QVERIFY(!create->isEnabled());
    find<QLineEdit>(*dialog, u"nameEdit"_s)->setText(u"  "_s);
    QVERIFY(!create->isEnabled());
    find<QLineEdit>(*dialog, u"nameEdit"_s)->setText(u"Backup"_s);
    QVERIFY(create->isEnabled());
    listBoxes(*dialog).first()->setChecked(false);
    QVERIFY(!create->isEnabled());
    QVERIFY(!find<QLabel>(*dialog, u"messageLabel"_s)->text().isEmpty());
    find<QCheckBox>(*dialog, u"allListsBox"_s)->setChecked(true);
    QVERIFY(create->isEnabled());
}

void TestProgramAccess::makesAToken()
{
    Scene scene;
    const auto dialog = scene.open();
    find<QLineEdit>(*dialog, u"nameEdit"_s)->setText(u" Backup   script "_s);
    find<QPushButton>(*dialog, u"createButton"_s)->click();
    QCOMPARE(scene.service.programs.size(), size_t(1));
    const auto &wanted = scene.service.programs.front();
    QCOMPARE(wanted.name, u"Backup script"_s);
    QVERIFY(wanted.scopes == core::Scopes(core::Scope::TodosRead));
    QVERIFY(!wanted.lists.all);
    QCOMPARE(wanted.lists.listIds.size(), 1);
    QVERIFY(wanted.face == core::ConsentFace::Dialog);
    QCOMPARE(find<QStackedWidget>(*dialog, u"stack"_s)->currentWidget()->objectName(), u"secretPage"_s);
    QVERIFY(!addressIn(*dialog, u"secretRow"_s).isEmpty());
    QVERIFY(find<QWidget>(*dialog, u"clientIdRow"_s)->isHidden());
    QVERIFY(find<QPushButton>(*dialog, u"createButton"_s)->isHidden());
}

void TestProgramAccess::makesAClient()
{
    Scene scene;
    const auto dialog = scene.open();
    find<QLineEdit>(*dialog, u"nameEdit"_s)->setText(u"Home server"_s);
    find<QRadioButton>(*dialog, u"clientRadio"_s)->setChecked(true);
    find<QRadioButton>(*dialog, u"writeRadio"_s)->setChecked(true);
    find<QPushButton>(*dialog, u"createButton"_s)->click();
    QVERIFY(scene.service.calls.contains(u"addMachineClient"_s));
    QVERIFY(scene.service.programs.front().scopes == core::allScopes);
    QVERIFY(!find<QWidget>(*dialog, u"clientIdRow"_s)->isHidden());
    QCOMPARE(addressIn(*dialog, u"tokenUrlRow"_s), u"http://127.0.0.1:7317/oauth/token"_s);
}

void TestProgramAccess::refusalCanBeTriedAgain()
{
    Scene scene;
    const auto dialog = scene.open();
    find<QLineEdit>(*dialog, u"nameEdit"_s)->setText(u"Backup"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"no storage"_s};
    find<QPushButton>(*dialog, u"createButton"_s)->click();
    QVERIFY(!find<QLabel>(*dialog, u"messageLabel"_s)->text().isEmpty());
    QVERIFY(find<QPushButton>(*dialog, u"createButton"_s)->isEnabled());
    find<QPushButton>(*dialog, u"createButton"_s)->click();
    QVERIFY(!addressIn(*dialog, u"secretRow"_s).isEmpty());
}

void TestProgramAccess::lanOff()
{
    Scene scene;
    const gui::LanDialog dialog(scene.service, scene.systemClock);
    QVERIFY(find<QLabel>(dialog, u"stateLabel"_s)->text().contains(u"under Network"));
    QVERIFY(find<QPushButton>(dialog, u"pairButton"_s)->isHidden());
}

void TestProgramAccess::lanOn()
{
    Scene scene;
    scene.service.lanData = test::demoLan(scene.systemClock);
    const gui::LanDialog dialog(scene.service, scene.systemClock);
    QCOMPARE(addressIn(dialog, u"addressRow"_s), u"https://192.168.1.20:7318/mcp"_s);
    QVERIFY(find<QLabel>(dialog, u"fingerprintLabel"_s)->text().contains(u"AB"));
    QVERIFY(!find<QPushButton>(dialog, u"pairButton"_s)->isHidden());
}

void TestProgramAccess::pairingStartsAndStops()
{
    Scene scene;
    scene.service.lanData = test::demoLan(scene.systemClock);
    const gui::LanDialog dialog(scene.service, scene.systemClock);
    auto *button = find<QPushButton>(dialog, u"pairButton"_s);
    button->click();
    QVERIFY(scene.service.calls.contains(u"pairLan"_s));
    QVERIFY(find<QLabel>(dialog, u"pairingLabel"_s)->text().contains(u"may register now"));
    button->click();
    QCOMPARE(find<QLabel>(dialog, u"pairingLabel"_s)->text(), u"may not register"_s);
}

QTEST_MAIN(TestProgramAccess)
#include "tst_programaccess.moc"
