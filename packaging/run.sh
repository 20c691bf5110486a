#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sh packaging/run.sh [--demo] [ARGUMENT...]: builds Toccata on Debian 12 and starts it with the arguments.
# --demo composes some music first and plays from it. Without a display the window opens in a virtual one and a picture of
# it is left in the cache folder; TOCCATA_DEMO_SECONDS=N then ends the program after N seconds.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/toccata/demo
. "$root/packaging/packages.sh"
. "$root/packaging/display.sh"

demo=
if [ "${1:-}" = --demo ]; then
    demo=yes
    shift
fi
virtual=
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || virtual=yes

# shellcheck disable=SC2086
install_packages $build_packages $run_packages ${demo:+$demo_packages} ${virtual:+$display_packages}

say "Building (the first time takes some minutes)"
(
    cd "$root"
    configure release >/dev/null
    cmake --build --preset release --target toccata -j 2
)

if [ -n "$demo" ]; then
    mkdir -p "$cache"
    [ -d "$cache/music" ] || say "Composing a dozen short pieces of music in $cache/music (once, half a minute)"
    "$root/packaging/demo-music" "$cache/music"
    set -- --music-folder "$cache/music" --play "$@"
fi

program="$root/build/release/app/toccata"
if [ -n "$virtual" ]; then
    say "There is no display, so a virtual one is used"
    mkdir -p "$cache"
    show_in_virtual_display "$cache/screenshot.png" "$program" "$@"
else
    say "Starting Toccata"
    exec "$program" "$@"
fi
