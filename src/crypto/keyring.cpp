#include "crypto/keyring.h"

#include "crypto/hash.h"
#include "crypto/hmackey.h"

namespace traydo::crypto {

namespace {

constexpr qsizetype macSize = 32;
constexpr qsizetype keyIdBytes = 9; // 12 characters

QByteArrayView label(KeyRing::Purpose purpose)
{
    switch (purpose) {
    case KeyRing::Purpose::AccessToken:
        return "traydo access token v1";
    case KeyRing::Purpose::SessionId:
        return "traydo session id v1";
    case KeyRing::Purpose::Cursor:
        return "traydo cursor v1";
    case KeyRing::Purpose::RequestState:
        return "traydo request state v1";
    }
    Q_UNREACHABLE();
}

/// payload ‖ MAC, base64url.
class KeySealer final : public core::Sealer
{
public:
    explicit KeySealer(const HmacKey &key) : m_key(key) {}

    QByteArray seal(QByteArrayView payload) const override
    {
        return base64Url(payload.toByteArray() + m_key.mac(payload));
    }

    std::optional<QByteArray> open(QByteArrayView sealed) const override
    {
        auto bytes = fromBase64Url(sealed);
        if (!bytes || bytes->size() < macSize)
            return std::nullopt;
        const auto payload = QByteArrayView(*bytes).chopped(macSize);
        if (!equalConstantTime(m_key.mac(payload), QByteArrayView(*bytes).last(macSize)))
            return std::nullopt;
        return payload.toByteArray();
    }

private:
    const HmacKey &m_key;
};

} // namespace

struct KeyRing::Private
{
    explicit Private(const QByteArray &secret)
        : keyId(base64Url(deriveKey(secret, "traydo key id v1").first(keyIdBytes))),
          accessToken(secret, label(Purpose::AccessToken)),
          sessionId(secret, label(Purpose::SessionId)),
          cursor(secret, label(Purpose::Cursor)),
          requestState(secret, label(Purpose::RequestState)),
          sessionSealer(sessionId),
          cursorSealer(cursor),
          requestStateSealer(requestState)
    {
    }

    const HmacKey &key(Purpose purpose) const
    {
        switch (purpose) {
        case Purpose::AccessToken:
            return accessToken;
        case Purpose::SessionId:
            return sessionId;
        case Purpose::Cursor:
            return cursor;
        case Purpose::RequestState:
            return requestState;
        }
        Q_UNREACHABLE();
    }

    QByteArray keyId;
    HmacKey accessToken;
    HmacKey sessionId;
    HmacKey cursor;
    HmacKey requestState;
    KeySealer sessionSealer;
    KeySealer cursorSealer;
    KeySealer requestStateSealer;
};

KeyRing::KeyRing(const QByteArray &secret) : d(std::make_unique<Private>(secret)) {}
KeyRing::~KeyRing() = default;

QByteArray KeyRing::keyId() const
{
    return d->keyId;
}

QByteArray KeyRing::mac(Purpose purpose, QByteArrayView message) const
{
    return d->key(purpose).mac(message);
}

bool KeyRing::verify(Purpose purpose, QByteArrayView keyId, QByteArrayView message, QByteArrayView mac) const
{
    return keyId == d->keyId && equalConstantTime(d->key(purpose).mac(message), mac);
}

const core::Sealer &KeyRing::sealer(Purpose purpose) const
{
    switch (purpose) {
    case Purpose::AccessToken:
        break; // signed, not sealed
    case Purpose::SessionId:
        return d->sessionSealer;
    case Purpose::Cursor:
        return d->cursorSealer;
    case Purpose::RequestState:
        return d->requestStateSealer;
    }
    Q_UNREACHABLE();
}

} // namespace traydo::crypto
