#include "oauth/html.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

Html Html::isolated(const QString &plain)
{
    return enclosed("<bdi>"_L1, plain, "</bdi>"_L1);
}

Html Html::strong(const QString &plain)
{
    return enclosed("<strong><bdi>"_L1, plain, "</bdi></strong>"_L1);
}

Html Html::code(const QString &plain)
{
    return enclosed("<code dir=\"ltr\">"_L1, plain, "</code>"_L1);
}

Html Html::english(const QString &plain)
{
    return enclosed("<bdi lang=\"en\" dir=\"ltr\">"_L1, plain, "</bdi>"_L1);
}

Html Html::enclosed(QLatin1StringView open, const QString &plain, QLatin1StringView close)
{
    Html html;
    html.m_markup = open + plain.toHtmlEscaped() + close;
    return html;
}

} // namespace traydo::oauth
