# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What real collections have beside ordinary albums, each made as small as it can be and still be that."""
from showcase import pictures, titles

SCRIPTS = [
    ("青い灯台", "夜行列車の窓から", "J-Pop", ["夜明け前", "雨の停車場", "硝子の街", "さよなら、八月", "遠い灯り"]),
    ("نور الميناء", "رسائل من البحر", "Arabic", ["أول الفجر", "على رصيف الميناء", "يا ليل", "حكاية قديمة"]),
    ("תזמורת הגשם", "שבע חלונות", "Israeli", ["בוקר בחיפה", "מכתב שלא נשלח", "שיר ערש", "הרכבת האחרונה"]),
    ("Тихая Гавань", "Письма с маяка", "Rock", ["Последний трамвай", "Снег над Невой", "Голоса", "Дом у моря"]),
    ("Emoji Parade 🎪", "🌈 ☔ → ☀️", "Pop", ["🎵 Tune 👩‍👩‍👧", "No Words 🤫", "🚂🚂🚂", "Happy (¯\\_(ツ)_/¯)"]),
]
LONG_ALBUM = ("The Collected and Very Nearly Complete Recordings Made in the Back Room of the Hotel Esplanade During the "
              "Summer of the Great Storm, Volume One: With Alternate Takes, Conversations and a Dog")
LONG_ARTIST = "The Right Honourable Society for the Preservation of Unusually Long and Rambling Orchestra Names (Reunited)"
NARROW = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2


class Oddities:
    def __init__(self, music, seed):
        self.music, self.seed, self.number = music, seed, 500

    def cover(self, title, artist, genre=""):
        self.number += 1
        return pictures.cover(self.number, title, artist, genre, self.seed)

    def album(self, folder, names, age, **tags):
        """An album whose cover lies in its folder; `names` are its songs."""
        for number, name in enumerate(names, 1):
            song = {"title": name, "tracknumber": number, **tags}
            self.music.add(f"{folder}/{number:02} {number}.flac", song, age=age)
        artist = tags.get("albumartist", tags.get("artist", ""))
        self.music.write(f"{folder}/cover.jpg", self.cover(tags.get("album", ""), artist if isinstance(artist, str) else " & ".join(artist)))

    def all(self):
        for part in (self.scripts, self.long_names, self.odd_numbers, self.twelve_discs, self.two_editions, self.same_name,
                     self.several_album_artists, self.compilations, self.mixed_years, self.without_tags, self.cue_sheets,
                     self.odd_covers, self.fine_audio):
            part()

    def scripts(self):
        for age, (artist, album, genre, names) in enumerate(SCRIPTS):
            self.album(f"{artist}/{album}", names, 40 + 9 * age, artist=artist, albumartist=artist, album=album, genre=genre,
                       date=str(2004 + 4 * age))

    def long_names(self):
        self.album("Long/Names", ["A Song Whose Title Goes On and On Until Nobody Remembers How It Began, and Then a Little Further",
                                  NARROW, "Short"], 200, artist=LONG_ARTIST, albumartist=LONG_ARTIST, album=LONG_ALBUM, genre="Skiffle", date="1962")

    def odd_numbers(self):
        """Tracks that are no plain numbers: `1/14`, the sides of a record, and Mopidy's `0/12`."""
        for folder, album, numbers in (("Slashed", "Fourteen Doors", [f"{n}/14" for n in range(1, 15)]),
                                       ("Sides", "Side by Side", ["A1", "A2", "A3", "B1", "B2", "B3"]),
                                       ("Zeros", "From Nought", ["0/12", "1/12", "2/12", "10/12"])):
            names = titles.titles(self.music.rnd, album, len(numbers))
            for place, (number, name) in enumerate(zip(numbers, names)):
                # The files' names have the reverse order, so that nothing is right by chance.
                self.music.add(f"Sidewinder Trio/{album}/{chr(ord('z') - place)}.flac",
                               {"title": name, "artist": "Sidewinder Trio", "albumartist": "Sidewinder Trio", "album": album,
                                "tracknumber": number, "genre": "Surf", "date": "1966"}, age=300)
            self.music.write(f"Sidewinder Trio/{album}/cover.jpg", self.cover(album, "Sidewinder Trio"))

    def twelve_discs(self):
        album, artist = "Aubry-Salle: The Complete Piano Sonatas", "Tamás Verebes"
        cover = self.cover(album, artist, "Classical")
        for disc in range(1, 13):
            for track, movement in enumerate(("Allegro", "Adagio", "Rondo"), 1):
                work = f"Piano Sonata No. {disc} in {'CDEFGAB'[disc % 7]} {'minor' if disc % 3 else 'major'}"
                self.music.add(f"{artist}/Complete Sonatas/CD{disc}/{track}.flac",
                               {"title": f"{work}: {'I' * track}. {movement}", "artist": artist, "albumartist": artist,
                                "artistsort": "Verebes, Tamás", "albumartistsort": "Verebes, Tamás", "album": album, "discnumber": disc, "disctotal": 12,
                                "tracknumber": track, "composer": "Léontine Aubry-Salle", "composersort": "Aubry-Salle, Léontine", "work": work,
                                "movementname": movement, "movement": str(track), "movementnumber": str(track), "performer": f"{artist} (piano)",
                                "genre": "Classical", "date": "2006", "originaldate": "1983", "label": "Kammerton"}, age=12)
            self.music.write(f"{artist}/Complete Sonatas/CD{disc}/cover.jpg", cover)

    def two_editions(self):
        names = titles.titles(self.music.rnd, "Glass Harbour", 8)
        for year, more in (("1974", []), ("2014", ["Glass Harbour (Demo)", "Ferrywoman (Live)"])):
            self.album(f"Hollis Marchetti/Glass Harbour ({year})", names + more, 500 - (year == "2014") * 490, artist="Hollis Marchetti",
                       albumartist="Hollis Marchetti", artistsort="Marchetti, Hollis", album="Glass Harbour", date=year,
                       originaldate="1974", genre="Soft Rock", label="Golden Mile", musicbrainz_albumid=self.music.id())

    def same_name(self):
        for artist, sort, year in (("Ruby Castellan", "Castellan, Ruby", "1989"), ("The Night Porters", "Night Porters, The", "2001")):
            self.album(f"{artist}/Greatest Hits", titles.titles(self.music.rnd, "Greatest Hits", 7), 320, artist=artist,
                       albumartist=artist, artistsort=sort, albumartistsort=sort, album="Greatest Hits", date=year, genre="Pop")

    def several_album_artists(self):
        for album, year, artists in (("Two Pianos, One Storm", "2015", ["Josephine Wray", "Odell Braithwaite"]),
                                     ("Northbound", "2023", ["Mira Solvang", "Yuki Arbour", "Noor Halabi"])):
            self.album(f"Duets/{album}", titles.titles(self.music.rnd, album, 6), 30, artist=artists, albumartist=artists,
                       album=album, date=year, genre=["Jazz", "Folk"], musicbrainz_albumid=self.music.id())

    def compilations(self):
        """One whose songs have an album artist in common, one that has none but lies in one folder."""
        singers = ["Ines Calloway", "The Brass Republic", "Dante Okoro", "The Velour Assembly", "King Tamarind", "Elsie Prewett"]
        for folder, album, common in (("Various Artists/Golden Mile Soul", "Golden Mile Soul 1967–1979", "Various Artists"),
                                      ("Compilations/Campfire", "Songs from a Campfire", "")):
            names = titles.titles(self.music.rnd, album, 12)
            for number, name in enumerate(names, 1):
                self.music.add(f"{folder}/{number:02}.mp3",
                               {"title": name, "artist": singers[number % len(singers)], "albumartist": common, "album": album,
                                "tracknumber": f"{number}/12", "date": "1999", "genre": "Soul" if common else "Folk"}, kind="mp3", age=150)
            self.music.write(f"{folder}/cover.jpg", self.cover(album, common or "Friends"))

    def mixed_years(self):
        album, artist = "Singles Going Sideways", "Kilowatt Saints"
        for number, name in enumerate(titles.titles(self.music.rnd, album, 9), 1):
            self.music.add(f"{artist}/{album}/{number:02}.flac",
                           {"title": name, "artist": artist, "albumartist": artist, "album": album, "tracknumber": number, "date": str(1977 + number),
                            "genre": "Rock"}, age=90)
        self.music.write(f"{artist}/{album}/folder.jpg", self.cover(album, artist))

    def without_tags(self):
        for kind, name in (("mp3", "recording 0017"), ("mp3", "untitled (final) (2)"), ("flac", "dictaphone kitchen"), ("opus", "voice memo")):
            self.music.add(f"Unsorted/{name}.{kind}", {}, kind=kind, age=3)
        self.music.add("Unsorted/no album.ogg", {"title": "A Song Without an Album", "artist": "Tobias Fennick"}, kind="ogg", age=3)
        self.music.add("Unsorted/no artist.flac", {"title": "Nobody's Song", "album": "Found Tapes", "tracknumber": "1"}, age=3)
        self.music.add("Unsorted/no title.flac", {"artist": "Elsie Prewett", "album": "Found Tapes", "tracknumber": "2"}, age=3)

    def cue_sheets(self):
        """One large file with its sheet, and separate files beside a sheet that names them."""
        artist, whole, parts = "Orchard of Wires", "Live im Kesselhaus", "Bandmaschine"
        names = titles.titles(self.music.rnd, whole, 6)
        self.music.add(f"{artist}/{whole}/concert.flac", {"title": whole, "artist": artist, "album": whole, "date": "1975", "genre": "Krautrock"},
                       self.cover(whole, artist), seconds=2530, age=60)
        starts = (0, 371, 748, 1213, 1590, 2105)
        tracks = "".join(f'  TRACK {n:02} AUDIO\n    TITLE "{name}"\n    PERFORMER "{artist}"\n    INDEX 01 {s // 60:02}:{s % 60:02}:00\n'
                         for n, (name, s) in enumerate(zip(names, starts), 1))
        head = f'REM DATE 1975\nREM GENRE Krautrock\nPERFORMER "{artist}"\n'
        self.music.write(f"{artist}/{whole}/concert.cue", f'{head}TITLE "{whole}"\nFILE "concert.flac" WAVE\n{tracks}')
        names = titles.titles(self.music.rnd, parts, 5)
        self.album(f"{artist}/{parts}", names, 61, artist=artist, albumartist=artist, album=parts, date="1976", genre="Krautrock")
        files = "".join(f'FILE "{n:02} {n}.flac" WAVE\n  TRACK {n:02} AUDIO\n    TITLE "{name}"\n    INDEX 01 00:00:00\n'
                        for n, name in enumerate(names, 1))
        self.music.write(f"{artist}/{parts}/{parts}.cue", f'{head}TITLE "{parts}"\n{files}')

    def odd_covers(self):
        """None at all, a black one, and one that is no square."""
        for album, year, cover in (("Blank Slate", "2012", None), ("No Sleeve", "2015", None), ("Void", "2018", pictures.black()),
                                   ("Wide Open", "2021", pictures.wide("Wide Open", "Minor Planets", self.seed))):
            for number, name in enumerate(titles.titles(self.music.rnd, album, 5), 1):
                self.music.add(f"Minor Planets/{album}/{number:02}.ogg",
                               {"title": name, "artist": "Minor Planets", "albumartist": "Minor Planets", "album": album, "tracknumber": number, "date": year,
                                "genre": "Space Rock"}, kind="ogg", age=250)
            if cover:
                self.music.write(f"Minor Planets/{album}/cover.jpg", cover)

    def fine_audio(self):
        album, artist = "Ninety-Six", "Saga Lindqvist-Roe"
        cover = self.cover(album, artist)
        for number, name in enumerate(titles.titles(self.music.rnd, album, 6), 1):
            self.music.add(f"{artist}/{album}/{number:02}.flac",
                           {"title": name, "artist": artist, "albumartist": artist, "artistsort": "Lindqvist-Roe, Saga",
                            "albumartistsort": "Lindqvist-Roe, Saga", "album": album, "tracknumber": number, "date": "2024-11-08",
                            "genre": "Modern Classical", "label": "Still Water"}, cover, kind="fine", age=1)
