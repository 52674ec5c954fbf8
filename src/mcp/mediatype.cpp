#include "mcp/mediatype.h"

namespace traydo::mcp {

namespace {

/// A media range with `q=0` is one the client refuses.
bool isRefused(const QByteArrayList &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed().toLower();
        if (!parameter.startsWith("q="))
            continue;
        bool isNumber = false;
        return parameter.sliced(2).toDouble(&isNumber) == 0.0 && isNumber;
    }
    return false;
}

/// How closely a range names the type: 0 not at all, 1 `*/*`, 2 `text/*`, 3 itself.
int closeness(const QByteArray &range, QByteArrayView type)
{
    if (range == type)
        return 3;
    if (range == "*/*")
        return 1;
    return range.endsWith("/*") && type.startsWith(QByteArrayView(range).chopped(1)) ? 2 : 0;
}

} // namespace

bool hasJsonBody(const http::Headers &headers)
{
    const QByteArray value = headers.value("Content-Type").value_or(QByteArray());
    return value.split(';').constFirst().trimmed().toLower() == "application/json";
}

bool accepts(const http::Headers &headers, QByteArrayView type)
{
    int closest = 0;
    bool accepted = false;
    for (const QByteArray &value : headers.values("Accept")) {
        for (const QByteArray &element : value.split(',')) {
            const QByteArrayList parts = element.split(';');
            const int c = closeness(parts[0].trimmed().toLower(), type);
            if (c > closest) {
                closest = c;
                accepted = !isRefused(parts);
            }
        }
    }
    return accepted;
}

} // namespace traydo::mcp
