#include "oauth/tokenrequest.h"

#include "oauth/mediatype.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

Outcome<http::Form> parseFormRequest(const http::Request &request)
{
    if (!hasMediaType(request, "application/x-www-form-urlencoded"))
        return OAuthError{ErrorWord::InvalidRequest, u"send application/x-www-form-urlencoded"_s};
    if (!request.query.isEmpty())
        return OAuthError{ErrorWord::InvalidRequest, u"parameters belong in the body, not in the URL"_s};
    auto form = http::Form::parse(request.body);
    if (!form)
        return OAuthError{ErrorWord::InvalidRequest, form.error().text};
    return *std::move(form);
}

Outcome<core::Scopes> narrowedScopes(const std::optional<QString> &scope, core::Scopes reach)
{
    if (!scope)
        return reach;
    const auto asked = core::parseScopes(*scope);
    if (!asked || (*asked & ~reach))
        return OAuthError{ErrorWord::InvalidScope, u"the scope exceeds what was granted"_s};
    return *asked;
}

Outcome<TokenRequest> readTokenRequest(const http::Form &form)
{
    const auto grantType = form.value(u"grant_type"_s);
    if (!grantType)
        return OAuthError{ErrorWord::InvalidRequest, u"grant_type is missing"_s};
    return TokenRequest{*grantType,
                        form.value(u"code"_s),
                        form.value(u"redirect_uri"_s),
                        form.value(u"code_verifier"_s),
                        form.value(u"refresh_token"_s),
                        form.value(u"scope"_s),
                        form.value(u"resource"_s)};
}

} // namespace traydo::oauth
