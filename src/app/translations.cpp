#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace traydo {

void installTranslations(QCoreApplication &app)
{
    auto *texts = new QTranslator(&app);
    if (texts->load(QLocale(), u"traydo"_s, u"_"_s, u":/i18n"_s) || texts->load(u":/i18n/traydo_en"_s))
        QCoreApplication::installTranslator(texts);
}

} // namespace traydo
