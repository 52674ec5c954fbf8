#pragma once

#include "http/message.h"

namespace traydo::http {

/// The one of `offered` (language tags such as `pt-BR`) that the reader likes best, or the first of them
/// where none fits. Reads Accept-Language (RFC 9110 §12.5.4): the highest weight wins, of equal ones the
/// earlier. A range means each language that begins with the same word, so that `pt-PT`, `pt` and
/// `zh-Hans-CN` find their next of kin; `*` means the first one offered. What is malformed counts as not
/// said, and so does all behind the first 32 ranges.
QByteArray preferredLanguage(const Headers &headers, const QByteArrayList &offered);

} // namespace traydo::http
