#pragma once

#include "core/clock.h"
#include "core/todo.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace traydo::gui {

/// Knows which of the apps' changes the person has had before their eyes. Kept in the state file; what was
/// there before the program first ran counts as seen.
class SeenTodos : public QObject
{
    Q_OBJECT
public:
    /// `state` outlives it.
    SeenTodos(QSettings &state, const core::Clock &clock, QObject *parent = nullptr);

    /// An app changed it last, and the person has not seen that yet.
    bool isUnread(const core::Todo &todo) const;
    void markSeen(const QList<core::Todo> &todos);

Q_SIGNALS:
    void changed();

private:
    void forgetOldest();
    void save() const;

    QSettings &m_state;
    core::Instant m_until{};              ///< all that happened until then counts as seen
    QHash<QString, core::Instant> m_seen; ///< by id: the change that was seen
};

} // namespace traydo::gui
