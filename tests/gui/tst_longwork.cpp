#include "gui/longwork.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

class TestLongWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickWorkIsNotSeen();
    void thenItIsBusy();
    void thenItCounts();
    void canBeCancelled();

private:
    template <typename T>
    static T *part(const gui::LongWork &work, const QString &name)
    {
        return work.findChild<T *>(name);
    }
};

void TestLongWork::quickWorkIsNotSeen()
{
    gui::LongWork work;
    work.setPatience(1h, 2h);
    work.show();
    work.begin(u"Exporting…"_s);
    QVERIFY(work.isRunning());
    QVERIFY(!part<QLabel>(work, u"whatLabel"_s)->isVisible());
    QVERIFY(!part<QProgressBar>(work, u"bar"_s)->isVisible());
    work.end();
    QVERIFY(!work.isRunning());
}

void TestLongWork::thenItIsBusy()
{
    gui::LongWork work;
    work.setPatience(0ms, 1h);
    work.show();
    const int height = work.sizeHint().height();
    work.begin(u"Exporting…"_s);
    QTRY_VERIFY(part<QLabel>(work, u"whatLabel"_s)->isVisible());
    QCOMPARE(part<QLabel>(work, u"whatLabel"_s)->text(), u"Exporting…"_s);
    QCOMPARE(part<QProgressBar>(work, u"bar"_s)->maximum(), 0);
    QVERIFY(!part<QPushButton>(work, u"cancelButton"_s)->isVisible());
    QCOMPARE(work.sizeHint().height(), height);
}

void TestLongWork::thenItCounts()
{
    gui::LongWork work;
    work.setPatience(0ms, 0ms);
    work.show();
    work.begin(u"Exporting…"_s);
    work.setProgress(250, 1000, u"250 of 1,000"_s);
    QTRY_VERIFY(part<QLabel>(work, u"countLabel"_s)->isVisible());
    const auto *bar = part<QProgressBar>(work, u"bar"_s);
    QCOMPARE(part<QLabel>(work, u"countLabel"_s)->text(), u"250 of 1,000"_s);
    QCOMPARE(bar->value() * 4, bar->maximum());
    work.setProgress(qint64(3) << 32, qint64(4) << 32, u"3 of 4"_s); // larger than an int
    QCOMPARE(bar->value() * 4, bar->maximum() * 3);
    work.end();
    QVERIFY(!bar->isVisible());
}

void TestLongWork::canBeCancelled()
{
    gui::LongWork work;
    work.setPatience(0ms, 0ms);
    QSignalSpy cancelled(&work, &gui::LongWork::cancelRequested);
    work.show();
    work.begin(u"Exporting…"_s);
    auto *button = part<QPushButton>(work, u"cancelButton"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY2(work.isRunning(), "ends when the work has ended");
}

QTEST_MAIN(TestLongWork)
#include "tst_longwork.moc"
