"""How is one plain change of a known type planted at a random place of a text?

Each mutator takes a base text and a source of chance and returns a mutant, or None where the text
offers no place for it. The rest of the text stays verbatim. Whatever is chosen, is chosen by the
given `random.Random`, so that an exam can be repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from random import Random
from typing import NamedTuple, TypeAlias

import regex

from claims.analysis.spans import Span
from tests.analysis.base_files import NAMES, BaseText, Line, Mark, Quoted, words_of
from tests.analysis.mutation_tables import GRAMMARS, Grammar


class Edit(NamedTuple):
    """Words that come to stand at a place of the original."""

    start: int
    end: int
    new: str


class Mutant(NamedTuple):
    """Two texts that differ in one planted change.

    `types` are the names a careful reader accepts for it; `beside` may be told of the same place
    too, but do not do alone.
    """

    types: tuple[str, ...]
    beside: tuple[str, ...]
    original: str
    derived: str
    place_o: Span | None
    place_d: Span | None
    language: str
    base: str


Mutator: TypeAlias = Callable[[BaseText, Random], "Mutant | None"]
AGE = regex.compile(r"[ -](?:years?|años|ans|anos|Jahre)\b")


# --- building ---------------------------------------------------------------------------------


def plant(
    base: BaseText,
    edits: Sequence[Edit],
    types: Sequence[str],
    beside: Sequence[str] = (),
    around: Span | None = None,
) -> Mutant | None:
    """Make a mutant of edits; `around` widens its place to a stretch of the original."""
    edits = sorted(edits)
    first = around.start if around else edits[0].start
    last = around.end if around else edits[-1].end
    derived, at, start_d, end_d = "", 0, -1, 0
    for edit in [*edits, None]:
        upto = edit.start if edit else len(base.text)
        if start_d < 0 and first <= upto:
            start_d = len(derived) + first - at
        if at <= last <= upto:
            end_d = len(derived) + last - at
        derived += base.text[at:upto]
        if edit:
            derived += edit.new
            at = edit.end
            if edit.start <= last <= at:
                end_d = len(derived)
    place_o, place_d = trimmed(base.text, first, last), trimmed(derived, start_d, end_d)
    if derived == base.text or not (place_o or place_d):
        return None
    return Mutant(
        tuple(types), tuple(beside), base.text, derived, place_o, place_d, base.language, base.name
    )


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return a span without the white space and commas at its ends; None if nothing is left."""
    while start < end and text[start] in " ,\n":
        start += 1
    while start < end and text[end - 1] in " ,\n":
        end -= 1
    return Span(start, end) if start < end else None


OPPOSED = {"deleted": "added", "attribution_lost": "attribution_added",
           "hedge_removed": "hedge_added", "quote_dropped": "quote_added"}  # fmt: skip


def turned(mutator: Mutator, types: Sequence[str]) -> Mutator:
    """Return the mutator that undoes what another does."""

    def turn(base: BaseText, chance: Random) -> Mutant | None:
        made = mutator(base, chance)
        return made and made._replace(
            types=tuple(types), beside=tuple(OPPOSED.get(t, t) for t in made.beside),
            original=made.derived, derived=made.original,
            place_o=made.place_d, place_d=made.place_o,
        )  # fmt: skip

    return turn


def upper(words: str) -> str:
    """Give words a capital."""
    return words[:1].upper() + words[1:]


def lower(words: str) -> str:
    """Take the capital from words, unless it is the English `I`."""
    return words if words.startswith("I ") else words[:1].lower() + words[1:]


def same_case(words: str, model: str) -> str:
    """Give words the capital that a model has, or has not."""
    return upper(words) if model[:1].isupper() else words


def grammar(base: BaseText) -> Grammar:
    """Return the grammar of a text's language."""
    return GRAMMARS[base.language]


def lexicon(base: BaseText) -> dict[str, tuple[str, ...]]:
    """Return the words that may be put into a text."""
    return words_of(base.language, base.closed)


def cut(base: BaseText, mark: Mark) -> str:
    """Return the words of a mark."""
    return base.text[mark.start : mark.end]


def pick(marks: Iterable[Mark], chance: Random) -> Mark | None:
    """Choose one mark, if there is any."""
    every = list(marks)
    return chance.choice(every) if every else None


def is_line_start(base: BaseText, place: int) -> bool:
    """Say whether a sentence begins at a place."""
    return any(line.start == place for line in base.lines)


def without(base: BaseText, mark: Mark) -> list[Edit] | None:
    """Return the edits that leave the words of a mark out, with what else has to follow."""
    text, start, end = base.text, mark.start, mark.end
    if text[start - 1] in "”“»" and text[start - 2] in ",." and text[end] == ".":
        return [Edit(start - 2, start - 1, "."), Edit(start, end + 1, "")]
    if text[start - 1] in "”“»":
        return [Edit(start, end, "")] if text[end] == "." else None
    if is_line_start(base, start):
        return [Edit(start, end + 1, text[end].upper())]
    if text[start - 2 : start] == ", " and text[start - 1 : end].endswith(", "):
        return [Edit(start - 2, end, " ")]
    if text[start - 2 : start] == ", " and text[end] in ".:":
        return [Edit(start - 2, end, "")]
    return [Edit(start, end, "")]


def instead(base: BaseText, mark: Mark, words: str) -> list[Edit] | None:
    """Return the edits that put other words where a mark is."""
    if not words:
        return without(base, mark)
    return [Edit(mark.start, mark.end, words)]


def other_of(kind: str, types: Sequence[str], beside: Sequence[str] = ()) -> Mutator:
    """Return the mutator that puts what a mark of a kind names as another in its place."""

    def put(base: BaseText, chance: Random) -> Mutant | None:
        mark = pick((m for m in base.of(kind)), chance)
        if mark is None:
            return None
        edits = instead(base, mark, chance.choice(mark.others or ("",)))
        return plant(base, edits, types, beside) if edits else None

    return put


def narration(base: BaseText) -> list[Line]:
    """Return the sentences, the headline aside, in which nothing is quoted."""
    return [line for line in base.lines[1:] if not base.quotes_in(line)]


def siblings(base: BaseText, line: Line) -> list[Line]:
    """Return the sentences of a sentence's paragraph."""
    return [other for other in base.lines if other.paragraph == line.paragraph]


# --- the same content -------------------------------------------------------------------------


def other_marks(base: BaseText, chance: Random) -> Mutant | None:
    """Write the quotation marks of one quotation in another style."""
    if not base.quotes:
        return None
    quote = chance.choice(base.quotes)
    pair = chance.choice(('""', "«»", "„“"))
    if base.text[quote.opening] in pair:
        pair = '""'
    return plant(
        base,
        [
            Edit(quote.opening, quote.start, pair[0]),
            Edit(quote.end, quote.closing, pair[1]),
        ],
        ["typography"],
    )


def other_signs(base: BaseText, chance: Random) -> Mutant | None:
    """Write a dash, an apostrophe, a space or a comma in another way."""
    signs = {"’": "'", "'": "’", " – ": "—", "—": " – ", "; ": " – ", " percent": " per cent"}
    found = [
        Edit(at.start(), at.end(), new)
        for old, new in signs.items()
        for at in regex.finditer(regex.escape(old), base.text)
    ]
    return plant(base, [chance.choice(found)], ["typography", "paraphrase"]) if found else None


def other_commas(base: BaseText, chance: Random) -> Mutant | None:
    """Leave a comma out, or put one in before `and`."""
    inside = [
        Edit(at.start(), at.start() + 1, "")
        for at in regex.finditer(r"(?<=\p{Ll}), (?=\p{Ll})", base.text)
        if not any(q.opening <= at.start() < q.closing for q in base.quotes)
    ]
    return plant(base, [chance.choice(inside)], ["typography"]) if inside else None


def other_spelling(base: BaseText, chance: Random) -> Mutant | None:
    """Spell a word as elsewhere in the world."""
    found = [
        Edit(at.start(), at.end(), new)
        for one, two in grammar(base).spellings
        for old, new in ((one, two), (two, one))
        for at in regex.finditer(rf"\b{old}", base.text)
    ]
    return plant(base, [chance.choice(found)], ["typography", "paraphrase"]) if found else None


def shortened(base: BaseText, chance: Random) -> Mutant | None:
    """Contract a negation, or write a figure as a word, anywhere in narration.

    A day before the bare name of its month is never written so.
    """
    months = "|".join(next(group for group in grammar(base).groups if len(group) == 12))
    found = [
        Edit(at.start(), at.end(), new)
        for old, new in grammar(base).shortened
        for at in regex.finditer(rf"(?<![\w.,]){old}(?![\w,]|\.\d| (?:{months})\b)", base.text)
        if not any(q.opening <= at.start() < q.closing for q in base.quotes)
    ]
    return plant(base, [chance.choice(found)], ["paraphrase", "typography"]) if found else None


def cut_in_two(base: BaseText, chance: Random) -> Mutant | None:
    """Make two sentences of one."""
    mark = pick(base.of("join"), chance)
    if mark is None:
        return None
    line = base.line_at(mark.start)
    edit = Edit(mark.start, mark.end + 1, mark.others[0] + base.text[mark.end].upper())
    return plant(base, [edit], ["split"], ["typography"], Span(line.start, line.end))


def made_one(base: BaseText, chance: Random) -> Mutant | None:
    """Make one sentence of two neighbours."""
    rules = grammar(base)
    plain = narration(base)
    found = [
        (one, two)
        for one, two in pairwise(plain)
        if one.paragraph == two.paragraph
        and one.end + 1 == two.start
        and base.text[two.start : two.end].split(" ")[0] in rules.swallow
    ]
    if not found:
        return None
    one, two = chance.choice(found)
    glue = chance.choice((rules.connective, "; "))
    edit = Edit(one.end - 1, two.start + 1, glue + base.text[two.start].lower())
    return plant(base, [edit], ["merged"], ["typography"], Span(one.start, two.end))


def moved(base: BaseText, chance: Random) -> Mutant | None:
    """Put a sentence at another place, at least four sentences away."""
    movable = [
        line
        for line in narration(base)
        if len(siblings(base, line)) > 1 and line.end - line.start > 40
    ]
    if not movable:
        return None
    line = chance.choice(movable)
    here = base.lines.index(line)
    targets = [t for k, t in enumerate(base.lines) if k > 0 and abs(k - here) > 3]
    target = chance.choice(targets)
    words = base.text[line.start : line.end]
    gone = _whole(base, line)
    text = Edit(target.end, target.end, " " + words)
    made = plant(base, [gone, text], ["moved"])
    assert made is not None
    start = target.end + 1 - (gone.end - gone.start if gone.start < target.end else 0)
    return made._replace(
        place_o=Span(line.start, line.end), place_d=Span(start, start + len(words))
    )


def _whole(base: BaseText, line: Line) -> Edit:
    """Return the edit that takes a sentence away with the space around it."""
    row = siblings(base, line)
    if line == row[-1]:
        return Edit(row[-2].end, line.end, "")
    return Edit(line.start, row[row.index(line) + 1].start, "")


# --- more or less content -----------------------------------------------------------------------


def words_gone(base: BaseText, chance: Random) -> Mutant | None:
    """Leave out a word or a clause that says something."""
    mark = pick(base.of("extra"), chance)
    if mark is None:
        return None
    edits = without(base, mark)
    inner = {m.kind for m in base.marks if mark.start <= m.start < mark.end}
    beside = [t for kind, t in _TOLD.items() if kind in inner]
    return plant(base, edits, ["deleted"], beside) if edits else None


_TOLD = {"num": "number_changed", "date": "date_changed", "place": "entity_swapped",
         "hedge": "hedge_removed", "said": "attribution_lost"}  # fmt: skip


def sentence_gone(base: BaseText, chance: Random) -> Mutant | None:
    """Leave out a sentence of narration."""
    lines = [line for line in narration(base) if len(siblings(base, line)) > 1]
    if not lines:
        return None
    line = chance.choice(lines)
    return plant(base, [_whole(base, line)], ["deleted"])


def sentence_new(base: BaseText, chance: Random) -> Mutant | None:
    """Put a sentence of narration behind another."""
    line = chance.choice(narration(base))
    new = chance.choice(lexicon(base)["sentence"])
    return plant(base, [Edit(line.end, line.end, " " + new)], ["added"])


def clause_new(base: BaseText, chance: Random) -> Mutant | None:
    """Put a clause behind the full name of a person, or an adverb before a verb."""
    people = [
        m.end
        for m in base.of("person")
        if " " in cut(base, m) and base.text[m.end] == " " and "who" not in m.within
    ]
    verbs = [] if grammar(base).hedge_after else [m.start for m in base.of("verb")]
    if people and (not verbs or chance.random() < 0.5):
        at = chance.choice(people)
        return plant(base, [Edit(at, at, chance.choice(lexicon(base)["clause"]))], ["added"])
    verbs = [v for v in verbs if base.text[v:].split(" ")[0] not in grammar(base).auxiliaries]
    if not verbs:
        return None
    at = chance.choice(verbs)
    return plant(base, [Edit(at, at, chance.choice(lexicon(base)["adverb"]) + " ")], ["added"])


# --- quotations -------------------------------------------------------------------------------

# What a change of words of a kind would be called in narration: told beside the quotation's type.
EFFECTS = {
    "flip": ("meaning_reversed", "negation_flipped"), "skew": ("meaning_shifted",),
    "syn": ("paraphrase",), "num": ("number_changed",), "date": ("date_changed",),
    "duty": ("modality_changed",), "not": ("negation_flipped",), "place": ("entity_swapped",),
}  # fmt: skip


def quoted_word(base: BaseText, chance: Random) -> Mutant | None:
    """Put another word for one inside quotation marks."""
    swaps = [s.split("=") for s in lexicon(base)["swap"]]
    found = [
        Edit(q.start + at.start(), q.start + at.end(), new)
        for old, new in swaps
        for q in base.quotes
        for at in regex.finditer(rf"\b{old}\b", base.text[q.start : q.end])
    ]
    beside = ["meaning_shifted", "specificity_changed", "paraphrase"]
    return plant(base, [chance.choice(found)], ["quote_altered"], beside) if found else None


def quoted_mark(base: BaseText, chance: Random) -> Mutant | None:
    """Change words of a known kind inside quotation marks."""
    mark = pick((m for m in base.marks if m.quoted and m.kind in EFFECTS), chance)
    if mark is None:
        return None
    beside = EFFECTS[mark.kind]
    if mark.kind in ("num", "date"):
        change = changed_number if mark.kind == "num" else changed_date
        new = change(cut(base, mark), grammar(base), chance)
    elif mark.kind == "duty":
        new = chance.choice(grammar(base).duties.get(cut(base, mark), ("",)))
    elif mark.kind == "place":
        new = chance.choice(lexicon(base)["place"])
    else:
        new = chance.choice(mark.others or ("",))
    if not new and mark.kind != "not":
        return None
    return plant(base, [Edit(mark.start, mark.end, new)], ["quote_altered"], beside)


def word_places(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the words of a stretch of text are."""
    return [(m.start(), m.end()) for m in regex.finditer(r"\S+", text, pos=start, endpos=end)]


def long_quotes(base: BaseText, least: int = 9) -> list[Quoted]:
    """Return the quotations of at least so many words."""
    return [q for q in base.quotes if len(word_places(base.text, q.start, q.end)) >= least]


def quote_cut(base: BaseText, chance: Random) -> Mutant | None:
    """Leave out the end, the beginning or the middle of a quotation."""
    quotes = long_quotes(base)
    if not quotes:
        return None
    quote = chance.choice(quotes)
    words = word_places(base.text, quote.start, quote.end)
    size = chance.randint(3, len(words) - 5)
    where = chance.choice(("end", "end", "beginning", "middle"))
    types = ["quote_truncated"]
    if where == "end":
        last = quote.end - (base.text[quote.end - 1] in ",.")
        return plant(base, [Edit(words[-size - 1][1], last, "")], types)
    if where == "beginning":
        first = words[size][0]
        edit = Edit(quote.start, first + 1, same_case(base.text[first], base.text[quote.start]))
        return plant(base, [edit], types)
    at = chance.randint(2, len(words) - size - 2)
    return plant(base, [Edit(words[at][0], words[at + size][0], "")], types)


def mark_shifted(base: BaseText, chance: Random) -> Mutant | None:
    """Move one mark of a quotation inwards, so that quoted words become narration."""
    quotes = long_quotes(base, 7)
    if not quotes:
        return None
    quote = chance.choice(quotes)
    text = base.text
    words = word_places(text, quote.start, quote.end)
    at = chance.randint(2, len(words) - 3)
    types = ["quote_boundary_shifted"]
    if chance.random() < 0.5:
        mark = text[quote.opening : quote.start]
        edits = [Edit(quote.opening, quote.start, ""), Edit(words[at][0], words[at][0], mark)]
        return plant(base, edits, types, around=Span(quote.opening, words[at][1]))
    mark = text[quote.end : quote.closing]
    edits = [Edit(words[at][1], words[at][1], mark), Edit(quote.end, quote.closing, "")]
    return plant(base, edits, types, around=Span(words[at][0], quote.closing))


def marks_lost(base: BaseText, chance: Random) -> Mutant | None:
    """Take both marks of a quotation away."""
    if not base.quotes:
        return None
    quote = chance.choice(base.quotes)
    edits = [Edit(quote.opening, quote.start, ""), Edit(quote.end, quote.closing, "")]
    also = ["quote_boundary_shifted", "quote_to_indirect"]
    return plant(base, edits, also, around=Span(quote.opening, quote.closing))


def cue_swallowed(base: BaseText, chance: Random) -> Mutant | None:
    """Move the closing mark behind the words that say who spoke."""
    found = [
        (q, line)
        for line in base.lines
        for q in base.quotes_in(line)[:1]
        if len(base.quotes_in(line)) == 1 and q.closing < line.end - 1
    ]
    if not found:
        return None
    quote, line = chance.choice(found)
    mark = base.text[quote.end : quote.closing]
    edits = [Edit(quote.end, quote.closing, ""), Edit(line.end, line.end, mark)]
    types = ["quote_boundary_shifted", "quote_added"]
    return plant(base, edits, types, ["attribution_lost"], Span(quote.end - 1, line.end))


def words_quoted(base: BaseText, chance: Random) -> Mutant | None:
    """Put marks around some words of narration."""
    line = chance.choice(narration(base))
    words = word_places(base.text, line.start, line.end - 1)
    size = chance.randint(2, 4)
    if len(words) < size + 4:
        return None
    at = chance.randint(2, len(words) - size)
    run = Span(words[at][0], words[at + size - 1][1])
    if regex.search(r"[,;:]", run.cut(base.text)[:-1]):
        return None
    end = run.end - (base.text[run.end - 1] in ",;:")
    opening, closing = style(base)
    edits = [Edit(run.start, run.start, opening), Edit(end, end, closing)]
    return plant(base, edits, ["quote_added", "quote_boundary_shifted"], around=run)


def style(base: BaseText) -> tuple[str, str]:
    """Return the opening and the closing mark of a text, with the spaces inside them."""
    first = base.quotes[0]
    return base.text[first.opening : first.start], base.text[first.end : first.closing]


def lone_lines(base: BaseText) -> list[Line]:
    """Return the sentences that quote, can go, and are not gone on with by the speaker."""
    found = []
    for line in base.lines[1:]:
        row = siblings(base, line)
        after = row[row.index(line) + 1 :]
        goes_on = after and base.text[after[0].start] in "“„«"
        if base.quotes_in(line) and len(row) > 1 and not goes_on:
            found.append(line)
    return found


def quote_gone(base: BaseText, chance: Random) -> Mutant | None:
    """Leave out a sentence that quotes."""
    lines = lone_lines(base)
    if not lines:
        return None
    beside = ["deleted", "attribution_lost"]
    line = chance.choice(lines)
    if chance.random() < 0.5:
        row = siblings(base, line)
        before = row[row.index(line) - 1] if line != row[0] else line
        if base.quotes_in(before) and before != row[0]:
            gone = Edit(_whole(base, before).start, _whole(base, line).end, "")
            if base.text[gone.start] == " " or gone.end == len(base.text):
                return plant(base, [gone], ["quote_dropped"], beside)
    return plant(base, [_whole(base, line)], ["quote_dropped"], beside)


def attributed(base: BaseText) -> list[tuple[Line, Quoted, Mark, Mark]]:
    """Return the sentences that are a quotation and the words that say who spoke, in this order."""
    sources = base.of("who")
    closings = {quote.closing: quote for quote in base.quotes}
    found = []
    for mark in base.of("said"):
        quote = closings.get(mark.start)
        if quote is None or base.text[mark.end] not in ",.":
            continue
        line = base.line_at(mark.start)
        whose = [m for m in sources if mark.start <= m.start < mark.end]
        if len(whose) == 1 == len(base.quotes_in(line)) and quote.opening == line.start:
            found.append((line, quote, mark, whose[0]))
    return found


def reported(base: BaseText, chance: Random) -> Mutant | None:
    """Report in indirect speech what is quoted."""
    rules = grammar(base)
    never = regex.compile(rf"\b(?:{'|'.join(rules.first_person)})\b", regex.IGNORECASE)
    found = [
        row for row in attributed(base) if not never.search(base.text[row[1].start : row[1].end])
    ]
    if not found:
        return None
    line, quote, mark, who = chance.choice(found)
    cue = (base.text[mark.start : who.start] + base.text[who.end : mark.end]).strip(", ")
    name = upper(cut(base, who)) + base.text[mark.end : line.end - 1]
    name += "," if mark.end < line.end - 1 else ""
    words = base.text[quote.start : quote.end].rstrip(",.")
    if not base.is_name_at(quote.start):
        words = lower(words)
    other = rules.pronouns | (rules.later if chance.random() < 0.5 else {})
    words = regex.sub(r"\w+", lambda word: other.get(word.group(), word.group()), words)
    words = (
        words.replace("he am", "he is").replace("he have", "he has").replace("he were", "he was")
    )
    said = rules.indirect.format(who=name, cue=cue, words=words)
    if base.language == "fr":
        said = regex.sub(r"\bque (?=[aeiouhéêà])", "qu’", said)
    edits = [Edit(line.start, line.end - 1, said)]
    return plant(base, edits, ["quote_to_indirect"], around=Span(line.start, line.end))


def joined(
    base: BaseText, quote: Quoted, after: Quoted, chance: Random
) -> tuple[Edit, tuple[str, ...]]:
    """Return the edit that goes on with words of another quotation, and what goes beside it.

    A word that joins the two is new inside the marks; a cut one has lost words too.
    """
    text = base.text
    end = quote.start + len(text[quote.start : quote.end].rstrip(",."))
    words = text[after.start : after.end].rstrip(",.")
    kind = chance.choice(("sentence", "clause", "cut"))
    if kind == "sentence":
        return Edit(end, end, f". {words}"), ()
    if kind == "clause":
        keeps = base.is_name_at(after.start)
        edit = Edit(end, end, grammar(base).connective + (words if keeps else lower(words)))
        return edit, ("quote_altered",)
    places = word_places(text, quote.start, end)
    half = places[max(3, len(places) * 2 // 3) - 1][1]
    rest = word_places(words, 0, len(words))
    edit = Edit(half, end, " " + words[rest[min(3, len(rest) // 3)][0] :])
    return edit, ("quote_altered", "quote_truncated")


def spliced(base: BaseText, chance: Random) -> Mutant | None:
    """Put the words of a quotation and of the next into one pair of marks."""
    found = []
    for quote, after in pairwise(base.quotes):
        one, two = base.line_at(quote.opening), base.line_at(after.opening)
        bare = after.opening == two.start and after.closing == two.end
        if one.paragraph == two.paragraph and bare and one != two:
            found.append((quote, after, two))
    if not found:
        return None
    quote, after, line = chance.choice(found)
    edit, beside = joined(base, quote, after, chance)
    edits = [edit, _whole(base, line)]
    beside = (*beside, "moved", "merged")
    return plant(base, edits, ["quote_spliced"], beside, Span(quote.opening, after.closing))


def spliced_speakers(base: BaseText, chance: Random) -> Mutant | None:
    """Put the words of two speakers into one pair of marks; the second is named no more."""
    every = attributed(base)
    found = [
        (one, two)
        for one, two in pairwise(every)
        if len(siblings(base, two[0])) > 1
        and 0 < base.lines.index(two[0]) - base.lines.index(one[0]) <= 4
    ]
    if not found:
        return None
    (_, quote, *_), (line, after, *_) = chance.choice(found)
    edit, beside = joined(base, quote, after, chance)
    edits = [edit, _whole(base, line)]
    beside = (
        *beside,
        "attribution_lost",
        "attribution_changed",
        "deleted",
        "quote_dropped",
        "moved",
    )
    return plant(base, edits, ["quote_spliced"], beside, Span(quote.opening, line.end))


# --- who says so ------------------------------------------------------------------------------


def source_gone(base: BaseText, chance: Random) -> Mutant | None:
    """Leave out the words that say whose statement it is."""
    marks = [m for m in base.of("said") if without(base, m)]
    mark = pick(marks, chance)
    if mark is None:
        return None
    edits = without(base, mark)
    dated = any(m.kind == "date" and mark.start <= m.start < mark.end for m in base.marks)
    beside = ["deleted", "date_changed"] if dated else []
    return plant(base, edits, ["attribution_lost"], beside) if edits else None


def source_other(base: BaseText, chance: Random) -> Mutant | None:
    """Name another source."""
    mark = pick(base.of("who"), chance)
    if mark is None:
        return None
    if any(m.start == mark.start and m.kind == "person" for m in base.of("person")):
        # A person makes room for a person, so that what is said of them still fits.
        mark = next(m for m in base.of("person") if m.start == mark.start)
        name = chance.choice(lexicon(base)["person"])
        words = name if " " in cut(base, mark) else name.rsplit(" ", 1)[-1]
    else:
        words = chance.choice(lexicon(base)["source"])
    words = upper(words) if is_line_start(base, mark.start) else words
    return plant(base, [Edit(mark.start, mark.end, words)], ["attribution_changed"])


def source_new(base: BaseText, chance: Random) -> Mutant | None:
    """Say of a statement of the narrator who made it."""
    said = base.of("said")
    lines = [
        line
        for line in narration(base)
        if not any(line.start <= m.start < line.end for m in said)
        and base.text[line.end - 1] == "."
        and base.text[line.start : line.end].split(" ")[0] in grammar(base).swallow
    ]
    if not lines:
        return None
    line = chance.choice(lines)
    behind, before = grammar(base).sources
    who = chance.choice(lexicon(base)["source"])
    if not before or chance.random() < 0.5:
        edit = Edit(line.end - 1, line.end - 1, chance.choice(behind).format(who=who))
        return plant(base, [edit], ["attribution_added"])
    first = base.text[line.start].lower()
    words = upper(chance.choice(before).format(who=who))
    edit = Edit(line.start, line.start + 1, words + first)
    return plant(base, [edit], ["attribution_added"])


# --- caution, duty, state of things -------------------------------------------------------------


def caution_new(base: BaseText, chance: Random) -> Mutant | None:
    """Put a cautious word beside a verb, or before a sentence."""
    rules = grammar(base)
    types = ["hedge_added"]
    if "hedge_opening" in lexicon(base) and chance.random() < 0.3:
        lines = [
            line
            for line in narration(base)
            if base.text[line.start : line.end].split(" ")[0] in rules.swallow
        ]
        if lines:
            line = chance.choice(lines)
            words = chance.choice(lexicon(base)["hedge_opening"])
            first = base.text[line.start].lower()
            return plant(base, [Edit(line.start, line.start + 1, f"{words} {first}")], types)
    mark = pick(base.of("verb"), chance)
    if mark is None:
        return None
    word = chance.choice(lexicon(base)["hedge"])
    if regex.match(rf"\W*{word}\b", base.text, pos=mark.end):
        return None  # the same word twice tells nobody which is new
    after = rules.hedge_after or cut(base, mark).split(" ")[0] in rules.auxiliaries
    edit = (
        Edit(mark.end, mark.end, f" {word}") if after else Edit(mark.start, mark.start, f"{word} ")
    )
    return plant(base, [edit], types)


def other_duty(base: BaseText, chance: Random) -> Mutant | None:
    """Turn an obligation into a permission, a recommendation into an obligation, and so on."""
    mark = pick((m for m in base.of("duty") if cut(base, m) in grammar(base).duties), chance)
    if mark is None:
        return None
    new = chance.choice(grammar(base).duties[cut(base, mark)])
    also = ["modality_changed"]
    if (" not" in new) != (" not" in cut(base, mark)):
        also.append("negation_flipped")
    return plant(base, [Edit(mark.start, mark.end, new)], also)


# --- names, figures, dates ----------------------------------------------------------------------


def misspelt(base: BaseText, chance: Random) -> Mutant | None:
    """Misspell a name by one or two letters."""
    found = [
        (m.start + at.start(), m.start + at.end())
        for m in base.of(*NAMES)
        for at in regex.finditer(r"\p{Lu}\p{Ll}{4,}", cut(base, m))
        if m.kind != "body"
    ]
    if not found:
        return None
    start, end = chance.choice(found)
    word = base.text[start:end]
    return plant(base, [Edit(start, end, misspelling(word, chance))], ["name_changed"])


def misspelling(word: str, chance: Random) -> str:
    """Return a name with a letter changed, lost, doubled or in another place."""
    k = chance.randrange(1, len(word) - 1)
    way = chance.choice(("other", "other", "lost", "doubled", "exchanged", "first"))
    if way == "lost":
        return word[:k] + word[k + 1 :]
    if way == "doubled":
        return word[: k + 1] + word[k:]
    if way == "exchanged" and word[k] != word[k + 1]:
        return word[:k] + word[k + 1] + word[k] + word[k + 2 :]
    if way == "first":
        alike = {"B": "P", "P": "B", "K": "G", "G": "K", "D": "T", "T": "D", "V": "W", "W": "V"}
        if word[0] in alike:
            return alike[word[0]] + word[1:]
    vowel = word[k].lower() in "aeiou"
    new = chance.choice([c for c in ("aeiou" if vowel else "bdklmnrstv") if c != word[k]])
    return word[:k] + new + word[k + 1 :]


def other_name(base: BaseText, chance: Random) -> Mutant | None:
    """Name another person, place or body."""
    mark = pick((m for m in base.of(*NAMES) if "said" not in m.within), chance)
    if mark is None:
        return None
    old = cut(base, mark)
    new = chance.choice(lexicon(base)[mark.kind])
    if mark.kind == "person" and " " not in old:
        new = new.rsplit(" ", 1)[-1]
    new = same_case(new, old) if is_line_start(base, mark.start) else new
    line = base.line_at(mark.start)
    after = regex.findall(r"\w+", base.text[mark.end : line.end])
    speaks = set(after) & set(grammar(base).reporting)
    types = ["entity_swapped", "attribution_changed"] if speaks else ["entity_swapped"]
    return plant(base, [Edit(mark.start, mark.end, new)], types)


def roles_exchanged(base: BaseText, chance: Random) -> Mutant | None:
    """Let two parties of a sentence exchange their roles."""
    marks = base.of("role")
    if not marks:
        return None
    one, two = chance.choice(list(zip(marks[::2], marks[1::2], strict=True)))
    first, second = cut(base, one), cut(base, two)
    if not base.is_name_at(one.start):
        first = lower(first)
    if is_line_start(base, one.start):
        second = upper(second)
    edits = [Edit(one.start, one.end, second), Edit(two.start, two.end, first)]
    return plant(base, edits, ["entity_swapped", "meaning_reversed"])


def changed_number(words: str, rules: Grammar, chance: Random) -> str:
    """Return another figure: another digit, number word, scale, currency or unit; or nothing."""
    ways = [
        regex.sub(rf"(?<!\w){regex.escape(old)}(?!\p{{L}})", new, words) for old, new in rules.units
    ]
    digits = [m.start() for m in regex.finditer(r"\d", words)]
    for place in chance.sample(digits, min(3, len(digits))):
        lead = place == 0 or not words[place - 1].isdigit()
        ways += [
            words[:place] + new + words[place + 1 :]
            for new in chance.sample("123456789" if lead else "0123456789", 2)
            if new != words[place]
        ]
    ways += _other_word(words, [rules.numbers])
    return chance.choice([w for w in ways if w != words] or [""])


def changed_date(words: str, rules: Grammar, chance: Random) -> str:
    """Return another date, time or duration; or nothing."""
    ways = _other_word(words, rules.groups)
    for at in regex.finditer(r"\d+", words):
        old = at.group()
        value = int(old)
        if words[at.end() : at.end() + 1] == "s":
            ways += [f"{value + 10 * chance.choice((-2, -1, 1))}s"]
            continue
        most = 2040 if value > 1500 else max(value, 28) if value > 12 else 12
        new = str(min(most, max(1, value + chance.choice((-9, -3, -2, -1, 1, 2, 4)))))
        ways += [words[: at.start()] + new + words[at.end() :]] * 3
    return chance.choice([w for w in ways if w != words] or [""])


def _other_word(words: str, groups: Iterable[Sequence[str]]) -> list[str]:
    found = []
    for group in groups:
        for at in regex.finditer(r"[\w.]*\w\.?", words):
            old = at.group()
            known = [g for g in group if g.lower() == old.lower()]
            if known:
                found += [
                    words[: at.start()] + same_case(new, old) + words[at.end() :]
                    for new in group
                    if new != known[0]
                ]
    return found


def other_number(base: BaseText, chance: Random) -> Mutant | None:
    """Write another figure; an age is a duration too."""
    mark = pick((m for m in base.of("num") if "extra" not in m.within), chance)
    new = mark and changed_number(cut(base, mark), grammar(base), chance)
    if not mark or not new:
        return None
    is_age = AGE.match(base.text, mark.end) is not None
    types = ["number_changed", "date_changed"] if is_age else ["number_changed"]
    return plant(base, [Edit(mark.start, mark.end, new)], types)


def other_date(base: BaseText, chance: Random) -> Mutant | None:
    """Write another date, time or duration."""
    mark = pick(base.of("date"), chance)
    new = mark and changed_date(cut(base, mark), grammar(base), chance)
    return (
        plant(base, [Edit(mark.start, mark.end, new)], ["date_changed"]) if mark and new else None
    )


def vaguer_number(base: BaseText, chance: Random) -> Mutant | None:
    """Round a figure and say so."""
    marks = [m for m in base.of("num") if regex.match(r"\d{2,}|\d[\d.,]*\d", cut(base, m))]
    mark = pick(marks, chance)
    if mark is None:
        return None
    digits = regex.match(r"[\d.,]*\d", cut(base, mark))
    assert digits is not None
    about = chance.choice(grammar(base).about)
    about = upper(about) if is_line_start(base, mark.start) else about
    shown = digits.group()
    if shown.isdigit() and int(shown) > 20 and chance.random() < 0.5:
        shown = shown[0] + "0" * (len(shown) - 1)
    end = mark.start + digits.end()
    return plant(base, [Edit(mark.start, end, about.format(shown))], ["specificity_changed"])


# --- the opposite -------------------------------------------------------------------------------


def negated(base: BaseText, chance: Random) -> Mutant | None:
    """Negate a verb."""
    mark = pick(base.of("verb"), chance)
    if mark is None:
        return None
    rule = grammar(base).negation
    words = cut(base, mark)
    new = chance.choice(mark.others) if mark.others else rule.format(verb=words) if rule else ""
    if base.language == "fr":
        new = regex.sub(r"\b(n)e (?=[aeiouhéêà])", r"\1'", new)
    return plant(base, [Edit(mark.start, mark.end, new)], ["negation_flipped"]) if new else None


def auxiliary_negated(base: BaseText, chance: Random) -> Mutant | None:
    """Put `not` behind an auxiliary verb of narration."""
    if base.language != "en":
        return None
    taken = [m for m in base.marks if m.kind in ("not", "duty", "hedge", "status")]
    found = [
        Edit(at.end(), at.end(), " not")
        for at in regex.finditer(
            r"\b(?:is|was|were|are|has|have|will|had|would)\b(?! not\b)", base.text
        )
        if not any(q.opening <= at.start() < q.closing for q in base.quotes)
        and not any(m.start <= at.end() + 1 <= m.end for m in taken)
    ]
    return plant(base, [chance.choice(found)], ["negation_flipped"]) if found else None


MUTATORS: dict[str, tuple[Mutator, ...]] = {
    "typography": (other_marks, other_signs, other_commas, other_spelling),
    "paraphrase": (
        other_of("syn", ["paraphrase"]),
        other_of("syn", ["paraphrase"]),
        other_of("way", ["paraphrase"]),
        shortened,
    ),
    "split": (cut_in_two, turned(made_one, ["split"])),
    "merged": (made_one, turned(cut_in_two, ["merged"])),
    "moved": (moved,),
    "added": (
        sentence_new,
        clause_new,
        turned(words_gone, ["added"]),
        turned(sentence_gone, ["added"]),
    ),
    "deleted": (words_gone, words_gone, sentence_gone, turned(clause_new, ["deleted"])),
    "quote_altered": (quoted_word, quoted_mark),
    "quote_truncated": (quote_cut,),
    "quote_boundary_shifted": (mark_shifted, mark_shifted, marks_lost, cue_swallowed),
    "quote_spliced": (spliced, spliced_speakers),
    "quote_dropped": (quote_gone,),
    "quote_added": (
        words_quoted,
        turned(quote_gone, ["quote_added"]),
        turned(marks_lost, ["quote_added", "quote_boundary_shifted"]),
    ),
    "quote_to_indirect": (reported,),
    "attribution_lost": (source_gone, turned(source_new, ["attribution_lost"])),
    "attribution_changed": (source_other,),
    "attribution_added": (source_new, turned(source_gone, ["attribution_added"])),
    "hedge_removed": (
        other_of("hedge", ["hedge_removed"]),
        turned(caution_new, ["hedge_removed"]),
    ),
    "hedge_added": (caution_new, turned(other_of("hedge", []), ["hedge_added"])),
    "modality_changed": (other_duty,),
    "event_status_changed": (
        other_of("status", ["event_status_changed"]),
        turned(other_of("status", []), ["event_status_changed"]),
    ),
    "name_changed": (misspelt,),
    "entity_swapped": (other_name, other_name, roles_exchanged),
    "number_changed": (other_number,),
    "date_changed": (other_date,),
    "specificity_changed": (
        other_of("some", ["specificity_changed"]),
        vaguer_number,
        turned(vaguer_number, ["specificity_changed"]),
    ),
    "negation_flipped": (
        negated,
        auxiliary_negated,
        other_of("not", ["negation_flipped"]),
        turned(negated, ["negation_flipped"]),
    ),
    "meaning_shifted": (
        other_of("skew", ["meaning_shifted"]),
        turned(other_of("skew", []), ["meaning_shifted"]),
    ),
    "meaning_reversed": (
        other_of("flip", ["meaning_reversed"]),
        turned(other_of("flip", []), ["meaning_reversed"]),
    ),
}
