# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Web-API-shaped dictionaries to Mopidy models, with Mopidy-Spotify 5's rules."""
from mopidy.models import Album, Artist, Image, Playlist, Ref, Track


def artist_ref(a):
    return Ref.artist(uri=a["uri"], name=a.get("name", a["uri"]))


def album_ref(b):
    if "name" in b:
        first = b["artists"][0].get("name") if b["artists"] else None
        name = f"{first} - {b['name']}" if first else b["name"]
    else:
        name = b["uri"]
    return Ref.album(uri=b["uri"], name=name)


def track_ref(t, check_playable=True):
    if check_playable and not t["is_playable"]:
        return None
    return Ref.track(uri=t["uri"], name=t.get("name", t["uri"]))


def artist(a):
    return Artist(uri=a["uri"], name=a.get("name", a["uri"]))


def album(b):
    # no date, no num_tracks, no images: Mopidy-Spotify 5 sets none of them
    return Album(uri=b["uri"], name=b.get("name", "Unknown album"), artists=[artist(a) for a in b["artists"]])


def track(t, bitrate=None):
    if not t["is_playable"]:
        return None
    return Track(
        uri=t["uri"],
        name=t.get("name", t["uri"]),
        artists=[artist(a) for a in t["artists"]],
        album=album(t["album"]) if t.get("album") else None,
        length=t.get("duration_ms"),
        disc_no=t.get("disc_number"),
        track_no=t.get("track_number"),
        bitrate=bitrate,
    )


def playlist_ref(p, user="me"):
    name = p["name"] if p["owner"] == user else f"{p['name']} (by {p['owner']})"
    return Ref.playlist(uri=p["uri"], name=name)


def playlist(p):
    return Playlist(uri=p["uri"], name=playlist_ref(p).name, tracks=[m for m in (track(t, 160) for t in p["tracks"]) if m])


def images(base, ident):
    return [Image(uri=f"{base}/image/{ident}/{s}.png", width=s, height=s) for s in (640, 300, 64)]
