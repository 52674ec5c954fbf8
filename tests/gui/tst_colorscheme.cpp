#include "gui/colorscheme.h"
#include "gui/contraststyle.h"
#include "gui/portalcolorscheme.h"
#include "gui/shades.h"
#include "gui/trayimage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace traydo;
using gui::ColorScheme;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = double(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

constexpr double forText = 4.5;
constexpr double forControls = 3.0;

} // namespace

class TestColorScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fusionGetsReadableColours();
    void coloursOfAThemeStay();
    void textIsReadable_data();
    void textIsReadable();
    void barsAreSeen_data() { textIsReadable_data(); }
    void barsAreSeen();
    void emptyControlsAreSeen_data();
    void emptyControlsAreSeen();
    void untickedItemsAreSeen_data() { textIsReadable_data(); }
    void untickedItemsAreSeen();
    void trayStatesDiffer();
    void traySeenOnAnyPanel_data();
    void traySeenOnAnyPanel();
};

void TestColorScheme::fusionGetsReadableColours()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no portal to ask
    QApplication::setStyle(u"fusion"_s);
    gui::PortalColorScheme colors;
    colors.follow();
    QCOMPARE(QApplication::palette().color(QPalette::Highlight),
             gui::fusionPalette(ColorScheme::Light).color(QPalette::Highlight));
}

void TestColorScheme::coloursOfAThemeStay()
{
    QApplication::setStyle(u"fusion"_s);
    auto theme = QApplication::style()->standardPalette();
    theme.setColor(QPalette::Highlight, Qt::darkRed);
    QApplication::setPalette(theme);
    gui::PortalColorScheme colors;
    colors.follow();
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::darkRed));
    QApplication::setPalette(QPalette());
}

void TestColorScheme::textIsReadable_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("dark") << ColorScheme::Dark;
    QTest::newRow("light") << ColorScheme::Light;
}

void TestColorScheme::textIsReadable()
{
    QFETCH(const ColorScheme, scheme);
    const auto palette = gui::fusionPalette(scheme);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Window},
    };
    for (const auto &[text, ground] : pairs)
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= forText,
                 qPrintable(QString::number(text)));
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase}) {
        QVERIFY(contrast(gui::quietText(palette), palette.color(ground)) >= forText);
        QVERIFY(contrast(gui::refusal(palette), palette.color(ground)) >= forText);
    }
}

void TestColorScheme::barsAreSeen()
{
    QFETCH(const ColorScheme, scheme);
    const auto palette = gui::fusionPalette(scheme);
    const auto ground = palette.color(QPalette::Base);
    constexpr int steps = 4;
    QVERIFY(contrast(gui::heat(palette, steps, steps), ground) >= forControls);
    for (int step = 1; step <= steps; ++step)
        QVERIFY2(contrast(gui::heat(palette, step, steps), ground) >
                     contrast(gui::heat(palette, step - 1, steps), ground),
                 qPrintable(QString::number(step)));
}

void TestColorScheme::emptyControlsAreSeen_data()
{
    textIsReadable_data();
}

void TestColorScheme::emptyControlsAreSeen()
{
    QFETCH(const ColorScheme, scheme);
    const auto palette = gui::fusionPalette(scheme);
    constexpr int frameWidth = 5; // what is written or drawn inside comes after it
    gui::ContrastStyle style;
    QCheckBox box;
    QRadioButton radio;
    QLineEdit line;
    QComboBox choice;
    QDateEdit date;
    QPlainTextEdit text;
    for (auto *control : std::initializer_list<QWidget *>{&box, &radio, &line, &choice, &date, &text}) {
        control->setStyle(&style);
        control->setPalette(palette);
        control->resize(control->sizeHint());
        const auto picture = control->grab().toImage();
        const auto ground = palette.color(QPalette::Window);
        double best = 0;
        for (int x = 0; x < frameWidth; ++x)
            best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2), ground));
        QVERIFY2(
            best >= forControls,
            qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(control->metaObject()->className())).arg(best)));
    }
}

void TestColorScheme::untickedItemsAreSeen()
{
    QFETCH(const ColorScheme, scheme);
    gui::ContrastStyle style;
    QListWidget list;
    list.setStyle(&style);
    list.setPalette(gui::fusionPalette(scheme));
    auto *item = new QListWidgetItem(u""_s, &list);
    item->setCheckState(Qt::Unchecked);
    const auto row = list.visualItemRect(item);
    const auto picture = list.viewport()->grab(row).toImage();
    const auto ground = list.palette().color(QPalette::Base);
    double best = 0;
    for (int x = 0; x < 24; ++x)
        best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2), ground));
    QVERIFY2(best >= forControls, qPrintable(QString::number(best)));
}

void TestColorScheme::traySeenOnAnyPanel_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::newRow("light") << QColor(0xf0, 0xf0, 0xf0);
    QTest::newRow("dark") << QColor(0x22, 0x22, 0x22);
}

/// A tenth of its pixels at least stand out, in each state.
void TestColorScheme::traySeenOnAnyPanel()
{
    using Server = gui::TrayState::Server;
    QFETCH(const QColor, panel);
    for (const auto server : {Server::Listening, Server::Paused, Server::NotListening, Server::Unreachable}) {
        constexpr int size = 22;
        QImage picture(size, size, QImage::Format_RGB32);
        picture.fill(panel);
        QPainter(&picture).drawPixmap(0, 0, gui::trayImage({server, false, 0}).pixmap(size));
        int seen = 0;
        for (int i = 0; i < size * size; ++i)
            seen += contrast(picture.pixelColor(i % size, i / size), panel) >= forControls ? 1 : 0;
        QVERIFY2(seen >= size * size / 10, qPrintable(QString::number(seen)));
    }
}

void TestColorScheme::trayStatesDiffer()
{
    using Server = gui::TrayState::Server;
    for (const int size : {16, 22, 24, 32}) {
        QList<QImage> pictures;
        for (const auto &state :
             {gui::TrayState{Server::Listening, false, 0}, gui::TrayState{Server::Listening, false, 1},
              gui::TrayState{Server::Listening, false, 2}, gui::TrayState{Server::Listening, false, 12},
              gui::TrayState{Server::Listening, true, 0}, gui::TrayState{Server::Paused, false, 0},
              gui::TrayState{Server::NotListening, false, 0}}) {
            const auto picture = gui::trayImage(state).pixmap(size).toImage();
            QCOMPARE(picture.size(), QSize(size, size));
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
        QCOMPARE(gui::trayImage({Server::Listening, false, 10}).pixmap(size).toImage(),
                 gui::trayImage({Server::Listening, false, 99}).pixmap(size).toImage());
    }
}

QTEST_MAIN(TestColorScheme)
#include "tst_colorscheme.moc"
