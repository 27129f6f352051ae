"""What does a language's word table look like as people write it?

Entries are words of a language parted by blanks; an underscore joins words that count as one, and
`|` parts the two ends of a scale. An entry counts in the form in which it is written; with a star
at its end (`presunto*`), in every form that folds to the same key. Entries of several words always
count in every form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.analysis.lexicons.endings import PLAIN, Endings


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables of one language; what a language has no words for stays empty."""

    endings: Endings = PLAIN
    forms: str = ""  # dictionary form, then the forms no table of endings leads to it
    prefixes: str = ""  # that a verb of `forms` may have: zurück|wies
    synonyms: str = ""  # a line: words a careful reader would exchange
    opposites: str = ""  # a line: one end | the other end
    values: str = ""  # as opposites: words that speak well | words that speak ill
    spread: str = ""  # a line: an ending, and the endings of forms that fold to other keys
    tags: Mapping[str, str] = field(default_factory=dict)  # tag -> words
    scopes: str = ""  # see `read_scopes`
    tag_endings: Mapping[str, str] = field(default_factory=dict)  # tag -> endings that show it
    untagged: str = ""  # words that end so by chance
    variants: str = ""  # a line: spellings of one name
    same_names: str = ""  # a line: short and long forms of one name
    persons: str = ""  # a line: a pronoun and its forms
    numbers: str = ""  # word figure
    multipliers: str = ""
    ordinals: str = ""
    units: str = ""  # a line: word kind size
    months: str = ""  # a line: the forms of a month, January first
    weekdays: str = ""  # a line: the forms of a weekday, Monday first
    contractions: str = ""
    counted: str = ""  # ends of words that have a number in front: köpfig, in any form
    counted_by: str = ""  # likewise, behind the number and "er": achter|gondel
    particles: str = ""  # of verbs, that go to the end of the clause
    under_way: str = ""  # the ending of verbs that go on
    verb_endings: str = ""  # of finite verbs
    letters: Mapping[str, str] = field(default_factory=dict)  # ways of writing that mean nothing
    negating: str = ""  # prefixes that turn a word into its opposite
    ordinary_endings: str = ""  # a capitalised first word so ended is no name
    name_endings: str = ""  # cases of names, as in `Endings.cut`
    caseless: bool = False  # the script has no capitals
    moods: str = ""  # pairs of endings, reported and plain: e t
    decimal_comma: bool = True
    lower_months: bool = True
    unspaced: bool = False  # no blanks part the words, so that the tables must
    words: str = ""  # words of such a language that stand in no other table
    surnames: str = ""  # first characters of names of persons, in a script without blanks
    runs: bool = False  # a run of characters of one script is one word
