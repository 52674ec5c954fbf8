#pragma once

#include "core/clock.h"

#include <QString>

namespace traydo::core {

/// A new UUIDv7 (RFC 9562 §5.7) in its 36-character lower-case form: time-ordered, so that
/// indices grow at their end, with 74 random bits from the system's generator. Thread-safe.
/// Not a secret: whoever needs one uses crypto::randomToken.
QString newId(Instant now);

/// True for a well-formed lower-case UUID. Ids from outside are checked before any look-up.
bool isId(QStringView text);

} // namespace traydo::core
