#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh MPD_PORT HTTP_PORT STATE_DIR [more mopidy -o options]: Mopidy + Mopidy-MPD + FakeSpotify on loopback,
# in the foreground (stop it by its PID). No install, no network, no audio device.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mpd=${1:-6712}
http=${2:-6722}
dir=${3:-./fakespotify-state}
if [ $# -ge 3 ]; then shift 3; else shift $#; fi
mkdir -p "$dir/m3u"
cat > "$dir/mopidy.conf" <<END
[core]
cache_dir = $dir/cache
config_dir = $dir/config
data_dir = $dir/data
restore_state = false
[logging]
color = false
[audio]
mixer = software
mixer_volume = 70
output = fakesink sync=true
[mpd]
hostname = 127.0.0.1
port = $mpd
zeroconf =
[http]
hostname = 127.0.0.1
port = $http
zeroconf =
[m3u]
playlists_dir = $dir/m3u
[file]
enabled = false
[local]
enabled = false
[fakespotify]
enabled = true
END
export PYTHONPATH="$here${PYTHONPATH:+:$PYTHONPATH}" PYTHONDONTWRITEBYTECODE=1
exec /usr/bin/mopidy --config "$dir/mopidy.conf" "$@"
