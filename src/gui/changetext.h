#pragma once

#include "core/change.h"
#include "gui/plaintext.h"
#include "gui/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace traydo::gui {

class ListModel;

/// How a recorded change is put into words. All of it is plain text.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
public:
    ChangeText(const ListModel &lists, const TimeText &times) : m_lists(lists), m_times(times) {}

    /// "You", or the app's name, cut to `maxLength` code points.
    static QString by(const core::Actor &actor, int maxLength = maxShownName);
    /// "Added: Buy milk", "Taken back: Edited: Buy milk", "List added: Work".
    static QString what(const core::Change &change);
    /// Before and after of each field, as "Due: none → Tomorrow 17:00"; just the value where there was
    /// nothing before. Also what happened to other todos with it.
    QStringList details(const core::Change &change) const;

private:
    QString fieldName(const QString &field) const;
    QString value(const QString &field, const QJsonValue &value) const;

    const ListModel &m_lists;
    const TimeText &m_times;
};

} // namespace traydo::gui
