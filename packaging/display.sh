# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2317

# Read by run.sh where there is no display: shows the program in a virtual one and leaves a picture of it; and by
# screenshots.sh, which looks more closely.

# The id of a window of the program that is on the screen; Qt's own little helper windows do not count.
program_window() {
    for id in $(xwininfo -root -tree 2>/dev/null | sed -n 's/^ *\(0x[0-9a-f]*\) .*("toccata".*) *[0-9]\{3,\}x[0-9]\{3,\}.*/\1/p'); do
        xwininfo -id "$id" 2>/dev/null | grep -q IsViewable && printf '%s\n' "$id" && return
    done
    return 1
}

stop_all() {
    for id in $program $timer $display; do
        if kill "$id" 2>/dev/null; then
            wait "$id" 2>/dev/null || :
        fi
    done
    rm -rf "$folder"
}

# start_display WIDTHxHEIGHT
start_display() {
    mkfifo "$folder/number"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$folder/number" >"$folder/log" 2>&1 &
    display=$!
    # Xvfb chooses the number itself and writes it when it is ready.
    if ! read -r number <"$folder/number"; then
        cat "$folder/log" >&2
        return 1
    fi
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
}

take_picture() {
    tries=60
    until window=$(program_window); do
        kill -0 "$program" 2>/dev/null || return 1 # it has ended by itself: its own words say why
        tries=$((tries - 1))
        if [ "$tries" -eq 0 ]; then
            echo "No window came up in 30 s." >&2
            return 1
        fi
        sleep 0.5
    done
    sleep 3 # for the covers
    ffmpeg -v error -y -f x11grab -window_id "$window" -i "$DISPLAY" -frames:v 1 -update 1 "$1"
}

# show_in_virtual_display PICTURE COMMAND...: until the program ends, Ctrl+C, or TOCCATA_DEMO_SECONDS are over.
show_in_virtual_display() {
    picture=$1
    shift
    program='' timer='' display=''
    folder=$(mktemp -d)
    trap stop_all EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    start_display 1440x900
    "$@" &
    program=$!
    if take_picture "$picture"; then
        say "The window is in the virtual display $DISPLAY; a picture of it: $picture"
    elif kill -0 "$program" 2>/dev/null; then
        return 1
    fi
    if [ -n "${TOCCATA_DEMO_SECONDS:-}" ]; then
        { sleep "$TOCCATA_DEMO_SECONDS" && kill "$program"; } 2>/dev/null &
        timer=$!
    fi
    status=0
    wait "$program" || status=$?
    program=
    # The signal that the time is over ends the program with 143 unless it handles it.
    if [ -n "$timer" ] && [ "$status" -eq 143 ]; then
        status=0
    fi
    return "$status"
}
