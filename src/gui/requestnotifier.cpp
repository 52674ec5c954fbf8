#include "gui/requestnotifier.h"

#include "gui/quiethours.h"
#include "gui/requestmodel.h"
#include "gui/requesttext.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr qsizetype summaryFrom = 3;
const auto requestPrefix = u"request/"_s;
const auto summaryKey = u"requests"_s;
const auto denyAction = u"deny"_s;
const auto reviewAction = u"default"_s;

} // namespace

RequestNotifier::RequestNotifier(control::ControlService &service, const RequestModel &requests,
                                 DesktopNotifications &notifications, const QSettings &state,
                                 const core::Clock &clock, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_requests(requests),
      m_notifications(notifications),
      m_state(state),
      m_times(clock)
{
    connect(&requests, &RequestModel::arrived, this, &RequestNotifier::arrived);
    connect(&requests, &RequestModel::gone, this, &RequestNotifier::settled);
    connect(&notifications, &DesktopNotifications::activated, this, &RequestNotifier::activated);
}

bool RequestNotifier::isQuiet() const
{
    return QuietHours::load(m_state).contains(m_times.now().time());
}

void RequestNotifier::arrived(const core::ConsentRequest &request)
{
    if (isQuiet())
        return;
    if (m_requests.requests().size() >= summaryFrom)
        summarise();
    else
        showOne(request);
}

void RequestNotifier::showOne(const core::ConsentRequest &request)
{
    Notification message;
    message.title = tr("An app asks for access");
    message.body = tr("“%1” wants your todo lists. %2", "name, how far it is verified")
                       .arg(RequestText::name(request), RequestText::trust(request));
    message.actions = {reviewAction, tr("Review"), denyAction, tr("Deny")};
    message.urgent = true;
    if (m_notifications.isAvailable())
        m_notifications.show(requestPrefix + request.id, message);
    else
        Q_EMIT undelivered(message.title, message.body);
}

void RequestNotifier::summarise()
{
    Notification message;
    message.title = tr("%n app(s) ask for access", nullptr, int(m_requests.requests().size()));
    message.body = tr("Look at the requests in Traydo.");
    message.actions = {reviewAction, tr("Review")};
    message.urgent = true;
    if (!m_notifications.isAvailable()) {
        Q_EMIT undelivered(message.title, message.body);
        return;
    }
    for (const auto &request : m_requests.requests())
        m_notifications.close(requestPrefix + request.id);
    m_notifications.show(summaryKey, message);
}

void RequestNotifier::settled(const QString &id)
{
    m_notifications.close(requestPrefix + id);
    if (m_requests.requests().size() < summaryFrom)
        m_notifications.close(summaryKey);
    else if (m_notifications.isShown(summaryKey))
        summarise(); // with the number that is right now
}

void RequestNotifier::activated(const QString &key, const QString &action)
{
    if (key == summaryKey) {
        Q_EMIT listRequested();
        return;
    }
    if (!key.startsWith(requestPrefix))
        return;
    const auto id = key.mid(requestPrefix.size());
    if (action == denyAction)
        m_service.decideConsent(id, {}, [](const auto &) {}); // a request that is gone already needs no word
    else if (action == reviewAction)
        Q_EMIT reviewRequested(id);
}

} // namespace traydo::gui
