#include "todomcp/pagecursor.h"

#include "core/json.h"

#include <QCryptographicHash>
#include <QUuid>

namespace traydo::todomcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestLength = 8; // tells filters apart; what keeps forgers out is the seal
constexpr qsizetype idLength = 16;

QByteArray digest(const core::Principal &who, QJsonObject filter)
{
    filter.remove("cursor"_L1);
    filter.remove("limit"_L1);
    const QByteArray text = who.grantId.toUtf8() + '\n' + core::toJson(filter);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(digestLength);
}

} // namespace

QString PageCursor::after(const QString &lastId, const core::Principal &who,
                          const QJsonObject &arguments) const
{
    return QString::fromLatin1(m_sealer.seal(digest(who, arguments) + QUuid::fromString(lastId).toRfc4122()));
}

std::optional<QString> PageCursor::read(const QString &cursor, const core::Principal &who,
                                        const QJsonObject &arguments) const
{
    const auto opened = m_sealer.open(cursor.toUtf8());
    if (!opened || opened->size() != digestLength + idLength ||
        opened->left(digestLength) != digest(who, arguments))
        return std::nullopt;
    return QUuid::fromRfc4122(opened->sliced(digestLength)).toString(QUuid::WithoutBraces);
}

} // namespace traydo::todomcp
