#include "mcp/page.h"

#include <algorithm>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString cursorAfter(const QString &last)
{
    return QString::fromLatin1(last.toUtf8().toBase64(base64));
}

/// The key of the entry the page before ended with.
std::optional<QString> readCursor(const QString &cursor)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(*decoded);
}

} // namespace

Outcome pageOf(const QString &member, const QJsonArray &entries, QLatin1StringView key,
               const QJsonObject &params)
{
    qsizetype first = 0;
    const QJsonValue cursor = params.value("cursor"_L1);
    // Some clients send an empty one for the first page.
    if (!cursor.isUndefined() && cursor != QJsonValue(QString())) {
        const auto last = readCursor(cursor.toString());
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const QJsonValue &entry) {
            return last && entry[key].toString() == *last;
        });
        if (found == entries.end()) {
            return jsonrpc::Error{jsonrpc::code::invalidParams,
                                  u"This cursor leads nowhere. Ask again without one."_s};
        }
        first = found - entries.begin() + 1;
    }
    const qsizetype last = std::min(first + pageSize, entries.size());
    if (first == 0 && last == entries.size())
        return QJsonObject{{member, entries}};
    QJsonArray page;
    for (qsizetype i = first; i < last; ++i)
        page.append(entries[i]);
    QJsonObject result{{member, page}};
    if (last < entries.size())
        result.insert("nextCursor"_L1, cursorAfter(page.last()[key].toString()));
    return result;
}

} // namespace traydo::mcp
