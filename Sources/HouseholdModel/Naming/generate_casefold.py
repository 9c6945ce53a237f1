#!/usr/bin/env python3
"""Writes CasefoldTable.swift: Unicode 15.0 NFKC_Casefold, canonical composition and marks.

Run it with a Python whose `unicodedata` is 15.0.0 (3.12), or beside `unicodedata2==15.0.0`:

    python3 generate_casefold.py > CasefoldTable.swift
    python3 generate_casefold.py --vectors > CasefoldVectors.swift  # For the tests.

The table is made once. Keys of products are derived from it and are on disks and in hashes for
ever, so a newer Unicode would need a new table beside this one, never an edit of it. Case folding
itself is `str.casefold`; Unicode 15.0 added no case pair to 14.0, so Python 3.11 gives the same.
"""

import random
import sys

try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

# Default_Ignorable_Code_Point of DerivedCoreProperties-15.0.0.txt, which `unicodedata` lacks.
IGNORABLE = [
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
]
IGNORED = {chr(c) for first, last in IGNORABLE for c in range(first, last + 1)}
SCALARS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
HANGUL = range(0xAC00, 0xAC00 + 11172)
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def nfkc_casefold(character):
    """NFKC_CF of one character: NFKC, full case folding and removal of ignorables, to a fixpoint."""
    if unicodedata.category(character) == "Cn":
        return "" if character in IGNORED else character
    text = character
    while True:
        folded = unicodedata.normalize("NFKC", text).casefold()
        folded = unicodedata.normalize("NFKC", folded)
        folded = "".join(c for c in folded if c not in IGNORED)
        if folded == text:
            return text
        text = folded


def to_nfkc_casefold(text):
    """toNFKC_Casefold(X) of The Unicode Standard 15.0, section 3.13 (R5)."""
    return unicodedata.normalize("NFC", "".join(nfkc_casefold(c) for c in text))


class Numbers:
    """Numbers as base64 VLQ: five bits a digit, lowest first, a sixth says that more follow."""

    def __init__(self):
        self.text = []

    def add(self, number):
        while True:
            low, number = number & 31, number >> 5
            self.text.append(DIGITS[low + (32 if number else 0)])
            if not number:
                return

    def add_signed(self, number):
        self.add(number * 2 if number >= 0 else -number * 2 - 1)

    def lines(self, width=96):
        text = "".join(self.text)
        return "\n".join("  " + text[i:i + width] for i in range(0, len(text), width))


def mapping_table():
    """For each scalar that changes: gap, length, then each target less the previous record's."""
    numbers, last, previous = Numbers(), 0, []
    for scalar in SCALARS:
        if scalar in HANGUL:
            continue
        target = [ord(c) for c in unicodedata.normalize("NFD", nfkc_casefold(chr(scalar)))]
        if target == [scalar]:
            continue
        numbers.add(scalar - last)
        numbers.add(len(target))
        for index, value in enumerate(target):
            numbers.add_signed(value - (previous[index] if index < len(previous) else 0))
        last = scalar
        previous = target + previous[len(target):]
    return numbers.lines()


def runs(value_of):
    """Runs of scalars with one value that is not 0: gap from the last run, length, value."""
    numbers, last, start, value = Numbers(), 0, 0, 0
    for scalar in SCALARS + [0x110000]:
        new = value_of(chr(scalar)) if scalar < 0x110000 else 0
        if new != value:
            if value:
                numbers.add(start - last)
                numbers.add(scalar - start)
                numbers.add(value)
                last = scalar
            start, value = scalar, new
    return numbers.lines()


def composition_table():
    """Primary composites, ordered by what they are made of: gap of first, second, composite."""
    pairs = []
    for scalar in SCALARS:
        parts = unicodedata.decomposition(chr(scalar)).split()
        if len(parts) != 2 or parts[0].startswith("<"):
            continue
        if unicodedata.normalize("NFC", chr(scalar)) == chr(scalar):
            pairs.append((int(parts[0], 16), int(parts[1], 16), scalar))
    numbers, last, composite = Numbers(), 0, 0
    for first, second, scalar in sorted(pairs):
        numbers.add(first - last)
        numbers.add(second)
        numbers.add_signed(scalar - composite)
        last, composite = first, scalar
    return numbers.lines()


def random_texts(count, seed):
    """Texts in which scalars meet that fold, decompose, reorder or compose; and any others."""
    chance = random.Random(seed)
    known = [chr(c) for c in SCALARS if unicodedata.category(chr(c)) not in ("Cn", "Co")]
    pools = [
        [c for c in known if nfkc_casefold(c) != c],
        [c for c in known if unicodedata.combining(c)],
        [c for c in known if unicodedata.normalize("NFD", c) != c and ord(c) not in HANGUL],
        [chr(c) for c in (*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A7, 0x11C3))],
        [chr(c) for c in HANGUL],
        list(" AaeIıİoſẞßΣςµ\u0300\u0301\u0307\u0323\u0327\u0345\u0315\u200d\u3000\ufe0f"),
        known,
    ]
    for _ in range(count):
        pool = chance.choice(pools)
        length = chance.randint(1, 8)
        yield "".join(chance.choice(chance.choice([pool, chance.choice(pools)])) for _ in range(length))


def scalars_in_hex(text):
    return " ".join(f"{ord(c):X}" for c in text)


def print_vectors():
    names = ["Milk", "Straße", "İstanbul", "ﬁsh", "Ｃａｆé", "Cafe\u0301", "ΟΔΟΣ", "ǅ", "①½", "\ufdfa", "각"]
    lines = "\n".join(
        f"  {scalars_in_hex(text)} > {scalars_in_hex(to_nfkc_casefold(text))}"
        for text in [*names, *random_texts(300, seed=15)])
    print(f'''\
// Made by generate_casefold.py --vectors from Unicode 15.0.0. Don't edit.
// swift-format-ignore-file

/// Texts and their toNFKC_Casefold, both as scalars in hexadecimal, as Python's tables give it.
enum CasefoldVectors {{
  static let lines = """
{lines}
  """
}}''')


def main():
    if unicodedata.unidata_version != "15.0.0":
        sys.exit(f"needs Unicode 15.0.0, and this Python has {unicodedata.unidata_version}")
    if "--vectors" in sys.argv:
        return print_vectors()
    print(f'''\
// Made by generate_casefold.py from Unicode 15.0.0. Don't edit: keys on disk depend on every digit.
// swift-format-ignore-file

/// The four tables of `Casefold`, as base64 VLQ; `CasefoldDecoder` reads them and skips the rest.
enum CasefoldTable {{
  /// Scalars that NFKC_Casefold followed by NFD changes: gap, length, targets.
  static let mapping = """
{mapping_table()}
  """

  /// Runs of one canonical combining class other than 0: gap, length, class.
  static let combiningClasses = """
{runs(unicodedata.combining)}
  """

  /// Primary composites, without Hangul: gap of the first scalar, second scalar, composite.
  static let compositions = """
{composition_table()}
  """

  /// Runs of marks (general category M): gap, length, 1.
  static let marks = """
{runs(lambda c: int(unicodedata.category(c)[0] == "M"))}
  """
}}''')


if __name__ == "__main__":
    main()
