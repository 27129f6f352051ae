"""Which facts about a language may a rule ask for? The form every language's table fills in.

All words are folded (`claims.analysis.normalization.fold`). A table may leave any field empty: a
rule that needs it then finds nothing in that language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from claims.analysis.languages.worth import NO_WORTH, Worth
from claims.analysis.normalization import fold

Words = frozenset[str]
NO_WORDS: Words = frozenset()


def words_of(text: str) -> Words:
    """Make a set of folded words from a text of words between white space."""
    return frozenset(fold(text).split())


def phrases_of(text: str) -> tuple[str, ...]:
    """Make folded phrases from lines, longest first, so that the first that fits is the fullest.

    >>> phrases_of('''told
    ... told reporters''')
    ('told reporters', 'told')
    """
    lines = {fold(line.strip()) for line in text.splitlines() if line.strip()}
    return tuple(sorted(lines, key=lambda line: (-len(line), line)))


def places_of(text: str) -> dict[str, str]:
    """Make a table from folded names of places to their codes, from lines of a code and a name.

    A bar stands for a place without a code; so does one name of two codes.

    >>> places_of("DE Germany\\n- Rome\\nGE Georgia\\nUS-GA Georgia")
    {'germany': 'DE', 'rome': '', 'georgia': ''}
    """
    found: dict[str, str] = {}
    for line in filter(None, text.split("\n")):
        code, _, name = line.partition(" ")
        key = " ".join(fold(name).replace("-", " - ").split())
        found[key] = code.strip("-") if found.get(key, code) == code else ""
    return found


@lru_cache(maxsize=64)
def month_names(months: tuple[str, ...]) -> Words:
    """Return all names of the months of a table, alternatives parted.

    >>> sorted(month_names(("january|jan", "may")))
    ['jan', 'january', 'may']
    """
    return frozenset(name for month in months for name in month.split("|"))


# The small words inside names. Names travel, so each language is given those of all.
PERSON_PARTICLES = words_of("de la le van von der den del della di da dos al el bin ibn ben st du")
NAME_PARTICLES = PERSON_PARTICLES | words_of("of the")


@dataclass(frozen=True, slots=True)
class Language:
    """The words and habits of one written language."""

    code: str

    # Marks: pairs used for quotations, outermost first; others are understood too.
    quotation_marks: tuple[tuple[str, str], ...] = ()

    # Cutting: what stands before a full stop that ends no sentence.
    abbreviations: Words = NO_WORDS  # never end a sentence: Mr. Dr. Gen.
    final_abbreviations: Words = NO_WORDS  # may end one: U.S. Inc. p.m.
    number_abbreviations: Words = NO_WORDS  # only before a figure: No. 5
    elisions: Words = NO_WORDS  # words that begin with an apostrophe: 'tis 'em

    # Attribution.
    speech_cues: Words = NO_WORDS  # strong: take a bare clause, "she said it fell"
    claim_cues: Words = NO_WORDS  # weak: need "that", a colon or marks, "the report shows that"
    name_cues: Words = NO_WORDS  # weakest: only before marks, "he called it 'obsolete'"
    cue_nouns: Words = NO_WORDS  # "in a statement that", "his claim that"
    according_to: tuple[str, ...] = ()  # phrases before the speaker
    complementizers: Words = NO_WORDS  # that, whether
    pronouns: Mapping[str, str] = field(default_factory=dict)  # he -> m, she -> f, they -> p
    capital_nouns: bool = False  # every noun has a capital, so a capital shows no name
    titles: Words = NO_WORDS  # before a name: President, Mr
    speaker_nouns: Words = NO_WORDS  # common nouns that may speak: spokesperson, report, ministry
    institutions: Words = NO_WORDS  # in a name, they make it no person's: Ministry, Times
    person_particles: Words = PERSON_PARTICLES  # inside a person's name: de, van, bin
    name_particles: Words = NAME_PARTICLES  # inside anybody's name, institutions included: of
    auxiliaries: Words = NO_WORDS  # between subject and cue: has, had, also
    passives: Words = NO_WORDS  # of these, what makes the cue passive: was, been
    openers: Words = NO_WORDS  # before the subject in its clause: and, while, however
    prepositions: Words = NO_WORDS  # begin an adverbial: on Monday, in a statement
    inner_prepositions: Words = NO_WORDS  # stand inside a noun phrase: minister of health
    determiners: Words = NO_WORDS
    finite: Words = NO_WORDS  # verb forms that show a clause: is, had, would, rose
    finite_endings: tuple[str, ...] = ()  # endings that mostly do: -ed
    quoting_only: Words = NO_WORDS  # of the strong cues, those that need no proof of a clause
    addressing: Words = NO_WORDS  # cues that name the listener first: told her, reminded them
    base_cues: Words = NO_WORDS  # forms that may be a noun too: report, claim, show
    topics: Words = NO_WORDS  # after these forms they show the noun: questions about
    conjunctions: Words = NO_WORDS  # and, or, but
    coordinators: Words = NO_WORDS  # openers that may stand inside one clause: and, also
    relatives: Words = NO_WORDS  # who, which
    infinitives: Words = NO_WORDS  # before a verb that has its subject further left: to
    belonging: Words = NO_WORDS  # between a name and where it belongs: of, for
    before_base: Words = NO_WORDS  # a cue's base form after these is a verb: to, not, people
    also_subjects: Words = NO_WORDS  # determiners that can be a subject: this, all
    not_clauses: Words = NO_WORDS  # open no reported clause: to, of, as, how
    time_words: Words = NO_WORDS  # yesterday, later
    gerund_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    findings: Words = NO_WORDS  # nouns after which a weak cue takes a bare clause: results show
    naming: Words = NO_WORDS  # before marks that hold a name or title: titled, film, so-called

    # Meaning.
    places: Mapping[str, str] = field(default_factory=dict)  # names of places to their codes
    place_prepositions: Words = NO_WORDS  # before a name, they make it a place's: in, near
    hedges: tuple[str, ...] = ()  # the writer does not vouch: may, allegedly, appears
    approximators: tuple[str, ...] = ()  # the figure is not exact: about, roughly
    negations: Words = NO_WORDS
    denials: Words = NO_WORDS  # cues that deny their content: denied, rejected
    hedged_cues: Words = NO_WORDS  # cues that leave the content open: suggested, alleged
    modals: Words = NO_WORDS
    worth: Worth = NO_WORTH  # what makes a sentence worth checking, or not
    first_person: Words = NO_WORDS  # the writer or speaker: I, we, my
    months: tuple[str, ...] = ()  # January first; alternatives of one month joined by "|"
    weekdays: Words = NO_WORDS
    number_words: Mapping[str, float] = field(default_factory=dict)
    function_words: Words = NO_WORDS

    # Page furniture, as regular expressions matched against a whole folded line or sentence.
    stamp_words: Words = NO_WORDS  # beside a date in a line that only says when: updated, pm
    boilerplate: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
