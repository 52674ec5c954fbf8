#pragma once

#include "http/message.h"

namespace traydo::oauth {

/// True when the one Content-Type of `request` is `type`, parameters such as charset aside.
bool hasMediaType(const http::Request &request, QByteArrayView type);

} // namespace traydo::oauth
