#include "gui/xembedtray.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>
#endif

namespace traydo::gui {

#if QT_CONFIG(xcb)

bool xembedTrayPresent()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11)
        return false;
    using Free = void (*)(void *);
    auto *connection = x11->connection();
    constexpr std::string_view name =
        "_NET_SYSTEM_TRAY_S0"; // several screens of one server are one since RandR
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 1, uint16_t(name.size()), name.data()),
                              nullptr),
        std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr),
        std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

#else

bool xembedTrayPresent()
{
    return false;
}

#endif

} // namespace traydo::gui
