#include "misfits.h"
#include "scenes.h"
#include "speaking.h"

#include "gui/contraststyle.h"

#include <QApplication>
#include <QLayout>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

constexpr QSize smallScreen(800, 600);

/// Measures every scene instead of drawing it.
class Fitting : public test::Album
{
public:
    void add(QWidget &window, const QString &name) override
    {
        window.show();
        measure(window, name);
        if (!qobject_cast<QMainWindow *>(&window))
            return;
        const auto size = window.size();
        for (const auto other : {smallScreen, window.minimumSize()}) {
            window.resize(other);
            measure(window, name);
        }
        window.resize(size);
    }
    void add(const QPixmap &, const QString &) override {}
    QStringList found() const { return m_found; }
    int measured() const { return m_measured; }

private:
    void measure(QWidget &window, const QString &name)
    {
        for (int round = 0; round < 3; ++round) // a scroll bar comes, a text wraps, a layout follows
            QCoreApplication::processEvents();
        ++m_measured;
        const auto place = u"%1 %2x%3: "_s.arg(name).arg(window.width()).arg(window.height());
        const auto least = window.minimumSizeHint().expandedTo(window.minimumSize());
        if (least.width() > smallScreen.width() || least.height() > smallScreen.height())
            m_found.append(place + u"is never smaller than %1x%2"_s.arg(least.width()).arg(least.height()));
        for (const auto &misfit : test::misfits(window))
            m_found.append(place + misfit);
    }

    QStringList m_found;
    int m_measured = 0;
};

} // namespace

/// Nothing that the program says is cut, in any language, at any size a window can have.
class FitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new gui::ContrastStyle); }
    void everythingFits_data();
    void everythingFits();
};

void FitTest::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : test::languages)
        QTest::newRow(qPrintable(language)) << language;
}

void FitTest::everythingFits()
{
    QFETCH(QString, language);
    const test::Speaking speaking(language);
    Fitting fitting;
    test::playScenes(fitting);
    QVERIFY(fitting.measured() > 50);
    for (const auto &misfit : fitting.found())
        qWarning().noquote() << misfit;
    QVERIFY(fitting.found().isEmpty());
}

} // namespace traydo

QTEST_MAIN(traydo::FitTest)
#include "tst_fit.moc"
