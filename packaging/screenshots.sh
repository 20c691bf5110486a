#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sh packaging/screenshots.sh [--update] [--only WORD] [OUT]: pictures of the program with invented music, one for each line of
# the table below, in OUT (the cache folder, if left out). --only takes those whose name has WORD in it; --update puts
# those that are marked with `*` into resources/screenshots. Needs no display, server or music; the first run installs and
# makes what it needs. TOCCATA=PROGRAM is used instead of building one.
# shellcheck disable=SC2317,SC2046
set -eu

# Name, width, height, scheme, scale and direction, then what is done in the window, each step when the one before can be
# seen: place:NAME (of ui/shell/places.cpp), key:KEY,KEY..., type:WORD (_ for a space), click:X,Y, menu:X,Y (the right button),
# wait:SECONDS (for a notice to go).
pictures() {
    cat <<'END'
*home-light          1440 900 light 1 ltr place:albums key:Right,Return key:Down,Return key:ctrl+z place:albums key:Down,Return key:Down,Return key:ctrl+z place:home wait:9
home-dark            1280 720 dark  1 ltr
home-light           800  600 light 1 ltr
home-dark            400  700 dark  1 ltr
home-rtl             1280 720 light 1 rtl
*albums-light        1440 900 light 1 ltr place:albums
*albums-dark         1440 900 dark  1 ltr place:albums
albums-light         1280 720 light 1 ltr place:albums
albums-dark          1280 720 dark  1 ltr place:albums
albums-light         800  600 light 1 ltr place:albums
albums-dark          400  700 dark  1 ltr place:albums
albums-scale2        720  450 light 2 ltr place:albums
albums-rtl           1440 900 light 1 rtl place:albums
*album-light         1440 900 light 1 ltr place:albums key:Down,Down,Right,Right,Right,Return
album-dark           1280 720 dark  1 ltr place:albums key:Right,Return
album-light          400  700 light 1 ltr place:albums key:Right,Return
album-scale2         720  450 dark  2 ltr place:albums key:Right,Return
album-rtl            1280 720 light 1 rtl place:albums key:Right,Return
artists-light        1440 900 light 1 ltr place:artists key:Down,Down,Down
*artists-dark        1440 900 dark  1 ltr place:artists key:Down,Down,Down
artists-light        800  600 light 1 ltr place:artists key:Down,Down,Down
artists-dark         400  700 dark  1 ltr place:artists
*songs-light         1440 900 light 1 ltr place:songs
songs-dark           1280 720 dark  1 ltr place:songs
songs-light          400  700 light 1 ltr place:songs
songs-rtl            1280 720 dark  1 rtl place:songs
*genres-light        1440 900 light 1 ltr place:genres
genres-dark          1280 720 dark  1 ltr place:genres
genres-dark          400  700 dark  1 ltr place:genres
genre-light          1280 720 light 1 ltr place:genres key:Right,Return
genre-dark           800  600 dark  1 ltr place:genres key:Right,Return
composers-light      1280 720 light 1 ltr place:composers key:Down,Return
composers-dark       800  600 dark  1 ltr place:composers key:Down,Return
composers-light      400  700 light 1 ltr place:composers
years-dark           1440 900 dark  1 ltr place:years
year-light           1280 720 light 1 ltr place:years key:Right,Return
folders-light        1280 720 light 1 ltr place:folders
folders-dark         800  600 dark  1 ltr place:folders key:Down,Return
*playlists-light     1440 900 light 1 ltr place:playlists wait:2
playlists-dark       400  700 dark  1 ltr place:playlists wait:2
playlists-scale2     720  450 light 2 ltr place:playlists wait:2
playlist-dark        1280 720 dark  1 ltr place:playlists key:Right,Return wait:2
playlist-rtl         1280 720 light 1 rtl place:playlists key:Right,Return wait:2
search-light         1440 900 light 1 ltr key:ctrl+f type:glass wait:2
*search-dark         1440 900 dark  1 ltr key:ctrl+f type:harbour wait:2
search-light         400  700 light 1 ltr key:ctrl+f type:harbour wait:2
search-none          800  600 light 1 ltr key:ctrl+f type:xyzzy
queue-light          1280 720 light 1 ltr place:queue
queue-dark           800  600 dark  1 ltr place:queue
queue-dark           400  700 dark  1 ltr place:queue
queue-scale2         720  450 dark  2 ltr place:queue
queue-rtl            1280 720 light 1 rtl place:queue
find-light           1440 900 light 1 ltr key:ctrl+shift+f type:the wait:1
find-dark            400  700 dark  1 ltr key:ctrl+shift+f type:the wait:1
find-rtl             1280 720 light 1 rtl key:ctrl+shift+f type:the wait:1
*playing-dark        1440 900 dark  1 ltr key:ctrl+j
playing-light        1280 720 light 1 ltr key:ctrl+j
playing-light        800  600 light 1 ltr key:ctrl+j
playing-dark         400  700 dark  1 ltr key:ctrl+j
playing-scale2       720  450 dark  2 ltr key:ctrl+j
playing-rtl          1280 720 light 1 rtl key:ctrl+j
information-light    1280 720 light 1 ltr place:songs key:Down,ctrl+i
information-dark     400  700 dark  1 ltr place:songs key:Down,ctrl+i
menu-light           1440 900 light 1 ltr place:songs menu:500,300
statistics-light     1280 720 light 1 ltr click:100,30 key:Up,Up,Up,Up,Up,Return
settings-light       1440 900 light 1 ltr key:ctrl+comma
settings-dark        800  600 dark  1 ltr key:ctrl+comma
settings-light       400  700 light 1 ltr key:ctrl+comma
END
}
queue="Sunday morning
Late, after the rain
לילה טוב"

root=$(cd "$(dirname "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/toccata/screenshots
. "$root/packaging/packages.sh"
. "$root/packaging/display.sh"

update='' only=''
while [ $# -gt 0 ]; do
    case $1 in
    --update) update=yes ;;
    --only) only=$2 && shift ;;
    *) break ;;
    esac
    shift
done
out=${1:-$cache/pictures}

# What was started here, by its id, however this ends.
mpd=''
stop_mpd_and_all() {
    [ -z "$mpd" ] || { kill "$mpd" && wait "$mpd"; } 2>/dev/null || :
    stop_all
}

# Made anew when what makes it has changed.
make_music() {
    version=$(cat "$root/tests/support/make-showcase" "$root"/tests/support/showcase/*.py | cksum | cut -d ' ' -f 1)
    music=$cache/music-$version
    [ ! -d "$music" ] || return 0
    say "Inventing music in $music (once, half a minute)"
    rm -rf "$cache"/music-*
    "$root/tests/support/make-showcase" "$cache/music-unfinished"
    sed -i "s|/music-unfinished/|/music-$version/|" "$cache/music-unfinished/mpd.conf"
    mv "$cache/music-unfinished" "$music"
}

# An MPD of our own on a port that nobody has, with the same queue each time.
start_mpd() {
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    sed "s/^port .*/port \"$port\"/" "$music/mpd.conf" >"$folder/mpd.conf"
    mpd --no-daemon --stderr "$folder/mpd.conf" >"$folder/mpd.log" 2>&1 &
    mpd=$!
    export MPD_HOST=127.0.0.1 MPD_PORT="$port"
    until mpc -q status >/dev/null 2>&1; do
        kill -0 "$mpd" 2>/dev/null || { cat "$folder/mpd.log" >&2 && return 1; }
        sleep 0.1
    done
    mpc -q --wait update
    mpc -q clear
    printf '%s\n' "$queue" | while read -r playlist; do mpc -q load "$playlist" >/dev/null; done
    mpc -q repeat on
    mpc -q volume 64 || :
    mpc -q play 4
}

# grab FILTER ARGUMENT...: the part of the display where the window is.
grab() {
    filter=$1
    shift
    ffmpeg -v error -y -f x11grab -draw_mouse 0 -video_size "$((width * scale))x$((height * scale))" -i "$DISPLAY" -frames:v 1 \
        -vf "$filter" "$@"
}

# still TIMES: waits until the window has looked as it did a moment before for so many times: in the bar below the time
# passes, and a cursor blinks. A server sends its covers one after the other, so the last look takes more of them.
still() {
    before='' last='' calm=0
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
        now=$(grab "crop=iw:ih-$((96 * scale)):0:0" -f rawvideo - | cksum)
        if [ "$now" = "$last" ] || [ "$now" = "$before" ]; then
            calm=$((calm + 1))
            [ "$calm" -lt "$1" ] || return 0
        else
            calm=0
        fi
        before=$last last=$now
        sleep 0.3
    done
    echo "$name: the window does not come to rest" >&2
}

# wait_for MILESTONE: in the log that the program writes of itself.
wait_for() {
    tries=300
    until grep -q "$1" "$folder/program.log"; do
        kill -0 "$program" 2>/dev/null || { cat "$folder/program.log" >&2 && return 1; }
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "$name: no $1 in 30 s" >&2 && return 1; }
        sleep 0.1
    done
}

# Places have the keys Alt+1, Alt+2 and so on up to Alt+0, in the order of the program's table.
key_of_place() {
    # An entry of the table may take two lines.
    number=$(tr '\n' ' ' <"$root/ui/shell/places.cpp" | grep -o 'Place{ *Location::Kind::[A-Za-z]*, *"[a-z]*"' \
        | sed 's/.*"\([a-z]*\)"/\1/' | grep -nx "$1" | cut -d : -f 1)
    [ -n "$number" ] || { echo "$name: there is no place $1" >&2 && return 1; }
    printf 'alt+%s' "$((number % 10))"
}

point() {
    xdotool mousemove "$((${1%,*} * scale))" "$((${1#*,} * scale))"
}

act() {
    what=${1#*:}
    case $1 in
    place:*) xdotool key "$(key_of_place "$what")" ;;
    key:*) xdotool key $(printf '%s' "$what" | tr , ' ') ;;
    type:*) xdotool type --delay 20 "$(printf '%s' "$what" | tr _ ' ')" ;;
    click:*) point "$what" && xdotool click 1 ;;
    menu:*) point "$what" && xdotool click 3 ;;
    wait:*) sleep "$what" ;;
    *) echo "$name: $1 is no step" >&2 && return 1 ;;
    esac
    still 1
}

# take NAME WIDTH HEIGHT SCHEME SCALE DIRECTION STEP...: each picture has a program of its own, whose settings are new.
take() {
    name=${1#\*}-$2x$3 width=$2 height=$3 scheme=$4 scale=$5 direction=$6 marked=${1%"${1#\*}"} file=${1#\*}
    shift 6
    say "$name"
    rm -rf "${folder:?}/home"
    mkdir -p "$folder/home"
    mpc -q seek 1:14
    xdotool mousemove "$((width * scale))" "$((height * scale))"
    [ "$direction" = ltr ] || direction=-reverse
    # shellcheck disable=SC2086
    env HOME="$folder/home" XDG_CONFIG_HOME="$folder/home/config" XDG_DATA_HOME="$folder/home/data" XDG_CACHE_HOME="$cache/program" \
        DBUS_SESSION_BUS_ADDRESS=disabled: QT_LOGGING_RULES=toccata.timing.debug=true QT_SCALE_FACTOR="$scale" \
        "$toccata" --server "127.0.0.1:$port" --scheme "$scheme" ${direction#ltr} >"$folder/program.log" 2>&1 &
    program=$!
    wait_for window-shown
    window=$(xdotool search --sync --onlyvisible --pid "$program" | head -n 1)
    xdotool windowmove "$window" 0 0 windowsize "$window" "$((width * scale))" "$((height * scale))" windowfocus "$window"
    wait_for library-complete
    wait_for queue-complete
    still 1
    for step; do
        act "$step"
    done
    still 5
    grab null -update 1 "$out/$name.png"
    [ "$update$marked" != 'yes*' ] || keep "$out/$name.png" "$root/resources/screenshots/$file.png"
    kill "$program"
    wait "$program" 2>/dev/null || :
    program=''
}

# 256 colours are enough for a window, and a third of the bytes.
keep() {
    pngquant --force --speed 1 --quality 60-98 --output "$2" "$1"
}

# shellcheck disable=SC2086
install_packages $build_packages $run_packages $demo_packages $display_packages $screenshot_packages
if [ -z "${TOCCATA:-}" ]; then
    say "Building (the first time takes some minutes)"
    (
        cd "$root"
        configure release >/dev/null
        cmake --build --preset release --target toccata -j 2
    )
fi
toccata=${TOCCATA:-$root/build/release/app/toccata}

mkdir -p "$cache" "$out" "$root/resources/screenshots"
make_music
program='' timer='' display=''
folder=$(mktemp -d)
trap stop_mpd_and_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
start_display 2880x1800
start_mpd
pictures >"$folder/table"
while read -r line; do
    case ${line%% *} in
    *"$only"*) ;;
    *) continue ;;
    esac
    # The programs that are started here must not read the table.
    # shellcheck disable=SC2086
    take $line </dev/null
done <"$folder/table"
say "The pictures are in $out"
