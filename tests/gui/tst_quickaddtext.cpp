#include "gui/quickaddtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestQuickAddText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTextIsSentAsItIs();
    void droppedPartsCannotBeRead();
    void positionsMapBack();
    void editsMoveWhatWasDropped();
    void editedPartsAreReadAgain();
};

void TestQuickAddText::plainTextIsSentAsItIs()
{
    gui::QuickAddText text;
    text.setText(u"call bank fri"_s);
    QCOMPARE(text.masked(), u"call bank fri"_s);
    QVERIFY(!text.hasDropped());
}

void TestQuickAddText::droppedPartsCannotBeRead()
{
    gui::QuickAddText text;
    text.setText(u"call bank fri"_s);
    text.drop(10, 3);
    QVERIFY(text.hasDropped());
    QVERIFY(!text.masked().contains(u"fri"_s));
    QVERIFY(text.masked().startsWith(u"call bank "_s));
    QCOMPARE(gui::QuickAddText::unmasked(text.masked()), u"call bank fri"_s);
}

void TestQuickAddText::positionsMapBack()
{
    gui::QuickAddText text;
    text.setText(u"fri call !1"_s);
    text.drop(0, 3);
    const auto masked = text.masked();
    QCOMPARE(text.positionInText(masked.indexOf(u"!1"_s)), 9);
    QCOMPARE(text.positionInText(masked.size()), 11);
    QCOMPARE(text.positionInText(masked.size() + 5), 11);
}

void TestQuickAddText::editsMoveWhatWasDropped()
{
    gui::QuickAddText text;
    text.setText(u"call fri"_s);
    text.drop(5, 3);
    text.setText(u"please call fri"_s);
    text.setText(u"please call fri now"_s);
    QVERIFY(!text.masked().contains(u"fri"_s));
    QVERIFY(text.masked().contains(u"call"_s));
    QVERIFY(text.masked().contains(u"now"_s));
}

void TestQuickAddText::editedPartsAreReadAgain()
{
    gui::QuickAddText text;
    text.setText(u"call fri"_s);
    text.drop(5, 3);
    text.setText(u"call fr"_s);
    text.setText(u"call fri"_s);
    QCOMPARE(text.masked(), u"call fri"_s);
}

QTEST_APPLESS_MAIN(TestQuickAddText)
#include "tst_quickaddtext.moc"
