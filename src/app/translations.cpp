#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

/// Which way windows run is a text of Qt's: "LTR" or "RTL". It is one of ours too, so that it goes with the
/// language Traydo really speaks, and does so where Qt's own texts are not installed.
[[maybe_unused]] constexpr auto layoutDirection = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

} // namespace

void installTranslations(QCoreApplication &app)
{
    auto *texts = new QTranslator(&app);
    if (!texts->load(QLocale(), u"traydo"_s, u"_"_s, u":/i18n"_s) && !texts->load(u":/i18n/traydo_en"_s))
        return;
    // Qt's own words in the same language, and first: what is installed last is asked first.
    auto *ofQt = new QTranslator(&app);
    if (ofQt->load(QLocale(texts->language()), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    QCoreApplication::installTranslator(texts);
}

} // namespace traydo
