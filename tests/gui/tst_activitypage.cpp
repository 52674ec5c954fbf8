#include "face.h"

#include "gui/undosincedialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

namespace {

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, clock);
        face = std::make_unique<test::Face>(service);
        face->window.showPage(gui::MainWindow::Page::Activity);
        face->window.show();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return face->activityPage->findChild<T *>(name);
    }
    QAbstractItemModel *rows() const { return find<QListView>(u"historyView"_s)->model(); }
    QStringList texts(int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (int row = 0; row < rows()->rowCount(); ++row)
            texts.append(rows()->index(row, 0).data(role).toString());
        return texts;
    }
    /// Chooses the row that reads like this.
    void choose(const QString &text) const
    {
        const auto found = rows()->match(rows()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        find<QListView>(u"historyView"_s)->setCurrentIndex(found.first());
    }
    void pick(const QString &box, int index) const
    {
        find<QComboBox>(box)->setCurrentIndex(index);
        Q_EMIT find<QComboBox>(box)->activated(index);
    }

    test::FakeClock clock;
    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsChangesByDay();
    void saysBeforeAndAfter();
    void hostileTextStaysPlain();
    void filtersByAppKindAndDays();
    void aClientOfCardsIsShown();
    void fetchesOlderOnesInPages();
    void heatMapHasATableTwin();
    void refusedCallsAreVisible();
    void undoesARow();
    void undoneRowsOfferNoUndo();
    void refusedUndoIsToldKindly();
    void headingsAreSkippedByKeys();
    void choiceStaysOverReloads();
    void undoSincePreviewsAndReports();
    void undoSinceSaysWhatStays();
    void undoSinceFailureCanBeTriedAgain();
    void emptyOffersAll();
};

void TestActivityPage::groupsChangesByDay()
{
    const Scene scene;
    QCOMPARE(
        scene.texts(),
        (QStringList{u"Today"_s, u"Added: Buy milk"_s,
                     u"Edited: Review pull request 118 before the release"_s, u"Done: Fix the garden gate"_s,
                     u"Edited: Write the announcement & publish <b>it</b>"_s, u"Yesterday"_s,
                     u"Removed: An old note about the old car"_s, u"List added: Home & garden"_s}));
    const auto times = scene.texts(gui::HistoryModel::TimeRole);
    QCOMPARE(times[1], u"10:58"_s);
    QCOMPARE(scene.texts(gui::HistoryModel::ByRole)[3], u"You"_s);
}

void TestActivityPage::saysBeforeAndAfter()
{
    const Scene scene;
    const auto details = scene.texts(gui::HistoryModel::DetailsRole);
    QCOMPARE(details[1], u"Due: Today  ·  List: Home & garden"_s);
    QCOMPARE(details[2], u"Due: none → Mon  ·  Priority: none → high"_s);
    QCOMPARE(details[4],
             u"List: Inbox → Work  ·  Title: “Write the announcement” → “Write the announcement & publish "
             "<b>it</b>”"_s);
    const auto spoken = scene.texts(Qt::AccessibleTextRole);
    QCOMPARE(spoken[2],
             u"10:45, Claude Code (traydo), Edited: Review pull request 118 before the release, Due: "
             "none → Mon, Priority: none → high"_s);
    QVERIFY(spoken[4].endsWith(u"taken back"));
}

void TestActivityPage::hostileTextStaysPlain()
{
    Scene scene;
    scene.service.changeData[0].title = u"a\u202Eb\nc<img src=x>"_s;
    Q_EMIT scene.service.changed(control::Topic::Todos);
    const auto text = scene.texts()[1];
    QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
    QVERIFY(!scene.texts(Qt::ToolTipRole)[1].contains(u"<img"));
}

void TestActivityPage::filtersByAppKindAndDays()
{
    const Scene scene;
    auto *who = scene.find<QComboBox>(u"appBox"_s);
    scene.pick(u"appBox"_s, who->findText(u"Codex"_s));
    QCOMPARE(scene.texts().size(), 5);
    scene.pick(u"kindBox"_s, 1);
    QCOMPARE(scene.texts(), (QStringList{u"Today"_s, u"Added: Buy milk"_s}));
    scene.pick(u"appBox"_s, 1); // the person
    QCOMPARE(scene.texts(), (QStringList{u"Yesterday"_s, u"List added: Home & garden"_s}));
    scene.pick(u"appBox"_s, 0);
    scene.pick(u"kindBox"_s, 0);
    scene.pick(u"spanBox"_s, 0); // today
    QVERIFY(!scene.texts().contains(u"Yesterday"_s));
    scene.pick(u"spanBox"_s, 4); // from … to …
    QVERIFY(scene.find<QDateEdit>(u"fromEdit"_s)->isVisible());
    scene.find<QDateEdit>(u"fromEdit"_s)->setDate(QDate(2026, 11, 20));
    scene.find<QDateEdit>(u"toEdit"_s)->setDate(QDate(2026, 11, 20));
    QCOMPARE(scene.texts().first(), u"Yesterday"_s);
    QVERIFY(!scene.texts().contains(u"Today"_s));
}

void TestActivityPage::aClientOfCardsIsShown()
{
    const Scene scene;
    scene.face->window.showPage(gui::MainWindow::Page::Apps);
    scene.face->appsPage->findChildren<QPushButton *>(u"historyButton"_s)[1]->click();
    QVERIFY(scene.face->activityPage->isVisible());
    QCOMPARE(scene.find<QComboBox>(u"appBox"_s)->currentText(), u"Codex"_s);
    QCOMPARE(scene.texts().size(), 5);
}

void TestActivityPage::fetchesOlderOnesInPages()
{
    Scene scene;
    const auto first = scene.service.changeData.first();
    scene.service.changeData.clear();
    for (int i = 0; i < 250; ++i) {
        auto change = first;
        change.id = QString::number(i);
        change.at -= std::chrono::minutes(i);
        scene.service.changeData.append(change);
    }
    Q_EMIT scene.service.changed(control::Topic::Todos);
    auto *model = scene.rows();
    QVERIFY(model->canFetchMore({}));
    while (model->canFetchMore({}))
        model->fetchMore({});
    int changes = 0;
    for (const auto &id : scene.texts(gui::HistoryModel::IdRole))
        changes += id.isEmpty() ? 0 : 1;
    QCOMPARE(changes, 250);
}

void TestActivityPage::heatMapHasATableTwin()
{
    const Scene scene;
    auto *stack =
        scene.face->activityPage->findChild<QWidget *>(u"callsPanel"_s)->findChild<QStackedWidget *>();
    QCOMPARE(stack->currentWidget()->objectName(), u"heatMap"_s);
    scene.find<QPushButton>(u"tableButton"_s)->click();
    auto *table = scene.find<QTableWidget>(u"table"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 7);
    QCOMPARE(table->columnCount(), 24);
    int calls = 0;
    for (int row = 0; row < 7; ++row) {
        for (int hour = 0; hour < 24; ++hour)
            calls += table->item(row, hour)->text().toInt();
    }
    QVERIFY(calls > 0);
    QVERIFY2(scene.find<QLabel>(u"sumLabel"_s)->text().startsWith(QString::number(calls)),
             qPrintable(scene.find<QLabel>(u"sumLabel"_s)->text()));
    QVERIFY(!table->item(0, 9)->data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestActivityPage::refusedCallsAreVisible()
{
    const Scene scene;
    const auto *apps = scene.find<QTreeWidget>(u"appsView"_s);
    QCOMPARE(apps->topLevelItemCount(), 2);
    const auto *claude = apps->topLevelItem(1);
    QCOMPARE(claude->text(0), u"Claude Code (traydo)"_s);
    QVERIFY(claude->text(3).toInt() > 0);
    QVERIFY(scene.find<QLabel>(u"sumLabel"_s)->text().contains(u"refused"));
}

void TestActivityPage::undoesARow()
{
    const Scene scene;
    QSignalSpy noticed(scene.face->activityPage, &gui::ActivityPage::noticed);
    QVERIFY(!scene.find<QPushButton>(u"undoButton"_s)->isEnabled());
    scene.choose(u"Added: Buy milk"_s);
    scene.find<QPushButton>(u"undoButton"_s)->click();
    QCOMPARE(noticed[0][0].toString(), u"Taken back: Added: Buy milk"_s);
    QVERIFY(!scene.service.changeData[1].undoneBy.isEmpty());
    QVERIFY(scene.texts()[1].startsWith(u"Taken back – Added"));
}

void TestActivityPage::undoneRowsOfferNoUndo()
{
    const Scene scene;
    scene.choose(u"Edited: Write the announcement"_s);
    QVERIFY(!scene.find<QPushButton>(u"undoButton"_s)->isEnabled());
    QVERIFY(scene.find<QPushButton>(u"undoSinceButton"_s)->isEnabled());
}

void TestActivityPage::refusedUndoIsToldKindly()
{
    Scene scene;
    QSignalSpy noticed(scene.face->activityPage, &gui::ActivityPage::noticed);
    scene.choose(u"Done: Fix"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Conflict,
                                          u"change_id: title was changed since"_s,
                                          {.code = core::ReasonCode::ChangedSince, .name = u"Codex"_s}};
    scene.find<QPushButton>(u"undoButton"_s)->click();
    QCOMPARE(noticed[0][0].toString(),
             u"This cannot be taken back any more. It was changed again since, by Codex."_s);
}

void TestActivityPage::headingsAreSkippedByKeys()
{
    const Scene scene;
    auto *view = scene.find<QListView>(u"historyView"_s);
    scene.choose(u"Edited: Write the announcement"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), u"Removed: An old note about the old car"_s);
}

void TestActivityPage::choiceStaysOverReloads()
{
    Scene scene;
    scene.choose(u"Done: Fix"_s);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QCOMPARE(scene.find<QListView>(u"historyView"_s)->currentIndex().data().toString(),
             u"Done: Fix the garden gate"_s);
}

void TestActivityPage::undoSincePreviewsAndReports()
{
    const Scene scene;
    scene.choose(u"Removed: An old note"_s);
    auto *button = scene.find<QPushButton>(u"undoSinceButton"_s);
    QVERIFY(button->text().contains(u"everything Codex did since"));
    button->click();
    auto *dialog = scene.face->find<gui::UndoSinceDialog>(u"UndoSinceDialog"_s);
    QVERIFY(dialog);
    // One of the three was taken back before.
    QVERIFY(dialog->findChild<QLabel *>(u"countLabel"_s)->text().startsWith(u"2 change"));
    QCOMPARE(dialog->findChild<QListWidget *>(u"changesView"_s)->count(), 2);
    auto *since = dialog->findChild<QDateTimeEdit *>(u"sinceEdit"_s);
    since->setDateTime(since->dateTime().addSecs(3600));
    QVERIFY(dialog->findChild<QLabel *>(u"countLabel"_s)->text().startsWith(u"1 change"));
    since->setDateTime(since->dateTime().addSecs(-3600));
    auto *undo = dialog->findChild<QPushButton *>(u"undoButton"_s);
    QVERIFY(undo->isEnabled() && !undo->isDefault());
    undo->click();
    QVERIFY(scene.service.calls.contains(u"undoSince"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"resultLabel"_s)->text().startsWith(u"2 change"));
    QVERIFY(dialog->findChild<QListWidget *>(u"refusedView"_s)->isHidden());
    QVERIFY(undo->isHidden());
}

void TestActivityPage::undoSinceSaysWhatStays()
{
    Scene scene;
    scene.service.unundoable = {scene.service.changeData[0].id};
    scene.choose(u"Removed: An old note"_s);
    scene.find<QPushButton>(u"undoSinceButton"_s)->click();
    auto *dialog = scene.face->find<gui::UndoSinceDialog>(u"UndoSinceDialog"_s);
    dialog->findChild<QPushButton *>(u"undoButton"_s)->click();
    const auto *result = dialog->findChild<QLabel *>(u"resultLabel"_s);
    QVERIFY2(result->text().startsWith(u"1 change"), qPrintable(result->text()));
    QVERIFY(result->text().contains(u"1 could not be taken back"));
    QCOMPARE(dialog->findChild<QListWidget *>(u"refusedView"_s)->item(0)->text(),
             u"Added: Buy milk\nIt was changed again since."_s);
}

void TestActivityPage::undoSinceFailureCanBeTriedAgain()
{
    Scene scene;
    scene.choose(u"Added: Buy milk"_s);
    scene.find<QPushButton>(u"undoSinceButton"_s)->click();
    auto *dialog = scene.face->find<gui::UndoSinceDialog>(u"UndoSinceDialog"_s);
    auto *undo = dialog->findChild<QPushButton *>(u"undoButton"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    undo->click();
    QVERIFY(!dialog->findChild<QLabel *>(u"messageLabel"_s)->text().isEmpty());
    QVERIFY(undo->isEnabled());
    undo->click();
    QVERIFY(dialog->findChild<QLabel *>(u"resultLabel"_s)->text().startsWith(u"1 change"));
}

void TestActivityPage::emptyOffersAll()
{
    const Scene scene;
    scene.pick(u"appBox"_s, scene.find<QComboBox>(u"appBox"_s)->findText(u"Gemini CLI MCP Client"_s));
    auto *empty = scene.find<QWidget>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton *>(u"actionButton"_s)->click();
    QVERIFY(!empty->isVisible());
    QCOMPARE(scene.texts().size(), 8);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
