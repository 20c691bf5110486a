# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Silent music with tags. Silence compresses to next to nothing, so a song of four minutes takes 20 KB."""
import base64
import concurrent.futures
import os
import random
import shutil
import subprocess
import uuid

from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TPOS, TRCK, TSOP
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

CODECS = {
    "flac": ["-c:a", "flac", "-compression_level", "0", "-frame_size", "32768"],
    "ogg": ["-c:a", "libvorbis", "-q:a", "0", "-ac", "1"],
    "opus": ["-c:a", "libopus", "-b:a", "16k", "-compression_level", "0", "-ac", "1"],
    "mp3": ["-c:a", "libmp3lame", "-b:a", "32k", "-ac", "1"],
}
LENGTHS = (74, 131, 158, 172, 187, 199, 206, 214, 223, 231, 238, 246, 255, 267, 281, 302, 334, 391, 467, 612, 884, 2530)
FEW = (187, 226, 271)  # of what takes seconds to encode
FINE_AUDIO = (203, 241, 356, 488)  # 96 kHz, 24 bit
UTF8 = 3  # ID3's number for it
FRONT_COVER = 3
NEWEST = 1_790_000_000  # the time of the newest file; nothing here depends on today


def silence(folder, kind, seconds, rate=44100, depth="s16"):
    file = folder / f"{rate}-{seconds}.{kind}"
    source = f"anullsrc=r={rate}:cl=stereo:d={seconds}"
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-sample_fmt" if kind == "flac" else "-ar",
                    depth if kind == "flac" else "48000" if kind == "opus" else str(rate), "-map_metadata", "-1",
                    "-fflags", "+bitexact", *CODECS[kind], str(file)], check=True)


class Silences:
    """One file of each length and kind, made at first, to be copied."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True)
        jobs = [("flac", s) for s in LENGTHS] + [(k, s) for k in ("ogg", "opus", "mp3") for s in FEW]
        jobs += [("flac", s, 96000, "s32") for s in FINE_AUDIO]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for done in [pool.submit(silence, folder, *job) for job in jobs]:
                done.result()

    def file(self, rnd, kind, seconds=None):
        """Of a length by chance, or of that nearest to `seconds`; the kind "fine" is FLAC with 96 kHz and 24 bit."""
        lengths = FINE_AUDIO if kind == "fine" else LENGTHS if kind == "flac" else FEW
        chosen = rnd.choice(lengths[1:17]) if seconds is None else min(lengths, key=lambda s: abs(s - seconds))
        return self.folder / (f"96000-{chosen}.flac" if kind == "fine" else f"44100-{chosen}.{kind}")


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
        shutil.copyfile(self.silences.file(self.rnd, kind, seconds), file)
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
