#include "crypto/keyring.h"

#include "crypto/hash.h"
#include "crypto/hmackey.h"

#include <algorithm>
#include <vector>

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

/// What is derived from one secret.
struct DerivedKeys
{
    DerivedKeys(const QByteArray &secret, core::Instant until)
        : keyId(base64Url(deriveKey(secret, "traydo key id v1").first(keyIdBytes))),
          tokensUntil(until),
          accessToken(secret, label(KeyRing::Purpose::AccessToken)),
          sessionId(secret, label(KeyRing::Purpose::SessionId)),
          cursor(secret, label(KeyRing::Purpose::Cursor)),
          requestState(secret, label(KeyRing::Purpose::RequestState))
    {
    }

    const HmacKey &key(KeyRing::Purpose purpose) const
    {
        switch (purpose) {
        case KeyRing::Purpose::AccessToken:
            return accessToken;
        case KeyRing::Purpose::SessionId:
            return sessionId;
        case KeyRing::Purpose::Cursor:
            return cursor;
        case KeyRing::Purpose::RequestState:
            return requestState;
        }
        Q_UNREACHABLE();
    }

    QByteArray keyId;
    core::Instant tokensUntil;
    HmacKey accessToken;
    HmacKey sessionId;
    HmacKey cursor;
    HmacKey requestState;
};

/// The current keys first, then the retired ones.
using Generations = std::vector<DerivedKeys>;

Generations derive(const SigningSecrets &secrets)
{
    Generations generations;
    generations.reserve(size_t(secrets.retired.size()) + 1);
    generations.emplace_back(secrets.current, core::Instant::max());
    for (const auto &retired : secrets.retired)
        generations.emplace_back(retired.secret, retired.tokensUntil);
    return generations;
}

/// payload ‖ MAC, base64url.
class KeySealer final : public core::Sealer
{
public:
    KeySealer(const Generations &generations, KeyRing::Purpose purpose)
        : m_generations(generations), m_purpose(purpose)
    {
    }

    QByteArray seal(QByteArrayView payload) const override
    {
        return base64Url(payload.toByteArray() + m_generations.front().key(m_purpose).mac(payload));
    }

    std::optional<QByteArray> open(QByteArrayView sealed) const override
    {
        auto bytes = fromBase64Url(sealed);
        if (!bytes || bytes->size() < macSize)
            return std::nullopt;
        const auto payload = QByteArrayView(*bytes).chopped(macSize);
        const auto mac = QByteArrayView(*bytes).last(macSize);
        const bool ours = std::any_of(m_generations.begin(), m_generations.end(), [&](const auto &keys) {
            return equalConstantTime(keys.key(m_purpose).mac(payload), mac);
        });
        return ours ? std::optional(payload.toByteArray()) : std::nullopt;
    }

private:
    const Generations &m_generations;
    KeyRing::Purpose m_purpose;
};

} // namespace

struct KeyRing::Private
{
    explicit Private(const SigningSecrets &secrets) : generations(derive(secrets)) {}

    const DerivedKeys *find(QByteArrayView keyId) const
    {
        const auto found = std::find_if(generations.begin(), generations.end(),
                                        [keyId](const auto &keys) { return keys.keyId == keyId; });
        return found == generations.end() ? nullptr : &*found;
    }

    Generations generations;
    KeySealer sessionSealer{generations, Purpose::SessionId};
    KeySealer cursorSealer{generations, Purpose::Cursor};
    KeySealer requestStateSealer{generations, Purpose::RequestState};
};

KeyRing::KeyRing(const SigningSecrets &secrets) : d(std::make_unique<Private>(secrets)) {}
KeyRing::KeyRing(const QByteArray &secret) : KeyRing(SigningSecrets{secret, {}}) {}
KeyRing::~KeyRing() = default;

void KeyRing::replace(const SigningSecrets &secrets)
{
    d->generations = derive(secrets);
}

QByteArray KeyRing::keyId() const
{
    return d->generations.front().keyId;
}

bool KeyRing::knows(QByteArrayView keyId) const
{
    return d->find(keyId);
}

core::Instant KeyRing::tokensUntil(QByteArrayView keyId) const
{
    const auto *keys = d->find(keyId);
    return keys ? keys->tokensUntil : core::Instant::min();
}

QByteArray KeyRing::mac(Purpose purpose, QByteArrayView message) const
{
    return d->generations.front().key(purpose).mac(message);
}

bool KeyRing::verify(Purpose purpose, QByteArrayView keyId, QByteArrayView message, QByteArrayView mac) const
{
    const auto *keys = d->find(keyId);
    return keys && equalConstantTime(keys->key(purpose).mac(message), mac);
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
