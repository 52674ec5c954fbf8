#pragma once

#include "core/result.h"

#include <QByteArray>

namespace traydo::crypto {

inline constexpr int secretBytes = 32;

/// The signing secret as stores keep it: base64url on one line.
QByteArray encodeSecret(const QByteArray &secret);

/// Reads that form, or 32 raw bytes as an administrator makes them with `head -c 32 /dev/urandom`. Corrupt
/// otherwise; `place` says where it was, for the text.
core::Result<QByteArray> decodeSecret(const QByteArray &stored, const QString &place);

} // namespace traydo::crypto
