#include "oauth/clientauthentication.h"

#include "crypto/hash.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

struct Credentials
{
    QString clientId;
    std::optional<QString> secret;
};

OAuthError invalidClient()
{
    // One text for all: whether id or secret was wrong is nobody's business.
    return {ErrorWord::InvalidClient, u"client authentication failed"_s};
}

/// One half of Basic credentials, form-encoded first (RFC 6749 §2.3.1).
std::optional<QString> formDecoded(const QByteArray &encoded)
{
    const auto form = http::Form::parse("v=" + encoded);
    if (encoded.contains('&') || !form)
        return {};
    return form->value(u"v"_s).value_or(QString());
}

Outcome<Credentials> basicCredentials(const QByteArray &header)
{
    const auto space = header.indexOf(' ');
    if (space < 0 || header.first(space).compare("Basic", Qt::CaseInsensitive) != 0)
        return invalidClient();
    const auto decoded = QByteArray::fromBase64Encoding(header.sliced(space + 1).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : QByteArray();
    const auto colon = pair.indexOf(':');
    if (colon < 0)
        return invalidClient();
    const auto id = formDecoded(pair.first(colon));
    const auto secret = formDecoded(pair.sliced(colon + 1));
    if (!id || !secret)
        return invalidClient();
    return Credentials{*id, secret->isEmpty() ? std::nullopt : secret};
}

/// Whether `secret` proves the client. A confidential one may send it either way: several SDKs do not heed
/// the method they registered, and both ways prove the same.
bool isProof(const core::Client &client, const ProgramClients &programs, const std::optional<QString> &secret)
{
    switch (client.origin) {
    case core::ClientOrigin::PersonalToken:
    case core::ClientOrigin::Bridge:
        return false; // a token, and a program that needs none: they have no business here
    case core::ClientOrigin::Machine:
        return secret && programs.isSecretOf(client, secret->toUtf8());
    default:
        break;
    }
    if (client.authMethod == core::ClientAuthMethod::None)
        return !secret;
    return secret && crypto::equalConstantTime(crypto::sha256(secret->toUtf8()), client.secretHash);
}

Outcome<Credentials> credentialsOf(const http::Request &request, const http::Form &form)
{
    const auto headers = request.headers.values("Authorization");
    const auto bodyId = form.value(u"client_id"_s);
    const auto bodySecret = form.value(u"client_secret"_s);
    if (headers.isEmpty()) {
        if (!bodyId)
            return invalidClient();
        return Credentials{*bodyId, bodySecret};
    }
    if (headers.size() > 1 || bodySecret)
        return OAuthError{ErrorWord::InvalidRequest, u"use one way of client authentication"_s};
    auto credentials = basicCredentials(headers.first());
    if (credentials && bodyId && *bodyId != credentials->clientId)
        return OAuthError{ErrorWord::InvalidRequest, u"client_id differs from the Authorization header"_s};
    return credentials;
}

} // namespace

Outcome<core::Client> authenticateClient(const GrantDirectory &directory, const ProgramClients &programs,
                                         const http::Request &request, const http::Form &form)
{
    const auto credentials = credentialsOf(request, form);
    if (!credentials)
        return credentials.error();
    const core::Client *client = directory.findClient(credentials->clientId);
    if (!client || !isProof(*client, programs, credentials->secret))
        return invalidClient();
    return *client;
}

} // namespace traydo::oauth
