"""Draws the two fonts beside this file from those of @fontsource/ibm-plex-sans; README.md says what is
left out, and why. Needs fonttools and brotli:

    python3 packages/ui/src/fonts/draw.py
"""

import re
from collections import defaultdict
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FILES = HERE.parents[3] / "node_modules/@fontsource/ibm-plex-sans/files"

# Thousandths of the size of the letters: a third of a pixel in running text. Half of what a font
# weighs without hinting is pairs of letters that are moved less.
LEAST_KERNING = 20

# Family, identifier, full name and PostScript name, as the OpenType specification numbers them.
NAMES = (1, 3, 4, 6)


def draw(weight: int, signs: str) -> None:
    font = TTFont(FILES / f"ibm-plex-sans-latin-{weight}-normal.woff2")
    options = Options(hinting=False, layout_features=["kern"], layout_scripts=["latn"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(signs))
    subsetter.subset(font)
    addOpenTypeFeaturesFromString(font, kerning(font), tables=["GPOS"])
    # The licence has a changed font bear another name.
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = re.sub("IBM ?Plex", "Raadgiver", str(record))
    font.flavor = "woff2"
    font.save(HERE / f"raadgiver-sans-{weight}.woff2")


def kerning(font: TTFont) -> str:
    """The rules for pairs that are moved enough to be seen."""
    seen = {pair: units for pair, units in moved(font).items() if abs(units) >= LEAST_KERNING}
    # A table has one class for each letter: those that are moved alike beside all others.
    firsts = alike(seen)
    seconds = alike({(second, first): units for (first, second), units in seen.items()})
    rules = (
        f"pos [{' '.join(before)}] [{' '.join(after)}] {seen[before[0], after[0]]};"
        for before in firsts
        for after in seconds
        if (before[0], after[0]) in seen
    )
    return f"feature kern {{ {' '.join(rules)} }} kern;"


def moved(font: TTFont) -> dict[tuple[str, str], int]:
    """How much each pair of letters is moved: every lookup adds what it has to say."""
    units = defaultdict(int)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        found = {}
        for subtable in lookup.SubTable:
            # The first subtable that knows a pair is the one that counts.
            found = dict(pairs_in(subtable.ExtSubTable, font.getGlyphOrder())) | found
        for pair, advance in found.items():
            units[pair] += advance
    return units


def pairs_in(subtable, glyphs: list[str]):
    """Each pair of a subtable, whether it names the pairs or the classes of their letters."""
    for index, first in enumerate(subtable.Coverage.glyphs):
        if subtable.Format == 1:
            for record in subtable.PairSet[index].PairValueRecord:
                yield (first, record.SecondGlyph), advance_of(record)
        else:
            row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)].Class2Record
            for second in glyphs:
                record = row[subtable.ClassDef2.classDefs.get(second, 0)]
                yield (first, second), advance_of(record)


def advance_of(record) -> int:
    return getattr(record.Value1, "XAdvance", 0)


def alike(units: dict[tuple[str, str], int]) -> list[list[str]]:
    """The letters that stand first, in groups that are moved by the same beside the same."""
    beside = defaultdict(list)
    for (letter, other), moved_by in sorted(units.items()):
        beside[letter].append((other, moved_by))
    groups = defaultdict(list)
    for letter, others in beside.items():
        groups[tuple(others)].append(letter)
    return list(groups.values())


if __name__ == "__main__":
    sheet = (HERE.parent / "styles/fonts.scss").read_text()
    written = re.search(r"\$written:(.*?);", sheet, re.DOTALL)[1]
    for weight in (400, 700):
        draw(weight, written)
