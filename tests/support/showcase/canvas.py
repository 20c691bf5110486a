# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A square to draw a cover on, with lengths from 0 to 1, and the colours and letters for it."""
import functools
import math
import pathlib

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageOps

SIZE = 800
FINE = 1600  # drawn at this size, because ImageDraw has no smooth edges

# Dark, deep, bright, warm, pale: each palette goes from its darkest colour to its lightest.
PALETTES = [tuple(line.split()) for line in """
#14213d #1f4e79 #e76f51 #f4a261 #fdf0d5
#2b1b3d #6a2c70 #b83b5e #f08a5d #f9ed69
#0b3c49 #137177 #1d976c #93c178 #fff1d0
#1a1423 #3d314a #684756 #ab8476 #f3dfc1
#03071e #370617 #9d0208 #e85d04 #ffba08
#001b2e #294c60 #5b8e9c #adb6c4 #ffefd3
#231942 #5e548e #9f86c0 #e0b1cb #fbeaf4
#10002b #3c096c #7b2cbf #c77dff #f3e0ff
#073b4c #118ab2 #06d6a0 #ffd166 #fff8e1
#1b4332 #2d6a4f #52b788 #b7e4c7 #f6fff8
#2d1e2f #a23e48 #ff3c38 #ff8c42 #fff275
#22223b #4a4e69 #9a8c98 #c9ada7 #f2e9e4
#0d1b2a #1b4965 #62b6cb #bee9e8 #fefae0
#341c1c #7f2c2c #c8553d #f28f3b #ffe0b5
#011627 #2ec4b6 #e71d36 #ff9f1c #fdfffc
#2f1847 #624763 #c62e65 #f9b3a7 #fff3ec
#1c2321 #5e6572 #7d98a1 #a9b4c2 #eef1ef
#3a0f2b #a4133c #ff4d6d #ff8fa3 #fff0f3
#102a43 #3d348b #7678ed #f7b801 #fff4d6
#042a2b #5eb1bf #ef7b45 #f4d35e #fbf5e6
#241023 #6b0504 #a3320b #d5e68d #f4f9d8
#0f1020 #2e3192 #1bffff #a8f9ff #f1ffff
#26180b #606c38 #a3a952 #dda15e #fefae0
#1d1128 #40376e #e84855 #f9dc5c #f4fffd
#0a0908 #22333b #c6ac8f #eae0d5 #fbf9f6
#05204a #7b2d26 #b497d6 #e1e2ef #f8f7fc
""".split("\n") if line]

# Who is not installed is replaced by the one that the program itself needs.
FONTS = {
    "thin": "lato/Lato-Light.ttf", "text": "lato/Lato-Medium.ttf", "black": "lato/Lato-Black.ttf",
    "poster": "bebas-neue/BebasNeue-Bold.otf", "round": "quicksand/Quicksand-Bold.ttf",
    "slab": "roboto/slab/RobotoSlab-Bold.ttf", "serif": "ebgaramond/EBGaramond12-Regular.otf",
    "italic": "ebgaramond/EBGaramond12-Italic.otf", "spartan": "league-spartan/LeagueSpartan-Bold.otf",
}


@functools.lru_cache(maxsize=None)
def font(style, pixels):
    for kind in ("truetype", "opentype"):
        file = pathlib.Path("/usr/share/fonts", kind, FONTS.get(style, style))
        if file.exists():
            return ImageFont.truetype(str(file), pixels)
    return ImageFont.truetype("DejaVuSans-Bold.ttf" if style in ("black", "poster") else "DejaVuSans.ttf", pixels)


def style_for(words, style):
    """The style, or a font that has the letters if those are not Latin."""
    highest = max(map(ord, words), default=0)
    return style if highest < 0x250 or 0x2000 <= highest < 0x2100 else "ipafont-gothic/ipag.ttf" if highest > 0x2e80 else "dejavu/DejaVuSans.ttf"


def drawable(words):
    """Without what no font of letters has: pictures."""
    return "".join(c for c in words if ord(c) < 0x10000 and not 0x2190 <= ord(c) < 0x2e80 and ord(c) != 0xfe0f).strip()


def rgb(colour):
    return tuple(int(colour[i:i + 2], 16) for i in (1, 3, 5))


def mix(a, b, share):
    """Between two colours: `share` of the second."""
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(rgb(a), rgb(b)))


def clear(colour, opacity):
    return rgb(colour) + (round(255 * opacity),)


def ramp(size, angle):
    """Grey from black to white across a square, turned by `angle` degrees."""
    grey = Image.linear_gradient("L").resize((size * 3 // 2, size * 3 // 2), Image.Resampling.BICUBIC)
    turned = grey.rotate(angle, Image.Resampling.BICUBIC)
    edge = (turned.width - size) // 2
    return ImageOps.autocontrast(turned.crop((edge, edge, edge + size, edge + size)))


class Canvas:
    def __init__(self, colour, rnd):
        self.image = Image.new("RGB", (FINE, FINE), colour)
        self.rnd = rnd
        self._take(self.image)

    def _take(self, image):
        self.image = image
        self.draw = ImageDraw.Draw(image, "RGBA")

    def gradient(self, first, last, middle=None, angle=0):
        grey = ramp(FINE // 4, angle).resize((FINE, FINE), Image.Resampling.BICUBIC)
        self._take(ImageOps.colorize(grey, first, last, middle))

    def glow(self, x, y, radius, colour, opacity=1.0):
        """A soft spot of light."""
        mask = ImageOps.invert(Image.radial_gradient("L")).point(lambda v: round(max(0, v - 75) / 180 * 255 * opacity))
        pixels = round(radius * 2 * FINE)
        mask = mask.resize((pixels, pixels), Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", mask.size, colour), (round((x - radius) * FINE), round((y - radius) * FINE)), mask)

    def shadowed(self, shape, colour, depth=0.02):
        """`shape` draws on a grey mask; it is painted in `colour` as if cut out of paper that lies above the rest."""
        mask = Image.new("L", (FINE, FINE), 0)
        shape(ImageDraw.Draw(mask))
        small = mask.resize((FINE // 8, FINE // 8)).filter(ImageFilter.GaussianBlur(depth * FINE / 8))
        shade = ImageChops.offset(small, 0, round(depth * FINE / 16)).resize((FINE, FINE), Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", mask.size, "black"), (0, 0), shade.point(lambda v: v * 5 // 10))
        self.image.paste(Image.new("RGB", mask.size, colour), (0, 0), mask)

    def circle(self, x, y, radius, fill=None, line=None, width=0.0):
        box = [v * FINE for v in (x - radius, y - radius, x + radius, y + radius)]
        self.draw.ellipse(box, fill, line, round(width * FINE))

    def pie(self, x, y, radius, start, end, fill):
        self.draw.pieslice([v * FINE for v in (x - radius, y - radius, x + radius, y + radius)], start, end, fill)

    def box(self, left, top, right, bottom, fill, radius=0.0):
        self.draw.rounded_rectangle([v * FINE for v in (left, top, right, bottom)], radius * FINE, fill)

    def polygon(self, points, fill):
        self.draw.polygon([(x * FINE, y * FINE) for x, y in points], fill)

    def line(self, points, fill, width):
        self.draw.line([(x * FINE, y * FINE) for x, y in points], fill, max(1, round(width * FINE)), "curve")

    def below(self, heights, fill):
        """Everything under a curve of heights at evenly spaced places."""
        self.polygon([*curve(heights), (1, 1), (0, 1)], fill)

    def text(self, words, style, height, x, y, fill, anchor="lm", room=0.86, spacing=0.0):
        """One line; made smaller until it has `room`. The anchors are Pillow's."""
        words = drawable(words)
        style = style_for(words, style)
        words = words if spacing == 0 else (" " * round(spacing)).join(words)
        pixels = height * FINE
        wide = font(style, round(pixels)).getlength(words) / FINE
        if wide > room:
            pixels *= room / wide
        self.draw.text((x * FINE, y * FINE), words, fill, font(style, max(8, round(pixels))), anchor)
        return pixels / FINE

    def finished(self, grain=10):
        """At its size, with a little grain as of print."""
        image = self.image.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
        if not grain:
            return image
        noise = Image.frombytes("L", (SIZE, SIZE), self.rnd.randbytes(SIZE * SIZE)).filter(ImageFilter.GaussianBlur(0.6))
        noise = noise.point(lambda v: 128 + (v - 128) * grain // 128)
        return ImageChops.overlay(image, Image.merge("RGB", [noise] * 3))


def curve(heights):
    return [(i / (len(heights) - 1), h) for i, h in enumerate(heights)]


def hills(rnd, middle, height, roughness=1.0, points=120):
    """Heights of a calm line of hills."""
    waves = [(rnd.uniform(0.6, 1.2) * (2 ** n), rnd.uniform(0, math.tau), 0.55 ** (n / roughness)) for n in range(5)]
    total = sum(w[2] for w in waves)
    return [middle - height * sum(a * math.sin(math.tau * f * i / points + p) for f, p, a in waves) / total
            for i in range(points + 1)]


def lines_of(words, count):
    """The words in at most `count` lines of much the same length."""
    words = drawable(words).split() or [""]
    count = min(count, len(words))
    wanted, lines = len(" ".join(words)) / count, [""]
    for word in words:
        if lines[-1] and len(lines) < count and len(lines[-1]) + len(word) / 2 > wanted:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
