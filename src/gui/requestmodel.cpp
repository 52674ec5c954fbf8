#include "gui/requestmodel.h"

#include <QPointer>

#include <algorithm>

namespace traydo::gui {

namespace {

auto hasId(const QString &id)
{
    return [&id](const core::ConsentRequest &request) { return request.id == id; };
}

} // namespace

RequestModel::RequestModel(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Consents)
            reload();
    });
}

void RequestModel::reload()
{
    if (!m_gate.enter())
        return;
    m_service.consents([self = QPointer(this)](core::Result<QList<core::ConsentRequest>> result) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (result)
            self->take(*std::move(result));
        if (again)
            self->reload();
    });
}

std::optional<core::ConsentRequest> RequestModel::find(const QString &id) const
{
    const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(), hasId(id));
    return found == m_requests.cend() ? std::nullopt : std::optional(*found);
}

void RequestModel::take(QList<core::ConsentRequest> requests)
{
    std::stable_sort(requests.begin(), requests.end(),
                     [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    if (requests == m_requests)
        return;
    const auto before = std::exchange(m_requests, requests);
    for (const auto &request : before) {
        if (!find(request.id))
            Q_EMIT gone(request.id);
    }
    for (const auto &request : requests) {
        if (std::none_of(before.cbegin(), before.cend(), hasId(request.id)))
            Q_EMIT arrived(request);
    }
    Q_EMIT changed();
}

} // namespace traydo::gui
