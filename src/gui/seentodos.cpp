#include "gui/seentodos.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto untilKey = u"seen/until"_s;
const auto todosKey = u"seen/todos"_s;
constexpr qsizetype mostKept = 1000; ///< beyond, the older half becomes part of "until then"

} // namespace

SeenTodos::SeenTodos(QSettings &state, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_state(state)
{
    if (!state.contains(untilKey))
        state.setValue(untilKey, core::toEpochMs(clock.now()));
    m_until = core::fromEpochMs(state.value(untilKey).toLongLong());
    const auto kept = state.value(todosKey).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_seen.insert(it.key(), core::fromEpochMs(it.value().toLongLong()));
}

bool SeenTodos::isUnread(const core::Todo &todo) const
{
    if (todo.updatedBy.kind != core::Actor::Kind::Client || todo.updatedAt <= m_until)
        return false;
    const auto seen = m_seen.constFind(todo.id);
    return seen == m_seen.cend() || *seen < todo.updatedAt;
}

void SeenTodos::markSeen(const QList<core::Todo> &todos)
{
    bool any = false;
    for (const auto &todo : todos) {
        if (!isUnread(todo))
            continue;
        m_seen.insert(todo.id, todo.updatedAt);
        any = true;
    }
    if (!any)
        return;
    if (m_seen.size() > mostKept)
        forgetOldest();
    save();
    Q_EMIT changed();
}

void SeenTodos::forgetOldest()
{
    auto times = m_seen.values();
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    m_until = std::max(m_until, *middle);
    m_seen.removeIf([this](const auto &entry) { return entry.value() <= m_until; });
}

void SeenTodos::save() const
{
    QVariantMap kept;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        kept.insert(it.key(), core::toEpochMs(it.value()));
    m_state.setValue(untilKey, core::toEpochMs(m_until));
    m_state.setValue(todosKey, kept);
}

} // namespace traydo::gui
