#include "gui/requesttext.h"

#include "gui/plaintext.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace traydo::gui {

QString RequestText::name(const core::ConsentRequest &request)
{
    const auto name = request.clientName.simplified();
    return name.isEmpty() ? tr("An app without a name") : isolated(shortened(name, maxShownName));
}

QString RequestText::trust(const core::ConsentRequest &request)
{
    switch (request.trust) {
    case core::ClientTrust::SelfRegistered:
        break;
    case core::ClientTrust::Published:
        return answersHere(request)
                   ? tr("Published by %1; any program here could receive the answer.").arg(request.publisher)
                   : tr("Published by %1, but the answer goes elsewhere.").arg(request.publisher);
    case core::ClientTrust::VerifiedHost:
        return tr("Verified: %1 published this app and receives the answer.").arg(request.publisher);
    case core::ClientTrust::StartedHere:
        return tr("You started this: you are connecting an app of this name.");
    }
    return request.loopbackOnly ? tr("Name not verified: any program here can call itself that.")
                                : tr("Name not verified: the app chose it itself.");
}

QString RequestText::trustSymbol(const core::ConsentRequest &request)
{
    const bool known =
        request.trust == core::ClientTrust::VerifiedHost || request.trust == core::ClientTrust::StartedHere;
    return known ? u"verified"_s : u"warning"_s;
}

bool RequestText::answersHere(const core::ConsentRequest &request)
{
    const QUrl url(request.redirectUri, QUrl::StrictMode);
    return url.scheme() == u"http"_s; // the server takes http on a loopback host only
}

QString RequestText::listening(const core::ConsentRequest &request)
{
    return request.listener.isEmpty() ? QString()
                                      : tr("%1 (no proof)", "program").arg(isolated(request.listener));
}

bool RequestText::fromThisComputer(const core::ConsentRequest &request)
{
    return QHostAddress(request.peerAddress).isLoopback();
}

QString RequestText::from(const core::ConsentRequest &request)
{
    return fromThisComputer(request) ? tr("this computer")
                                     : tr("another device (%1)").arg(request.peerAddress);
}

QString RequestText::answerTo(const core::ConsentRequest &request)
{
    // The address is shown as it was registered, in ASCII: QUrl would turn punycode into look-alike letters.
    const QUrl url(request.redirectUri, QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (scheme != u"http"_s && scheme != u"https"_s)
        return isolated(shortened(scheme + u":"_s, maxShownName));
    auto host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u"[%1]"_s.arg(host);
    return isolated(url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port()));
}

QString RequestText::wants(core::Scopes scopes)
{
    return scopes.testFlag(core::Scope::TodosWrite) ? tr("Wants to read and change todos")
                                                    : tr("Wants to read todos");
}

QString RequestText::facts(const core::ConsentRequest &request)
{
    const auto wish = wants(request.scopes);
    if (request.channel == core::ConsentChannel::Bridge)
        return tr("%1 · from %2", "wish, origin").arg(wish, from(request));
    return tr("%1 · from %2 · answer goes to %3", "wish, origin, host")
        .arg(wish, from(request), wrappable(answerTo(request)));
}

} // namespace traydo::gui
