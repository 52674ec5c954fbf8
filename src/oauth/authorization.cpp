#include "oauth/authorization.h"

#include "crypto/hash.h"
#include "oauth/documentpage.h"
#include "oauth/page.h"
#include "oauth/redirectlistener.h"
#include "oauth/redirecturi.h"

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype challengeBytes = 32;

/// Only a page that the person looks at may ask (Fetch Metadata). Browsers always name the destination; old
/// ones and scripts do not (Node's fetch sends a mode alone), and are no web page anyway. What a browser
/// fetches ahead (prefetch, prerender) nobody looks at yet; it asks again when the person goes there.
bool isTopLevelNavigation(const http::Headers &headers)
{
    const auto destination = headers.value("Sec-Fetch-Dest");
    return (!destination || *destination == "document") && !headers.contains("Sec-Purpose");
}

http::Response refusalPage(const PageLanguage &language, const Html &text)
{
    return messagePage(
        language, 400, language.translate("Page", "This app's request cannot be answered"), text,
        language.translate("Page",
                           "Nothing was shared. Remove Traydo in the app and connect it again; if that "
                           "does not help, the app's makers need to know."));
}

http::Response embeddedPage(const PageLanguage &language)
{
    return messagePage(
        language, 403, language.translate("Page", "Open this in a window of its own"),
        language.translate("Page", "Another page tried to ask for your todos from within."),
        language.translate("Page", "Nothing was shared. Start again from the app that you want to connect."));
}

http::Response turnedAwayPage(const PageLanguage &language)
{
    return messagePage(
        language, 403, language.translate("Page", "This app is turned away"),
        language.translate("Page", "You denied or blocked such requests in Traydo."),
        Html::sentence(language.translate("Page", "Nothing was shared. Blocks are undone with %1."),
                       Html::code(u"traydoctl unblock"_s)));
}

http::Response methodNotAllowed()
{
    auto response = http::Response::text(405, "method not allowed\n");
    response.headers.add("Allow", "GET");
    return response;
}

http::Response queueFullPage(const PageLanguage &language)
{
    auto page = messagePage(
        language, 429, language.translate("Page", "Too many requests are waiting"),
        language.translate("Page", "Answer the open requests in Traydo, or wait until they run out."),
        language.translate("Page", "Then start again from the app."));
    page.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    return page;
}

bool isChallenge(const QString &challenge)
{
    const auto digest = crypto::fromBase64Url(challenge.toUtf8());
    return digest && digest->size() == challengeBytes;
}

} // namespace

AuthorizationEndpoint::AuthorizationEndpoint(GrantDirectory &directory, ConsentQueue &queue,
                                             const WaitingPage &page, const Audience &audience,
                                             PageLanguages &languages, ClientMetadataDocuments *documents,
                                             std::function<bool()> mayRegister)
    : m_directory(directory),
      m_queue(queue),
      m_page(page),
      m_audience(audience),
      m_languages(languages),
      m_documents(documents),
      m_mayRegister(std::move(mayRegister))
{
}

http::Response AuthorizationEndpoint::get(const http::Request &request)
{
    // HEAD promises to change nothing, and a parked request is a change.
    if (request.method != http::Method::Get)
        return methodNotAllowed();
    const PageLanguage &language = m_languages.chosenFor(request.headers);
    if (!isTopLevelNavigation(request.headers))
        return embeddedPage(language);
    const auto form = http::Form::parse(request.query);
    if (!form)
        return refusalPage(language,
                           Html::sentence(language.translate("Page", "The request is malformed: %1."),
                                          Html::english(form.error().text)));
    if (auto page = lookUpDocument(language, request, *form))
        return *std::move(page);
    auto identified = identify(language, *form);
    if (auto *page = std::get_if<http::Response>(&identified))
        return *page;

    auto &asked = std::get<AuthorizationRequest>(identified);
    asked.state = form->value(u"state"_s);
    asked.issuer = QString::fromLatin1(request.origin);
    asked.peerAddress = request.peer.toString();
    if (const auto error = readParameters(*form, asked))
        return redirectResponse(language,
                                redirectLocation({asked.redirectUri, asked.state, asked.issuer}, *error));
    return park(language, asked);
}

std::optional<http::Response> AuthorizationEndpoint::lookUpDocument(const PageLanguage &language,
                                                                    const http::Request &request,
                                                                    const http::Form &form)
{
    const QString clientId = form.value(u"client_id"_s).value_or(QString());
    if (!isUrlShaped(clientId))
        return {};
    const auto url = parseClientIdUrl(clientId.toUtf8());
    if (!url)
        return refusalPage(
            language, Html::sentence(language.translate("Page", "The app's address is not acceptable: %1."),
                                     Html::english(url.error().text)));
    if (!m_documents)
        return refusalPage(
            language, Html::sentence(language.translate(
                                         "Page", "The app is named by a web address, and Traydo is set not "
                                                 "to read any (%1). It can register instead."),
                                     Html::code(u"client_metadata_documents = false"_s)));
    if (m_documents->isFresh(clientId))
        return {};
    if (!m_mayRegister())
        return refusalPage(language,
                           language.translate("Page", "New apps may not introduce themselves here now."));
    if (const auto admitted = m_queue.checkAdmission(clientId, request.peer.toString()); !admitted) {
        if (admitted.error().code == core::ErrorCode::LimitExceeded)
            return queueFullPage(language);
        return turnedAwayPage(language);
    }
    if (!hasUserGesture(request.headers))
        return gesturePage(language, *url, "/oauth/authorize?" + request.query);
    const auto state = m_documents->lookUp(clientId, *url);
    if (std::holds_alternative<ClientMetadataDocuments::UnderWay>(state))
        return lookingUpPage(language, *url);
    if (const auto *failure = std::get_if<DocumentFailure>(&state))
        return documentFailurePage(language, *url, *failure);
    return {};
}

std::variant<AuthorizationRequest, http::Response>
AuthorizationEndpoint::identify(const PageLanguage &language, const http::Form &form) const
{
    AuthorizationRequest asked;
    const auto clientId = form.value(u"client_id"_s);
    const core::Client *client = clientId ? m_directory.findClient(*clientId) : nullptr;
    if (!client)
        return refusalPage(language, language.translate("Page", "Traydo does not know this app (any more)."));
    asked.client = *client;

    const auto redirectUri = form.value(u"redirect_uri"_s);
    asked.redirectUriGiven = redirectUri.has_value();
    if (!redirectUri) {
        // RFC 6749 §3.1.2.3: may be left out where there is nothing to choose.
        if (client->redirectUris.size() != 1)
            return refusalPage(language,
                               language.translate("Page", "The app did not say where the answer should go."));
        asked.redirectUri = client->redirectUris.first();
        return asked;
    }
    const QByteArray bytes = redirectUri->toUtf8();
    const bool registered =
        std::any_of(client->redirectUris.begin(), client->redirectUris.end(),
                    [&](const QString &uri) { return redirectUriMatches(uri.toUtf8(), bytes); });
    if (!registered)
        return refusalPage(language,
                           language.translate("Page", "The app wants the answer sent to an address that it "
                                                      "never registered."));
    asked.redirectUri = *redirectUri;
    return asked;
}

std::optional<OAuthError> AuthorizationEndpoint::readParameters(const http::Form &form,
                                                                AuthorizationRequest &asked) const
{
    const auto responseType = form.value(u"response_type"_s);
    if (!responseType)
        return OAuthError{ErrorWord::InvalidRequest, u"response_type is missing"_s};
    if (*responseType != "code"_L1)
        return OAuthError{ErrorWord::UnsupportedResponseType, u"response_type must be code"_s};
    if (form.value(u"response_mode"_s).value_or(u"query"_s) != "query"_L1)
        return OAuthError{ErrorWord::InvalidRequest, u"response_mode must be query"_s};

    const auto challenge = form.value(u"code_challenge"_s);
    if (!challenge)
        return OAuthError{ErrorWord::InvalidRequest, u"code_challenge is missing (PKCE, RFC 7636)"_s};
    if (form.value(u"code_challenge_method"_s) != u"S256"_s)
        return OAuthError{ErrorWord::InvalidRequest, u"code_challenge_method must be S256"_s};
    if (!isChallenge(*challenge))
        return OAuthError{ErrorWord::InvalidRequest, u"code_challenge must be a base64url SHA-256"_s};
    asked.codeChallenge = challenge->toLatin1();

    const auto scopes = core::parseScopes(form.value(u"scope"_s).value_or(QString()));
    if (!scopes)
        return OAuthError{ErrorWord::InvalidScope, scopes.error().text};
    asked.scopes = *scopes;

    // A client of 2025-03-26 knows no `resource`; there is only one it can mean.
    const auto resource = form.value(u"resource"_s);
    const auto audience = m_audience.canonical(resource.value_or(asked.issuer));
    if (!audience)
        return OAuthError{ErrorWord::InvalidTarget, u"resource must be the MCP endpoint of this server"_s};
    asked.resource = *audience;
    return {};
}

http::Response AuthorizationEndpoint::park(const PageLanguage &language, AuthorizationRequest asked)
{
    const auto refuse = [&](const core::Error &error) {
        if (error.code == core::ErrorCode::LimitExceeded)
            return queueFullPage(language);
        return redirectResponse(
            language, redirectLocation({asked.redirectUri, asked.state, asked.issuer}, OAuthError(error)));
    };
    if (const auto admitted = m_queue.checkAdmission(asked.client.id, asked.peerAddress); !admitted)
        return refuse(admitted.error());
    // Not before: looking through all processes is dear.
    asked.listener = findRedirectListener(asked.redirectUri);
    const auto ticket = m_queue.park(asked);
    if (ticket)
        m_directory.noteRequest(asked.client.id);
    return ticket ? m_page.show(language, ticket->secret) : refuse(ticket.error());
}

} // namespace traydo::oauth
