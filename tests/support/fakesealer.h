#pragma once

#include "core/sealer.h"

#include <QCryptographicHash>

namespace traydo::test {

/// A sealer with a key by name: what one sealed, another with the same key opens, and nobody else.
class FakeSealer final : public core::Sealer
{
public:
    explicit FakeSealer(QByteArray key = "key") : m_key(std::move(key)) {}

    QByteArray seal(QByteArrayView payload) const override
    {
        return (payload.toByteArray() + mac(payload)).toBase64(form);
    }
    std::optional<QByteArray> open(QByteArrayView sealed) const override
    {
        const auto result = QByteArray::fromBase64Encoding(sealed.toByteArray(),
                                                           form | QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray text = *result;
        if (!result || text.size() < macLength || text.right(macLength) != mac(text.chopped(macLength)))
            return std::nullopt;
        return text.chopped(macLength);
    }

private:
    static constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    static constexpr qsizetype macLength = 32;

    QByteArray mac(QByteArrayView payload) const
    {
        return QCryptographicHash::hash(m_key + payload.toByteArray(), QCryptographicHash::Sha256);
    }

    QByteArray m_key;
};

} // namespace traydo::test
