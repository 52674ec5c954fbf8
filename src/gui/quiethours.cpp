#include "gui/quiethours.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto enabledKey = u"quietHours/enabled"_s;
const auto fromKey = u"quietHours/from"_s;
const auto untilKey = u"quietHours/until"_s;
const auto timeFormat = u"HH:mm"_s;

QTime read(const QSettings &state, const QString &key, QTime otherwise)
{
    const auto time = QTime::fromString(state.value(key).toString(), timeFormat);
    return time.isValid() ? time : otherwise;
}

} // namespace

bool QuietHours::contains(QTime time) const
{
    if (!enabled)
        return false;
    if (from < until)
        return time >= from && time < until;
    return time >= from || time < until;
}

QuietHours QuietHours::load(const QSettings &state)
{
    const QuietHours usual;
    return {state.value(enabledKey, usual.enabled).toBool(), read(state, fromKey, usual.from),
            read(state, untilKey, usual.until)};
}

void QuietHours::save(QSettings &state) const
{
    state.setValue(enabledKey, enabled);
    state.setValue(fromKey, from.toString(timeFormat));
    state.setValue(untilKey, until.toString(timeFormat));
}

} // namespace traydo::gui
