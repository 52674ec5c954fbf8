#include "scenes.h"

#include "todoscene.h"

#include "gui/chip.h"
#include "gui/firstrunpage.h"
#include "gui/grantdialog.h"
#include "gui/importdialog.h"
#include "gui/landialog.h"
#include "gui/listedits.h"
#include "gui/programaccessdialog.h"
#include "gui/quickaddwindow.h"
#include "gui/secretdialog.h"
#include "gui/shelfdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/tododialog.h"
#include "gui/undosincedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace traydo::test {

namespace {

void drawPages(Album &album)
{
    using Page = gui::MainWindow::Page;
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    Face face(service);
    auto *view = face.window.findChild<QListView *>(u"todoView"_s);
    album.add(face.window, u"todos"_s);
    view->setFocus();
    view->setCurrentIndex(face.todos.index(3));
    album.add(face.window, u"todos-selected"_s);
    view->edit(face.todos.index(2));
    album.add(face.window, u"todos-rename"_s);
    face.window.showPage(Page::Requests);
    album.add(face.window, u"requests"_s);
    face.window.showPage(Page::Apps);
    album.add(face.window, u"apps"_s);
    face.window.findChild<QPushButton *>(u"revokeButton"_s)->click();
    album.add(*face.window.findChild<QDialog *>(u"revokeDialog"_s), u"revoke"_s);
}

/// "Call the bank fri 17:00 #home !1 @phone every week", as the server reads it.
control::QuickAddPreview longPreview()
{
    using core::ChipKind;
    control::QuickAddPreview preview;
    preview.title = u"Call the bank"_s;
    preview.chips = {
        {ChipKind::Date, 14, 3, u"2026-11-27"_s},    {ChipKind::Time, 18, 5, u"17:00"_s},
        {ChipKind::List, 24, 5, u"Home & garden"_s}, {ChipKind::Priority, 30, 2, u"1"_s},
        {ChipKind::Tag, 33, 6, u"phone"_s},          {ChipKind::Repeat, 40, 10, u"FREQ=WEEKLY"_s}};
    return preview;
}

void addParts(test::FakeControlService &service)
{
    for (const auto &title : {u"Find the receipts"_s, u"Scan the letter of the bank"_s}) {
        auto part = service.todoData[0];
        part.id = title;
        part.title = title;
        part.due.reset();
        part.priority = core::Priority::None;
        part.parentId = service.todoData[0].id;
        service.todoData.append(part);
    }
    service.todoData[0].notes = u"Both pages, signed.\nThe address is on the letter of last year."_s;
    service.todoData[2].repeat = u"FREQ=WEEKLY;INTERVAL=2"_s;
}

/// The todos as a person meets them: views, a list, chips, what is offered to be undone.
void drawTodos(Album &album)
{
    test::TodoScene scene;
    addParts(scene.service);
    auto &milk = scene.service.todoData[1];
    milk.updatedAt = core::SystemClock().now();
    Q_EMIT scene.service.changed(control::Topic::Todos);
    auto &window = scene.face->window;
    scene.go(gui::TodoView::Today);
    album.add(window, u"todos-today"_s);
    scene.go(u"Inbox"_s);
    scene.select(0);
    album.add(window, u"todos-list"_s);
    scene.service.quickAddPreview = longPreview();
    scene.addEdit()->setFocus();
    QTest::keyClicks(scene.addEdit(), u"Call the bank fri 17:00 #home !1 @phone every week"_s);
    if (!QTest::qWaitFor([&] { return window.findChild<gui::Chip *>() != nullptr; }))
        qFatal("no chips came");
    album.add(window, u"todos-chips"_s);
    scene.addEdit()->clear();
    scene.go(gui::TodoView::All);
    scene.select(QList{1, 2, 4});
    QTest::keyClick(scene.view(), Qt::Key_Space);
    album.add(window, u"todos-done"_s);
    scene.go(u"Work"_s);
    scene.places()->setFocus();
    scene.places()->edit(scene.places()->currentIndex());
    album.add(window, u"todos-rename-list"_s);
    scene.view()->setFocus();
    scene.go(gui::TodoView::Completed);
    album.add(window, u"todos-completed"_s);
    scene.go(gui::TodoView::AppChanges);
    album.add(window, u"todos-apps"_s);
}

void drawEmptyTodos(Album &album)
{
    test::TodoScene scene;
    scene.go(gui::TodoView::Trash);
    album.add(scene.face->window, u"todos-no-trash"_s);
    scene.service.todoData.clear();
    Q_EMIT scene.service.changed(control::Topic::Todos);
    scene.go(gui::TodoView::Today);
    album.add(scene.face->window, u"todos-nothing-today"_s);
    scene.go(gui::TodoView::AppChanges);
    album.add(scene.face->window, u"todos-no-app-changes"_s);
    scene.face->window.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"dentist"_s);
    if (!QTest::qWaitFor([&] { return !scene.face->todos.filter().text.isEmpty(); }))
        qFatal("the search did not come through");
    album.add(scene.face->window, u"todos-nothing-found"_s);
}

void drawTodoMenus(Album &album)
{
    test::TodoScene scene;
    const auto grab = [&](QListView *view, const QString &name) {
        Q_EMIT view->customContextMenuRequested({40, 40});
        auto *menu = view->findChild<QMenu *>();
        album.add(menu->grab(), name);
        menu->close();
    };
    scene.go(u"Inbox"_s);
    scene.select(1);
    grab(scene.view(), u"todo-menu"_s);
    grab(scene.places(), u"list-menu"_s);
    album.add(scene.places()->findChild<QMenu *>(u"colorMenu"_s)->grab(), u"list-colors"_s);
}

void drawTodoDialogs(Album &album)
{
    test::TodoScene scene;
    addParts(scene.service);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    auto &face = *scene.face;
    const auto open = [&](qsizetype number) {
        return std::make_unique<gui::TodoDialog>(scene.service, face.todos.edits(), face.lists,
                                                 face.todos.times(), scene.service.todoData[number]);
    };
    album.add(*open(0), u"todo-details"_s);
    const auto dialog = open(2);
    auto *repeat = dialog->findChild<QComboBox *>(u"repeatBox"_s);
    repeat->setCurrentIndex(repeat->count() - 1);
    dialog->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u"Call the bank about both cards"_s);
    scene.service.quickAddPreview.repeat = u"FREQ=WEEKLY;BYDAY=MO,TH"_s;
    dialog->findChild<QLineEdit *>(u"repeatEdit"_s)->setText(u"every monday and thursday"_s);
    auto &bank = scene.service.todoData[2];
    bank.title = u"Call the bank about the lost card"_s;
    bank.updatedBy = core::Actor::client(u"codex"_s, u"Codex"_s);
    ++bank.version;
    dialog->findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save)->click();
    dialog->adjustSize();
    album.add(*dialog, u"todo-conflict"_s);

    gui::QuickAddWindow quick(scene.service, face.todos);
    album.add(quick, u"quick-add"_s);
    scene.service.quickAddPreview = longPreview();
    quick.findChild<QLineEdit *>(u"addEdit"_s)
        ->setText(u"Call the bank fri 17:00 #home !1 @phone every week"_s);
    if (!QTest::qWaitFor([&] { return quick.findChild<gui::Chip *>() != nullptr; }))
        qFatal("no chips came");
    album.add(quick, u"quick-add-chips"_s);

    gui::ShortcutsDialog keys(face.todosPage->shortcuts());
    album.add(keys, u"shortcuts"_s);
    scene.service.listData[1].archivedAt = face.clock.now();
    scene.service.listData[2].deletedAt = face.clock.now();
    gui::UndoStack steps(scene.service);
    gui::ListEdits edits(scene.service, steps);
    gui::ShelfDialog shelf(scene.service, edits);
    album.add(shelf, u"shelf"_s);
}

void drawEmptyPages(Album &album)
{
    using Page = gui::MainWindow::Page;
    FakeControlService service;
    service.listData.removeLast();
    service.todoData.clear();
    service.consentData.clear();
    service.clientData.clear();
    Face face(service);
    album.add(face.window, u"empty-todos"_s);
    face.window.showPage(Page::Requests);
    album.add(face.window, u"empty-requests"_s);
    face.window.showPage(Page::Apps);
    album.add(face.window, u"empty-apps"_s);
    service.statusData.paused = true;
    face.link.refresh();
    album.add(face.window, u"paused"_s);
    service.statusData.paused = false;
    service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    face.link.refresh();
    album.add(face.window, u"unreachable"_s);
}

void drawAccess(Album &album)
{
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    service.lanData = demoLan(FakeClock());
    Face face(service);
    gui::ProgramAccessDialog dialog(service, face.lists, face.clock, u"http://127.0.0.1:7317/oauth/token"_s);
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Backup script"_s);
    album.add(dialog, u"program-access"_s);
    dialog.findChild<QRadioButton *>(u"clientRadio"_s)->setChecked(true);
    dialog.findChild<QPushButton *>(u"createButton"_s)->click();
    album.add(dialog, u"program-access-secret"_s);
    gui::LanDialog lan(service, face.clock);
    album.add(lan, u"other-devices"_s);
    service.lanData = {};
    gui::LanDialog off(service, face.clock);
    album.add(off, u"other-devices-off"_s);
}

void drawApps(Album &album)
{
    using Page = gui::MainWindow::Page;
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    addBlocksAndPrograms(service, FakeClock());
    Face face(service);
    face.window.showPage(Page::Apps);
    face.window.resize(820, 900);
    album.add(face.window, u"apps-all"_s);
    face.window.resize(560, 600);
    album.add(face.window, u"apps-narrow"_s);
    gui::GrantDialog edit(service, service.clientData[0], face.lists, face.clock);
    album.add(edit, u"edit-access"_s);
    edit.findChild<QCheckBox *>(u"allListsBox"_s)->setChecked(true);
    edit.findChild<QComboBox *>(u"endCombo"_s)->setCurrentIndex(5);
    album.add(edit, u"edit-access-wider"_s);
    gui::SecretDialog secret(service, service.clientData[3], face.clock);
    album.add(secret, u"new-secret"_s);
    secret.findChild<QPushButton *>(u"rotateButton"_s)->click();
    album.add(secret, u"new-secret-made"_s);
}

void drawActivity(Album &album)
{
    using Page = gui::MainWindow::Page;
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    Face face(service);
    face.window.showPage(Page::Activity);
    album.add(face.window, u"activity"_s);
    auto *view = face.window.findChild<QListView *>(u"historyView"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    album.add(face.window, u"activity-selected"_s);
    face.window.findChild<QPushButton *>(u"tableButton"_s)->click();
    album.add(face.window, u"activity-table"_s);
    face.window.findChild<QPushButton *>(u"tableButton"_s)->click();
    face.window.resize(1280, 860);
    album.add(face.window, u"activity-large"_s);
    service.unundoable = {service.changeData[0].id};
    gui::UndoSinceDialog undo(service, service.changeData[0].actor, face.clock.now() - std::chrono::hours(30),
                              face.lists, face.clock);
    album.add(undo, u"take-back"_s);
    undo.findChild<QPushButton *>(u"undoButton"_s)->click();
    album.add(undo, u"take-back-result"_s);
    service.changeData.clear();
    service.callData.clear();
    Face quiet(service);
    quiet.window.showPage(Page::Activity);
    album.add(quiet.window, u"activity-empty"_s);
}

void drawSettings(Album &album)
{
    using Section = gui::SettingsPage::Section;
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    Face face(service);
    face.window.showPage(gui::MainWindow::Page::Settings);
    const QList<std::pair<Section, QString>> sections{{Section::General, u"general"_s},
                                                      {Section::Access, u"access"_s},
                                                      {Section::Network, u"network"_s},
                                                      {Section::Data, u"data"_s},
                                                      {Section::About, u"about"_s}};
    for (const auto &[section, name] : sections) {
        face.settingsPage->showSection(section);
        album.add(face.window, u"settings-"_s + name);
    }
    face.window.resize(1280, 860);
    face.settingsPage->showSection(Section::Data);
    album.add(face.window, u"settings-data-large"_s);
    service.settingsData.fixed = {u"lan_enabled"_s};
    face.settingsPage->showSection(Section::Network);
    face.settingsPage->findChild<QSpinBox *>(u"portSpin"_s)->setValue(7400);
    service.nextError = core::Error{
        core::ErrorCode::Conflict,
        u"in use"_s,
        {.code = core::ReasonCode::PortTaken, .name = u"python3"_s, .number = 7400, .process = 812}};
    face.settingsPage->findChild<QPushButton *>(u"applyButton"_s)->click();
    auto *box = face.window.findChild<QDialog *>(u"portDialog"_s);
    album.add(*box, u"settings-port-question"_s);
    box->findChild<QPushButton *>(u"confirmPortButton"_s)->click();
    album.add(face.window, u"settings-network-taken"_s);
    face.settingsPage->showSection(Section::Access);
    face.settingsPage->findChild<QPushButton *>(u"keyButton"_s)->click();
    album.add(*face.window.findChild<QDialog *>(u"rotateDialog"_s), u"settings-key-question"_s);
}

void drawImport(Album &album)
{
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    service.importReport = {
        12,
        3,
        40,
        {u"Garden"_s, u"Reading"_s},
        {{4, u"no title"_s, {.code = core::ReasonCode::TitleMissing}}},
        {{17, u"no such due date"_s, {.code = core::ReasonCode::DueLeftOut, .name = u"the day after"_s}}}};
    Face face(service);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"todo.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file to import");
    gui::ImportDialog dialog(service, face.lists, file.fileName());
    album.add(dialog, u"import"_s);
    service.nextError = core::Error{core::ErrorCode::InvalidArgument,
                                    u"line 1: this is not JSON"_s,
                                    {.code = core::ReasonCode::NotJson, .number = 1}};
    dialog.findChild<QComboBox *>(u"formatBox"_s)->setCurrentIndex(0);
    album.add(dialog, u"import-refused"_s);
}

void drawWelcome(Album &album)
{
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    Face face(service);
    auto *page =
        new gui::FirstRunPage(service, gui::Autostart(face.autostartDir.path(), u"/usr/bin/traydo"_s));
    face.window.welcome(page);
    album.add(face.window, u"welcome"_s);
    page->findChild<QLineEdit *>(u"todoEdit"_s)->setText(u"Call the bank"_s);
    page->findChild<QPushButton *>(u"addButton"_s)->click();
    face.window.resize(560, 480);
    album.add(face.window, u"welcome-small"_s);
}

} // namespace

void playScenes(Album &album)
{
    drawPages(album);
    drawTodos(album);
    drawEmptyTodos(album);
    drawTodoMenus(album);
    drawTodoDialogs(album);
    drawEmptyPages(album);
    drawAccess(album);
    drawApps(album);
    drawActivity(album);
    drawSettings(album);
    drawImport(album);
    drawWelcome(album);
    playOuterScenes(album);
}

} // namespace traydo::test
