#include "oauth/mediatype.h"

namespace traydo::oauth {

bool hasMediaType(const http::Request &request, QByteArrayView type)
{
    const auto values = request.headers.values("Content-Type");
    if (values.size() != 1)
        return false;
    const QByteArray &value = values.first();
    const auto semicolon = value.indexOf(';');
    const QByteArray essence = semicolon < 0 ? value : value.first(semicolon);
    return essence.trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

} // namespace traydo::oauth
