#pragma once

#include <QIcon>

namespace traydo::gui {

/// What the tray icon says. Each state differs in shape, not in colour alone.
struct TrayState
{
    enum class Server {
        Listening,
        Paused,       ///< by the person
        NotListening, ///< it answers faces, but no client can reach it
        Unreachable,  ///< it does not answer
    };

    Server server = Server::Listening;
    bool lan = false; ///< other devices can reach it, too
    int waiting = 0;  ///< consent requests

    bool operator==(const TrayState &) const = default;
};

/// Coloured: our mark as it is, for panels of any colour. Symbolic: one colour and holes, as a mask that the
/// desktop fills with the colour of its text.
enum class TrayLook { Coloured, Symbolic };

/// The tray icon at 16, 22, 24 and 32 px (and twice that for dense screens), with the state drawn in: the
/// number of waiting requests (1–9, then 9+); two bars on a greyed mark while paused; "!" on a greyed mark
/// when no client can get through; and a ring in the upper corner while other devices can.
QIcon trayImage(const TrayState &state, TrayLook look = TrayLook::Coloured);

} // namespace traydo::gui
