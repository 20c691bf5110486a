# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034

# Read by run.sh, test.sh and screenshots.sh: what a fresh Debian 12 lacks, and how it is installed. Needs no network, no
# root and a fraction of a second when nothing is missing.

# Qt6LinguistTools looks for all its programs: lrelease is in qt6-l10n-tools, lprodump in qt6-tools-dev-tools (which
# qt6-tools-dev brings). qt6-base-dev brings the headers of OpenGL and Vulkan that QtGui's CMake files ask for.
# GoogleTest and Google Benchmark are needed to configure the build folder even where only the program is built.
build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libmpdclient-dev libxxhash-dev libgtest-dev libgmock-dev libbenchmark-dev"
# mpd is for the private server; qt6-wayland lets the program draw on Wayland without X11; the image formats are WebP;
# libsecret is how passwords come into the keyring.
run_packages="mpd qt6-wayland qt6-image-formats-plugins fonts-dejavu-core libsecret-1-0"
demo_packages="python3 ffmpeg"
display_packages="xvfb x11-utils ffmpeg"
# Letters for the covers, for names in Chinese and Japanese, and for emoji; DejaVu has those for Arabic and Hebrew.
screenshot_packages="mpc xdotool pngquant python3-mutagen python3-pil fonts-lato fonts-ebgaramond fonts-bebas-neue
    fonts-league-spartan fonts-quicksand fonts-roboto-slab fonts-ipafont-gothic fonts-noto-color-emoji"
test_packages="mpd mopidy mopidy-mpd mopidy-local gstreamer1.0-plugins-base gstreamer1.0-plugins-good ffmpeg python3
    python3-mutagen python3-pil at-spi2-core gir1.2-atspi-2.0 python3-gi qt6-image-formats-plugins xvfb dbus
    desktop-file-utils appstream dpkg-dev file fonts-dejavu-core openssl stunnel4 avahi-daemon
    iproute2 openssh-server openssh-client gnome-keyring libsecret-1-0 clang-14 libclang-rt-14-dev lld"

say() {
    printf '== %s\n' "$*"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root and there is no sudo: $*" >&2
        return 1
    fi
}

# Those of "$@" that are not installed.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
        sed -n 's/^installed / /p' | tr ',\n' '  ')
    for package; do
        case "$installed " in
        *" $package "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Debian starts a service as soon as its package is installed, and again at each boot. Nobody who tries a music client
# has asked for a system-wide MPD on port 6600 or for an SSH server, so its start is refused while apt works
# (policy-rc.d, unless the system has one of its own) and taken out of the boot. Only what this call installs is
# touched, never a server that was there.
install_packages() {
    # shellcheck disable=SC2046,SC2086
    wanted=$(missing_packages "$@")
    [ -n "$wanted" ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "This is not Debian. Please install what corresponds to: $wanted" >&2
        return 0
    fi
    say "Installing: $wanted"
    policy=/usr/sbin/policy-rc.d
    [ -e "$policy" ] && policy=
    if [ -n "$policy" ]; then
        trap 'as_root rm -f "$policy"' EXIT
        trap 'exit 130' INT
        trap 'exit 143' TERM
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    as_root apt-get update -q
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $wanted
    if [ -n "$policy" ]; then
        as_root rm -f "$policy"
        trap - EXIT INT TERM
    fi
    for service in mpd:mpd mopidy:mopidy stunnel4:stunnel4 openssh-server:ssh avahi-daemon:avahi-daemon; do
        case " $wanted" in
        *" ${service%:*} "*) keep_service_off "${service#*:}" ;;
        esac
    done
}

keep_service_off() {
    as_root update-rc.d "$1" disable >/dev/null 2>&1 || :
    command -v systemctl >/dev/null || return 0
    for unit in "$1.service" "$1.socket"; do
        as_root systemctl disable "$unit" >/dev/null 2>&1 || :
        as_root systemctl --global disable "$unit" >/dev/null 2>&1 || :
        [ ! -d /run/systemd/system ] || as_root systemctl stop "$unit" >/dev/null 2>&1 || :
    done
}

# configure PRESET: makes build/PRESET ready; with ccache if there is one.
configure() {
    launcher=
    command -v ccache >/dev/null && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    # shellcheck disable=SC2086
    cmake --preset "$1" $launcher
}
