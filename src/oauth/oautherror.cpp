#include "oauth/oautherror.h"

#include "core/json.h"
#include "core/logging.h"
#include "http/form.h"
#include "oauth/page.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "traydo.oauth")

ErrorWord wordFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::InvalidArgument:
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Conflict:
    case core::ErrorCode::Expired:
        return ErrorWord::InvalidRequest;
    case core::ErrorCode::Denied:
        return ErrorWord::AccessDenied;
    case core::ErrorCode::LimitExceeded:
        return ErrorWord::TooManyRequests;
    case core::ErrorCode::Locked:
    case core::ErrorCode::Unavailable:
        return ErrorWord::TemporarilyUnavailable;
    case core::ErrorCode::Corrupt:
    case core::ErrorCode::Internal:
        return ErrorWord::ServerError;
    }
    return ErrorWord::ServerError;
}

int statusFor(ErrorWord word)
{
    switch (word) {
    case ErrorWord::InvalidClient:
        return 401;
    case ErrorWord::TooManyRequests:
        return 429;
    case ErrorWord::TemporarilyUnavailable:
        return 503;
    case ErrorWord::ServerError:
        return 500;
    default:
        return 400;
    }
}

/// The characters RFC 6749 §5.2 allows in error_description.
QString describable(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c < u' ' || c > u'~' || c == u'"' || c == u'\\')
            c = u'?';
    }
    return plain;
}

} // namespace

OAuthError::OAuthError(const core::Error &error) : word(wordFor(error.code)), description(error.text)
{
    if (word == ErrorWord::TemporarilyUnavailable || word == ErrorWord::ServerError) {
        qCWarning(log).noquote() << core::escaped(error.text);
        description = word == ErrorWord::ServerError ? u"Traydo met a fault of its own"_s
                                                     : u"Traydo cannot reach its storage right now"_s;
    }
}

QByteArray toBytes(ErrorWord word)
{
    switch (word) {
    case ErrorWord::InvalidRequest:
        return "invalid_request";
    case ErrorWord::InvalidClient:
        return "invalid_client";
    case ErrorWord::InvalidGrant:
        return "invalid_grant";
    case ErrorWord::UnauthorizedClient:
        return "unauthorized_client";
    case ErrorWord::UnsupportedGrantType:
        return "unsupported_grant_type";
    case ErrorWord::UnsupportedResponseType:
        return "unsupported_response_type";
    case ErrorWord::InvalidScope:
        return "invalid_scope";
    case ErrorWord::InvalidTarget:
        return "invalid_target";
    case ErrorWord::AccessDenied:
        return "access_denied";
    case ErrorWord::InvalidRedirectUri:
        return "invalid_redirect_uri";
    case ErrorWord::InvalidClientMetadata:
        return "invalid_client_metadata";
    case ErrorWord::TooManyRequests:
    case ErrorWord::TemporarilyUnavailable:
        return "temporarily_unavailable";
    case ErrorWord::ServerError:
        return "server_error";
    }
    return "server_error";
}

http::Response errorResponse(const OAuthError &error)
{
    const QJsonObject body{{u"error"_s, QString::fromLatin1(toBytes(error.word))},
                           {u"error_description"_s, describable(error.description)}};
    auto response = http::Response::json(statusFor(error.word), core::toJson(body));
    forbidCaching(response.headers);
    if (error.word == ErrorWord::InvalidClient)
        response.headers.add("WWW-Authenticate", "Basic realm=\"traydo\"");
    if (response.status == 429 || response.status == 503)
        response.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    return response;
}

void forbidCaching(http::Headers &headers)
{
    headers.set("Cache-Control", "no-store");
    headers.set("Pragma", "no-cache");
}

QByteArray redirectLocation(const RedirectTarget &target, const QByteArray &parameters)
{
    // Checked at registration: printable ASCII without fragment, so appending is all there is to do.
    QByteArray location = target.redirectUri.toLatin1();
    location += location.contains('?') ? '&' : '?';
    location += parameters;
    if (target.state)
        location += "&state=" + http::encodeQueryValue(*target.state);
    return location + "&iss=" + http::encodeQueryValue(target.issuer);
}

QByteArray redirectLocation(const RedirectTarget &target, const OAuthError &error)
{
    return redirectLocation(target, "error=" + toBytes(error.word) + "&error_description=" +
                                        http::encodeQueryValue(describable(error.description)));
}

http::Response redirectResponse(const PageLanguage &language, const QByteArray &location)
{
    // 303, never 307 or 308: the browser must not repeat a body at the client (RFC 9700 §4.12).
    auto response = renderPage(language, 303, u"return.html"_s,
                               {{u"title"_s, language.translate("Page", "Done here")},
                                {u"back"_s, language.translate("Page", "Return to the app")},
                                {u"location"_s, QString::fromLatin1(location)}});
    response.headers.add("Location", location);
    return response;
}

} // namespace traydo::oauth
