#!/bin/sh
# Installs what the tests need, builds everything and runs all of it. Arguments go to ctest, e.g. -R oauth
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. installer/packages.sh

# shellcheck disable=SC2086 # lists of package names
install_missing $build_packages $run_packages \
    clang-format dbus gnome-keyring xvfb xauth xdotool openbox trayer imagemagick x11-utils fonts-dejavu-core \
    python3 sqlite3
command -v node >/dev/null 2>&1 || install_missing nodejs
command -v npm >/dev/null 2>&1 || install_missing npm

# The real clients; a stamp keeps the second run quick.
clients=build/clients
mkdir -p "$clients"
if ! cmp -s tests/clients/package-lock.json "$clients/package-lock.json" || [ ! -d "$clients/node_modules" ]; then
    cp tests/clients/package.json "$clients/"
    cp tests/clients/package-lock.json "$clients/package-lock.new"
    mv "$clients/package-lock.new" "$clients/package-lock.json"
    (cd "$clients" && npm ci --no-audit --no-fund --ignore-scripts) || { rm -f "$clients/package-lock.json"; exit 1; }
fi

[ -f build/debug/build.ninja ] || cmake --preset debug
cmake --build --preset debug
ctest --preset debug -j "$(nproc)" "$@"
