# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edge cases that real Spotify data shows through Mopidy-Spotify. Every title starts
with 'Quirk' (where it has one), so `search any quirk` lists them."""


def install(c):
    ms = c.conf["track_seconds"] * 1000 or 200_000
    q = c.artist("Quirk Artist")
    b = c.album("Quirk Album", [q])
    c.track("Quirk ordinary", [q], b, 1, ms=ms)
    c.track("Quirk no album", [q], None, 1, ms=ms, key="noalbum")
    c.track("Quirk no artists", [], b, 2, ms=ms)
    c.track("Quirk no length", [q], b, 3, ms=0, duration_ms=None)
    c.track("Quirk no album, no artists, no length", [], None, ms=0, key="nothing", duration_ms=None)
    c.track("Quirk no numbers", [q], b, 0, ms=ms, disc_number=None, track_number=None)
    empty = c.artist("", key="emptyname")
    c.track("Quirk artist with empty name", [empty], b, 4, ms=ms)
    c.track("Quirk one of two artists empty", [q, empty], b, 5, ms=ms)
    noname = c.artist(None, key="noname")          # Mopidy-Spotify then uses the URI as the name
    c.track("Quirk artist without a name (URI shown)", [noname], b, 6, ms=ms)
    c.track("", [q], b, 7, ms=ms, key="emptytitle")
    c.track(None, [q], b, 8, ms=ms, key="notitle")  # the URI becomes the title
    eb = c.album("", [q], key="emptyalbum")
    c.track("Quirk album with empty name", [q], eb, 1, ms=ms)
    nb = c.album(None, [q], key="noalbumname")      # album name 'Unknown album'
    c.track("Quirk album without name", [q], nb, 1, ms=ms)
    na = c.album("Quirk album without artists", [], key="noalbumartist")
    c.track("Quirk on album without artists", [q], na, 1, ms=ms)
    c.track("Quirk does not start (translate_uri gives nothing)", [q], b, 9, ms=ms, _broken=True)
    c.track("Quirk unplayable here (filtered like the real one)", [q], b, 10, ms=ms, is_playable=False)
    c.track("Quirk lookup fails", [q], b, 11, ms=ms, _nolookup=True)
    many = [c.artist(f"Quirk Guest {i:02d}") for i in range(1, 13)]
    c.track("Quirk twelve artists", [q, *many], b, 12, ms=ms)
    c.track("Quirk " + "very long title " * 60, [q], b, 13, ms=ms)
    c.track('Quirk "quotes" \\ back\\slash / slash \' apostrophe & <b>markup</b>', [q], b, 14, ms=ms)
    c.track("Quirk line\nbreak\tand tab", [q], b, 15, ms=ms)
    c.track("Quirk e\u0301 decomposed", [q], b, 16, ms=ms)
    c.track("Quirk \u202eright-to-left override\u202c \u200bzero width \U0001f3b5", [q], b, 17, ms=ms)
    c.track("Quirk three seconds", [q], b, 18, ms=3000)
    c.track("Quirk two hours", [q], b, 19, ms=7_200_000)
    c.track("Quirk same title", [q], b, 20, ms=ms)
    c.track("Quirk same title", [q], b, 21, ms=ms)
    box = c.album("Quirk Box (Deluxe Edition)", [q])
    for d in (1, 2, 3):
        for n in range(1, 4):
            c.track(f"Quirk disc {d} track {n}", [q], box, n, d, ms=ms)
    va = c.artist("Various Artists", key="va")
    comp = c.album("Quirk Compilation", [va], album_type="compilation")
    for n, a in enumerate(list(c.artists.values())[:6], 1):
        c.track(f"Quirk compiled {n}", [a], comp, n, ms=ms)
    same = c.album("Quirk Album", [many[0]], key="samename")
    c.track("Quirk on the other album of that name", [many[0]], same, 1, ms=ms)
    gone = c.album("Quirk album not available here", [q], is_playable=False)
    c.track("Quirk in unavailable album", [q], gone, 1, ms=ms, is_playable=False)
    big = c.album("Quirk Huge Album", [q])
    for n in range(1, 1201):
        c.track(f"Quirk huge {n}", [q], big, n, ms=ms)
    ts = [t for t in c.tracks.values() if t.get("name", "").startswith("Quirk")][:40]
    c.playlist("Quirk / slash", ts)
    c.playlist("Quirk same name", ts[:3], key="p1")
    c.playlist("Quirk same name", ts[3:6], key="p2")
    c.playlist("Quirk empty", [])
    c.playlist("Quirk line\nbreak", ts[:2])
    c.playlist("Quirk thousand", list(big["tracks"])[:1000])
    c.playlist("", ts[:2], key="pempty")
