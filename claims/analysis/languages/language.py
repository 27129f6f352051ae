"""Which facts about a language may a rule ask for? The form every language's table fills in.

All words are folded (`claims.analysis.normalization.fold`). A table may leave any field empty: a
rule that needs it then finds nothing in that language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from claims.analysis.languages.given_names import FEMALE_NAMES, MALE_NAMES
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


@lru_cache(maxsize=256)
def either(*tables: Words) -> Words:
    """Return the words of any of several tables, put together once.

    >>> sorted(either(words_of("in on"), words_of("of")))
    ['in', 'of', 'on']
    """
    return NO_WORDS.union(*tables)


@lru_cache(maxsize=64)
def month_names(months: tuple[str, ...]) -> Words:
    """Return all names of the months of a table, alternatives parted.

    >>> sorted(month_names(("january|jan", "may")))
    ['jan', 'january', 'may']
    """
    return frozenset(name for month in months for name in month.split("|"))


# The small words inside names. Names travel, so each language is given those of all.
PERSON_PARTICLES = words_of(
    "de la le van von der den del della di da do dos al el bin ibn ben st du"
)
NAME_PARTICLES = PERSON_PARTICLES | words_of("of the")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words and habits of one written language.

    A table is equal to itself alone, so that what is worked out of it can be kept beside it.
    """

    code: str

    # Marks: pairs used for quotations, outermost first; others are understood too.
    quotation_marks: tuple[tuple[str, str], ...] = ()

    # Cutting: what stands before a full stop that ends no sentence.
    abbreviations: Words = NO_WORDS  # never end a sentence: Mr. Dr. Gen.
    final_abbreviations: Words = NO_WORDS  # may end one: U.S. Inc. p.m.
    number_abbreviations: Words = NO_WORDS  # only before a figure: No. 5
    number_ends: tuple[str, ...] = ()  # likewise, at the end of a word: Bahnhofstr. 5
    dotted_days: bool = False  # a full stop stands behind a day of the month: 13. Dezember
    elisions: Words = NO_WORDS  # words that begin with an apostrophe: 'tis 'em

    # Attribution.
    speech_cues: Words = NO_WORDS  # strong: take a bare clause, "she said it fell"
    claim_cues: Words = NO_WORDS  # weak: need "that", a colon or marks, "the report shows that"
    name_cues: Words = NO_WORDS  # weakest: only before marks, "he called it 'obsolete'"
    voice_cues: Words = NO_WORDS  # only right beside marks: “No,” he shrugged
    cue_nouns: Words = NO_WORDS  # "in a statement that", "his claim that"
    replies: Words = NO_WORDS  # behind whose words they are, before a colon: (Ash's) verdict:
    back_cues: Words = NO_WORDS  # cues only with another word right behind: shot (back)
    back: Words = NO_WORDS  # that word
    according_to: tuple[str, ...] = ()  # phrases before the speaker
    complementizers: Words = NO_WORDS  # that, whether
    pronouns: Mapping[str, str] = field(default_factory=dict)  # he -> m, she -> f, they -> p
    capital_nouns: bool = False  # every noun has a capital, so a capital shows no name
    titles: Words = NO_WORDS  # before a name: President, Mr
    speaker_nouns: Words = NO_WORDS  # common nouns that may speak: spokesperson, report, ministry
    full_titles: Mapping[str, str] = field(default_factory=dict)  # gov -> governor
    no_titles: Words = NO_WORDS  # of these, what shows no person behind it: former, U.S.
    past_offices: Words = NO_WORDS  # of these, what tells an office held before: former
    male_words: Words = NO_WORDS  # titles and nouns of men: Mr, chairman, brother
    person_nouns: Words = NO_WORDS  # with an article, the only person named before: the lawyer
    epithets: Words = NO_WORDS  # other words for who spoke last: the (Texas) billionaire
    female_words: Words = NO_WORDS  # and of women: Ms, spokeswoman, sister
    male_endings: tuple[str, ...] = ()  # of nouns of men: -man
    female_endings: tuple[str, ...] = ()
    neutral_words: Words = NO_WORDS  # of nouns so ended, those of both: freshman
    bodies: Words = NO_WORDS  # with an article, the body whose name ends so: the institute
    firms: Words = NO_WORDS  # with an article, whatever body was named before: the company
    male_names: Words = MALE_NAMES
    female_names: Words = FEMALE_NAMES
    signs: Words = NO_WORDS  # what speaks for nobody but itself: banner, plaque
    writings: Words = NO_WORDS  # what speaks for its writer: statement, letter, report
    institutions: Words = NO_WORDS  # in a name, they make it no person's: Ministry, Times
    person_particles: Words = PERSON_PARTICLES  # inside a person's name: de, van, bin
    name_particles: Words = NAME_PARTICLES  # inside anybody's name, institutions included: of
    auxiliaries: Words = NO_WORDS  # between subject and cue: has, had, also
    passives: Words = NO_WORDS  # of these, what makes the cue passive: was, been
    openers: Words = NO_WORDS  # before the subject in its clause: and, while, however
    alone: Words = NO_WORDS  # before a comma on their own they are no subject: outside, privately
    prepositions: Words = NO_WORDS  # begin an adverbial: on Monday, in a statement
    inner_prepositions: Words = NO_WORDS  # stand inside a noun phrase: minister of health
    determiners: Words = NO_WORDS
    definite: Words = NO_WORDS  # of these, what means somebody known: the
    finite: Words = NO_WORDS  # verb forms that show a clause: is, had, would, rose
    finite_endings: tuple[str, ...] = ()  # endings that mostly do: -ed
    quoting_only: Words = NO_WORDS  # of the strong cues, those that need no proof of a clause
    addressing: Words = NO_WORDS  # cues that name the listener first: told her, reminded them
    refusals: Words = NO_WORDS  # before "to" and a cue, they say nothing: declined to say
    base_cues: Words = NO_WORDS  # forms that may be a noun too: report, claim, show
    wishes: Words = NO_WORDS  # weak cues that take no bare clause but "to": promised to
    topics: Words = NO_WORDS  # after these forms they show the noun: questions about
    comment_articles: Words = NO_WORDS  # after a comma, before what the narrator calls it: a
    conditions: Words = NO_WORDS  # openers that belong to what is said before them: if, because
    conjunctions: Words = NO_WORDS  # and, or, but
    departments: Words = NO_WORDS  # what an office is for: (Minister of) Education
    named_bodies: Words = NO_WORDS  # bodies whose name goes on behind a small word: Church (of ...)
    body_particles: Words = NO_WORDS  # those small words
    plurals: Words = NO_WORDS  # plurals without -s, which may own a body: Children's (Hospital)
    age_nouns: Words = NO_WORDS  # of a person told by his age: the 23-year-old
    willing: Words = NO_WORDS  # verbs before "to" and a cue: (they) like (to say)
    estimating: Words = NO_WORDS  # verbs that put a figure: (Ash) put (the toll at 40)
    estimated_at: Words = NO_WORDS  # before that figure: at
    measured: Words = NO_WORDS  # nouns for what is counted, behind the verb: toll, cost
    reflexives: Words = NO_WORDS  # behind a name they add nothing: (Ash) himself
    both: Words = NO_WORDS  # before two who speak together: both (Ash and Bell)
    coordinators: Words = NO_WORDS  # openers that may stand inside one clause: and, also
    question_words: Words = NO_WORDS  # begin a question that depends on a cue: how, why, if
    open_questions: Words = NO_WORDS  # of these, what leaves the answer open: whether, why
    demonstratives: Words = NO_WORDS  # what was told, no speaker: this (means)
    asking: Words = NO_WORDS  # cues they may depend on: asked, explained
    helping: Words = NO_WORDS  # verbs before another verb: is, has, will
    relatives: Words = NO_WORDS  # who, which
    infinitives: Words = NO_WORDS  # before a verb that has its subject further left: to
    origins: Words = NO_WORDS  # before the writer of what follows: (a statement) from
    participles: Words = NO_WORDS  # of irregular verbs, before who did it: seen (by)
    participle_endings: tuple[str, ...] = ()
    belonging: Words = NO_WORDS  # between a name and where it belongs: of, for
    absolutes: Words = NO_WORDS  # before who does what a gerund says: with (Ash saying)
    causing: Words = NO_WORDS  # before who does what "to" says: led (Ash to declare)
    according_after: Words = NO_WORDS  # the same behind the speaker: (Asch) zufolge
    views: Words = NO_WORDS  # before whose view a quotation gives: pour (Frêne, « non »)
    reading_cues: Words = NO_WORDS  # cues whose text is named behind: heißt es (in dem Brief)
    reading_in: Words = NO_WORDS  # before that text: (heißt es) in
    so_says: Words = NO_WORDS  # beside marks, before the speaker: („Nein“,) so (Asch)
    reported_verbs: Words = NO_WORDS  # forms that only tell what somebody said: (es) sei
    verb_second: bool = False  # a comma stands before reported clauses, the verb behind a source
    speech_dashes: bool = False  # a dash may open what is said, and another one part it
    inverts: bool = False  # behind marks and a comma, any verb before its subject tells who speaks
    comma_before_that: bool = False  # a comma always stands before a clause with "that"
    verb_first: bool = False  # who speaks stands behind the verb, before what he says
    breaks_in: bool = False  # the narrator may stand between commas inside marks: « Non, dit-il »
    drops_subject: bool = False  # a verb needs no subject: "«No», dijo."
    verb_links: Words = NO_WORDS  # between hyphens, from a verb to its pronoun: ajoute-t-il
    name_nouns: Words = NO_WORDS  # before the name somebody gives: (his first) name
    owners: Mapping[str, str] = field(default_factory=dict)  # his -> m, her -> f, its -> n
    nearness: Words = NO_WORDS  # between an unnamed speaker and "to" or "with": close, familiar
    before_base: Words = NO_WORDS  # a cue's base form after these is a verb: to, not, people
    also_subjects: Words = NO_WORDS  # determiners that can be a subject: this, all
    not_clauses: Words = NO_WORDS  # open no reported clause: to, of, as, how
    time_words: Words = NO_WORDS  # yesterday, later
    leading_adjectives: Words = NO_WORDS  # openers that may be part of a subject: First Lady
    day_times: Words = NO_WORDS  # after a day or "that", part of a time: night, year
    as_leads: Words = NO_WORDS  # before a speaker whose words follow: as (Ash put it)
    habits: Words = NO_WORDS  # in the mouth of many, they tell a name in use: "locals call it"
    gerund_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    third_endings: tuple[str, ...] = ()  # of a verb before an article: it predates the state
    findings: Words = NO_WORDS  # nouns after which a weak cue takes a bare clause: results show
    examples: tuple[str, ...] = ()  # two words before words as words: such as
    states: Words = NO_WORDS  # of the weak cues, what takes a clause only: aware, concerned
    lasting: Words = NO_WORDS  # beside a cue, they tell a name in use: long (called)
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
    ambiguous_months: Words = NO_WORDS  # with a small letter another word: may
    weekdays: Words = NO_WORDS
    number_words: Mapping[str, float] = field(default_factory=dict)
    function_words: Words = NO_WORDS

    # Page furniture, as regular expressions matched against a whole folded line or sentence.
    stamp_words: Words = NO_WORDS  # beside a date in a line that only says when: updated, pm
    boilerplate: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()

    def is_participle(self, norm: str) -> bool:
        """Say whether a folded word is or looks like a participle: seen, shared."""
        return norm in self.participles or norm.endswith(self.participle_endings)
