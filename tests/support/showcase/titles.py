# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented titles of songs."""

THINGS = """Harbour Lantern Orchard Telephone Window Staircase Satellite River Garden Letter Mirror Engine Avenue Compass
Carousel Feather Chapel Signal Umbrella Photograph Needle Anchor Radio Curtain Matchbook Suitcase Lighthouse Bicycle Cinema
Thunder Marble Paper Violin Copper Balcony Ceiling Meadow Kettle Island Corridor Almanac Ribbon Hotel Postcard Tower""".split()
KINDS = """Quiet Golden Broken Electric Distant Borrowed Hollow Velvet Northern Wooden Second Crooked Silver Invisible
Perfect Early Burning Sleeping Ordinary Crystal Restless Ancient Blue Scarlet Weightless Sudden Gentle Wild""".split()
PLACES = """Lisbon Tangier Trieste Valparaíso Tromsø Marseille Kyoto Odessa Reykjavík Havana Galway Bruges Montevideo Leipzig
the Suburbs the Rain Reverse Winter the Afternoon Colour the Dark""".replace("the ", "the_").split()
DOINGS = """Leaving Chasing Counting Painting Crossing Forgetting Drawing Waking Holding Burning Following Folding
Returning_to Dancing_with Talking_to Waiting_for""".split()
WHOLE = """Half Past Four|Not Tonight, Theodora|Everyone Goes Home|If You Were a Season|Nothing Rhymes with August|
Tell It to the Tide|Seventeen Minutes|All My Maps|Come Down Easy|You, Again|Where the Buses Turn|I Kept Your Coat|
Say It Softer|This Is Not a Drill|Any Other Sunday|Before the Band Plays|Two Sugars|Goodnight, Magnolia|Slow Reply|
Lost & Found|Please Hold|What the Gardener Saw|Don't Look Down|Long Way Round|Stay a Little|Three Wishes Too Many|
Hello, Hello|Once Upon a Tuesday|Never the Same Sea|Less and Less|Overture|Reprise|Interlude|Coda""".replace("\n", "").split("|")


def title(rnd):
    thing, other, kind = rnd.choice(THINGS), rnd.choice(THINGS), rnd.choice(KINDS)
    place, doing = rnd.choice(PLACES).replace("_", " "), rnd.choice(DOINGS).replace("_", " ")
    return rnd.choice([f"{kind} {thing}", f"{kind} {thing}", thing, f"The {thing}", f"{thing} & {other}",
                       f"{doing} the {thing}", f"{doing} {place}", f"{thing} in {place}",
                       f"The {thing} and the {other}", f"{kind} {thing}s", f"A {thing} for {other}s",
                       rnd.choice(WHOLE), rnd.choice(WHOLE), rnd.choice(WHOLE)])


def titles(rnd, album, count):
    """Of an album that has a song of its own name."""
    found = [album] if rnd.random() < 0.6 else []
    while len(found) < count:
        new = title(rnd)
        if new not in found:
            found.append(new)
    rnd.shuffle(found)
    return found
