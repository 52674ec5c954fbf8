#include "crypto/secretencoding.h"

#include "crypto/hash.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

std::optional<QByteArray> decodeSecret(const QByteArray &text)
{
    auto secret = fromBase64Url(text);
    return secret && secret->size() == secretBytes ? secret : std::nullopt;
}

std::optional<RetiredSecret> decodeRetired(const QByteArray &text)
{
    const auto parts = text.split(':');
    if (parts.size() != 3)
        return {};
    const auto secret = decodeSecret(parts[0]);
    bool hasRetiredAt = false;
    bool hasTokensUntil = false;
    const auto retiredAt = parts[1].toLongLong(&hasRetiredAt);
    const auto tokensUntil = parts[2].toLongLong(&hasTokensUntil);
    if (!secret || !hasRetiredAt || !hasTokensUntil)
        return {};
    return RetiredSecret{*secret, core::fromEpochMs(retiredAt), core::fromEpochMs(tokensUntil)};
}

std::optional<SigningSecrets> decodeRecord(const QByteArray &record)
{
    const auto words = record.split(' ');
    const auto current = decodeSecret(words.first());
    if (!current)
        return {};
    SigningSecrets secrets{*current, {}};
    for (const auto &word : words.sliced(1)) {
        const auto retired = decodeRetired(word);
        if (!retired)
            return {};
        secrets.retired.append(*retired);
    }
    return secrets;
}

} // namespace

QByteArray encodeSecrets(const SigningSecrets &secrets)
{
    QByteArray record = base64Url(secrets.current);
    for (const auto &retired : secrets.retired) {
        record += ' ' + base64Url(retired.secret) + ':' +
                  QByteArray::number(core::toEpochMs(retired.retiredAt)) + ':' +
                  QByteArray::number(core::toEpochMs(retired.tokensUntil));
    }
    return record;
}

core::Result<SigningSecrets> decodeSecrets(const QByteArray &stored, const QString &place)
{
    if (stored.size() == secretBytes)
        return SigningSecrets{stored, {}};
    auto secrets = decodeRecord(stored.trimmed());
    if (!secrets)
        return core::Error{
            core::ErrorCode::Corrupt,
            u"%1 does not hold a signing secret of %2 bytes. Restore it from a backup."_s.arg(place).arg(
                secretBytes),
            {.code = core::ReasonCode::SecretDamaged}};
    return *std::move(secrets);
}

} // namespace traydo::crypto
