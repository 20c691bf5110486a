# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented artists with their invented albums. Nobody here exists."""
import re
from dataclasses import dataclass, field

# Artist | genre | name to sort by, if another | label; below, indented, year and album. `~` a year of a first edition
# follows the year, `+` a number of discs follows the title.
TABLE = """
The Paper Lanterns | Indie Rock | Paper Lanterns, The | Windmill Recordings
    2004 Small Hours of the Harbour
    2007 Postcards We Never Sent
    2011 Kites for the Deaf
    2016 A Room with Seven Doors
Marisol Dune | Singer-Songwriter | Dune, Marisol | Low Tide
    2013 Salt
    2017 Bright Tin Roof
    2022 The Weather Inside
Ferrovia 9 | Electronic | | Halbmast
    1999 Nachtzug
    2003 Interlocking
    2010 Signal Box
    2019 Platform Zero
Odell Braithwaite Quartet | Jazz | Braithwaite, Odell, Quartet | Blue Heron
    1959 Walking on Tenth
    1962 Braithwaite Plays for Night Owls
    1964 Left of the Moon
Ines Calloway | Soul | Calloway, Ines | Golden Mile
    1967 Honey, Slowly
    1971 Rivers & Reasons
    1974~1973 Live at the Alhambra Ballroom +2
Glasshouse Effect | Dream Pop | | Windmill Recordings
    1991 Blur of Swans
    1993 Undersea Telephone
    2018 After the Aquarium
Tobias Fennick | Folk | Fennick, Tobias | Hedgerow
    1969 The Miller's Second Son
    1972 Larkrise
    1976 Ten Ballads and a Reel
Nadir & the Meridian | World | Nadir & the Meridian | Caravanserai
    1988 Caravan of Echoes
    1995 Blue Door in Essaouira
    2008 Seven Wells
Kilowatt Saints | Rock | | Ironmonger
    1978 Overhead Lines
    1980 Volt by Volt
    1983 Rust Belt Psalms
    1986 Good Night, Furnace
Yuki Arbour | Ambient | Arbour, Yuki | Still Water
    2009 Moss Calendar
    2012 Rooms for Rain
    2015 Snow, Seen from a Train
    2021 Twelve Kinds of Quiet
Dr. Lumen | Hip-Hop | Lumen, Dr. | Corner Store
    1994 Streetlight Syllabus
    1997 Chalk Outlines
    2005 Night School
Sable & Finch | Pop | | Candyfloss
    2014 Neon Orchard
    2018 Kiss the Cartographer
    2023 Sugar in the Engine
The Brass Republic | Funk | Brass Republic, The | Golden Mile
    1973 Get on the Good Foot Bridge
    1975 Parliament of Horns
Hollow Kestrel | Metal | | Ironmonger
    2001 Throne of Antlers
    2006 Ashen Liturgy
    2014 The Ninth Winter
Violet Anselm | Electropop | Anselm, Violet | Candyfloss
    2015 Chrome Heart
    2019 Sleepwalking Machines
    2024 Ultraviolent Ultramarine
Capitán Marea | Latin | Marea, Capitán | Caravanserai
    1965 Mambo en la Azotea
    1970 Luna de Hojalata
Grey Ermine | Post-Rock | | Halbmast
    2002 We Were Lighthouses Once
    2008 An Atlas of Missing Islands
    2017 The Long Exposure +2
Josephine Wray | Jazz | Wray, Josephine | Blue Heron
    1958 Josephine Wray Sings Softly
    1961 Cocktails at the Observatory
    1966 Once More, with Velvet
Ossian Brigg | Country | Brigg, Ossian | Hedgerow
    1974 Dust on the Dashboard
    1979 Three-Dollar Stars
Mira Solvang | Nordic Folk | Solvang, Mira | Still Water
    2011 Fjellvær
    2020 Isfugl
The Understudies | Britpop | Understudies, The | Windmill Recordings
    1994 Matinée Idols
    1996 Curtain Calls & Cigarettes
    2025 Standing Ovation
Kassia Thorne | Alternative | Thorne, Kassia | Low Tide
    2006 Bruise-Coloured Sky
    2010 Wolves of Suburbia
    2021 Good Luck, Everybody
Basalt Theory | IDM | | Halbmast
    2000 Igneous
    2004 Metamorphic
    2013 Sediment
Léonie Vasseur | Chanson | Vasseur, Léonie | Rive Droite
    1963 Trois heures du matin
    1968 Les Jardins suspendus
    1975 Adieu, petite gare
King Tamarind | Reggae | Tamarind, King | Corner Store
    1976 Sunrise on Orange Street
    1979 Dub from the Deep Yard
Orchard of Wires | Krautrock | | Halbmast
    1972 Orchard of Wires
    1974 Zwischenfrequenz
Pilar Montoro | Flamenco | Montoro, Pilar | Rive Droite
    1992 Tierra Encendida
    2003 Diez Cartas
Static Bloom | Shoegaze | | Low Tide
    1992 Petal Distortion
    2019 Slow Dissolve
Ember & Oak | Americana | | Hedgerow
    2012 Cedar Smoke
    2016 Hymns for Abandoned Barns
The Velour Assembly | Disco | Velour Assembly, The | Golden Mile
    1977 Mirrorball Constitution
    1979 Saturday, Forever
Noor Halabi | Oud | Halabi, Noor | Caravanserai
    2005 Letters from Aleppo Street
    2014 The Fig Tree
Pocket Cathedral | Chamber Pop | | Windmill Recordings
    2009 Choir of Small Machines
    2013 Stained Glass for Beginners
    2022 Everything Is Kept
Lunar Freight | Synthwave | | Candyfloss
    2016 Cargo
    2020 Sodium Lights
Elsie Prewett | Blues | Prewett, Elsie | Blue Heron
    1960 Back Porch Sessions
    1964 Mean Old River
Midwinter Choir | Choral | | Still Water
    1998 Evensong at Saint Aldhelm's
    2007 Snow Carols
Dante Okoro | Afrobeat | Okoro, Dante | Corner Store
    1975 Lagos Nocturne
    1977 Movement of the People's Bus
    1981 Fire in the Telephone
Saturnine | Trip-Hop | | Low Tide
    1996 Smoke Signals
    1999 Half-Light Hotel
"""

# Classical albums: year | album | composer | orchestra or ensemble | conductor or soloist | works with their movements.
CLASSICAL = """
1961 | Vossmar: Symphonies 2 & 4 | Henrike Vossmar | Philharmonie Lindenau | Anselm Kordt | Symphony No. 2 in D minor, Op. 19: Allegro maestoso; Andante con moto; Scherzo. Vivace; Finale. Allegro energico / Symphony No. 4 in E major, "Pastoral Hours", Op. 41: Dawn; Noon; Dusk; Night
1978 | Bellandi: Concerti per archi | Ottavio Bellandi | Accademia del Lido | Chiara Montefalco | Concerto in A minor, B. 12: Allegro; Largo; Presto / Concerto in F major, B. 15: Vivace; Adagio; Allegro assai / Concerto in G minor, B. 27: Andante; Allegro; Siciliana; Giga
1987 | Aubry-Salle: Préludes, Livre I | Léontine Aubry-Salle | | Tamás Verebes | Préludes, Livre I: Brumes; La Fontaine endormie; Danse des lanternes; Les Pas dans la neige bleue; Carillons; Sous les tilleuls; Ce que dit la mer; Minuit
1994 | Hallström: String Quartets | Edvin Hallström | Quartetto Ardea | | String Quartet No. 1 in C minor: Lento – Allegro; Intermezzo; Adagio; Finale / String Quartet No. 3 in B-flat major: Allegretto; Scherzo; Largo; Rondo
2002 | Vossmar: Requiem for the Lighthouse Keepers | Henrike Vossmar | Chor und Orchester der Stadt Lindenau | Ingeborg Stahl | Requiem, Op. 60: Introitus; Kyrie; Dies irae; Lacrimosa; Sanctus; Agnus Dei; Lux aeterna
2011 | Castellane: Ballets | Aurèle Castellane | Orchestre du Théâtre Neuf | Yvon Dessard | Le Jardin mécanique: Ouverture; Valse des rouages; Pas de deux; Nocturne; Finale / L'Oiseau de verre: Prélude; Danse; Apothéose
2019 | Bellandi & Hallström: Music for Winter Evenings | Ottavio Bellandi | Nordlys Sinfonietta | Saga Lindqvist-Roe | Concerto in E-flat major, "L'inverno": Allegro non molto; Largo; Allegro
"""


@dataclass
class Artist:
    name: str
    genre: str
    sort: str
    label: str


@dataclass
class Album:
    artist: Artist
    title: str
    year: int
    first_year: int = 0
    discs: int = 1
    works: list = field(default_factory=list)  # of (work, [movement])
    composer: str = ""
    conductor: str = ""

    @property
    def folder(self):
        return f"{plain(self.artist.name)}/{self.year} - {plain(self.title)}"


def plain(name):
    return re.sub(r'[/\\:"?*<>|]', "", name).strip(". ")


def table():
    artist = None
    for line in TABLE.strip().split("\n"):
        if line[0] != " ":
            name, genre, sort, label = (part.strip() for part in line.split("|"))
            artist = Artist(name, genre, sort or name, label)
            continue
        year, first, title, discs = re.match(r"\s+(\d+)(?:~(\d+))? (.*?)(?: \+(\d+))?$", line).groups()
        yield Album(artist, title, int(year), int(first or 0), int(discs or 1))


def classical():
    for line in CLASSICAL.strip().split("\n"):
        year, title, composer, ensemble, leader, works = (part.strip() for part in line.split("|"))
        artist = Artist(ensemble or leader, "Classical", "", "Kammerton")
        parts = [work.rsplit(": ", 1) for work in works.split(" / ")]
        yield Album(artist, title, int(year), works=[(work, moves.split("; ")) for work, moves in parts],
                    composer=composer, conductor=leader)


def albums():
    """All of them, classical ones among the others."""
    mixed, works = list(table()), list(classical())
    for i, album in enumerate(works):
        mixed.insert(2 + i * 13, album)
    return mixed
