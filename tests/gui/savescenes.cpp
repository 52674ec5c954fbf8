// Saves pictures of every page and dialog: gui_screenshots FOLDER SCHEME [LANGUAGE [WIDTHxHEIGHT]]
// SCHEME is light or dark, the size is that of the main window; QT_SCALE_FACTOR does what it says.
// The pictures are for people to look at; this program only fails when one cannot be drawn.

#include "scenes.h"
#include "speaking.h"

#include "gui/colorscheme.h"
#include "gui/contraststyle.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

class PictureAlbum : public test::Album
{
public:
    /// Where `size` is empty, windows keep the one they come with.
    PictureAlbum(QString folder, QString suffix, QSize size)
        : m_folder(std::move(folder)), m_suffix(std::move(suffix)), m_size(size)
    {
    }

    void add(QWidget &window, const QString &name) override
    {
        if (!m_size.isEmpty() && qobject_cast<QMainWindow *>(&window))
            window.resize(m_size);
        window.show();
        window.activateWindow(); // a question may have had the focus
        note(QTest::qWaitForWindowActive(&window), name, "did not become active");
        // Layouts that were asked for just now, which may ask for others: a scroll bar comes, a text wraps.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        add(window.grab(), name);
    }
    void add(const QPixmap &picture, const QString &name) override
    {
        note(picture.save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix)), name, "could not be saved");
    }
    bool isComplete() const { return m_complete; }

private:
    void note(bool done, const QString &name, const char *otherwise)
    {
        if (!done)
            qWarning().noquote() << name << otherwise;
        m_complete = done && m_complete;
    }

    QString m_folder;
    QString m_suffix;
    QSize m_size;
    bool m_complete = true;
};

QSize sizeOf(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 3 || !QDir().mkpath(arguments[1]))
        return 2;
    const auto scheme = arguments[2];
    const auto language = arguments.value(3, u"en"_s);
    const bool dark = scheme == u"dark"_s;
    QApplication::setStyle(new gui::ContrastStyle);
    QApplication::setPalette(gui::fusionPalette(dark ? gui::ColorScheme::Dark : gui::ColorScheme::Light));
    const test::Speaking speaking(language);
    QStringList suffix{scheme};
    if (language != u"en"_s)
        suffix.append(language);
    if (app.devicePixelRatio() > 1)
        suffix.append(u"scale%1"_s.arg(app.devicePixelRatio()));
    PictureAlbum album(arguments[1], suffix.join(u'-'), sizeOf(arguments.value(4)));
    test::playScenes(album);
    return album.isComplete() ? 0 : 1;
}
