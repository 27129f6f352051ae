"""How would another newsroom set the same words?

A habit is one choice of a house style: which quotation marks, how a thousand is parted, whether a
headline shouts. Each has several ways, each a function from text to text that leaves the words
what they are. A style is one way for some of the habits, and `set_in` puts a text into it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TypeAlias

import regex

Way: TypeAlias = Callable[[str], str]

THIN, NARROW, FIXED, HIDDEN = "\u2009", "\u202f", "\u00a0", "\u00ad"
SHORTEST_HYPHENATED = 9  # letters of a word that is given soft hyphens
ONES = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTHS = (
    "January February March April May June July August September October November December"
).split()
MONTH = "|".join(MONTHS)
UNITS = {
    "kilometres": "km", "kilometers": "km", "metres": "m", "hectares": "ha", "tonnes": "t",
    "kilograms": "kg", "Kilometer": "km", "Tonnen": "t", "kilómetros": "km", "metros": "m",
    "toneladas": "t", "hectáreas": "ha", "kilomètres": "km", "mètres": "m",
    "quilômetros": "km",
}  # fmt: skip
SPELLINGS = {
    "organised": "organized", "programme": "program", "harbour": "harbor", "labour": "labor",
    "metres": "meters", "kilometres": "kilometers", "defence": "defense", "travelled": "traveled",
    "centre": "center", "grey": "gray", "neighbour": "neighbor", "colour": "color",
    "realise": "realize", "recognise": "recognize", "cancelled": "canceled", "theatre": "theater",
    "judgement": "judgment", "per cent": "percent",
}  # fmt: skip
BAR = regex.compile(r"[“„«](\s?)([^“”„«»]*?)(\s?)[”“»]")
HEADLINE = regex.compile(r"\A[^\n]+")


def marks(opening: str, closing: str) -> Way:
    """Return the way of quoting with these marks."""
    return lambda text: BAR.sub(lambda m: f"{opening}{m.group(2)}{closing}", text)


def swap(pattern: str, replacement: str | Callable[[regex.Match[str]], str]) -> Way:
    """Return the way of writing one thing as another."""
    known = regex.compile(pattern)
    return lambda text: known.sub(replacement, text)


def headline(change: Callable[[str], str]) -> Way:
    """Return the way of setting the first line."""
    return lambda text: HEADLINE.sub(lambda m: change(m.group()), text)


def titled(line: str) -> str:
    """Give every longer word a capital."""
    return regex.sub(r"(?<![\p{L}’'-])\p{Ll}\p{L}{3,}", lambda m: m.group().capitalize(), line)


def hyphenated(text: str) -> str:
    """Hide a soft hyphen in long words."""
    return regex.sub(
        rf"\p{{L}}{{{SHORTEST_HYPHENATED},}}",
        lambda m: f"{m.group()[:4]}{HIDDEN}{m.group()[4:]}",
        text,
    )


def in_words(text: str) -> str:
    """Write small figures out."""
    return regex.sub(
        rf"(?<![\d.,:$€£/-])\b([2-9]|1[0-2])\b(?![\d.,:%/]| (?:{MONTH}|a\.m|p\.m))(?![.,  ]?\d)",
        lambda m: ONES[int(m.group())],
        text,
    )


def in_figures(text: str) -> str:
    """Write small numbers as figures, but the pronoun "one"."""
    return regex.sub(
        rf"(?<![\p{{L}}-])(?:{'|'.join(ONES[2:])})(?![\p{{L}}-])",
        lambda m: str(ONES.index(m.group())),
        text,
    )


def shorter(text: str) -> str:
    """Write units by their signs."""
    names = "|".join(UNITS)
    return regex.sub(
        rf"(?<=\d )(?:{names})\b(?! c[uú]b| carr| cuadr| quadr)", lambda m: UNITS[m.group()], text
    )


def respelt(text: str) -> str:
    """Spell as on the other side of the Atlantic."""
    return regex.sub("|".join(SPELLINGS), lambda m: SPELLINGS[m.group()], text)


def month_first(m: regex.Match[str]) -> str:
    """Put the month before its day."""
    return f"{m.group(2)} {m.group(1)}"


def short_month(m: regex.Match[str]) -> str:
    """Shorten a month that has a day."""
    return f"{m.group(1)} {m.group(2)[:3]}" + ("" if len(m.group(2)) == len("May") else ".")


def clock(joint: str, mark: str) -> Way:
    """Return the way of writing 9 a.m. and 9.30 a.m."""

    def written(m: regex.Match[str]) -> str:
        minutes = f"{joint}{m.group(2)}" if m.group(2) else ""
        return f"{m.group(1)}{minutes}{mark.format(m.group(3))}"

    return swap(r"\b(\d{1,2})(?:[.:](\d\d))? ([ap])\.m\.(?!\p{L})", written)


EVERYWHERE: Mapping[str, tuple[Way, ...]] = {
    "apostrophes": (swap("’", "'"), swap("'", "’"), swap(r"(?<=\p{L})[’'](?=\p{L})", "ʼ")),
    "quotes": (
        marks('"', '"'), marks("“", "”"), marks("‘", "’"), marks("«", "»"),
        marks(f"«{FIXED}", f"{FIXED}»"), marks("„", "“"), marks("»", "«"), marks("``", "''"),
    ),
    "dashes": (
        swap(r"\s[–—]\s", "—"), swap(r"\s[–—]\s", " - "), swap(r"\s[–—]\s", " -- "),
        swap(r"\s[–—]\s", f"{THIN}—{THIN}"), swap(r"(?<=\d)-(?=\d)", "–"),
    ),
    "dots": (swap(r"\.\.\.|…", "…"), swap(r"…|\.\.\.", "..."), swap(r"…|\.\.\.", " . . .")),
    "blanks": (
        swap(r"(?<=\d) (?=\p{L})", FIXED), swap(r"(?<=\d) (?=\p{L})", NARROW),
        swap(r"(?<=[.?!]) (?=\p{Lu})", "  "), swap(r" (?=\p{L}\p{L}? )", FIXED),
        swap(r" (?=[%°])", THIN), swap(r"(?<=\d)(?=%)", NARROW),
    ),
    "paragraphs": (
        swap(r"\n\n", "\r\n\r\n"), swap(r"\n\n", "\n\n    "), swap(r"\n\n", "\n\n\u3000"),
        swap(r"\n\n", "\n \n"), swap(r"\Z", "\n"), swap(r"\A", "\ufeff"),
    ),
    "hyphens": (
        swap(r"(?<=\p{L})-(?=\p{L})", "\u2011"), swap(r"(?<=\p{L})-(?=\p{L})", "\u2010"),
        hyphenated,
        swap(r"(?<=\p{L}{4})-(?=\p{L}{4})", "-\u200b"),
    ),
    "letters": (
        swap("fi", "ﬁ"), swap("fl", "ﬂ"), swap("ff", "ﬀ"),
        swap("é", "e\u0301"), swap("ö", "o\u0308"), swap("ç", "c\u0327"),
    ),
    "marks of stress": (
        swap(r"(?<=\p{L}{3} )(\p{Ll}{6,})(?= \p{Ll}{3})", r"_\1_"),
        swap(r"(?<=\p{L}{3} )(\p{Ll}{6,})(?= \p{Ll}{3})", r"*\1*"),
    ),
    "notes": (
        swap(r"(?<=\p{Ll}{3}\.)(?=\n)", "¹"), swap(r"(?<=\p{Ll}{3}\.)(?=\n)", "*"),
        swap(r"(?<=\p{Ll}{3}\.)(?=\n)", "[1]"),
    ),
    "bullets": (swap(r"(?<=\n\n)(?=\p{Lu})", "• "), swap(r"(?<=\n\n)(?=\p{Lu})", "- "),
        swap(r"(?<=\n\n)(?=\p{Lu})", "* "), swap(r"(?<=\n\n)(?=\p{Lu})", "■ ")),
    "thousands": (
        swap(r"(?<=\b\d{1,3})[.,  ](?=\d{3}\b(?!,?\d))", NARROW),
        swap(r"(?<=\b\d{1,3})[.,  ](?=\d{3}\b(?!,?\d))", FIXED),
        swap(r"(?<=\b\d{1,3})[.,  ](?=\d{3}\b(?!,?\d))", "’"),
        swap(r"(?<=\b\d)[.,  ](?=\d{3}\b(?!,?\d))", ""),
    ),
    "units": (shorter, lambda text: regex.sub(r"(?<=\d) (?=(?:km|ha|kg)\b)", "", shorter(text))),
    "percent": (
        swap(r"(?<=\d)(?:%| %|  %| percent| per cent)(?!\p{L})", " %"),
        swap(r"(?<=\d)(?:%| %|  %| percent| per cent| Prozent)(?!\p{L})", "%"),
    ),
}  # fmt: skip
ENGLISH: Mapping[str, tuple[Way, ...]] = {
    "numbers": (in_words, in_figures),
    "headline": (headline(str.upper), headline(titled), headline(lambda line: f"{line}.")),
    "percent": (
        swap(r" percent\b", " per cent"), swap(r" percent\b", "%"), swap(r" percent\b", " pct"),
    ),
    "money": (
        swap(r"([$€£]\d[\d.,]*) million", r"\1m"), swap(r"([$€£]\d[\d.,]*) million", r"\1mn"),
        swap(r"€(\d[\d.,]*\d) million", r"\1 million euros"), swap(r"€(?=\d)", "EUR "),
        swap(r"\$(?=\d)", "US$"), swap(r"£(?=\d)", "GBP "), swap(r"£(?=\d)", "£ "),
    ),
    "dates": (
        swap(rf"\b(\d\d?) ({MONTH})\b", month_first), swap(rf"\b(\d\d?) ({MONTH})\b", short_month),
        swap(rf"\b([4-9]|1\d) ({MONTH})\b", r"\1th \2"),
        swap(rf"\b([4-9]|1\d) ({MONTH})\b", r"\2 \1th"),
        swap(rf"\b([4-9]|1\d) ({MONTH})\b", r"the \1th of \2"),
    ),
    "times": (
        clock(":", " a.m.".replace("a", "{}")), clock(".", "{}m"), clock(":", "{}m"),
        clock(":", " {}m"), clock(".", f"{FIXED}{{}}.m."),
        lambda text: regex.sub(r"\b[ap]\.m\.", lambda m: m.group().upper(), text),
    ),
    "spelling": (respelt,),
    "titles": (
        swap(r"\bDr\.? (?=\p{Lu})", "Dr. "), swap(r"\bMr\.? (?=\p{Lu})", "Mr "),
        swap(r"\bprime minister\b", "Prime Minister"),
        swap(r"\bForeign Ministry\b", "foreign ministry"),
    ),
    "comma of a list": (
        swap(r"(?<=, \p{Ll}+) and\b", ", and"), swap(r", and(?= \p{Ll}+\.)", " and"),
    ),
    "comma and mark": (swap(r",[”\"](?= (?:said|he|she))", "”,"),),
    "points": (swap(r"\bU\.S\.", "US"), swap(r"\bU\.N\.", "UN"), swap(r"\bEU\b", "E.U.")),
    "after a colon": (swap(r"(?<=: )\p{Ll}", lambda m: m.group().upper()),),
}  # fmt: skip
ELSEWHERE: Mapping[str, Mapping[str, tuple[Way, ...]]] = {
    "de": {
        "sharp s": (swap("ß", "ss"),),
        "percent": (swap(r" Prozent\b", " %"), swap(r" Prozent\b", f"{NARROW}%")),
        "dates": (
            swap(r"\b31\. Oktober", "31. Okt."),
            swap(r"(?<![.:\d])(\d\d?) Uhr\b(?! \d)", r"\1.00 Uhr"),
        ),
        "money": (swap(r"(\d) Euro\b", r"\1 €"), swap(r"(\d) Euro\b", r"\1 EUR")),
        "headline": (headline(str.upper),),
    },
    "fr": {
        "signs": (swap(r"[\u00a0\u202f ](?=[;:?!])", ""), swap(r"[\u00a0 ]?(?=[;?!])", NARROW)),
        "ligatures": (swap("œ", "oe"), swap("Œ", "OE")),
        "capitals": (swap(r"\bÀ", "A"), swap(r"\bÉ", "E")),
        "money": (swap(r"(\d) millions? d’euros", r"\1 M€"), swap(r"(\d) euros", r"\1 €")),
        "times": (swap(r"(\d) heures\b", r"\1 h"), swap(r"(\d) heures\b", r"\1h")),
    },
    "es": {
        "percent": (swap(r" %", "%"), swap(r" por ciento\b", " %")),
        "money": (swap(r"(\d) euros", r"\1 €"), swap(r"(\d) euros", r"\1 EUR")),
        "capitals": (swap(r"\bÚ", "U"), swap(r"\bÁ", "A")),
        "alone": (swap(r"\bsolo\b", "sólo"),),
    },
    "pt": {
        "percent": (swap(r" ?%", " %"), swap(r"(?<=\d)%", " por cento")),
        "money": (swap(r"(\d) euros", r"\1 €"), swap(r"(\d) euros", r"€ \1")),
        "times": (swap(r"(\d) horas\b", r"\1 h"), swap(r"(\d) horas\b", r"\1h")),
    },
}  # fmt: skip


def habits_of(language: str) -> list[tuple[str, Way]]:
    """Return every way of every habit that a language's newsrooms may have, in order."""
    own = ENGLISH if language == "en" else ELSEWHERE[language]
    return [(name, way) for table in (own, EVERYWHERE) for name in table for way in table[name]]


def set_in(text: str, language: str, chance: random.Random, *but: str, share: float = 0.5) -> str:
    """Return a text in a house style made up of some ways, one of each habit at the most.

    `but` are habits that are left out.
    """
    ways: dict[str, list[Way]] = {}
    for name, way in habits_of(language):
        ways.setdefault(name, []).append(way)
    for name in (name for name in ways if name not in but):
        if chance.random() < share:
            text = chance.choice(ways[name])(text)
    return text


SLOT = regex.compile(r"\{([^{}]*)\}")
Pick: TypeAlias = Callable[
    [int, list[str]], str
]  # the number of a slot and its ways to one of them


def slots(text: str) -> list[list[str]]:
    """Return the ways of every slot: {9.30am|9:30 a.m.}."""
    return [match.group(1).split("|") for match in SLOT.finditer(text)]


def filled(text: str, pick: Pick) -> str:
    """Return a text with one way chosen for each slot."""
    number = iter(range(len(text)))
    return SLOT.sub(lambda match: pick(next(number), match.group(1).split("|")), text)
