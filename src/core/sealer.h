#pragma once

#include <QByteArray>

#include <optional>

namespace traydo::core {

/// Signs small values that go out and come back (session ids, cursors), so that rooms without
/// cryptography can trust them. Implemented by crypto with a key of its own per purpose.
class Sealer
{
public:
    virtual ~Sealer() = default;
    /// The payload plus a MAC, base64url without padding: visible ASCII, safe in headers and URLs.
    virtual QByteArray seal(QByteArrayView payload) const = 0;
    /// The payload, or nothing when the MAC does not fit (current and previous key are tried).
    virtual std::optional<QByteArray> open(QByteArrayView sealed) const = 0;
};

} // namespace traydo::core
