#!/bin/sh
# From a fresh Debian or Ubuntu machine to a running Traydo: installs what is missing, builds, starts.
# Everything after the script's name goes to traydo, e.g. sh installer/run.sh --port 7400
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

# shellcheck disable=SC2086 # lists of package names
install_missing $build_packages $run_packages

display=
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || display=yes
bus=
if [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/bus" ]; then
    bus=yes
fi
if [ -n "$display" ] && [ -n "$bus" ]; then
    # A desktop without any keychain service gets the small one.
    if ! ls /usr/share/dbus-1/services/*secrets*.service >/dev/null 2>&1; then
        install_missing gnome-keyring
    fi
fi

say "Building Traydo …"
[ -f build/release/build.ninja ] || cmake --preset release >&2
cmake --build --preset release >&2

if [ -z "$display" ]; then
    say "No display here: starting without a window (--no-gui), steered with $root/build/release/bin/traydoctl."
    set -- --no-gui "$@"
fi
chosen=${TRAYDO_SECRET_STORE:-}
for argument; do
    case $argument in --secret-store*) chosen=yes ;; esac
done
settings=${TRAYDO_CONFIG_DIR:-${XDG_CONFIG_HOME:-$HOME/.config}/traydo}/traydo.toml
if grep -qs '^ *secret_store' "$settings"; then
    chosen=yes
fi
if [ -z "$chosen" ] && { [ -z "$display" ] || [ -z "$bus" ]; }; then
    say "No desktop keychain here: the signing secret is kept in a file that only you can read (--secret-store file)."
    set -- --secret-store file "$@"
fi
exec build/release/bin/traydo "$@"
