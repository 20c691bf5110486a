# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
import hashlib
import struct
import zlib

import tornado.gen
import tornado.web


def png(ident, size):
    h = hashlib.sha256(ident.encode()).digest()
    rows = bytearray()
    for y in range(size):
        rows += b"\0"
        top = h[0:3] if y * 2 < size else h[3:6]
        bot = h[6:9]
        rows += bytes(top) * (size // 2) + bytes(bot) * (size - size // 2)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


class ImageHandler(tornado.web.RequestHandler):
    def initialize(self, config):
        self.latency = config["fakespotify"]["image_latency_ms"] / 1000

    async def get(self, ident, size):
        if self.latency:
            await tornado.gen.sleep(self.latency)
        self.set_header("Content-Type", "image/png")
        self.set_header("Cache-Control", "public, max-age=31536000")
        self.write(png(ident, min(int(size), 640)))
