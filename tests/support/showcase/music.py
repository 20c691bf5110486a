# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Silent music with tags. Silence compresses to next to nothing, so a song of four minutes takes 10 KB."""
import base64
import concurrent.futures
import os
import random
import subprocess
import uuid

from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TPOS, TRCK, TSOP
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from showcase import flac

CODECS = {
    "ogg": ["-c:a", "libvorbis", "-q:a", "0", "-ar", "44100"],
    "opus": ["-c:a", "libopus", "-b:a", "16k", "-ar", "48000"],
    "mp3": ["-c:a", "libmp3lame", "-b:a", "32k", "-ac", "1", "-ar", "44100"],
}
FEW = (187, 226, 271)  # the lengths of what an encoder has to make, in seconds
UTF8 = 3  # ID3's number for it
FRONT_COVER = 3
NEWEST = 1_790_000_000  # the time of the newest file; nothing here depends on today


def encode(folder, kind):
    """A few seconds, and from them each of the lengths, because copying is quicker than encoding."""
    clip = folder / f"clip.{kind}"
    quiet = ["ffmpeg", "-v", "error", "-fflags", "+bitexact"]
    subprocess.run([*quiet, "-f", "lavfi", "-i", "anullsrc=d=10", *CODECS[kind], str(clip)], check=True)
    for seconds in FEW:
        subprocess.run([*quiet, "-stream_loop", "-1", "-i", str(clip), "-t", str(seconds), "-c", "copy", "-map_metadata", "-1",
                        str(folder / f"{seconds}.{kind}")], check=True)


class Silences:
    """Files without a sound of every kind, to be copied."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            list(pool.map(lambda kind: encode(folder, kind), CODECS))

    def data(self, rnd, kind, seconds=None):
        """Of a length by chance if there is no other; the kind "fine" is FLAC with 96 kHz and 24 bit."""
        if kind in CODECS:
            return (self.folder / f"{rnd.choice(FEW)}.{kind}").read_bytes()
        seconds = seconds or round(rnd.triangular(95, 470, 225))
        return flac.silence(seconds, 96000, 24) if kind == "fine" else flac.silence(seconds)


def picture(data):
    cover = Picture()
    cover.type, cover.mime, cover.data = FRONT_COVER, "image/jpeg", data
    cover.width = cover.height = 800
    cover.depth = 24
    return cover


def tag_vorbis(file, kind, tags, cover):
    song = kind(file)
    song.delete()
    for name, value in tags.items():
        song[name] = value
    if cover and kind is FLAC:
        song.add_picture(picture(cover))
    elif cover:
        song["metadata_block_picture"] = [base64.b64encode(picture(cover).write()).decode()]
    song.save()


def tag_id3(file, tags, cover):
    frames = {"title": TIT2, "artist": TPE1, "album": TALB, "albumartist": TPE2, "tracknumber": TRCK, "date": TDRC,
              "genre": TCON, "discnumber": TPOS, "artistsort": TSOP}
    tag = ID3()
    for name, frame in frames.items():
        if name in tags:
            tag.add(frame(UTF8, tags[name]))
    if cover:
        tag.add(APIC(UTF8, "image/jpeg", FRONT_COVER, "", cover))
    if tags or cover:
        tag.save(file)


class MusicFolder:
    def __init__(self, folder, silences, seed):
        self.folder, self.silences, self.seed = folder, silences, seed
        self.rnd = random.Random(seed)
        self.songs = 0
        self.paths = []

    def add(self, path, tags, cover=None, kind="flac", seconds=None, age=0):
        """A song; a tag's value is one text or a list of them. `age` is in days before the newest."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self.silences.data(self.rnd, kind, seconds))
        tags = {name: value if isinstance(value, list) else [str(value)] for name, value in tags.items() if value != ""}
        if kind == "mp3":
            tag_id3(file, tags, cover)
        else:
            tag_vorbis(file, {"ogg": OggVorbis, "opus": OggOpus}.get(kind, FLAC), tags, cover)
        os.utime(file, (NEWEST - age * 86400, NEWEST - age * 86400))
        self.songs += 1
        self.paths.append(path)

    def write(self, path, data):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode())

    def id(self):
        """As MusicBrainz's are."""
        return str(uuid.UUID(int=self.rnd.getrandbits(128), version=4))
