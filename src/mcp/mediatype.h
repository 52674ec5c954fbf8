#pragma once

#include "http/message.h"

namespace traydo::mcp {

/// Content-Type is application/json, with or without parameters (RFC 9110 §8.3).
bool hasJsonBody(const http::Headers &headers);

/// Accept takes `type`, by name or by a range such as `text/` with a star (RFC 9110 §12.5.1). Without the
/// header nothing is accepted: MCP clients must send it.
bool accepts(const http::Headers &headers, QByteArrayView type);

} // namespace traydo::mcp
