# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented catalogue. Plain dictionaries in the shape of Spotify's Web API,
so that the translation to Mopidy models (translator.py) has the same holes as
Mopidy-Spotify's."""
import hashlib
import random
import unicodedata

B62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ADJ = """
    Silver Quiet Broken Electric Velvet Northern Hollow Golden Paper Midnight Crimson Slow Glass Distant
    Wild Little Lost Second Blue Iron
""".split()
NOUN = """
    Foxes Harbour Machines Rivers Orchard Satellites Lanterns Parade Winters Signals Mirrors Garden
    Engines Tides Holiday Cathedral Pilots Avenue Wolves Telescope
""".split()
VERB = """
    Falling Waiting Running Dreaming Burning Leaving Singing Turning Breathing Drifting Holding Chasing
    Counting Building Calling
""".split()
TAIL = """
    Alone Again Tonight Slowly Home Forever Away Together Outside Below Backwards Over Down Apart
""".split()
FOREIGN = [
    "Кирилл и Друзья", "夜明けの楽団", "فرقة الليل", "Sûrréal Café", "Þórunn Ösp",
    "Ελληνικά Κύματα", "להקת הים", "Ñandú Eléctrico", "서울 신호", "भारत ध्वनि",
]


def ident(*parts):
    n = int.from_bytes(hashlib.sha256("\0".join(map(str, parts)).encode()).digest()[:17], "big")
    out = ""
    for _ in range(22):
        n, r = divmod(n, 62)
        out += B62[r]
    return out


def fold(text):
    text = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


class Catalog:
    def __init__(self, conf):
        self.rng = random.Random(conf["seed"])
        self.conf = conf
        self.artists, self.albums, self.tracks, self.playlists = {}, {}, {}, {}
        self._generate()
        if conf["quirks"]:
            from . import quirks

            quirks.install(self)
        self._index()

    # -- builders, also used by quirks.py
    def artist(self, name, key=None):
        a = {"type": "artist", "id": ident("artist", key or name)}
        a["uri"] = f"spotify:artist:{a['id']}"
        if name is not None:
            a["name"] = name
        a["albums"] = []
        self.artists[a["uri"]] = a
        return a

    def album(self, name, artists, key=None, **extra):
        first = artists[0].get("name", "") if artists else ""
        b = {"type": "album", "id": ident("album", key or (first, name)), "artists": artists}
        b |= {"album_type": "album", "is_playable": True, "tracks": []}
        b["uri"] = f"spotify:album:{b['id']}"
        if name is not None:
            b["name"] = name
        b.update(extra)
        self.albums[b["uri"]] = b
        for a in artists:
            a["albums"].append(b)
        return b

    def track(self, name, artists, album, number=1, disc=1, ms=None, key=None, **extra):
        key = key or (album and album["id"], disc, number, name)
        t = {"type": "track", "id": ident("track", key), "artists": artists, "is_playable": True}
        t |= {"disc_number": disc, "track_number": number}
        t["uri"] = f"spotify:track:{t['id']}"
        if name is not None:
            t["name"] = name
        if album is not None:
            t["album"] = album
            album["tracks"].append(t)
        if ms is None:
            ms = self.rng.randrange(120_000, 360_000)  # always drawn: the catalogue must not depend on track_seconds
            ms = self.conf["track_seconds"] * 1000 or ms
        t["duration_ms"] = ms
        t.update(extra)
        self.tracks[t["uri"]] = t
        return t

    def playlist(self, name, tracks, owner="me", key=None):
        p = {"type": "playlist", "id": ident("playlist", key or name), "name": name, "owner": owner, "tracks": tracks}
        p["uri"] = f"spotify:playlist:{p['id']}"
        self.playlists[p["uri"]] = p
        return p

    def _generate(self):
        seen = set()
        while len(self.artists) < self.conf["artists"]:
            name = self._artist_name(len(self.artists))
            if name not in seen:
                seen.add(name)
                self._generate_albums(self.artist(name))
        self._generate_lists()

    def _artist_name(self, i):
        r = self.rng
        if i % 5 == 4 and i // 5 < len(FOREIGN):
            return FOREIGN[i // 5]
        return f"{'The ' if r.random() < .3 else ''}{r.choice(ADJ)} {r.choice(NOUN)}"

    def _generate_albums(self, a):
        r = self.rng
        for n in range(self.conf["albums_per_artist"]):
            b = self.album(f"{r.choice(VERB)} {r.choice(TAIL)}" if n else a["name"], [a], key=(a["name"], n))
            for t in range(self.conf["tracks_per_album"]):
                who = [a]
                if r.random() >= .8 and len(self.artists) > 1:
                    who.append(r.choice(list(self.artists.values())[:-1]))
                title = f"{r.choice(VERB)} {r.choice(['the ', '', 'My ', 'Our '])}{r.choice(NOUN)}"
                if len(who) > 1:
                    title += f" (feat. {who[1].get('name')})"
                self.track(title, who, b, number=t + 1)

    def _generate_lists(self):
        r = self.rng
        ts = list(self.tracks.values())
        self.top_tracks = r.sample(ts, min(50, len(ts)))
        self.top_artists = r.sample(list(self.artists.values()), min(20, len(self.artists)))
        self.your_tracks = r.sample(ts, min(200, len(ts)))
        self.your_albums = r.sample(list(self.albums.values()), min(30, len(self.albums)))
        self.playlist("Discover Weekly", r.sample(ts, min(30, len(ts))), owner="spotify")
        self.playlist("Road trip", r.sample(ts, min(120, len(ts))))
        self.featured = [self.playlist("Focus Flow", r.sample(ts, min(80, len(ts))), owner="spotify")]

    def _index(self):
        kinds = (self.tracks, self._track_text), (self.albums, self._album_text), (self.artists, self._artist_text)
        for things, text in kinds:
            for thing in things.values():
                thing["_text"] = {field: fold(value) for field, value in text(thing).items()}

    @staticmethod
    def _names(artists):
        return " ".join(a.get("name", "") for a in artists)

    def _track_text(self, t):
        album = t.get("album") or {}
        return {
            "track_name": t.get("name", ""),
            "artist": self._names(t["artists"]),
            "albumartist": self._names(album.get("artists", [])),
            "album": album.get("name", ""),
        }

    def _album_text(self, b):
        return {"album": b.get("name", ""), "artist": self._names(b["artists"]), "albumartist": self._names(b["artists"])}

    def _artist_text(self, a):
        return {"artist": a.get("name", ""), "albumartist": a.get("name", "")}

    @staticmethod
    def match(x, query, exact):
        """Spotify-like: case- and accent-insensitive word prefixes; exact means the phrase occurs."""

        def matches(field, value):
            if field != "any" and field not in x["_text"]:
                return False
            text = " ".join(x["_text"].values()) if field == "any" else x["_text"][field]
            wanted = fold(str(value))
            if exact:
                return wanted in text
            return all(any(word.startswith(part) for word in text.split()) for part in wanted.split())

        return all(matches(field, value) for field, values in query.items() for value in values)
