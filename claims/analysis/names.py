"""Which persons and bodies does a text name, and which of them does a shorter name mean?

Names are runs of capitalised words. The fullest form a text gives is the one a later surname leads
back to; two persons of one surname are told apart by the title or given name beside it. A title or
an apposition ties a common noun ("the spokesperson") to a name. Nothing is known of the world: a
name the text does not give is not found.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims.analysis.besides import (
    POSSESSIVE,
    apposed_before,
    behind_lead,
    gender_apposed,
    gender_before,
    gender_of_given,
    gender_of_word,
    is_age,
    is_apposed_subject,
    is_resumed,
    is_told,
    name_at,
    nouns_after,
    nouns_before,
    owns_next,
    title_before,
)
from claims.analysis.capitals import capital_runs
from claims.analysis.frames import Frame, Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.surnames import behind_dateline, surname, without_legal_form

# A headline's capitals show no names; a credit's names are nobody's in the story.
NAMING_ROLES = frozenset({"body", "caption", "correction_note"})
NEAR_NAMES, NEAR_SENTENCES = 6, 4  # back to the body "the company" may mean; own choice
LONGEST_ACRONYM = 5
Words = tuple[str, ...]


class Name(NamedTuple):
    """A name as written somewhere: its place and words, without titles.

    `sentence` counts the narrator's sentences; `in_front` says that it is the first name of its
    sentence, what the sentence is about; `owns` that a possessive ending follows it; `gender` is
    what stands beside it tells, `m`, `f` or nothing; `titled` that a title stands before it,
    `is_subject` that what stands behind it shows it to be somebody, `is_place` that it stands
    behind a preposition or opens a story.
    """

    start: int
    end: int
    words: Words
    sentence: int
    in_front: bool
    owns: bool
    gender: str
    titled: bool
    is_subject: bool
    is_place: bool

    @property
    def full(self) -> str:
        """Return the words as one string."""
        return " ".join(self.words)


class Names:
    """All names of a text, in order, with the look-ups that resolve a mention."""

    def __init__(self, framed: Sequence[Frame], language: Language) -> None:
        self.language = language
        self.names: list[Name] = []
        self.by_word: dict[str, dict[Words, list[int]]] = {}
        self.by_noun: dict[str, tuple[list[int], list[Name]]] = {}
        self.apposed: dict[str, list[tuple[Name, bool]]] = {}  # bearers of a noun; known before?
        self.later: dict[str, tuple[Words | None, bool]] = {}  # the only one of them
        self.told: dict[Words, str] = {}  # the gender a full name's titles and nouns tell
        for number, frame in enumerate(framed):
            if frame.role in NAMING_ROLES:
                self._collect(frame, number)
        self._tell_genders()
        self.starts = [name.start for name in self.names]

    def _collect(self, frame: Frame, number: int) -> None:
        first = True
        signs = (k for k, item in enumerate(frame.items) if item.is_word or item.is_quote)
        told = behind_dateline(frame.items) or next(signs, 0)
        told = behind_lead(frame.items, told, self.language)
        for low, high in capital_runs(frame.items, self.language):
            if frame.items[low].norm in self.language.quoting_only and high - low > 1:
                low += 1  # "Said Ash:"
            items = frame.items[low:high]
            name = Name(
                items[0].start,
                items[-1].end,
                without_legal_form(name_at(frame.items, low, high, self.language)),
                number,
                (first and low >= told and self._may_lead(frame.items, low, high, told))
                or is_apposed_subject(frame.items, low, self.language),
                high < len(frame.items) and frame.items[high].norm in POSSESSIVE,
                gender_before(frame.items, low, self.language),
                self._is_titled(frame.items, low),
                self._is_subject(frame.items, low, high),
                self._is_place(frame.items, low),
            )
            labels = high < len(frame.items) and frame.items[high].norm == ":"
            leads = name.in_front and not labels
            first = first and (not leads or owns_next(frame.items, high, self.language))
            self.names.append(name)
            if len(name.words) >= 2:
                for word in sorted({name.words[0].lower(), surname(name.words)}):
                    places = self.by_word.setdefault(word, {}).setdefault(name.words, [])
                    places.append(name.start)
                if name.gender:
                    self.told.setdefault(name.words, name.gender)
            self._tie_nouns(frame, low, high, name)

    def _tell_genders(self) -> None:
        """Let "Ms. Ash" tell the gender of who was last named in full by that surname."""
        for name in self.names:
            if len(name.words) > 1 or not name.gender:
                continue
            full = self.fullest(name.words, name.start, name.gender)
            if full is None:
                self.told.setdefault(name.words, name.gender)
            elif surname(full) == surname(name.words) and not self.gender(full):
                self.told[full] = name.gender

    def _is_titled(self, items: Sequence[Item], low: int) -> bool:
        """Say whether a title, or "a man named", stands before a name."""
        language, before = self.language, title_before(items, low)
        if is_told(items, low, language):
            return True
        if before in language.naming:
            return bool(gender_before(items, low, language))
        return before in language.titles - language.no_titles

    def _is_place(self, items: Sequence[Item], low: int) -> bool:
        language, capitals = self.language, low == 0 and items[low].text.isupper()
        long = len(items[low].text) > LONGEST_ACRONYM
        dateline = capitals and (long or behind_dateline(items) > 0)
        back = 1 + (low > 1 and items[low - 1].norm in language.determiners)  # "seen by the Post"
        before = items[low - back].norm if low else ""
        return dateline or before in language.prepositions or before in language.belonging

    def _is_subject(self, items: Sequence[Item], low: int, high: int) -> bool:
        """Say whether a name acts like a person: "Stone, a baker", "Ann Stone, 44,"."""
        language = self.language
        norm = items[low].norm
        if high + 1 >= len(items) or items[low].text.isupper():
            return False
        if high - low > 1:
            return items[high].norm == "," and is_age(items, high + 1)
        if low > 1 and items[low - 1].norm == "," == items[high].norm:
            noun = gender_of_word(items[low - 2].norm, language)
            return bool(noun or gender_apposed(items, low, language))
        if low and items[low - 1].norm in language.determiners:
            return False
        given = norm in language.male_names or norm in language.female_names
        bodies = norm in language.speaker_nouns or norm in language.institutions
        if bodies or (norm.endswith("s") and not given):
            return False
        following, second = items[high].norm, items[high + 1].norm
        if following == ",":
            apposed = either(language.comment_articles, language.relatives)
            lives = second in language.belonging and any(i.is_name for i in items[high + 2 :][:1])
            return lives or second in apposed or items[high + 1].text[0].isdigit()
        verbal = following.endswith(language.finite_endings) and len(following) > 4
        return verbal or following in language.finite or following in language.speech_cues

    def _may_lead(self, items: Sequence[Item], low: int, high: int, start: int) -> bool:
        """Rule out the common noun whose capital only begins the sentence: "Hours later"."""
        if low > start or high - low > 1 or items[low].text.isupper():
            return True
        if high < len(items) and items[high].norm in POSSESSIVE:
            return True
        return items[low].norm in self.by_word or self._is_subject(items, low, high)

    def _tie_nouns(self, frame: Frame, low: int, high: int, name: Name) -> None:
        """Tie the nouns that describe a name to it: before it, or after it between commas."""
        if len(name.words) < 2 and not (name.titled or name.is_subject):
            return
        language = self.language
        before, after = nouns_before(frame, low, high, language), nouns_after(frame, high, language)
        for item in (*before, *after):
            noun = language.full_titles.get(item.norm, item.norm)
            places, tied = self.by_noun.setdefault(noun, ([], []))
            places.append(name.start)
            tied.append(name)
            if gender := gender_of_word(item.norm, language):
                self.told.setdefault(name.words, gender)
        resumed = is_resumed(frame.items, low, language)
        for item in (*apposed_before(frame.items, low, before, language), *after):
            self.apposed.setdefault(item.norm, []).append((name, resumed))

    def is_person(self, words: Words) -> bool:
        """Guess whether a person is named: two words or more, none of them an institution's."""
        institutions = self.language.institutions
        return len(words) >= 2 and all(w.lower().strip(".") not in institutions for w in words)

    def gender(self, words: Words) -> str:
        """Return `m` or `f` where a title, a noun or the given name tells, else nothing."""
        return self.told.get(words) or gender_of_given(words, self.language)

    def fullest(self, mention: Sequence[str], before: int, gender: str = "") -> Words | None:
        """Return the full name a mention's words belong to: the last one used, else the first.

        A name known to be of the other `gender` is not meant.
        """
        words = [word for word in mention if word.lower() not in self.language.name_particles]
        words = list(without_legal_form(words))
        if not words:
            return None
        for word in dict.fromkeys((surname(words), words[0].lower())):
            forms = self.by_word.get(word, {})
            if gender:
                forms = {form: at for form, at in forms.items() if self.may_be(form, gender)}
            fitting = {form: at for form, at in forms.items() if set(words) <= set(form)}
            best = self._latest(fitting or forms, before)
            if best is not None and set(words) & set(best):
                return best if len(best) >= len(words) else tuple(mention)
        return None

    def may_be(self, words: Words, gender: str) -> bool:
        """Say whether a name is not known to be of the other gender."""
        return self.gender(words) in ("", gender)

    def _latest(self, forms: Mapping[Words, list[int]], before: int) -> Words | None:
        """Return the form last used before a place, else the one used first of all."""
        if len(forms) == 1:
            return next(iter(forms))
        used = {form: bisect_left(places, before) for form, places in forms.items()}
        earlier = [form for form, count in used.items() if count]
        if earlier:
            return max(earlier, key=lambda form: forms[form][used[form] - 1])
        return min(forms, key=lambda form: forms[form][0]) if forms else None

    def described_by(self, noun: str, before: int) -> Words | None:
        """Return the name last tied to a common noun before a place, if there is one.

        A body is tied to the noun its own name ends with: "the institute".
        """
        places, tied = self.by_noun.get(noun, ([], []))
        i = bisect_left(places, before)
        if i == 0:
            forms = self.by_word.get(noun, {}) if noun in self.language.bodies else {}
            return self._latest(forms, before)
        name = tied[i - 1]
        return self.fullest(name.words, name.end, name.gender) or name.words

    def bearers(self, noun: str, before: int) -> set[Words]:
        """Return everybody tied to a common noun before a place."""
        places, tied = self.by_noun.get(noun, ([], []))
        known = tied[: bisect_left(places, before)]
        return {self.fullest(one.words, one.end, one.gender) or one.words for one in known}

    def described_behind(self, noun: str, *, known: bool) -> Words | None:
        """Return the only person a text tells to bear a noun, where the name comes later.

        Who is not `known` yet ("a spokesman") has to be told again: "The spokesman, Al Ash".
        """
        if noun not in self.later:
            tied = self.apposed.get(noun, [])
            persons = {self.fullest(one.words, one.end, one.gender) or one.words for one, _ in tied}
            only = persons.pop() if len(persons) == 1 else ()
            told = bool(only) and (self.is_person(only) or tied[0][0].titled)
            self.later[noun] = (only if told else None, bool(tied) and tied[0][1])
        only_one, resumed = self.later[noun]
        return only_one if known or resumed else None

    def first_described_by(self, noun: str) -> Words | None:
        """Return the person the text first ties to a noun, whom its headline means by it."""
        if not (tied := self.by_noun.get(noun, ([], []))[1]):
            return None
        full = self.fullest(tied[0].words, tied[0].end, tied[0].gender) or tied[0].words
        return full if self.is_person(full) else None

    def body_before(self, sentence: int, place: int) -> Words | None:
        """Return the body in the foreground of the sentences before, or of this one."""
        i = bisect_left(self.starts, place)
        for name in reversed(self.names[max(0, i - NEAR_NAMES) : i]):
            if sentence - name.sentence > NEAR_SENTENCES:
                return None
            full = self.fullest(name.words, name.start, name.gender) or name.words
            person = name.titled or name.is_subject or gender_of_given(full, self.language)
            letter = len("".join(full)) == 1  # "a Y-shaped tunnel"
            if name.in_front and not (person or name.gender or name.is_place or letter):
                return full
        return None
