"""Are the English word tables well-formed, and does what they say reach the comparison?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claims.analysis.lexemes import Lexeme, lexemes
from claims.analysis.lexicons import (
    compiling,
    en,
    en_phrases,
    en_scales,
    en_synonyms,
    get,
    stem,
)
from claims.analysis.tokens import words

ENGLISH = get("en")
GROUPS = {
    "en.SYNONYMS": en.SYNONYMS,
    "NEWS_SYNONYMS": en_synonyms.NEWS_SYNONYMS,
    "PHRASES": en_phrases.PHRASES,
}
SCALES = {"en.OPPOSITES": en.OPPOSITES, "SCALES": en_scales.SCALES}
# Expressions told as a whole although a small word inside could turn or weaken what is said.
IDIOMS = frozenset(
    """
    without_a_home without_weapons without_precedent without_violence without_incident without_delay
    without_warning without_success without_charge without_payment without_prescription do_without
    in_no_time to_no_avail at_no_cost vote_of_no_confidence motion_of_no_confidence no_one
    no_more_than no_less_than no_fewer_than would_like provisional_government provisional_license
    """.split()
)
# "England beat Wales" and "England defeated Wales", but "a defeat" for who is beaten.
BOTH = frozenset({("beat", "defeat")})


def read(entry: str) -> tuple[Lexeme, ...]:
    """Read a table entry as it stands in a text."""
    text = entry.replace("_'s", "'s").replace("_", " ")
    return lexemes(text, words(text), ENGLISH)


def key(entry: str) -> str:
    """Return the key of a table entry."""
    return compiling.key_of(entry, lambda word: stem(word, ENGLISH))


def phrases() -> Iterator[str]:
    """Yield the entries of several words, spelt out for every person."""
    for table in GROUPS.values():
        for line in compiling.spelt_out(compiling.groups(table)):
            yield from (entry for entry in line if "_" in entry)
    for table in SCALES.values():
        yield from (entry for entry in table.split() if "_" in entry)


@pytest.mark.parametrize("name", GROUPS)
def test_a_line_has_several_different_words(name: str) -> None:
    lines = compiling.groups(GROUPS[name])
    assert len(lines) > 300
    assert [line for line in lines if len(line) < 2 or len(set(line)) < len(line)] == []


@pytest.mark.parametrize("name", SCALES)
def test_no_word_stands_at_both_ends_of_a_scale(name: str) -> None:
    for line in filter(str.strip, SCALES[name].splitlines()):
        left, right = ({key(entry) for entry in side.split()} for side in line.split("|"))
        assert left, line
        assert right, line
        assert not left & right, line


@pytest.mark.parametrize("name", SCALES)
def test_no_scale_is_silenced_by_a_line_of_synonyms(name: str) -> None:
    silenced = {
        (one, other)
        for line in filter(str.strip, SCALES[name].splitlines())
        for one in line.split("|")[0].split()
        for other in line.split("|")[1].split()
        if ENGLISH.are_chosen_synonyms(key(one), key(other))
    }
    assert silenced <= BOTH


def test_every_phrase_is_read_as_one_piece() -> None:
    unread = {entry for entry in phrases() if len(read(entry)) != 1}
    assert unread == set()


def test_a_letter_in_a_circle_is_a_sign_and_no_word() -> None:
    assert [(x.norm, x.kind) for x in read("ⓑ and ⓕ")] == [
        ("b", "symbol"), ("and", "word"), ("f", "symbol"),
    ]  # fmt: skip


def test_no_phrase_hides_a_negation_or_a_hedge() -> None:
    hiding = set()
    for entry in phrases():
        inner = {
            tag
            for word in entry.split("_")
            for tag in ENGLISH.surface_tags.get(word, ())
            if tag in ("negation", "hedge")
        }
        if inner - read(entry)[0].tags:
            hiding.add(entry)
    assert hiding <= IDIOMS
    assert hiding >= {"without_delay"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lost her life", "died"),
        ("made up their minds", "decided"),
        ("postponed", "put off"),
        ("so far", "to date"),
        ("because of", "owing to"),
        ("in spite of", "despite"),
        ("lorries", "trucks"),
        ("sidewalk", "pavement"),
        ("haulage company", "trucking company"),
        ("the number of deaths", "the death toll"),
        ("took part in", "participated in"),
    ],
)
def test_what_says_the_same_shares_a_line(one: str, other: str) -> None:
    left, right = (
        [x.key for x in lexemes(text, words(text), ENGLISH) if x.key != "the"]
        for text in (one, other)
    )
    assert len(left) == len(right) == 1
    assert left != right
    assert ENGLISH.are_chosen_synonyms(left[0], right[0])
    assert not ENGLISH.are_opposites(left[0], right[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kill", "murder"),
        ("claim", "say"),
        ("deny", "regret"),
        ("custody", "prison"),
        ("ban", "limit"),
        ("some", "all"),
        ("may", "will"),
        ("injured", "killed"),
        ("husband", "wife"),
        ("suspect", "culprit"),
    ],
)
def test_words_of_different_weight_are_kept_apart(one: str, other: str) -> None:
    assert not ENGLISH.are_chosen_synonyms(key(one), key(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("accelerate", "slow_down"),
        ("uphold", "overturn"),
        ("convict", "acquit"),
        ("lend", "borrow"),
        ("landlord", "tenant"),
        ("although", "because"),
        ("unless", "if"),
        ("ahead_of", "behind"),
        ("shortage", "glut"),
        ("still", "no_longer"),
    ],
)
def test_the_ends_of_a_scale_are_opposites_either_way(one: str, other: str) -> None:
    assert ENGLISH.are_opposites(key(one), key(other))
    assert ENGLISH.are_opposites(key(other), key(one))
    assert not ENGLISH.are_chosen_synonyms(key(one), key(other))


@pytest.mark.parametrize(
    ("word", "other"),
    [("offer", "off"), ("wound", "wind"), ("ground", "grind"), ("rent", "rend"), ("lay", "lie")],
)
def test_a_word_is_not_taken_for_a_rare_form_of_another(word: str, other: str) -> None:
    assert stem(word, ENGLISH) != stem(other, ENGLISH)


@pytest.mark.parametrize(
    ("form", "word"), [("died", "die"), ("used", "use"), ("tied", "tie"), ("going", "go")]
)
def test_forms_of_short_words_meet(form: str, word: str) -> None:
    assert stem(form, ENGLISH) == stem(word, ENGLISH)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("on the face of it", "hedge"),
        ("on suspicion of", "hedge"),
        ("were going to", "status:planned"),
        ("in the process of", "status:underway"),
        ("entitled to", "modal:permission"),
        ("a lot of", "quantity:many"),
        ("lamented", "loaded"),
        ("for example", "discourse"),
        ("with regard to", "function"),
    ],
)
def test_an_expression_carries_its_tag(text: str, tag: str) -> None:
    (piece,) = lexemes(text, words(text), ENGLISH)
    assert tag in piece.tags


def test_going_somewhere_is_no_plan() -> None:
    pieces = lexemes("She went to Rome", words("She went to Rome"), ENGLISH)
    assert not any(tag.startswith("status:") for piece in pieces for tag in piece.tags)


def test_every_loaded_word_of_saying_is_a_word_of_saying() -> None:
    assert set(en.LOADED_CUES.split()) <= set(en.CUES.split())


def test_an_entry_is_put_for_every_person() -> None:
    (line,) = compiling.spelt_out([["decide", "make_up_one's_mind", "kill_oneself", "one"]])
    assert {"make_up_her_mind", "make_up_their_mind", "kill_herself"} <= set(line)
    assert line.count("one") == 1
    assert "make_up_one's_mind" not in line
