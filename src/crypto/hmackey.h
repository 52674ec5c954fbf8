#pragma once

#include "crypto/opensslpointer.h"

#include <QByteArray>

namespace traydo::crypto {

/// An HMAC-SHA256 key with its context kept: re-initialising costs a third of fetching the algorithm each
/// time. One thread only.
class HmacKey
{
public:
    /// Derives the key from `secret` for one purpose: HKDF-SHA256 (RFC 5869) with `info` as its label.
    HmacKey(QByteArrayView secret, QByteArrayView info);

    /// 32 bytes over the message.
    QByteArray mac(QByteArrayView message) const;

private:
    MacContextPointer m_context;
};

/// HKDF-SHA256 (RFC 5869) without salt, 32 bytes.
QByteArray deriveKey(QByteArrayView secret, QByteArrayView info);

} // namespace traydo::crypto
