#pragma once

#include "core/config.h"
#include "http/message.h"

#include <variant>

namespace traydo::http {

/// Why a request is turned away before anyone looks at what it asks for. Status 0: it is not.
struct Refusal
{
    int status = 0;
    const char *reason = ""; ///< short English, for the answer's body and the log

    explicit operator bool() const { return status != 0; }
};

/// A request line and its fields after every check of the guard. Nothing here is taken from bytes that two
/// HTTP implementations could read differently (RFC 9112 §11.2).
struct RequestHead
{
    Method method = Method::Get;
    QByteArray methodName;
    QByteArray target; ///< as sent: begins with '/', or is '*'
    Headers headers;   ///< as sent, in order
    qint64 contentLength = 0;
    bool chunked = false;
    bool http10 = false;
    bool keepAlive = true;
    bool expectsContinue = false;      ///< Expect: 100-continue
    bool expectsSomethingElse = false; ///< any other expectation: 417

    QByteArray path() const;
    QByteArray query() const;
};

/// What scanHead() found.
struct HeadScan
{
    qsizetype size = 0; ///< of the complete head with its empty line; 0: not complete yet
    Refusal refusal;
};

/// Looks for the end of the head in what has arrived so far. `scanned` bytes were looked at before, so that a
/// head sent byte by byte costs no more than one sent at once. A pure function; refuses what can never become
/// a head.
HeadScan scanHead(QByteArrayView bytes, qsizetype scanned, const core::Limits &limits);

/// Reads a complete head, strictly (threat-model §3). A pure function; every byte may be hostile.
std::variant<RequestHead, Refusal> parseHead(QByteArrayView head, const core::Limits &limits);

/// The same head in the plainest form, for the parser behind the guard: no hop-by-hop fields (RFC 9110
/// §7.6.1), no Expect, and nothing that announces a body, since that one stays with the guard.
QByteArray canonicalHead(const RequestHead &head);

} // namespace traydo::http
