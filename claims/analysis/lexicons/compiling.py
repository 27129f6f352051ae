"""How do word tables, written for people, become the look-ups of a `Lexicon`?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

import regex

from claims.analysis.lexicons.lexicon import Scope, Tags, Unit

Stem = Callable[[str], str]

# What stands for "one's" and "oneself" in an entry.
OWNERS = ("my", "our", "your", "his", "her", "its", "their")
SELVES = ("myself", "ourselves", "yourself", "himself", "herself", "itself", "themselves")


def as_is(word: str) -> str:
    """Return a word for its own key."""
    return word


def groups(table: str) -> list[list[str]]:
    """Return the words of each line.

    >>> groups("kyiv kiev\\neu european_union")
    [['kyiv', 'kiev'], ['eu', 'european_union']]
    """
    return [line.split() for line in table.splitlines() if line.strip()]


def pairs(table: str) -> dict[str, float]:
    """Return "word figure word figure" as a mapping."""
    cells = table.split()
    return {word: float(figure) for word, figure in zip(cells[::2], cells[1::2], strict=True)}


def words(table: str) -> dict[str, str]:
    """Return "word word word word" as a mapping of the first to the second, and so on."""
    cells = table.split()
    return dict(zip(cells[::2], cells[1::2], strict=True))


def key_of(entry: str, stem: Stem) -> str:
    """Return the key of a table entry: the stems of its words, joined by `_`."""
    return "_".join(stem(word) for word in entry.replace("-", "_").split("_"))


def spelt_out(lines: Iterable[Iterable[str]]) -> Iterator[list[str]]:
    """Yield lines with every entry that holds "one's" or "oneself" put for each person.

    >>> next(spelt_out([["decide", "make_up_one's_mind"]]))[:3]
    ['decide', 'make_up_my_mind', 'make_up_our_mind']
    """
    for line in lines:
        yield [form for entry in line for form in _for_each_person(entry)]


def _for_each_person(entry: str) -> list[str]:
    for word, persons in (("one's", OWNERS), ("oneself", SELVES)):
        if word in entry.split("_"):
            return [entry.replace(word, person) for person in persons]
    return [entry]


def memberships(lines: Iterable[Iterable[str]], key: Stem) -> dict[str, frozenset[int]]:
    """Return for each key the numbers of the lines it stands in."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(lines, start=1):
        for entry in line:
            found[key(entry)].add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


def spread(line: str, endings: str) -> str:
    """Return a line of a table with the forms of its words that may fold to other keys.

    `endings` has a row for each ending, the longest first, and what may stand for it; a star
    stands for any word. The first row that fits is taken.

    >>> spread("zögern | eilen", "ern ert erte\\nen t")
    'zögern zögert zögerte | eilen eilt'
    """
    table = groups(endings)
    return " ".join(form for word in line.split(" ") for form in _forms_of(word, table))


def spread_table(table: str, endings: str) -> str:
    """Return a table with every line spread."""
    return "\n".join(spread(line, endings) for line in table.splitlines()) if endings else table


def _forms_of(word: str, table: list[list[str]]) -> Iterator[str]:
    yield word
    if "_" in word or not word.isalpha():
        return
    for ending, *others in table:
        if ending == "*" or (word.endswith(ending) and len(word) > len(ending) + 2):
            head = word if ending == "*" else word[: -len(ending)]
            yield from (head + other for other in others)
            return


def rows(table: str) -> dict[str, str]:
    """Return for the first key of each line the others, with a blank around each.

    Left unparted because the table is long and few of its rows are ever asked for.

    >>> rows("oak tree wood")
    {'oak': ' tree wood '}
    """
    lines = (line.partition(" ") for line in table.splitlines() if line)
    return {head: f" {others} " for head, _, others in lines}


def symmetric(table: str) -> dict[str, frozenset[str]]:
    """Return for each key of lines of two those it is paired with."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in groups(table):
        found[one].add(other)
        found[other].add(one)
    return {key: frozenset(others) for key, others in found.items()}


def poles(table: str, stem: Stem) -> dict[str, frozenset[int]]:
    """Return for each key its ends of scales: +n for the left side of line n, -n for the right."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, line in enumerate((row for row in table.splitlines() if row.strip()), start=1):
        for sign, side in zip((1, -1), line.split("|"), strict=True):
            for entry in side.split():
                found[key_of(entry, stem)].add(sign * number)
    return {key: frozenset(ends) for key, ends in found.items()}


def endings(tables: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return endings with the tag each shows.

    >>> endings({"adverb": "ly", "past": "ed t"})
    (('ly', 'adverb'), ('ed', 'past'), ('t', 'past'))
    """
    return tuple((ending, tag) for tag, row in sorted(tables.items()) for ending in row.split())


def near_poles(
    ends: Mapping[str, frozenset[int]], synonyms: Mapping[str, frozenset[int]]
) -> dict[str, frozenset[int]]:
    """Return for each key the ends of scales that its synonyms have, where they have any."""
    of_line: defaultdict[int, set[int]] = defaultdict(set)
    for key, lines in synonyms.items():
        for line in lines:
            of_line[line] |= ends.get(key, frozenset())
    near = {
        key: frozenset(end for line in lines for end in of_line[line])
        for key, lines in synonyms.items()
    }
    return {key: found for key, found in near.items() if found}


def tagged(tables: Mapping[str, str], key: Stem) -> dict[str, Tags]:
    """Return for each entry the names of the tables it stands in."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for tag, table in tables.items():
        for entry in table.split():
            found[key(entry)].add(tag)
    return {entry: frozenset(tags) for entry, tags in found.items()}


def phrases(keys: Iterable[str]) -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """Return the entries of several words by their first word and second, longest first.

    >>> phrases(["make_up", "make_up_for", "make", "make_sure"])["make"]["up"]
    (('make', 'up', 'for'), ('make', 'up'))
    """
    found: defaultdict[str, defaultdict[str, set[tuple[str, ...]]]]
    found = defaultdict(lambda: defaultdict(set))
    for key in keys:
        parts = tuple(key.split("_"))
        if len(parts) > 1:
            found[parts[0]][parts[1]].add(parts)
    return {
        first: {
            second: tuple(sorted(several, key=lambda parts: (-len(parts), parts)))
            for second, several in seconds.items()
        }
        for first, seconds in found.items()
    }


def units(table: str) -> dict[str, Unit]:
    """Return "word kind size" lines as units of measure."""
    return {word: Unit(kind, float(size)) for word, kind, size in groups(table)}


def forms(table: str) -> Iterator[tuple[str, str]]:
    """Yield (form, dictionary form) for lines that begin with the dictionary form."""
    for head, *others in groups(table):
        yield from ((form, head) for form in others)


def scopes(table: str) -> dict[str, tuple[Scope, ...]]:
    """Return the tags words have only beside a partner (`+`) or only without one (`-`), by word.

    A line is: sign and tag, words, `|`, where the partner stands, `|`, partners. It stands before
    the word, after it or right next behind it; a partner with a hyphen before it is an ending.

    >>> scopes("+negation plus pas | before | ne n'")["pas"][0].needed
    True
    """
    found: defaultdict[str, list[Scope]] = defaultdict(list)
    for row in table.splitlines():
        if row.strip():
            left, place, partners = row.split("|")
            tag, *several = left.split()
            where = place.strip()
            whole = frozenset(p for p in partners.split() if not p.startswith("-"))
            endings = tuple(p[1:] for p in partners.split() if p.startswith("-"))
            for word in several:
                ahead, needed = where != "before", tag[0] == "+"
                found[word].append(Scope(tag[1:], needed, ahead, whole, where == "next", endings))
    return {word: tuple(several) for word, several in found.items()}


def counted(numbers: Iterable[str], ends: str, by: str) -> regex.Pattern[str] | None:
    """Return what words look like that have a number in front, in groups; None without any ends.

    `ends` may stand right behind the number (acht|köpfig), `by` behind "er" (acht|er|gondel).

    >>> counted(["acht"], "köpfig", "gondel").fullmatch("achtköpfige").groups()
    ('acht', 'köpfige', None, None)
    """
    if not ends:
        return None
    longest_first = sorted((n.replace("ss", "(?:ss|ß)") for n in numbers), key=len, reverse=True)
    heads, called = ("|".join(table.split()) for table in (ends, by))
    form = r"\p{L}{0,2}"
    return regex.compile(
        rf"({'|'.join(longest_first)})(?:((?:{heads}){form})|(er)((?:{called}){form}))"
    )
