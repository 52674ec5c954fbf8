#pragma once

#include <QByteArray>

namespace traydo::crypto {

/// Bytes from OpenSSL's generator; aborts the process if there is no entropy, since nothing safe could
/// follow.
QByteArray randomBytes(int count);

/// `bytes` random bytes as base64url without padding.
QByteArray randomToken(int bytes = 32);

/// A uniform number in [low, high].
int randomInt(int low, int high);

} // namespace traydo::crypto
