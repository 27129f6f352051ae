"""Which words mean the same, the opposite or less for sure, and what is a figure worth?

The form that every language's word tables are compiled into. `claims.analysis.languages` tells how
texts are quoted and cut; a lexicon tells what a changed word does to the meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from claims.analysis.lexicons.affixes import ends, heads_of_one_tail, is_negated, stand_apart

Tags = frozenset[str]
NO_TAGS: Tags = frozenset()
CUES: Tags = frozenset({"cue", "loaded"})
NO_LINES: frozenset[int] = frozenset()
NO_KEYS: frozenset[str] = frozenset()

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]  # by their second word, longest first
NO_PHRASES: Phrases = {}


class Unit(NamedTuple):
    """A unit of measure: the kind of quantity and its size in the kind's smallest unit."""

    kind: str
    size: float


class Scope(NamedTuple):
    """A tag that a word has only beside a partner (`needed`), or only where there is none."""

    tag: str
    needed: bool
    ahead: bool  # the partner stands behind the word in the text, else before it
    partners: frozenset[str]
    next: bool = False  # the partner is the very next word
    endings: tuple[str, ...] = ()  # of words that are partners, too


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words by meaning. Keys are stems; words of a phrase are joined by `_`."""

    code: str
    irregular: Mapping[str, str] = field(default_factory=dict)  # form -> dictionary form
    spelling: Mapping[str, str] = field(default_factory=dict)  # spelling -> one spelling
    synonyms: Mapping[str, frozenset[int]] = field(default_factory=dict)
    senses: Mapping[str, frozenset[int]] = field(default_factory=dict)  # as synonyms, but looser
    kinds: Mapping[str, str] = field(default_factory=dict)  # more general words, blanks around
    poles: Mapping[str, frozenset[int]] = field(default_factory=dict)  # +n and -n are opposites
    near_poles: Mapping[str, frozenset[int]] = field(default_factory=dict)  # of a key's synonyms
    values: Mapping[str, frozenset[int]] = field(default_factory=dict)  # as poles: well and ill
    turned: Mapping[str, frozenset[str]] = field(default_factory=dict)  # little words, by form
    converses: Mapping[str, frozenset[int]] = field(default_factory=dict)  # as poles
    binary: Mapping[str, frozenset[int]] = field(default_factory=dict)  # as poles
    adverbs: frozenset[str] = frozenset()  # that make another verb of a verb: up, off
    antonyms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    surface_tags: Mapping[str, Tags] = field(default_factory=dict)  # by form as written
    stem_tags: Mapping[str, Tags] = field(default_factory=dict)
    phrases: Mapping[str, Phrases] = field(default_factory=dict)  # by their first word
    people: frozenset[str] = frozenset()  # nouns for persons
    proper: frozenset[str] = frozenset()  # names that are ordinary words, too
    names: Mapping[str, frozenset[int]] = field(default_factory=dict)  # one place, two forms
    variants: Mapping[str, int] = field(default_factory=dict)  # one name, two spellings
    persons: Mapping[str, str] = field(default_factory=dict)  # her -> she
    things: Mapping[str, str] = field(default_factory=dict)  # them -> they
    numbers: Mapping[str, float] = field(default_factory=dict)
    multipliers: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, float] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    contractions: Mapping[str, str] = field(default_factory=dict)  # n't -> not
    counted: regex.Pattern[str] | None = None  # words with a number in front: achtköpfig
    clipped: Mapping[str, str] = field(default_factory=dict)  # what is left before one: ca -> can
    negating: tuple[str, ...] = ()  # prefixes that turn a word into its opposite: un-, dis-
    ordinary_endings: tuple[str, ...] = ()  # a capitalised first word so ended is no name
    under_way: str = ""  # the ending of verbs that are under way
    gerund: str = ""  # the ending of verbs that go on from another: saying
    scopes: Mapping[str, tuple[Scope, ...]] = field(default_factory=dict)
    folding: Callable[[str], str] | None = None  # endings of another language than English
    name_folding: Callable[[str], str] | None = None  # cases of names
    particles: frozenset[str] = frozenset()  # of verbs, at the end of a clause
    verb_endings: tuple[str, ...] = ()  # of finite verbs
    prefixes: tuple[str, ...] = ()  # that an irregular form may have
    unfolded: frozenset[str] = frozenset()  # words that are their own key
    letters: Mapping[int, str] = field(default_factory=dict)  # ways of writing that mean nothing
    tag_endings: tuple[tuple[str, str], ...] = ()  # ending, tag it shows
    untagged: frozenset[str] = frozenset()  # words that end so by chance
    moods: tuple[tuple[str, str], ...] = ()  # endings of reported and of plain speech
    backshift: Mapping[str, str] = field(default_factory=dict)  # said -> reported: will would
    whole: frozenset[str] = frozenset()  # every word, where no blanks tell words apart
    surnames: frozenset[str] = frozenset()
    runs: bool = False  # a run of one script is one word
    inflected: bool = False  # whether English endings may be folded
    decimal_comma: bool = False
    thin: bool = False  # too few words for their absence to tell anything
    caseless: bool = False  # the script has no capitals
    capital_nouns: bool = False  # a capital says nothing about a name
    lower_months: bool = False  # months are written small
    every_tag: Tags = field(init=False, default=NO_TAGS)  # of `surface_tags`

    def __post_init__(self) -> None:
        """Collect the tags that words carry."""
        object.__setattr__(self, "every_tag", NO_TAGS.union(*self.surface_tags.values()))

    # Most words of a text stand in few tables, so each look-up below ends at the first that is not.

    def are_strangers(self, one: str, other: str) -> bool:
        """Say whether no table ties two keys, so that no other question need be asked of it.

        What a prefix or a particle makes of one is in no table.
        """
        for table in (self.synonyms, self.senses, self.names):
            here = table.get(one)
            if here and not here.isdisjoint(table.get(other, NO_LINES)):
                return False
        if one in self.variants or other in self.antonyms.get(one, NO_KEYS):
            return False
        return not (self.are_opposites(one, other) or self.are_akin(one, other))

    def are_synonyms(self, one: str, other: str) -> bool:
        """Say whether two keys share a line of the synonym table, or a sense."""
        here = self.synonyms.get(one)
        if here and not here.isdisjoint(self.synonyms.get(other, NO_LINES)):
            return True
        if not self.senses.get(one, NO_LINES).isdisjoint(self.senses.get(other, NO_LINES)):
            return not self.are_measures(one, other)
        heads = heads_of_one_tail(one, other)
        if not heads or "infinitive" in self.surface_tags.get(heads[2], NO_TAGS):
            return False
        poles = self.poles.get(heads[0], NO_LINES) & self.poles.get(heads[1], NO_LINES)
        return bool(poles) or self.are_synonyms(heads[0], heads[1])

    def are_measures(self, one: str, other: str) -> bool:
        """Say whether both keys name units, days or months, which are never the same loosely."""
        return self._measures(one) and self._measures(other)

    def _measures(self, key: str) -> bool:
        if "time" in self.surface_tags.get(key, NO_TAGS):
            return True
        tables = (self.units, self.months, self.weekdays, self.ordinals, self.numbers)
        return any(key in table for table in tables)

    def are_chosen_synonyms(self, one: str, other: str) -> bool:
        """Say whether two keys share a line of the table made for news."""
        here = self.synonyms.get(one, NO_LINES)
        return not here.isdisjoint(self.synonyms.get(other, NO_LINES))

    def are_akin(self, one: str, other: str) -> bool:
        """Say whether one key names a kind of the other, or stands near it in meaning."""
        here, there = self.kinds.get(one), self.kinds.get(other)
        near = (here and f" {other} " in here) or (there and f" {one} " in there)
        return bool(near) and not self.are_measures(one, other)

    def are_opposites(self, one: str, other: str) -> bool:
        """Say whether two keys stand at the two ends of one scale."""
        if self.are_complements(one, other):
            return True
        if heads := heads_of_one_tail(one, other):  # fall to, climb to
            return self.are_opposites(heads[0], heads[1])
        if other in self.antonyms.get(one, NO_KEYS):
            return not self.are_chosen_synonyms(one, other)
        if self._is_like_an_antonym(one, other) or self._is_like_an_antonym(other, one):
            return not self.are_synonyms(one, other)
        if stand_apart(self.poles, one, other):
            return not self.are_chosen_synonyms(one, other)
        if one in self.people and other in self.people:
            return False
        near = self._is_like_an_end(one, other) or self._is_like_an_end(other, one)
        return near and not (self.are_synonyms(one, other) or self.are_akin(one, other))

    def are_listed_opposites(self, one: str, other: str) -> bool:
        """Say whether a table itself sets two keys against each other: stay, go."""
        return other in self.antonyms.get(one, NO_KEYS) or stand_apart(self.poles, one, other)

    def _is_like_an_end(self, one: str, other: str) -> bool:
        """Say whether a key is exchanged in the news for one from the other end."""
        there = self.poles.get(other, NO_LINES) if one in self.near_poles else NO_LINES
        return any(-pole in there for pole in self.near_poles[one]) if there else False

    def _is_like_an_antonym(self, one: str, other: str) -> bool:
        """Say whether a key is exchanged in the news for an antonym of the other; no persons."""
        antonyms = () if one in self.people else self.antonyms.get(one, NO_KEYS)
        return any(self.are_chosen_synonyms(x, other) for x in antonyms)

    def are_valued_apart(self, one: str, other: str) -> bool:
        """Say whether one key speaks well of what the other speaks ill of: reliable, shaky."""
        if not stand_apart(self.values, one, other):
            return False
        return not (self.are_synonyms(one, other) or self.are_akin(one, other))

    def are_converses(self, one: str, other: str) -> bool:
        """Say whether two keys tell one deed or comparison from its two ends: buy, sell."""
        here, _, tail_o = one.partition("_")
        there, _, tail_d = other.partition("_")
        return stand_apart(self.converses, one, other) or (
            tail_o == tail_d != "" and stand_apart(self.converses, here, there)
        )

    def are_binary(self, one: str, other: str) -> bool:
        """Say whether two keys are opposites with nothing between them: open, shut."""
        return stand_apart(self.binary, one, other) or self.are_complements(one, other)

    def are_turned(self, one: str, other: str) -> bool:
        """Say whether two forms are little words that turn each other, or phrases but for one.

        The forms are written ones, the words of a phrase joined by `_`: voted_for, voted_against.
        """
        if other in self.turned.get(one, NO_KEYS):
            return True
        if "_" not in one or "_" not in other:
            return False
        here, there = one.split("_"), other.split("_")
        if len(here) != len(there):
            return False
        changed = [(x, y) for x, y in zip(here, there, strict=True) if x != y]
        return len(changed) == 1 and (
            changed[0][1] in self.turned.get(changed[0][0], NO_KEYS)
            or self.are_opposites(*changed[0])
        )

    def are_particled(self, one: str, other: str) -> bool:
        """Say whether one key is a verb and the other the same verb with a particle: give, give_up.

        Such are two verbs, unless the tables call them the same.
        """
        if "_" not in one and "_" not in other:
            return False
        shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
        head, _, tail = longer.partition("_")
        return head == shorter and tail in self.adverbs and not self._measures(head)

    def are_complements(self, one: str, other: str) -> bool:
        """Say whether one is the other with a negating prefix, so that "not" makes them equal."""
        shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
        return longer.endswith(shorter) and is_negated(shorter, longer, self.negating)

    def are_one_name(self, one: str, other: str) -> bool:
        """Say whether two keys are forms of one name (EU and European Union, China and Chinese)."""
        here = self.names.get(one, NO_LINES)
        return not here.isdisjoint(self.names.get(other, NO_LINES))

    def are_variants(self, one: str, other: str) -> bool:
        """Say whether two keys are recognised spellings of one name (Kyiv and Kiev)."""
        here = self.variants.get(one)
        return here is not None and here == self.variants.get(other)

    def has_tag(self, tag: str) -> bool:
        """Say whether any word of this lexicon carries a tag."""
        return tag in self.every_tag

    def key_of(self, word: str) -> str:
        """Return the key of a word in a language other than English."""
        written = word.translate(self.letters)
        head = self.irregular.get(written) or self._prefixed(written)
        if head in self.unfolded or self.folding is None:
            return head
        return self.folding(head)

    def _prefixed(self, word: str) -> str:
        """Lead an irregular form behind a prefix to its dictionary form: zurückwies."""
        for prefix in self.prefixes:
            if word.startswith(prefix) and word[len(prefix) :] in self.irregular:
                return prefix + self.irregular[word[len(prefix) :]]
        return word

    def name_key(self, word: str) -> str:
        """Return the key of a name, whose last letters tell Julio from Julia."""
        written = word.translate(self.letters)
        if self.inflected or self.name_folding is None:
            return written
        return self.name_folding(written)

    def tags_by_ending(self, word: str) -> Tags:
        """Return the tags a word's ending shows."""
        tagged = self.thin and self.surface_tags.get(word, NO_TAGS) - CUES
        if tagged or not self.tag_endings or word in self.untagged:
            return NO_TAGS
        return frozenset(tag for ending, tag in self.tag_endings if ends(word, ending))

    def is_reported(self, one: str, other: str) -> bool:
        """Say whether one is the form of reported speech and the other that of plain speech."""
        return any(
            one.endswith(ending)
            and other.endswith(plain)
            and one[: -len(ending)] == other[: -len(plain)]
            for ending, plain in self.moods
        )

    def knows(self, key: str) -> bool:
        """Say whether the word is an ordinary one of this lexicon, hence hardly a name."""
        if key in self.synonyms or key in self.poles or key in self.stem_tags:
            return True
        return key in self.senses and key not in self.proper
