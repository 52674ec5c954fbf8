#pragma once

#include "bridge/httpvalues.h"
#include "jsonrpc/message.h"

namespace traydo::bridge {

/// The revision that a message names itself, as those without sessions do in each request. Empty: an older
/// one.
QString statelessRevision(const jsonrpc::Message &message);

/// What revision 2026-07-28 wants beside a request: its revision, its method, and what it is about
/// (transports, standard request headers).
HttpHeaders statelessHeaders(const jsonrpc::Request &request);

/// A header's value as it is, or base64 in the marks of that revision where a header could not carry it.
QByteArray headerValue(const QString &text);

} // namespace traydo::bridge
