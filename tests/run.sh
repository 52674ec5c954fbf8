#!/bin/sh
# Installs what the tests need, builds everything and runs all of it. Arguments go to ctest, e.g. -R oauth
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

# shellcheck disable=SC2086 # lists of package names
install_missing $build_packages $run_packages \
    mold clang 'libclang-rt-14-dev|libclang-rt-dev' clang-format dbus gnome-keyring sqlite3 groff \
    xvfb xauth openbox trayer xfce4-panel xfconf dunst xdotool imagemagick x11-utils at-spi2-core \
    fonts-dejavu-core fonts-droid-fallback \
    python3 python3-gi gir1.2-atspi-2.0 gir1.2-gtk-3.0 gir1.2-pango-1.0 iproute2
command -v node >/dev/null 2>&1 || install_missing nodejs
command -v npm >/dev/null 2>&1 || install_missing npm

# Real clients and the conformance suite, from npm; a copy of the lock file keeps the second run quick.
for folder in tests/clients tests/conformance; do
    if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed-lock.json"; then
        (cd "$folder" && npm ci --no-audit --no-fund --ignore-scripts)
        cp "$folder/package-lock.json" "$folder/node_modules/.installed-lock.json"
    fi
done

[ -f build/debug/build.ninja ] || cmake --preset debug
cmake --build --preset debug
ctest --preset debug -j "$(nproc)" "$@"
