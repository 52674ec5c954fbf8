#include "gui/callmodel.h"

#include <QPointer>

namespace traydo::gui {

CallModel::CallModel(control::ControlService &service, QObject *parent) : QObject(parent), m_service(service)
{
}

void CallModel::setQuery(const control::CallQuery &query)
{
    m_query = query;
    reload();
}

void CallModel::reload()
{
    if (!m_gate.enter())
        return;
    m_service.callCounts(m_query, [self = QPointer(this)](core::Result<QList<control::CallCount>> result) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (result && !again) {
            self->m_counts = *std::move(result);
            Q_EMIT self->changed();
        }
        if (again)
            self->reload();
    });
}

} // namespace traydo::gui
