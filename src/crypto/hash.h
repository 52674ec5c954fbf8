#pragma once

#include <QByteArray>

#include <optional>

namespace traydo::crypto {

QByteArray sha256(QByteArrayView data);                       ///< 32 bytes
QByteArray base64Url(QByteArrayView data);                    ///< RFC 4648 §5 without padding
std::optional<QByteArray> fromBase64Url(QByteArrayView text); ///< strict: alphabet, no padding, canonical
bool equalConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace traydo::crypto
