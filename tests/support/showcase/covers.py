# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Album covers made of shapes and letters. Each design draws a title and an artist in a palette's five colours."""
import math

from showcase.canvas import Canvas, clear, lines_of, mix


def rings(rnd, title, artist, p):
    c = Canvas(p[4], rnd)
    x, y = rnd.choice([(0.5, 0.46), (0.24, 0.72), (0.74, 0.3)])
    colours = [p[0], p[2], p[3], p[1]]
    for i in range(13, 0, -1):
        c.circle(x, y, i * 0.065, colours[i % 4] if i % 2 else p[4])
    c.box(0, 0.86, 1, 1, p[4])
    c.text(title, "spartan", 0.055, 0.06, 0.915, p[0])
    c.text(artist, "text", 0.03, 0.06, 0.957, p[1])
    return c.finished()


def stripes(rnd, title, artist, p):
    c = Canvas(p[0], rnd)
    bend = rnd.choice([0.55, 0.35, -0.4])
    edges = sorted(rnd.uniform(-0.5, 1.5) for _ in range(11))
    for i, (a, b) in enumerate(zip(edges, edges[1:])):
        c.polygon([(a, 0), (b, 0), (b + bend, 1), (a + bend, 1)], p[1 + i % 4])
    c.box(0.06, 0.06, 0.62, 0.24, p[0])
    c.text(title.upper(), "poster", 0.085, 0.09, 0.132, p[4], room=0.5)
    c.text(artist, "text", 0.034, 0.09, 0.203, p[3], room=0.5)
    return c.finished()


def tiles(rnd, title, artist, p):
    """Quarter circles and triangles in a grid."""
    c = Canvas(p[4], rnd)
    n = rnd.choice([3, 4, 4])
    s = 1 / n
    for row in range(n):
        for column in range(n):
            x, y = column * s, row * s
            back, front = rnd.sample(p, 2)
            c.box(x, y, x + s, y + s, back)
            turn = rnd.randrange(4)
            corners = [(x, y), (x + s, y), (x + s, y + s), (x, y + s)]
            kind = rnd.randrange(4)
            if kind < 2:
                c.pie(*corners[turn], s, turn * 90, turn * 90 + 90, front)
            elif kind == 2:
                c.polygon([corners[turn], corners[(turn + 1) % 4], corners[(turn + 2) % 4]], front)
            else:
                c.circle(x + s / 2, y + s / 2, s * 0.32, front)
    return c.finished()


def mesh(rnd, title, artist, p):
    """Soft light, and the title in large thin letters."""
    c = Canvas(p[1], rnd)
    for colour in (p[2], p[3], p[0], p[2], p[4], p[3]):
        c.glow(rnd.uniform(-0.1, 1.1), rnd.uniform(-0.1, 1.1), rnd.uniform(0.45, 0.9), colour, 0.9)
    c.glow(0.1, 1.0, 0.9, p[0], 0.75)
    lines = lines_of(title, 3)
    for i, line in enumerate(lines):
        c.text(line, "thin", 0.15, 0.07, 0.93 - 0.135 * (len(lines) - 1 - i), "white", "ls")
    c.text(artist, "text", 0.034, 0.075, 0.08, "white")
    return c.finished(16)


def words(rnd, title, artist, p):
    """The title, as large as it goes."""
    c = Canvas(p[rnd.choice([2, 3])], rnd)
    ink = p[0]
    lines = lines_of(title.upper(), 4)
    step = 0.8 / len(lines)
    for i, line in enumerate(lines):
        c.text(line, "poster", min(0.42, step * 1.3), 0.055, 0.05 + step * (i + 0.5), ink if i % 2 else p[4], room=0.89)
    c.box(0.055, 0.88, 0.945, 0.885, ink)
    c.text(artist.upper(), "spartan", 0.034, 0.055, 0.935, ink)
    return c.finished(20)


def halftone(rnd, title, artist, p):
    c = Canvas(p[rnd.choice([4, 3])], rnd)
    x, y = rnd.uniform(0.35, 0.65), rnd.uniform(0.32, 0.5)
    step = 0.0295
    for row in range(35):
        for column in range(36):
            px, py = (column - (row % 2) / 2) * step, row * step
            near = math.hypot(px - x, py - y)
            radius = step * 0.66 * max(0.0, 1 - near / 0.47) ** 0.5
            if radius > 0.001:
                c.circle(px, py, radius, p[2] if near < 0.2 else p[0])
    c.text(title, "black", 0.07, 0.06, 0.9, p[0])
    c.text(artist, "text", 0.034, 0.06, 0.953, p[1])
    return c.finished()


def rays(rnd, title, artist, p):
    c = Canvas(p[3], rnd)
    x, y, n = rnd.choice([0.5, 0.3, 0.7]), 0.64, rnd.choice([18, 24, 30])
    for i in range(n):
        a, b = (math.tau * (i + k) / n for k in (0, 0.5))
        c.polygon([(x, y), (x + 2 * math.cos(a), y + 2 * math.sin(a)), (x + 2 * math.cos(b), y + 2 * math.sin(b))], p[2])
    c.circle(x, y, 0.25, p[4])
    c.circle(x, y, 0.21, p[3])
    c.below([0.70 + 0.02 * math.sin(i / 3) for i in range(40)], p[1])
    c.below([0.80 + 0.02 * math.sin(i / 4 + 2) for i in range(40)], p[0])
    c.text(title.upper(), "poster", 0.11, 0.5, 0.885, p[4], "mm")
    c.text(artist, "round", 0.034, 0.5, 0.952, p[3], "mm")
    return c.finished()


def discs(rnd, title, artist, p):
    """Translucent circles that overlap."""
    c = Canvas(p[4], rnd)
    for i in range(rnd.choice([3, 5, 7])):
        radius = rnd.uniform(0.14, 0.34)
        c.circle(rnd.uniform(0.2, 0.8), rnd.uniform(0.2, 0.68), radius, clear(p[i % 4], 0.72))
    c.text(title, "round", 0.062, 0.07, 0.905, p[0])
    c.text(artist, "text", 0.032, 0.07, 0.955, mix(p[0], p[1], 0.5))
    return c.finished()


def cubes(rnd, title, artist, p):
    c = Canvas(p[0], rnd)
    s = rnd.choice([0.1, 0.125, 0.16])
    h = s * math.sqrt(3) / 2
    for row in range(-1, round(1 / (s * 1.5)) + 2):
        for column in range(-1, round(1 / (2 * h)) + 2):
            x, y = column * 2 * h + (h if row % 2 else 0), row * s * 1.5
            warm = rnd.random() < 0.16
            top, left, right = (p[4], p[3], mix(p[3], p[0], 0.35)) if warm else (p[2], p[1], mix(p[1], p[0], 0.6))
            c.polygon([(x, y - s), (x + h, y - s / 2), (x, y), (x - h, y - s / 2)], top)
            c.polygon([(x - h, y - s / 2), (x, y), (x, y + s), (x - h, y + s / 2)], left)
            c.polygon([(x + h, y - s / 2), (x, y), (x, y + s), (x + h, y + s / 2)], right)
    return c.finished()


def scales(rnd, title, artist, p):
    """Overlapping waves, as on old cloth."""
    c = Canvas(p[0], rnd)
    r = rnd.choice([0.1, 0.125])
    for row in range(-1, round(2 / r) + 3):
        for column in range(-1, round(0.5 / r) + 2):
            x, y = column * 2 * r + (r if row % 2 else 0), row * r / 2
            for radius, colour in ((r, p[4]), (r * 0.86, p[1 + row % 3]), (r * 0.58, p[4]), (r * 0.46, p[1 + row % 3]), (r * 0.2, p[4])):
                c.circle(x, y, radius, colour)
    c.box(0.2, 0.38, 0.8, 0.62, p[4])
    c.text(title, "italic", 0.085, 0.5, 0.475, p[0], "mm", 0.52)
    c.text(artist.upper(), "serif", 0.036, 0.5, 0.558, p[1], "mm", 0.52)
    return c.finished()


def bars(rnd, title, artist, p):
    """A gradient that slipped."""
    c = Canvas(p[0], rnd)
    n = 26
    for i in range(n):
        far = math.sin(i / n * math.pi) * rnd.uniform(0.5, 1)
        left = rnd.uniform(0.04, 0.3)
        right = min(0.96, left + 0.2 + 0.55 * far)
        y = 0.06 + 0.72 * i / n
        c.box(left, y, right, y + 0.019, mix(mix(p[2], p[3], i / n), p[4], 0.5 * rnd.random()), 0.01)
    c.text(title, "thin", 0.08, 0.05, 0.88, p[4])
    c.text(artist, "text", 0.032, 0.052, 0.942, p[3])
    return c.finished()


def confetti(rnd, title, artist, p):
    c = Canvas(p[rnd.choice([3, 4, 1])], rnd)
    for row in range(6):
        for column in range(6):
            x, y, s = (column + rnd.uniform(0.2, 0.8)) / 6, (row + rnd.uniform(0.2, 0.8)) / 6, rnd.uniform(0.03, 0.06)
            colour, kind, turn = rnd.choice(p), rnd.randrange(4), rnd.uniform(0, math.tau)
            if kind == 0:
                c.circle(x, y, s * 0.7, colour)
            elif kind == 1:
                c.circle(x, y, s * 0.7, None, colour, 0.013)
            elif kind == 2:
                c.polygon([(x + s * math.cos(turn + k), y + s * math.sin(turn + k)) for k in (0, 2.1, 4.2)], colour)
            else:
                c.line([(x + (k - 2) * s * 0.5, y + (s * 0.3 if k % 2 else -s * 0.3)) for k in range(5)], colour, 0.013)
    c.circle(0.5, 0.5, 0.29, p[0])
    lines = lines_of(title, 3)
    for i, line in enumerate(lines):
        c.text(line, "round", 0.1, 0.5, 0.47 + 0.095 * (i - (len(lines) - 1) / 2), p[4], "mm", 0.46)
    c.text(artist, "text", 0.032, 0.5, 0.68, p[3], "mm", 0.36)
    return c.finished()


def label(rnd, title, artist, p):
    """As series of classical records look: a field for the words above a painting."""
    c = Canvas(p[4], rnd)
    c.gradient(p[1], p[3], p[2], rnd.choice([20, 160, 200]))
    for _ in range(90):
        x, y, turn = rnd.uniform(-0.1, 1.1), rnd.uniform(0.3, 1.1), rnd.uniform(-0.6, 0.6)
        c.line([(x + t * 0.08, y + turn * t * 0.08 - 0.02 * math.sin(t)) for t in range(4)], clear(rnd.choice(p), 0.5), rnd.uniform(0.01, 0.05))
    c.box(0, 0, 1, 0.36, p[4])
    c.box(0.05, 0.05, 0.95, 0.054, p[0])
    c.text(artist.upper(), "serif", 0.042, 0.5, 0.1, p[0], "mm", 0.84)
    lines = lines_of(title, 2)
    for i, line in enumerate(lines):
        c.text(line, "italic", 0.085 if len(lines) == 1 else 0.07, 0.5, 0.205 + 0.075 * (i - (len(lines) - 1) / 2), p[1], "mm", 0.84)
    c.box(0.05, 0.306, 0.95, 0.31, p[0])
    return c.finished(14)


def dot(rnd, title, artist, p):
    """Almost nothing."""
    field, shape = (p[4], p[2]) if rnd.random() < 0.5 else (p[1], p[3])
    c = Canvas(field, rnd)
    ink = p[0] if field == p[4] else p[4]
    kind = rnd.randrange(3)
    if kind == 0:
        c.circle(0.5, 0.44, 0.17, shape)
    elif kind == 1:
        c.pie(0.5, 0.5, 0.24, 180, 360, shape)
        c.pie(0.5, 0.515, 0.24, 0, 180, p[3] if field == p[4] else p[2])
    else:
        c.box(0.3, 0.26, 0.7, 0.66, shape)
        c.circle(0.5, 0.46, 0.14, field)
    c.text(title.lower(), "thin", 0.05, 0.5, 0.83, ink, "mm")
    c.text(artist.lower(), "thin", 0.032, 0.5, 0.89, ink, "mm")
    return c.finished()


DESIGNS = [rings, stripes, tiles, mesh, words, halftone, rays, discs, cubes, scales, bars, confetti, dot]
