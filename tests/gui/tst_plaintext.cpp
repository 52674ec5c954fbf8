#include "face.h"

#include "gui/consentdialog.h"
#include "gui/placemodel.h"
#include "gui/plaintext.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

const auto hostile = u"<b>&Bank</b> <img src=x>"_s;

struct Scene
{
    Scene()
    {
        test::fillWithDemoData(service, test::FakeClock());
        service.consentData[0].clientName = hostile;
        service.clientData[0].name = hostile;
        service.listData[1].name = hostile;
        service.todoData[1].title = hostile;
        service.todoData[1].notes = hostile;
        face = std::make_unique<test::Face>(service);
        face->window.show();
    }

    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

/// Whatever a label gets to show, it never looks for markup in it. Qt's own icon labels have no text.
void verifyPlain(const QWidget &widget)
{
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText,
                     qPrintable(label->objectName() + u": "_s + label->text()));
    }
}

} // namespace

/// CD5: a name full of markup is shown letter by letter.
class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void CD5_window();
    void CD5_consentDialog();
    void CD5_revokeDialog();
    void CD5_tooltipsOfModels();
    void cutsLongNames();
    void escapesWhatCannotBeSeen();
    void breaksLongRuns();
};

void TestPlainText::CD5_window()
{
    const Scene scene;
    verifyPlain(scene.face->window);
    QStringList names;
    for (const auto *label : scene.face->window.findChildren<QLabel *>(u"nameLabel"_s))
        names.append(label->text());
    QCOMPARE(names.count(hostile), 2);
}

void TestPlainText::CD5_consentDialog()
{
    const Scene scene;
    const gui::ConsentDialog dialog(scene.face->service, scene.service.consentData[0], scene.face->lists,
                                    scene.face->clock);
    verifyPlain(dialog);
    QCOMPARE(dialog.findChild<QLabel *>(u"headingLabel"_s)->text(),
             u"“%1” wants your todo lists"_s.arg(hostile));
    QStringList captions;
    for (const auto *box : dialog.findChildren<QCheckBox *>())
        captions.append(box->text());
    QVERIFY(captions.contains(u"<b>&&Bank</b> <img src=x>"_s));
}

void TestPlainText::CD5_revokeDialog()
{
    const Scene scene;
    scene.face->appsPage->findChild<QPushButton *>(u"revokeButton"_s)->click();
    const auto *box = scene.face->find<QMessageBox>(u"revokeDialog"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(hostile));
}

void TestPlainText::CD5_tooltipsOfModels()
{
    const Scene scene;
    const auto shown = [](const QModelIndex &index) {
        const auto toolTip = index.data(Qt::ToolTipRole).toString();
        QTextDocument document;
        document.setHtml(toolTip);
        return Qt::mightBeRichText(toolTip) ? document.toPlainText() : toolTip;
    };
    const gui::PlaceModel places(scene.face->lists);
    QCOMPARE(shown(places.indexOf(u"work"_s, {})), hostile);
    QCOMPARE(shown(places.indexOf(u"home"_s, {})), u"Home & garden"_s);
    QCOMPARE(shown(scene.face->todos.index(1)), hostile + u"\n\n"_s + hostile);
}

void TestPlainText::cutsLongNames()
{
    QCOMPARE(gui::shortened(u"short"_s, 40), u"short"_s);
    const auto cut = gui::shortened(u"😀"_s.repeated(500), 40);
    QCOMPARE(cut.toUcs4().size(), 40);
    QVERIFY(cut.endsWith(u'…'));
}

void TestPlainText::escapesWhatCannotBeSeen()
{
    const auto shown = gui::shortened(u"Codex\u202Egpj.exe"_s, 40);
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(shown.startsWith(u"Codex\\u202e"));
}

void TestPlainText::breaksLongRuns()
{
    QCOMPARE(gui::wrappable(u"Claude Code (traydo)"_s), u"Claude Code (traydo)"_s);
    QCOMPARE(gui::wrappable(u"http://127.0.0.1:7000/mcp"_s).split(QChar(0x200B)),
             (QStringList{u"http://"_s, u"127.0.0.1:7000/"_s, u"mcp"_s}));
    QCOMPARE(gui::wrappable(u"W"_s.repeated(40)).count(QChar(0x200B)), 1);
    QCOMPARE(gui::wrappable(u"😀"_s.repeated(30)).remove(QChar(0x200B)), u"😀"_s.repeated(30));
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
