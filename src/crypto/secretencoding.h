#pragma once

#include "crypto/signingsecrets.h"

namespace traydo::crypto {

/// More than any record that `limits.retired_keys` allows for by default.
inline constexpr qint64 maxRecordBytes = 64 * 1024;

/// The signing secrets as stores keep them, on one line: the current one as base64url; behind it, separated
/// by blanks, each retired one as `<base64url>:<retired at>:<tokens until>`, times in epoch milliseconds.
QByteArray encodeSecrets(const SigningSecrets &secrets);

/// Reads that form, or 32 raw bytes as an administrator makes them with `head -c 32 /dev/urandom`. Corrupt
/// otherwise; `place` says where it was, for the text.
core::Result<SigningSecrets> decodeSecrets(const QByteArray &stored, const QString &place);

} // namespace traydo::crypto
