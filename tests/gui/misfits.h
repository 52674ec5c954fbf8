#pragma once

#include <QStringList>
#include <QWidget>

namespace traydo::test {

/// The texts in `window` that did not get the room they need, one line each, with the control and what lacks.
/// Only what can be seen counts; items that have their text in a tooltip may be cut.
QStringList misfits(const QWidget &window);

} // namespace traydo::test
