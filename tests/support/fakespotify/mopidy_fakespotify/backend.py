# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
import logging
import re
import time
import wave

import pykka
from mopidy import backend
from mopidy.models import Album, Artist, Ref, SearchResult

from . import Extension
from . import translator as tr
from .catalog import Catalog

logger = logging.getLogger(__name__)

ROOT = Ref.directory(uri="spotify:directory", name="Spotify")
TREE = {
    "spotify:directory": [
        Ref.directory(uri="spotify:top", name="Top lists"),
        Ref.directory(uri="spotify:your", name="Your music"),
        Ref.directory(uri="spotify:playlists", name="Playlists"),
    ],
    "spotify:top": [
        Ref.directory(uri="spotify:top:tracks", name="Top tracks"),
        Ref.directory(uri="spotify:top:artists", name="Top artists"),
    ],
    "spotify:your": [
        Ref.directory(uri="spotify:your:tracks", name="Your tracks"),
        Ref.directory(uri="spotify:your:albums", name="Your albums"),
    ],
    "spotify:playlists": [Ref.directory(uri="spotify:playlists:featured", name="Featured")],
}
QUIRK_DIRS = [
    Ref.directory(uri="spotify:fake:slow", name="Slow folder (5 s)"),
    Ref.directory(uri="spotify:fake:broken", name="Broken folder"),
    Ref.directory(uri="spotify:fake:empty", name="Empty folder"),
    Ref.directory(uri="spotify:fake:same", name="Same names"),
]


def existing(items):
    return [item for item in items if item]


class FakeSpotifyBackend(pykka.ThreadingActor, backend.Backend):
    uri_schemes = ["spotify"]

    def __init__(self, config, audio):
        super().__init__()
        self.conf = config["fakespotify"]
        self.catalog = Catalog(self.conf)
        host = config["http"].get("hostname") or "127.0.0.1"
        if host in ("::", "0.0.0.0"):
            host = "127.0.0.1"
        own_url = f"http://{host}:{config['http']['port']}/fakespotify"
        self.image_base = self.conf["image_base_url"] or own_url
        self.wav_dir = Extension().get_cache_dir(config)
        self.library = Library(self)
        self.playback = Playback(audio, self)
        self.playlists = Playlists(self)
        c = self.catalog
        logger.info("Fake Spotify: %d artists, %d albums, %d tracks", len(c.artists), len(c.albums), len(c.tracks))

    def wait(self, what):
        ms = self.conf[f"{what}_latency_ms"]
        if ms:
            time.sleep(ms / 1000)


class Library(backend.LibraryProvider):
    root_directory = ROOT

    def __init__(self, backend):
        self.backend = backend
        self.c = backend.catalog

    def browse(self, uri):
        if uri == "spotify:directory":
            return TREE[uri] + (QUIRK_DIRS if self.backend.conf["quirks"] else [])
        if uri in TREE:
            return TREE[uri]
        self.backend.wait("browse")
        c = self.c
        if uri in c.albums:
            return existing(map(tr.track_ref, c.albums[uri]["tracks"]))
        if uri in c.artists:
            albums = c.artists[uri]["albums"]
            top = [t for b in albums for t in b["tracks"]][:10]
            return existing(map(tr.track_ref, top)) + existing(map(tr.album_ref, albums))
        if uri in c.playlists:
            return existing(map(tr.track_ref, c.playlists[uri]["tracks"]))
        return self.browse_list(uri)

    def browse_list(self, uri):
        c = self.c
        if uri == "spotify:top:tracks":
            return existing(tr.track_ref(t, False) for t in c.top_tracks)
        if uri == "spotify:top:artists":
            return existing(map(tr.artist_ref, c.top_artists))
        if uri == "spotify:your:tracks":
            return existing(map(tr.track_ref, c.your_tracks))
        if uri == "spotify:your:albums":
            return existing(map(tr.album_ref, c.your_albums))
        if uri == "spotify:playlists:featured":
            return [tr.playlist_ref(p) for p in c.featured]
        if uri == "spotify:fake:slow":
            time.sleep(5)
            return existing(map(tr.track_ref, c.top_tracks[:5]))
        if uri == "spotify:fake:broken":
            raise RuntimeError("fake backend failure in browse")
        if uri == "spotify:fake:same":
            return [tr.album_ref(b) for b in c.albums.values() if b.get("name") == "Quirk Album"] * 2
        return []

    def lookup(self, uri):
        self.backend.wait("lookup")
        c = self.c
        if uri in c.tracks:
            if c.tracks[uri].get("_nolookup"):
                return []
            ts = [c.tracks[uri]]
        elif uri in c.albums:
            ts = c.albums[uri]["tracks"] if c.albums[uri]["is_playable"] else []
        elif uri in c.artists:
            ts = [t for b in c.artists[uri]["albums"] if b["album_type"] != "compilation" for t in b["tracks"]]
        elif uri in c.playlists:
            ts = c.playlists[uri]["tracks"]
        elif uri == "spotify:your:tracks":
            ts = c.your_tracks
        else:
            return []
        return existing(tr.track(t, 160) for t in ts)

    def search(self, query=None, uris=None, exact=False):
        if not query:
            return SearchResult(uri="spotify:search")
        if "uri" in query:
            ts = [t for u in query["uri"] for t in self.lookup(u)]
            return SearchResult(uri="spotify:search", tracks=ts)
        text = " ".join(str(v) for vs in query.values() for v in vs)
        logger.info("Fake Spotify searches: %s", text)
        if m := re.search(r"slow:(\d+(?:\.\d+)?)", text):
            time.sleep(float(m[1]))
        else:
            self.backend.wait("search")
        if any(word in text for word in ("fail!", "none!", "crash!", "crashalbum!")):
            return self.misbehave(text)
        if m := re.search(r"many:(\d+)", text):
            ts = [t for t in self.c.tracks.values() if t["is_playable"]]
            return SearchResult(uri="spotify:search", tracks=[tr.track(ts[i % len(ts)]) for i in range(int(m[1]))])
        return self.find(query, exact, text)

    @staticmethod
    def misbehave(text):
        """The magic words that make a search go wrong."""
        if "fail!" in text:
            raise RuntimeError("fake backend failure in search")
        if "none!" in text:
            return None
        # An artist or album without a name ends the session of Mopidy-MPD 3.3.
        if "crash!" in text:
            return SearchResult(uri="spotify:search", artists=[Artist(uri="spotify:artist:none")])
        return SearchResult(uri="spotify:search", albums=[Album(uri="spotify:album:none")])

    def find(self, query, exact, text):
        query = {f: [re.sub(r"slow:\S+", "", str(v)).strip() for v in vs] for f, vs in query.items()}
        query = {f: [v for v in vs if v] for f, vs in query.items()}
        query = {f: vs for f, vs in query.items() if vs}
        if not query:
            return SearchResult(uri="spotify:search")

        def hits(kind):
            found = [x for x in getattr(self.c, kind + "s").values() if self.c.match(x, query, exact)]
            return found[: self.backend.conf[f"search_{kind}_count"]]

        return SearchResult(
            uri=f"spotify:search:{text}",
            albums=[tr.album(x) for x in hits("album")],
            artists=[tr.artist(x) for x in hits("artist")],
            tracks=existing(tr.track(x) for x in hits("track")),
        )

    def get_distinct(self, field, query=None):
        self.backend.wait("search")
        if query:
            r = self.search(query) or SearchResult()
            if field == "artist":
                return {a.name for a in r.artists if a.name is not None}
            if field == "albumartist":
                return {a.name for b in r.albums for a in b.artists if a.name is not None}
            if field == "album":
                return {b.name for b in r.albums if b.name is not None}
            return set()
        ts = [t for p in self.c.playlists.values() for t in p["tracks"]]
        if field == "artist":
            return {a.get("name", a["uri"]) for t in ts for a in t["artists"]}
        if field == "albumartist":
            return {a.get("name", a["uri"]) for t in ts if t.get("album") for a in t["album"]["artists"]}
        if field == "album":
            return {t["album"].get("name", "Unknown album") for t in ts if t.get("album")}
        return set()

    def get_images(self, uris):
        self.backend.wait("image")
        out = {}
        for uri in uris:
            c = self.c
            if uri in c.tracks:
                b = c.tracks[uri].get("album")
                out[uri] = tr.images(self.backend.image_base, b["id"]) if b else []
            elif uri in c.albums or uri in c.artists or uri in c.playlists:
                out[uri] = tr.images(self.backend.image_base, uri.rsplit(":", 1)[1])
        return out


class Playback(backend.PlaybackProvider):
    def translate_uri(self, uri):
        t = self.backend.catalog.tracks.get(uri)
        if t is None or t.get("_broken") or not t["is_playable"]:
            return None
        secs = max(1, round((t.get("duration_ms") or 30_000) / 1000))
        path = self.backend.wav_dir / f"silence-{secs}.wav"
        if not path.exists():
            tmp = path.with_suffix(".tmp")
            with wave.open(str(tmp), "wb") as w:
                w.setnchannels(1)
                w.setsampwidth(1)
                w.setframerate(8000)
                for _ in range(secs):
                    w.writeframes(b"\x80" * 8000)
            tmp.rename(path)
        return path.as_uri()


class Playlists(backend.PlaylistsProvider):
    """Read-only, as Mopidy-Spotify's."""

    def __init__(self, backend):
        super().__init__(backend)
        self.c = backend.catalog

    def as_list(self):
        self.backend.wait("browse")
        return [tr.playlist_ref(p) for p in self.c.playlists.values()]

    def get_items(self, uri):
        p = self.c.playlists.get(uri)
        return p and existing(map(tr.track_ref, p["tracks"]))

    def lookup(self, uri):
        self.backend.wait("lookup")
        p = self.c.playlists.get(uri)
        return p and tr.playlist(p)

    def refresh(self):
        pass

    def create(self, name):
        return None

    def delete(self, uri):
        return False

    def save(self, playlist):
        return None
