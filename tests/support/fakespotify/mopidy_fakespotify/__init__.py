# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mopidy-FakeSpotify: an offline stand-in for Mopidy-Spotify.

Serves a deterministic, invented ``spotify:`` library (artists, albums, tracks,
playlists, images) through the real Mopidy core and the real Mopidy-MPD, with
configurable latency and a set of metadata quirks, so that MPD clients can be
tested without a network, an account or an audio device.
"""
import pathlib

from mopidy import config, ext

__version__ = "0.1.0"


class Extension(ext.Extension):
    dist_name = "Mopidy-FakeSpotify"
    ext_name = "fakespotify"
    version = __version__

    def get_default_config(self):
        return config.read(pathlib.Path(__file__).parent / "ext.conf")

    def get_config_schema(self):
        s = super().get_config_schema()
        for name in ("artists", "albums_per_artist", "tracks_per_album"):
            s[name] = config.Integer(minimum=1)
        for name in ("search", "browse", "lookup", "image"):
            s[f"{name}_latency_ms"] = config.Integer(minimum=0)
        for name in ("album", "artist", "track"):
            s[f"search_{name}_count"] = config.Integer(minimum=0)
        s["seed"] = config.Integer()
        s["track_seconds"] = config.Integer(minimum=0)
        s["quirks"] = config.Boolean()
        s["image_base_url"] = config.String(optional=True)
        return s

    def setup(self, registry):
        from .backend import FakeSpotifyBackend

        registry.add("backend", FakeSpotifyBackend)
        registry.add("http:app", {"name": self.ext_name, "factory": self._web})

    def _web(self, config, core):
        from .web import ImageHandler

        return [(r"/image/([0-9A-Za-z]+)/([0-9]+)\.png", ImageHandler, {"config": config})]
