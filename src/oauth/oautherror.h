#pragma once

#include "core/result.h"
#include "http/message.h"
#include "oauth/pagelanguage.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <variant>

namespace traydo::oauth {

/// The error words of RFC 6749 §4.1.2.1 and §5.2, RFC 7591 §3.2.2 and RFC 8707 §2.
enum class ErrorWord {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    InvalidScope,
    InvalidTarget,
    AccessDenied,
    InvalidRedirectUri,
    InvalidClientMetadata,
    TooManyRequests,        ///< `temporarily_unavailable`, 429
    TemporarilyUnavailable, ///< storage cannot be reached, 503
    ServerError,
};

/// A failure in the words of OAuth. What a client's developer may read; nothing internal, no secret.
struct OAuthError
{
    ErrorWord word = ErrorWord::ServerError;
    QString description;

    OAuthError(ErrorWord w, QString text) : word(w), description(std::move(text)) {}
    /// The one translation of core::Error: storage faults become TemporarilyUnavailable, faults of ours
    /// ServerError (their text stays in the log), what the caller did wrong InvalidRequest.
    OAuthError(const core::Error &error);
};

/// A value or the OAuthError that the endpoint answers with.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(OAuthError error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const OAuthError &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, OAuthError> m_state;
};

/// `invalid_grant` and its kin.
QByteArray toBytes(ErrorWord word);

/// JSON of RFC 6749 §5.2: 400, 401 with `WWW-Authenticate: Basic`, 429 or 503 with Retry-After; never cached.
http::Response errorResponse(const OAuthError &error);

/// Adds what every answer with secrets or about them carries (RFC 6749 §5.1).
void forbidCaching(http::Headers &headers);

/// Where an authorization answer goes: the client's redirect URI, the `state` it sent, and who answers (RFC
/// 9207).
struct RedirectTarget
{
    QString redirectUri;
    std::optional<QString> state;
    QString issuer;
};

/// The redirect URI with `parameters` (encoded pairs), state and iss appended.
QByteArray redirectLocation(const RedirectTarget &target, const QByteArray &parameters);
QByteArray redirectLocation(const RedirectTarget &target, const OAuthError &error);

/// 303 to `location`, under the headers of every page (see page.h), with a link for whoever stays behind.
http::Response redirectResponse(const PageLanguage &language, const QByteArray &location);

/// Seconds after which trying again may help.
inline constexpr int retryAfterSeconds = 30;

} // namespace traydo::oauth
