#include "bridge/httpvalues.h"

namespace traydo::bridge {

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        joined += (joined.isEmpty() ? "" : ", ") + value;
    }
    return joined;
}

QByteArray HttpHead::mediaType() const
{
    return header("Content-Type").split(';').first().trimmed().toLower();
}

} // namespace traydo::bridge
