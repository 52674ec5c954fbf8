#include "doctor/xembedselection.h"

#if __has_include(<xcb/xcb.h>)
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>
#endif

namespace traydo::doctor {

#if __has_include(<xcb/xcb.h>)

bool xembedPanelOwns(const QString &display)
{
    using Free = void (*)(void *);
    const std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> connection(
        xcb_connect(display.toLocal8Bit().constData(), nullptr), xcb_disconnect);
    if (xcb_connection_has_error(connection.get()) != 0)
        return false;
    constexpr std::string_view name = "_NET_SYSTEM_TRAY_S0";
    const auto atomCookie = xcb_intern_atom(connection.get(), 1, uint16_t(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(
        xcb_intern_atom_reply(connection.get(), atomCookie, nullptr), std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto ownerCookie = xcb_get_selection_owner(connection.get(), atom->atom);
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> owner(
        xcb_get_selection_owner_reply(connection.get(), ownerCookie, nullptr), std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

#else

bool xembedPanelOwns(const QString &)
{
    return false;
}

#endif

} // namespace traydo::doctor
