#pragma once

#include <QByteArray>

namespace traydo::mcp {

/// 128 bits of the system's cryptographic generator in hexadecimal: visible ASCII, safe in headers and URLs.
QByteArray randomId();

} // namespace traydo::mcp
