# Sourced by installer/run.sh and tests/run.sh: installs Debian packages that are missing.
# shellcheck shell=sh

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "Packages have to be installed, which needs root: run this as root, or install sudo."
        exit 1
    fi
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Each argument is a package, or alternatives joined by '|' of which the first one the release has is taken
# (Debian 12 and 13 name some Qt packages differently).
install_missing() {
    missing=
    for choice in "$@"; do
        found=
        for package in $(printf '%s' "$choice" | tr '|' ' '); do
            if installed "$package"; then
                found=yes
                break
            fi
        done
        [ -n "$found" ] || missing="$missing $choice"
    done
    [ -n "$missing" ] || return 0

    if ! command -v apt-get >/dev/null 2>&1; then
        say "This script installs packages with apt (Debian 12 or newer, Ubuntu 24.04 or newer)."
        say "Elsewhere, install the equivalents of:$missing"
        exit 1
    fi
    as_root apt-get update -q >&2
    packages=
    for choice in $missing; do
        picked=
        for package in $(printf '%s' "$choice" | tr '|' ' '); do
            if apt-cache show "$package" >/dev/null 2>&1; then
                picked=$package
                break
            fi
        done
        if [ -z "$picked" ]; then
            say "This release has no package named $choice. Traydo needs Debian 12, Ubuntu 24.04 or newer."
            exit 1
        fi
        packages="$packages $picked"
    done
    say "Installing:$packages"
    # shellcheck disable=SC2086 # a list of package names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages >&2
}

build_packages="g++ cmake ninja-build ccache qt6-base-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-svg-dev|libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    qtkeychain-qt6-dev libtomlplusplus-dev libsimdjson-dev libcli11-dev libssl-dev libical-dev libxcb1-dev librsvg2-bin pkgconf|pkg-config"
run_packages="libqt6sql6-sqlite libqt6svg6|qt6-svg-plugins libsecret-1-0 qt6-translations-l10n"
