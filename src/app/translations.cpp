#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace traydo {

void installTranslations(QCoreApplication &app)
{
    // Qt's own words first: what is installed last is asked first.
    auto *ofQt = new QTranslator(&app);
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto *texts = new QTranslator(&app);
    if (texts->load(QLocale(), u"traydo"_s, u"_"_s, u":/i18n"_s) || texts->load(u":/i18n/traydo_en"_s))
        QCoreApplication::installTranslator(texts);
}

} // namespace traydo
