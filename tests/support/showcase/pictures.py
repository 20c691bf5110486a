# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets which cover: neighbours neither look alike nor have the same colours."""
import io
import random

from PIL import Image

from showcase import covers, scenes
from showcase.canvas import PALETTES

# What suits one kind of music; all others take turns through all designs.
SUITABLE = {
    "Classical": [covers.label, covers.label, scenes.leaves, covers.label, scenes.vase],
    "Jazz": [covers.words, covers.tiles, covers.halftone, scenes.city, covers.stripes, covers.discs],
    "Ambient": [covers.mesh, scenes.landscape, covers.dot, scenes.sea],
    "Metal": [scenes.peaks, scenes.ridges, scenes.strands],
    "Folk": [scenes.leaves, scenes.landscape, scenes.vase],
}


def jpeg(image, quality=88):
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality)
    return data.getvalue()


def cover(number, title, artist, genre, seed):
    """The cover of the number'th album, as JPEG."""
    rnd = random.Random(f"{seed}/{number}/{title}")
    designs = SUITABLE.get(genre, covers.DESIGNS + scenes.SCENES)
    # 7 shares no divisor with the number of designs, nor 11 with that of palettes, so all of them take turns.
    design = designs[number * 7 % len(designs)]
    return jpeg(design(rnd, title, artist, PALETTES[number * 11 % len(PALETTES)]))


def portrait(number, seed):
    return jpeg(scenes.portrait(random.Random(f"{seed}/{number}"), PALETTES[number * 9 % len(PALETTES)]))


def black():
    return jpeg(Image.new("RGB", (800, 800)))


def wide(title, artist, seed):
    """A cover that is no square: the middle of one."""
    image = Image.open(io.BytesIO(cover(3, title, artist, "", seed)))
    return jpeg(image.crop((0, 120, 800, 570)))
