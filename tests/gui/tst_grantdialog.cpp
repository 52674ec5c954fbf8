#include "demodata.h"

#include "gui/grantdialog.h"
#include "gui/listmodel.h"
#include "gui/secretdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

/// Codex may read and change Inbox and Home & garden for 28 days more.
struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, clock);
        test::addBlocksAndPrograms(service, clock);
        lists.reload();
        dialog = std::make_unique<gui::GrantDialog>(service, service.clientData[0], lists, clock);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    QCheckBox *list(const QString &name) const
    {
        const auto boxes = dialog->findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.cbegin(), boxes.cend(),
                                        [&](const QCheckBox *box) { return box->accessibleName() == name; });
        return found == boxes.cend() ? nullptr : *found;
    }
    QString wider() const { return find<QLabel>(u"widerLabel"_s)->text(); }
    QPushButton *save() const { return find<QPushButton>(u"saveButton"_s); }

    test::FakeClock clock;
    test::FakeControlService service;
    gui::ListModel lists{service};
    std::unique_ptr<gui::GrantDialog> dialog;
};

} // namespace

class TestGrantDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithWhatIs();
    void narrowsWithoutAWord();
    void saysEveryWidening();
    void keepsWhatIsNotShown();
    void listsThatComeLaterCanBeTaken();
    void refusesNoList();
    void savesAndTells();
    void failureKeepsTheEntries();
    void newSecretIsShownOnce();
    void newSecretFailureIsSaid();
};

void TestGrantDialog::beginsWithWhatIs()
{
    const Scene scene;
    QVERIFY(scene.find<QRadioButton>(u"writeRadio"_s)->isChecked());
    QVERIFY(!scene.find<QCheckBox>(u"allListsBox"_s)->isChecked());
    QVERIFY(scene.list(u"Inbox"_s)->isChecked());
    QVERIFY(!scene.list(u"Work"_s)->isChecked());
    QVERIFY(scene.list(u"Home & garden"_s)->isChecked());
    QCOMPARE(scene.find<QLabel>(u"endLabel"_s)->text(), u"until 19 December 2026"_s);
    QVERIFY(!scene.save()->isEnabled());
    QVERIFY(scene.wider().isEmpty());
    for (const auto *button : scene.dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isDefault() && !button->autoDefault());
}

void TestGrantDialog::narrowsWithoutAWord()
{
    const Scene scene;
    scene.find<QRadioButton>(u"readRadio"_s)->setChecked(true);
    scene.list(u"Home & garden"_s)->setChecked(false);
    scene.find<QComboBox>(u"endCombo"_s)->setCurrentIndex(1);
    QVERIFY(scene.wider().isEmpty());
    QCOMPARE(scene.save()->text(), u"&Save"_s);
    scene.save()->click();
    const auto &codex = scene.service.clientData[0];
    QVERIFY(codex.scopes == core::Scopes(core::Scope::TodosRead));
    QCOMPARE(codex.lists.listIds, (QSet<QString>{u"inbox"_s}));
    QVERIFY(*codex.grantEndsAt == scene.clock.now() + std::chrono::hours(1));
}

void TestGrantDialog::saysEveryWidening()
{
    Scene scene;
    scene.dialog = std::make_unique<gui::GrantDialog>(scene.service, scene.service.clientData[3], scene.lists,
                                                      scene.clock);
    scene.find<QRadioButton>(u"writeRadio"_s)->setChecked(true);
    scene.list(u"Work"_s)->setChecked(true);
    scene.find<QComboBox>(u"endCombo"_s)->setCurrentIndex(5);
    QVERIFY2(
        scene.wider().contains(u"change todos, not only read them; reach Work; stay until 19 February 2027"),
        qPrintable(scene.wider()));
    QCOMPARE(scene.save()->text(), u"&Give more access"_s);
    scene.find<QCheckBox>(u"allListsBox"_s)->setChecked(true);
    QVERIFY(scene.wider().contains(u"reach all lists, also those you make later"));
    QVERIFY(!scene.wider().contains(u"reach Work"));
}

void TestGrantDialog::keepsWhatIsNotShown()
{
    Scene scene;
    scene.service.clientData[0].lists.listIds.insert(u"archived"_s);
    scene.dialog = std::make_unique<gui::GrantDialog>(scene.service, scene.service.clientData[0], scene.lists,
                                                      scene.clock);
    QVERIFY2(!scene.save()->isEnabled(), "nothing was changed");
    scene.list(u"Home & garden"_s)->setChecked(false);
    scene.save()->click();
    QCOMPARE(scene.service.clientData[0].lists.listIds, (QSet<QString>{u"inbox"_s, u"archived"_s}));
}

void TestGrantDialog::listsThatComeLaterCanBeTaken()
{
    Scene scene;
    gui::ListModel late(scene.service);
    scene.dialog =
        std::make_unique<gui::GrantDialog>(scene.service, scene.service.clientData[0], late, scene.clock);
    late.reload();
    QVERIFY(scene.list(u"Inbox"_s)->isChecked());
    QVERIFY(!scene.list(u"Work"_s)->isChecked());
    scene.list(u"Inbox"_s)->setChecked(false);
    scene.save()->click();
    QCOMPARE(scene.service.clientData[0].lists.listIds.size(), 1);
    QVERIFY(!scene.service.clientData[0].lists.listIds.contains(u"inbox"_s));
}

void TestGrantDialog::refusesNoList()
{
    const Scene scene;
    scene.list(u"Inbox"_s)->setChecked(false);
    scene.list(u"Home & garden"_s)->setChecked(false);
    QVERIFY(!scene.save()->isEnabled());
    QVERIFY(scene.wider().contains(u"Choose at least one list"));
}

void TestGrantDialog::savesAndTells()
{
    const Scene scene;
    QSignalSpy saved(scene.dialog.get(), &gui::GrantDialog::saved);
    scene.find<QCheckBox>(u"allListsBox"_s)->setChecked(true);
    scene.save()->click();
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved[0][0].toString().contains(u"all lists"));
    QCOMPARE(scene.dialog->result(), int(QDialog::Accepted));
}

void TestGrantDialog::failureKeepsTheEntries()
{
    Scene scene;
    scene.find<QRadioButton>(u"readRadio"_s)->setChecked(true);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.save()->click();
    QVERIFY(!scene.find<QLabel>(u"messageLabel"_s)->text().isEmpty());
    QVERIFY(scene.find<QRadioButton>(u"readRadio"_s)->isChecked());
    QVERIFY(scene.save()->isEnabled());
}

void TestGrantDialog::newSecretIsShownOnce()
{
    Scene scene;
    gui::SecretDialog dialog(scene.service, scene.service.clientData[3], scene.clock);
    QVERIFY(!scene.service.calls.contains(u"rotateClientSecret"_s));
    QVERIFY(dialog.findChild<QWidget *>(u"secretPart"_s)->isHidden());
    dialog.findChild<QPushButton *>(u"rotateButton"_s)->click();
    QCOMPARE(dialog.findChild<QLabel *>(u"addressLabel"_s)->text(), u"another secret"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"untilLabel"_s)->text().contains(u"stays good until"));
    QVERIFY(dialog.findChild<QPushButton *>(u"rotateButton"_s)->isHidden());
}

void TestGrantDialog::newSecretFailureIsSaid()
{
    Scene scene;
    gui::SecretDialog dialog(scene.service, scene.service.clientData[3], scene.clock);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    dialog.findChild<QPushButton *>(u"rotateButton"_s)->click();
    QVERIFY(!dialog.findChild<QLabel *>(u"messageLabel"_s)->text().isEmpty());
    QVERIFY(dialog.findChild<QPushButton *>(u"rotateButton"_s)->isEnabled());
}

QTEST_MAIN(TestGrantDialog)
#include "tst_grantdialog.moc"
