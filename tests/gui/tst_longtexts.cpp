#include "misfits.h"
#include "todoscene.h"

#include "gui/placemodel.h"
#include "gui/quickaddwindow.h"
#include "gui/tododialog.h"

#include <QApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

/// Every text of ours grows by 40 %, as much as German or Polish ever do to a caption.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int number) const override
    {
        auto out = QString::fromUtf8(text).replace(u"%n"_s, QString::number(number));
        // Not within a placeholder or behind a shortcut mark.
        for (auto more = out.size() * 4 / 10; more > 0; --more)
            out += u'e';
        return out;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Acceptance check 16, its second half: long captions are shown whole in a small window.
class TestLongTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_words)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_words); }
    void pageFits_data();
    void pageFits();
    void placesFit();
    void dialogsFit();

private:
    LongWords m_words;
};

void TestLongTexts::pageFits_data()
{
    QTest::addColumn<gui::TodoView>("view");
    QTest::newRow("overdue, with the button") << gui::TodoView::Overdue;
    QTest::newRow("all, with the box") << gui::TodoView::All;
    QTest::newRow("trash, empty") << gui::TodoView::Trash;
}

void TestLongTexts::pageFits()
{
    QFETCH(gui::TodoView, view);
    test::TodoScene scene;
    scene.face->window.resize(800, 600);
    scene.face->todosPage->showView(view);
    QCoreApplication::processEvents();
    QCOMPARE(scene.face->window.size(), QSize(800, 600));
    QCOMPARE(test::misfits(scene.face->window).join(u'\n'), QString());
}

void TestLongTexts::placesFit()
{
    test::TodoScene scene;
    scene.face->window.resize(800, 600);
    QCoreApplication::processEvents();
    auto *view = scene.places();
    const auto *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (index.data(gui::PlaceModel::KindRole).toInt() != int(gui::PlaceModel::Kind::View))
            continue;
        QVERIFY2(view->visualRect(index).width() >= view->sizeHintForIndex(index).width(),
                 qPrintable(index.data().toString()));
    }
}

void TestLongTexts::dialogsFit()
{
    test::TodoScene scene;
    auto &face = *scene.face;
    gui::TodoDialog details(scene.service, face.todos.edits(), face.lists, face.todos.times(),
                            scene.service.todoData[0]);
    details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&details));
    QCOMPARE(test::misfits(details).join(u'\n'), QString());
    QVERIFY(details.width() <= 800 && details.height() <= 600);
    gui::QuickAddWindow quick(scene.service, face.todos);
    quick.popUp();
    QVERIFY(QTest::qWaitForWindowExposed(&quick));
    QCOMPARE(test::misfits(quick).join(u'\n'), QString());
}

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"
