#pragma once

#include "core/result.h"
#include "core/sealer.h"

#include <QByteArray>

#include <memory>

namespace traydo::crypto {

/// The keys derived from the signing secret (HKDF-SHA256, RFC 5869), one per purpose, so that a value signed
/// for one can never pass for another. Server thread only (the MAC contexts are kept and re-initialised).
class KeyRing
{
public:
    enum class Purpose { AccessToken, SessionId, Cursor, RequestState };

    /// `secret` is 32 random bytes.
    explicit KeyRing(const QByteArray &secret);
    ~KeyRing();

    /// Public name of the current secret for `kid` and for noticing a swap: tells nothing about it.
    QByteArray keyId() const;

    QByteArray mac(Purpose purpose, QByteArrayView message) const; ///< HMAC-SHA256, 32 bytes
    bool verify(Purpose purpose, QByteArrayView keyId, QByteArrayView message,
                QByteArrayView mac) const; ///< constant time

    /// A Sealer for values of any purpose but AccessToken; lives as long as the KeyRing.
    const core::Sealer &sealer(Purpose purpose) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traydo::crypto
