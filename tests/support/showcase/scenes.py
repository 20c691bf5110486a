# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Album covers that show something, and pictures of artists."""
import math

from showcase.canvas import FINE, Canvas, clear, curve, hills, lines_of, mix


def landscape(rnd, title, artist, p):
    """A sun above hills."""
    c = Canvas(p[4], rnd)
    c.gradient(mix(p[3], p[4], 0.3), p[2], p[3], 180 if rnd.random() < 0.3 else 0)
    x, y = rnd.uniform(0.25, 0.75), rnd.uniform(0.26, 0.46)
    c.glow(x, y, 0.45, p[4], 0.7)
    c.circle(x, y, 0.12, p[4])
    for i in range(5):
        c.below(hills(rnd, 0.5 + 0.1 * i, 0.1 - 0.012 * i), mix(mix(p[2], p[3], 0.4), p[0], (i + 0.6) / 5))
    c.text(title, "thin", 0.08, 0.06, 0.895, p[4])
    c.text(artist, "text", 0.03, 0.064, 0.95, p[3])
    return c.finished()


def peaks(rnd, title, artist, p):
    """Mountains at dusk under a title in capitals."""
    c = Canvas(p[0], rnd)
    c.gradient(p[0], p[3], p[1])
    for _ in range(70):
        c.circle(rnd.random(), rnd.uniform(0, 0.5), rnd.uniform(0.0008, 0.0026), clear(p[4], rnd.uniform(0.3, 1)))
    for i in range(4):
        heights, level = [], 0.58 + i * 0.1
        for k in range(15):
            heights.append(level - (rnd.uniform(0.06, 0.2 - 0.03 * i) if k % 2 else rnd.uniform(-0.03, 0.03)))
        c.below(heights, mix(mix(p[2], p[1], i / 4), p[0], i / 3.2))
    c.text(title.upper(), "thin", 0.062, 0.5, 0.11, p[4], "mm", 0.86, 1)
    c.text(artist.upper(), "text", 0.026, 0.5, 0.175, p[3], "mm", 0.7, 1)
    return c.finished()


def city(rnd, title, artist, p):
    """Windows at night."""
    c = Canvas(p[0], rnd)
    c.gradient(p[0], p[2], p[1])
    c.circle(rnd.uniform(0.2, 0.8), 0.25, 0.1, p[4])
    for layer, shade in ((0, 0.45), (1, 0.85)):
        x = -0.02
        while x < 1:
            wide, top = rnd.uniform(0.07, 0.15), rnd.uniform(0.36, 0.62) + 0.12 * layer
            c.box(x, top, x + wide, 1, mix(p[1], p[0], shade))
            for row in range(int((0.98 - top) / 0.032)):
                for column in range(int((wide - 0.016) / 0.02)):
                    if layer and rnd.random() < 0.34:
                        left, y = x + 0.012 + column * 0.02, top + 0.02 + row * 0.032
                        c.box(left, y, left + 0.011, y + 0.017, rnd.choice([p[3], p[3], p[4]]))
            x += wide + rnd.uniform(0, 0.012)
    c.text(title.upper(), "poster", 0.1, 0.06, 0.09, p[4])
    c.text(artist, "text", 0.032, 0.062, 0.16, p[3])
    return c.finished()


def planet(rnd, title, artist, p):
    c = Canvas(p[0], rnd)
    c.glow(0.75, 0.2, 0.9, p[1], 0.8)
    for _ in range(240):
        c.circle(rnd.random(), rnd.random(), rnd.uniform(0.0006, 0.0028), clear(p[4], rnd.uniform(0.25, 1)))
    x, y, r = rnd.uniform(0.42, 0.6), rnd.uniform(0.44, 0.54), rnd.uniform(0.22, 0.29)
    tilt = rnd.uniform(-0.4, 0.4)

    def ring(start, end):
        for k, colour in enumerate((p[3], p[4], p[2])):
            points = []
            for i in range(start, end + 1):
                a, wide = math.tau * i / 80, r * (1.5 + 0.12 * k)
                dx, dy = wide * math.cos(a), wide * 0.22 * math.sin(a)
                points.append((x + dx * math.cos(tilt) - dy * math.sin(tilt), y + dx * math.sin(tilt) + dy * math.cos(tilt)))
            c.line(points, clear(colour, 0.8), 0.009)

    ring(40, 80)
    for i in range(60):
        c.circle(x + r * 0.28 * i / 60, y - r * 0.28 * i / 60, r * (1 - 0.4 * i / 60), mix(mix(p[1], p[0], 0.3), p[3], (i / 60) ** 0.9))
    ring(0, 40)
    c.text(title, "thin", 0.07, 0.5, 0.88, p[4], "mm")
    c.text(artist.upper(), "text", 0.026, 0.5, 0.94, p[3], "mm", 0.8, 1)
    return c.finished()


def arches(rnd, title, artist, p):
    """A rainbow of arches."""
    c = Canvas(p[4], rnd)
    x, colours = rnd.choice([0.5, 0.36, 0.64]), [p[0], p[1], p[2], p[3]]
    for i in range(7):
        r = 0.46 - i * 0.062
        colour = colours[i % 4] if i % 2 == 0 or i > 5 else p[4] if i % 4 == 1 else mix(p[3], p[4], 0.5)
        c.pie(x, 0.52, r, 180, 360, colour)
        c.box(x - r, 0.515, x + r, 0.82, colour)
    c.box(0, 0.82, 1, 1, p[0])
    c.text(title, "round", 0.06, 0.06, 0.888, p[4])
    c.text(artist, "text", 0.03, 0.06, 0.945, p[3])
    return c.finished()


def leaves(rnd, title, artist, p):
    c = Canvas(p[4], rnd)
    for stem in range(7):
        x0, lean = 0.02 + stem * 0.16 + rnd.uniform(-0.04, 0.04), rnd.uniform(-0.18, 0.18)
        colour, tall = p[stem % 4], rnd.uniform(0.5, 0.82)
        spine = [(x0 + lean * (t / 20) ** 2, 1.0 - tall * t / 20) for t in range(21)]
        c.line(spine, colour, 0.006)
        for k in range(4, 21, 2):
            x, y = spine[k]
            for side in (-1, 1):
                length, a = 0.12 * (1.25 - k / 24), -math.pi / 2 + side * 0.95
                dx, dy = math.cos(a), math.sin(a)
                points = [(x + dx * length * t + side * dy * 0.32 * length * math.sin(math.pi * t) * s * -1,
                           y + dy * length * t + side * dx * 0.32 * length * math.sin(math.pi * t) * s)
                          for s, ts in ((1, range(0, 11)), (-1, range(10, -1, -1))) for t in (i / 10 for i in ts)]
                c.polygon(points, colour)
    c.text(title, "italic", 0.1, 0.5, 0.1, p[0], "mm")
    c.text(artist.upper(), "serif", 0.032, 0.5, 0.18, p[1], "mm", 0.8, 1)
    return c.finished(14)


def ridges(rnd, title, artist, p):
    """Lines that rise where they meet something."""
    c = Canvas(p[0], rnd)
    lumps = [(rnd.uniform(0.25, 0.75), rnd.uniform(0.1, 0.9), rnd.uniform(0.05, 0.12), rnd.uniform(0.4, 1)) for _ in range(9)]
    for row in range(30):
        y, share = 0.17 + row * 0.0205, row / 30
        heights = []
        for i in range(161):
            x = i / 160
            near = sum(h * math.exp(-((x - lx) / w) ** 2 - ((share - ly) / 0.16) ** 2) for lx, ly, w, h in lumps)
            heights.append(y - 0.1 * near - 0.0025 * math.sin(i * 0.9 + row * 2) * near)
        points = [(0.1 + px * 0.8, py) for px, py in curve(heights)]
        c.polygon([*points, (0.9, y + 0.06), (0.1, y + 0.06)], p[0])
        c.line(points, mix(p[2], p[4], share), 0.0042)
    c.box(0, 0.785, 1, 1, p[0])
    c.text(title, "text", 0.05, 0.1, 0.87, p[4], room=0.8)
    c.text(artist, "text", 0.03, 0.1, 0.925, p[3], room=0.8)
    return c.finished()


def paper(rnd, title, artist, p):
    """Layers cut out of paper around a hole."""
    c = Canvas(p[4], rnd)
    colours = [p[4], p[3], mix(p[3], p[2], 0.6), p[2], p[1], p[0]]
    for i in range(1, 6):
        r, phase, bumps = 0.2 + i * 0.085, rnd.uniform(0, 6), rnd.choice([3, 4, 5])
        hole = [(0.5 + (r + 0.035 * math.sin(bumps * a + phase)) * math.cos(a), 0.45 + (r + 0.035 * math.sin(bumps * a + phase)) * math.sin(a))
                for a in (math.tau * k / 180 for k in range(180))]

        def sheet(draw, hole=hole):
            draw.rectangle([0, 0, FINE, FINE], 255)
            draw.polygon([(x * FINE, y * FINE) for x, y in hole], 0)

        c.shadowed(sheet, colours[i], 0.03)
    c.circle(0.5, 0.45, 0.1, p[2])
    c.text(title, "round", 0.06, 0.5, 0.9, p[4], "mm")
    c.text(artist, "text", 0.03, 0.5, 0.953, p[3], "mm")
    return c.finished()


def strands(rnd, title, artist, p):
    """Threads in a slow wind."""
    c = Canvas(p[0], rnd)
    a, b, d = rnd.uniform(2, 4), rnd.uniform(2, 4), rnd.uniform(0, 6)
    for n in range(420):
        x, y, points = rnd.uniform(-0.2, 1.2), rnd.uniform(-0.2, 1.2), []
        for _ in range(26):
            points.append((x, y))
            turn = 1.6 * math.sin(a * x + d) + 1.4 * math.cos(b * y - d)
            x, y = x + 0.017 * math.cos(turn), y + 0.017 * math.sin(turn)
        c.line(points, clear(p[1 + n % 4], 0.75), rnd.uniform(0.002, 0.007))
    c.box(0.07, 0.72, 0.93, 0.93, p[0])
    c.text(title, "thin", 0.085, 0.11, 0.8, p[4], room=0.78)
    c.text(artist, "text", 0.032, 0.112, 0.874, p[3], room=0.78)
    return c.finished()


def vase(rnd, title, artist, p):
    """A still life of a few simple things."""
    c = Canvas(p[3], rnd)
    c.gradient(mix(p[3], p[4], 0.5), p[3])
    c.box(0, 0.74, 1, 1, p[1])
    c.circle(0.72, 0.3, 0.13, p[2])
    for k, height in enumerate((0.42, 0.3, 0.36)):
        x = 0.33 + 0.07 * k
        c.line([(0.4, 0.55), (x - 0.04, height + 0.08), (x, height)], p[0], 0.006)
        c.circle(x, height, 0.045, p[4] if k == 1 else p[2])
        c.circle(x, height, 0.018, p[0])
    outline = [(0.035, 0.0), (0.03, 0.08), (0.1, 0.2), (0.115, 0.28), (0.09, 0.36)]
    c.polygon([(0.4 - w, 0.46 + y) for w, y in outline] + [(0.4 + w, 0.46 + y) for w, y in reversed(outline)], p[0])
    c.circle(0.66, 0.755, 0.085, mix(p[2], p[0], 0.15))
    c.circle(0.79, 0.775, 0.065, p[4])
    c.text(title, "serif", 0.075, 0.06, 0.895, p[4])
    c.text(artist, "italic", 0.042, 0.062, 0.953, p[3])
    return c.finished(16)


def sea(rnd, title, artist, p):
    """A low sun over water."""
    c = Canvas(p[2], rnd)
    c.gradient(p[1], mix(p[3], p[4], 0.4), p[2])
    c.circle(0.5, 0.5, 0.24, p[4])
    c.box(0, 0.56, 1, 1, p[1])
    for i in range(24):
        y, wide = 0.575 + i * 0.0175, 0.24 * (1 - i / 34)
        for _ in range(3):
            x = 0.5 + rnd.uniform(-wide, wide)
            c.line([(x - wide * 0.35, y), (x + wide * 0.35, y)], mix(p[4], p[3], i / 24), 0.006)
    for _ in range(60):
        x, y = rnd.random(), rnd.uniform(0.58, 1)
        c.line([(x, y), (x + 0.05, y)], clear(p[0], 0.35), 0.004)
    lines = lines_of(title.upper(), 2)
    for i, line in enumerate(lines):
        c.text(line, "spartan", 0.085, 0.06, 0.1 + 0.085 * i, p[4], room=0.8)
    c.text(artist, "text", 0.032, 0.062, 0.1 + 0.085 * len(lines) - 0.012, p[4])
    return c.finished()


def portrait(rnd, p):
    """An artist: somebody's outline before a field of colour."""
    c = Canvas(p[3], rnd)
    c.gradient(mix(p[3], p[4], rnd.random()), p[2], angle=rnd.uniform(0, 360))
    c.circle(0.5 + rnd.uniform(-0.14, 0.14), 0.4, 0.34, mix(p[4], p[3], 0.3))
    x, hair = 0.5 + rnd.uniform(-0.05, 0.05), rnd.randrange(4)
    skin, dress = mix(p[2], p[1], rnd.uniform(0.2, 0.9)), p[0]
    if hair == 0:
        c.box(x - 0.19, 0.24, x + 0.19, 0.72, p[0], 0.17)
    elif hair == 1:
        c.circle(x, 0.3, 0.23, p[0])
    elif hair == 2:
        c.circle(x, 0.17, 0.085, p[0])
    c.pie(x, 1.06, 0.4, 180, 360, dress)
    c.box(x - 0.065, 0.5, x + 0.065, 0.72, mix(skin, p[0], 0.2), 0.06)
    c.box(x - 0.135, 0.22, x + 0.135, 0.6, skin, 0.135)
    c.pie(x, 0.335, 0.145, 180, 360, p[0])
    if hair == 3:
        c.box(x - 0.25, 0.27, x + 0.25, 0.31, p[0], 0.02)
        c.box(x - 0.14, 0.14, x + 0.14, 0.3, p[0], 0.05)
    return c.finished(14)


SCENES = [landscape, peaks, city, planet, arches, leaves, ridges, paper, strands, vase, sea]
