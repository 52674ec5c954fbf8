#pragma once

#include "core/result.h"
#include "core/sealer.h"
#include "crypto/signingsecrets.h"

#include <QByteArray>

#include <memory>

namespace traydo::crypto {

/// The keys derived from the signing secrets (HKDF-SHA256, RFC 5869), one per purpose, so that a value signed
/// for one can never pass for another. The current secret signs; retired ones still verify, for as long as
/// they are in the ring. Server thread only (the MAC contexts are kept and re-initialised).
class KeyRing
{
public:
    enum class Purpose { AccessToken, SessionId, Cursor, RequestState };

    explicit KeyRing(const SigningSecrets &secrets);
    /// Without a past. `secret` is 32 random bytes.
    explicit KeyRing(const QByteArray &secret);
    ~KeyRing();

    /// From now on these. Sealers stay valid.
    void replace(const SigningSecrets &secrets);

    /// Public name of the current secret for `kid` and for noticing a swap: tells nothing about it.
    QByteArray keyId() const;
    /// Whether it names the current or a retired secret.
    bool knows(QByteArrayView keyId) const;
    /// No access token under this key is good any longer than that; the end of time for the current one, its
    /// beginning for an unknown one.
    core::Instant tokensUntil(QByteArrayView keyId) const;

    QByteArray mac(Purpose purpose, QByteArrayView message) const; ///< HMAC-SHA256, 32 bytes
    bool verify(Purpose purpose, QByteArrayView keyId, QByteArrayView message,
                QByteArrayView mac) const; ///< constant time

    /// A Sealer for values of any purpose but AccessToken; lives as long as the KeyRing. It opens what a
    /// retired secret has sealed.
    const core::Sealer &sealer(Purpose purpose) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traydo::crypto
