#pragma once

#include <QIcon>

namespace traydo::gui {

/// What the tray icon says. Each state differs in shape, not in colour alone.
struct TrayState
{
    bool reachable = true; ///< the server answers
    int waiting = 0;       ///< consent requests

    bool operator==(const TrayState &) const = default;
};

/// The tray icon at 16, 22, 24 and 32 px (and twice that for dense screens), with the state drawn in: the
/// number of waiting requests (1–9, then 9+), or "!" on a greyed mark when the server does not answer.
QIcon trayImage(const TrayState &state);

} // namespace traydo::gui
