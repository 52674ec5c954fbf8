#pragma once

#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace traydo::test {

/// The program in another language ("pt_BR"), for as long as this lives. Windows have to be made anew in it.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        installTranslations(*QCoreApplication::instance());
    }
    ~Speaking()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

/// The languages of Traydo, as translations/ names its files.
inline const QStringList languages{QStringLiteral("en"), QStringLiteral("ar"),    QStringLiteral("de"),
                                   QStringLiteral("es"), QStringLiteral("fr"),    QStringLiteral("ja"),
                                   QStringLiteral("pl"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};

} // namespace traydo::test
