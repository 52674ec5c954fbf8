#pragma once

#include "core/result.h"
#include "http/tlsidentity.h"

#include <QSslConfiguration>

namespace traydo::http {

/// How our side of TLS speaks: 1.2 and newer, with forward secrecy and authenticated ciphers only; it asks
/// clients for no certificate. Errors: InvalidArgument (no certificate with its key), Unavailable (no TLS in
/// this Qt).
core::Result<QSslConfiguration> serverConfiguration(const TlsIdentity &identity);

} // namespace traydo::http
