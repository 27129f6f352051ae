"""Who says what in this sentence? Cues of saying with the words of their speaker and their content.

A cue is a verb of saying, thinking or finding, or a phrase such as "according to". Its strength
decides what it may govern: a strong one takes a bare clause ("she said it fell"), a weaker one
needs "that" or a quotation, the weakest ("he called it") only a quotation. The speaker stands left
of the cue ("she said"), or right of it after the words said ("..., said Ash"). The rules are tried
in the order of the `_RULES` table and the first that fits a cue takes it.

Source: the roles cue, source, content are those of the PARC 3 corpus (Pareti 2016) and of Citron
(BBC R&D); the rules are our own choice.
"""

from __future__ import annotations

from typing import NamedTuple

from claims.analysis.frames import Frame
from claims.analysis.languages import Language

Range = tuple[int, int]  # of items in a frame, half-open

LONGEST_SPEAKER = 16  # items
LONGEST_LEAD = 9  # items between a cue and its content: "told reporters in Paris on Monday that"
FEWEST_CLAUSE_WORDS = 3
LONGEST_SENTENCE = 300  # items; longer ones are no prose, and work grows with the square
FAR_QUOTE = 30  # items a cue without other content may stand before its quotation
MARKS = "“”\"‘’'«»„‟‹›「」『』 "
RELATIVES = frozenset({"which", "who", "that"})
CONJUNCTIONS = frozenset({"and", "or", "both", "also", "so", "then", "still"})
COMMA, STOPS = ",", frozenset({".", "!", "?", "…", "..."})
HARD_BREAKS = frozenset({";", ":", "—", "–", "(", ")", "[", "]", "..."})


class Attribution(NamedTuple):
    """One cue with what belongs to it, as ranges of items of its frame.

    `contents` are in order; `quotes` numbers the quotations that the contents consist of or hold.
    """

    cue: Range
    speaker: Range | None
    contents: tuple[Range, ...]
    rule: str
    cue_norm: str


class _Reader:
    """Reads one frame; keeps what is already taken so that no words are attributed twice."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.items = frame.items
        self.language = language
        self.headline = frame.role == "headline"
        self.taken: list[Range] = []
        self.titles = frozenset(
            i
            for i, item in enumerate(self.items)
            if item.is_quote
            and is_title(item.text.strip(MARKS), self.items[i - 1].norm if i else "", language)
        )
        self.phrases = [phrase.split() for phrase in language.according_to]

    # Looking around

    def norm(self, i: int) -> str:
        """Return the folded word at a place, empty outside and for quotations."""
        return self.items[i].norm if 0 <= i < len(self.items) else ""

    def is_quote(self, i: int) -> bool:
        """Say whether a quotation stands at a place, and no title or name in marks."""
        return 0 <= i < len(self.items) and self.items[i].is_quote and i not in self.titles

    def is_ended_quote(self, i: int) -> bool:
        """Say whether a quotation ends with a stop or comma of its own, so a cue may follow."""
        if not self.is_quote(i):
            return False
        inside = self.items[i].text.rstrip(MARKS)
        return bool(inside) and not (inside[-1].isalnum())

    def sentence_end(self) -> int:
        """Return where the last words end, final stop left out."""
        end = len(self.items)
        while end > 0 and not self.items[end - 1].is_quote and self.norm(end - 1) in STOPS:
            end -= 1
        return end

    def free(self, content: Range) -> bool:
        """Say whether none of the content is attributed yet."""
        return all(content[1] <= low or high <= content[0] for low, high in self.taken)

    # The cue

    def strength(self, i: int) -> int:
        """Return 3 for a cue that takes a bare clause, 2 with "that", 1 with marks only, 0."""
        item = self.items[i]
        if not item.is_word or (item.is_name and i > 0 and not self.headline):
            return 0
        if item.norm in self.language.speech_cues:
            strength = 3
        elif item.norm in self.language.claim_cues:
            strength = 2
        elif item.norm in self.language.name_cues:
            strength = 1
        else:
            return 0
        if not self._is_verb(i):
            return 0
        after_preposition = self.norm(i - 1) in self.language.prepositions
        return min(strength, 2) if after_preposition else strength

    def _is_verb(self, i: int) -> bool:
        """Rule out the noun: "the report", "his claims", "of notes", "state media"."""
        before = self.norm(i - 1)
        norm = self.norm(i)
        if norm in self.language.quoting_only:
            return True
        if before in self.language.determiners and before not in ("this", "that", "all", "most"):
            return False
        if before in self.language.prepositions or before in ("of", "'s", "’s"):
            return self._is_gerund(norm)
        following = self.norm(i + 1)
        if norm in self.language.base_cues and not self._may_precede_base(i - 1):
            return False
        nominal = norm.endswith("s") or norm in self.language.base_cues
        if nominal and (self.is_finite(i + 1) or following in self.language.topics):
            return False
        if following in self.language.finite and following in self.language.auxiliaries:
            return False
        return not (following == "of" or (i == 0 and not self._is_gerund(norm)))

    def _may_precede_base(self, i: int) -> bool:
        """Say whether a verb without ending may follow: "they report", "to claim"."""
        norm = self.norm(i)
        return (
            norm.endswith(("s", "ly"))
            or norm in self.language.modals
            or norm in self.language.pronouns
            or norm in ("to", "not", "and", "or", "do", "did", "does", "people", "police", "media")
        )

    def _is_gerund(self, norm: str) -> bool:
        return norm.endswith("ing") and len(norm) > 5

    # The speaker

    def left_speaker(self, cue: int, low: int) -> Range | None:
        """Return the noun phrase before a cue, not reaching below item `low`."""
        j = self.verb_start(cue, low)
        if self.norm(j - 1) == ")":
            j = self._before_bracket(j - 1, low)
        if j <= low:
            return None
        start = self._clause_start(j, low)
        parts = self._comma_parts(start, j)
        part = self._subject_part(parts)
        if part is None:
            return None
        return self._noun_phrase(*part)

    def _before_bracket(self, closing: int, low: int) -> int:
        for i in range(closing - 1, max(low, closing - LONGEST_LEAD) - 1, -1):
            if self.norm(i) == "(":
                return i
        return closing + 1

    def verb_start(self, cue: int, low: int) -> int:
        """Return where the cue begins with its auxiliaries and adverbs: "has also said"."""
        while cue > low and self._is_between(cue - 1):
            cue -= 1
        return cue

    def _is_between(self, i: int) -> bool:
        norm = self.norm(i)
        if not self.items[i].is_word:
            return False
        adverb = norm.endswith("ly") and not self.items[i].is_name
        return norm in self.language.auxiliaries or adverb

    def is_passive(self, cue: int) -> bool:
        """Say whether the cue is passive: "was told", "is said"."""
        j = cue - 1
        while j >= 0 and self._is_between(j):
            if self.norm(j) in self.language.passives:
                return not self._is_gerund(self.norm(cue))
            j -= 1
        return False

    def _clause_start(self, end: int, low: int) -> int:
        start = end
        while start > low:
            item = self.items[start - 1]
            if item.is_quote or item.norm in HARD_BREAKS or item.norm in STOPS:
                dotted = item.norm == "." and start - 2 >= low and self.items[start - 2].is_name
                if not dotted:
                    break
            start -= 1
        return start

    def _comma_parts(self, start: int, end: int) -> list[Range]:
        parts: list[Range] = []
        low = start
        for i in range(start, end):
            if self.norm(i) == COMMA:
                parts.append((low, i))
                low = i + 1
        parts.append((low, end))
        return parts

    def _subject_part(self, parts: list[Range]) -> Range | None:
        """Choose among the parts between commas the one that holds the subject."""
        filled = [part for part in parts if part[0] < part[1]]
        if not filled:
            return None
        closes_apposition = parts[-1][0] == parts[-1][1]
        if closes_apposition and len(filled) >= 2:
            k = len(filled) - 2
            while k > 0 and self._goes_on_apposition(filled[k]):
                k -= 1
            chosen = filled[k + 1] if self._leads_in(filled[k]) else filled[k]
            return None if any(self.is_finite(i) for i in range(*chosen)) else chosen
        if closes_apposition:
            low, high = filled[0]
            verbal = any(self.is_finite(i) for i in range(low, high))
            return None if verbal or self._leads_in(filled[0]) else filled[0]
        last = filled[-1]
        if self.language.pronouns.get(self.norm(last[0])) == "r" and len(filled) >= 2:
            return filled[-2]
        return last

    def _leads_in(self, part: Range) -> bool:
        """Say whether a part ("In May", "Writing in a blog") only leads into the clause."""
        first = self.norm(part[0])
        return (
            first in self.language.prepositions
            or first in self.language.openers
            or self._is_gerund(first)
        )

    def _goes_on_apposition(self, part: Range) -> bool:
        """Say whether a part ("a mother of two") describes a name further left."""
        low, high = part
        return self.norm(low) in ("a", "an", "the", "who", "which") or (
            high - low <= 2 and self.items[low].text[:1].isdigit()
        )

    def _noun_phrase(self, low: int, high: int) -> Range | None:
        """Strip what leads into the clause; keep the last noun phrase when a verb is in between."""
        language = self.language
        while low < high and self.norm(low) in language.openers:
            low += 1
        last = high - 1
        if low >= high:
            return None
        if self.norm(last) in language.pronouns:
            return (last, high)
        leads = self.norm(low) in language.prepositions
        verbal = any(self.is_finite(i) for i in range(low, high - 1))
        if leads or verbal or high - low > LONGEST_SPEAKER:
            low = self._last_phrase(low, high)
        return (low, high) if self._may_speak(low, high) else None

    def is_finite(self, i: int) -> bool:
        """Say whether a finite verb stands at a place, by its form."""
        if not 0 <= i < len(self.items):
            return False
        item = self.items[i]
        if not item.is_word or item.is_name:
            return False
        norm = item.norm
        return norm in self.language.finite or (
            len(norm) > 4 and norm.endswith(self.language.finite_endings)
        )

    def _last_phrase(self, low: int, high: int) -> int:
        start = high - 1
        while start > low:
            before = self.norm(start - 1)
            item = self.items[start - 1]
            inner = before in self.language.inner_prepositions
            if before in self.language.openers or before in self.language.complementizers:
                break
            if before in self.language.prepositions and not inner:
                break
            if before in self.language.pronouns or self.is_finite(start - 1):
                break
            if not (item.is_word or before in ("-", "'s", "’s", ".", "&")):
                break
            start -= 1
        while start < high - 1 and self.norm(start) in self.language.inner_prepositions:
            if self.norm(start) in self.language.determiners:
                break
            start += 1
        return start

    def _may_speak(self, low: int, high: int) -> bool:
        """Refuse what is no noun phrase: a bare function word, a number, an adverb."""
        if high - low > LONGEST_SPEAKER or low >= high:
            return False
        last = self.items[high - 1]
        if last.norm in self.language.pronouns:
            return True
        if last.is_name and last.norm not in self.language.function_words:
            return True
        if not last.is_word:
            return last.norm in (")", ".") and high - low > 1
        return last.norm not in self.language.function_words and not last.text[0].isdigit()

    def tells_findings(self, speaker: Range) -> bool:
        """Say whether results speak, after which "show" takes a bare clause."""
        return any(self.norm(i) in self.language.findings for i in range(*speaker))

    def right_speaker(self, cue: int) -> Range | None:
        """Return the noun phrase that follows an inverted cue: "said the mayor, ..."."""
        low = cue + 1
        high = low
        limit = min(self.sentence_end(), low + LONGEST_SPEAKER)
        while high < limit:
            item = self.items[high]
            norm = item.norm
            inner = norm in self.language.inner_prepositions and high > low
            if item.is_quote or not (item.is_word or norm in ("-", "'s", "’s", ".", "&", "/")):
                break
            if norm in self.language.openers and norm not in ("both",):
                if norm == "and" and high + 1 < limit and self.items[high + 1].is_name:
                    high += 1
                    continue
                break
            if norm in self.language.prepositions and not (
                inner and norm in ("of", "for", "at", "from", "with") and not self._names_done(high)
            ):
                break
            if norm in self.language.pronouns:
                high = high + 1 if high == low else high
                break
            if norm in ("on", "in") or norm in self.language.complementizers:
                break
            if high > low and norm in self.language.finite:
                break
            if norm in self.language.weekdays or self._is_adverb_of_time(norm):
                break
            high += 1
        return (low, high) if high > low and self._may_speak(low, high) else None

    def _names_done(self, i: int) -> bool:
        return self.items[i - 1].is_name and self.norm(i) in ("at", "from", "with", "for")

    def _is_adverb_of_time(self, norm: str) -> bool:
        return norm in ("yesterday", "today", "later", "earlier", "recently", "again")

    # The content

    def content_after(self, cue: int, strength: int) -> tuple[Range, str] | None:
        """Return what a cue to the left governs, and by which rule."""
        end = self.sentence_end()
        i = cue + 1
        limit = min(end, i + LONGEST_LEAD)
        for j in range(i, limit):
            norm = self.norm(j)
            if self.is_quote(j):
                return self._quote_after(cue, j, end), "cue-quotation"
            if norm in self.language.complementizers and strength >= 2:
                return (j, self._clause_end(j + 1, end)), "cue-that"
            if norm == ":":
                return ((j + 1, end), "cue-colon") if j + 1 < end else None
            if norm in STOPS or norm in (";", "—", "–", "("):
                break
            if norm == COMMA and not self.is_quote(j + 1):
                if j > i:
                    break
                resumed = self._after_parenthesis(j, limit)
                if resumed is not None and strength >= 2:
                    return (resumed, self._clause_end(resumed + 1, end)), "cue-that"
        if strength == 3:
            bare = self._bare_clause(cue, end)
            if bare is not None:
                return bare, "cue-clause"
        for j in range(i, min(end, i + FAR_QUOTE)):
            if self.is_quote(j):
                return (j, j + 1), "cue-far-quotation"
            if self.norm(j) == ";" or self.strength(j):
                break
        return None

    def _after_parenthesis(self, comma: int, limit: int) -> int | None:
        """Return the "that" in "explains, in its way, that"."""
        for k in range(comma + 1, limit):
            if self.norm(k) == COMMA:
                return k + 1 if self.norm(k + 1) in self.language.complementizers else None
        return None

    def more_quotes(self, content: Range) -> list[Range]:
        """Return further quotations joined to one: "called it “dangerous” and “wrong”"."""
        more: list[Range] = []
        low = content[1]
        for j in range(low, min(len(self.items), low + FAR_QUOTE)):
            norm = self.norm(j)
            if self.is_quote(j) and self.norm(j - 1) in ("and", "or", "but", COMMA):
                more.append((j, j + 1))
            elif (
                norm in STOPS
                or norm in (";", ":")
                or self.strength(j)
                or (
                    self.items[j].is_word
                    and norm not in ("and", "or", "but")
                    and not self._bracketed(j)
                )
            ):
                break
        return more

    def _bracketed(self, i: int) -> bool:
        return self.norm(i - 1) == "(" and self.norm(i + 1) == ")"

    def _quote_after(self, cue: int, quote: int, end: int) -> Range:
        """Take the words around a quotation with it where it is only a part of what is said."""
        lead = range(cue + 1, quote)
        plain = [i for i in lead if self.norm(i) != COMMA]
        high = quote + 1
        following = self.items[high] if high < end else None
        goes_on = following is not None and following.is_word and not following.is_name
        joined = self.norm(high) in self.language.openers
        reported = (
            self.norm(cue) in self.language.speech_cues
            and self.norm(cue) not in self.language.addressing
        )
        low = quote
        if plain and reported and not self._is_adverbial(plain[0]):
            low = plain[0]
        if goes_on and not joined and reported and (low < quote or self.is_finite(high)):
            high = self._clause_end(high, end)
        clause = self.norm(cue) in self.language.quoting_only or any(
            self.is_finite(i) for i in range(low, high)
        )
        return (low, high) if clause else (quote, quote + 1)

    def _is_adverbial(self, i: int) -> bool:
        norm = self.norm(i)
        return (
            norm in self.language.prepositions
            or norm in self.language.weekdays
            or norm in ("to", "of", "as", "yesterday", "today", "later", "how", "using")
        )

    def _bare_clause(self, cue: int, end: int) -> Range | None:
        low = cue + 1
        if self.norm(cue) in self.language.addressing:
            low = self._after_listener(low, end)
        low = self._after_adverbial(low, end)
        if low >= end or self.norm(low) in (COMMA, "and", "or", "but", "of", "by", "to", "as"):
            return None
        if self._is_adverbial(low) and self.norm(cue) not in self.language.quoting_only:
            comma = any(self.norm(i) == COMMA for i in range(low, min(end, low + 6)))
            if not (comma and self.norm(low) in self.language.prepositions):
                return None
        high = self._clause_end(low, end)
        span = range(low, high)
        counted = sum(self.items[i].is_word or self.items[i].is_quote for i in span)
        if self.norm(cue) in self.language.quoting_only:
            return (low, high) if counted >= 2 else None
        if counted < FEWEST_CLAUSE_WORDS:
            return None
        return (low, high) if self._has_verb(low + 1, high) else None

    def _has_verb(self, low: int, high: int) -> bool:
        """Say whether a finite verb comes before any relative or other subordinate clause."""
        for i in range(low, high):
            norm = self.norm(i)
            if self.is_finite(i) and not self._is_participle(i):
                return True
            if self.is_quote(i):
                return True
            subordinate = norm in self.language.openers and norm not in CONJUNCTIONS
            if norm in RELATIVES or subordinate:
                return False
        return False

    def _is_participle(self, i: int) -> bool:
        """Say whether a form in "-ed" stands before a noun: "the increased losses"."""
        before = self.norm(i - 1)
        return self.norm(i) not in self.language.finite and (
            before in self.language.determiners or before in self.language.prepositions
        )

    def _after_listener(self, low: int, end: int) -> int:
        """Skip whom it was told to: a pronoun, a name, "the court"."""
        if low < end and self.norm(low) in self.language.function_words:
            if self.norm(low) not in self.language.determiners:
                return low + 1
            return min(end, low + 2)
        high = low
        if low < end and self.items[low].is_name:
            while high < end and self.items[high].is_name:
                high += 1
            return high
        return min(end, low + 1)

    def _after_adverbial(self, low: int, end: int) -> int:
        """Skip "on Monday", "in a statement", "yesterday" before the clause."""
        if low < end and self.norm(low) in ("yesterday", "today", "later"):
            low += 1
        if low + 1 < end and self.norm(low) in self.language.prepositions:
            day = low + 1
            if self.norm(day) in self.language.weekdays:
                return day + 1
            noun = next(
                (
                    i
                    for i in range(low, min(end, low + 5))
                    if self.norm(i) in self.language.cue_nouns
                ),
                None,
            )
            if noun is not None:
                return noun + 1
        return low

    def _clause_end(self, low: int, end: int) -> int:
        """End a reported clause where another speaker's begins, or a dash or semicolon stands."""
        for i in range(low + FEWEST_CLAUSE_WORDS, end):
            norm = self.norm(i)
            if norm == ";":
                return i
            if norm == COMMA and self._starts_other_report(i + 1, end):
                return i
        return end

    def _starts_other_report(self, i: int, end: int) -> bool:
        """See whether after a comma someone else is reported: ", but Ash says", ", adding that"."""
        first = self.norm(i)
        cue_words = self.language.speech_cues | self.language.claim_cues
        if first in cue_words and self._is_gerund(first):
            return True
        if first in self.language.pronouns and self.strength(i + 1):
            return True
        if first in ("but", "while", "and", "whereas", "although"):
            for j in range(i + 1, min(end, i + 10)):
                if self.norm(j) == COMMA:
                    return False
                if self.norm(j) in self.language.speech_cues and self.strength(j) == 3:
                    return not self.is_finite(j - 1) or j - i <= 3
        return False

    def has_finite(self, content: Range) -> bool:
        """Say whether a content has a verb, where the language's verbs are known."""
        known = bool(self.language.finite)
        return not known or any(self.is_finite(i) for i in range(*content))

    def content_before(self, speaker_low: int) -> Range | None:
        """Return the words said before a trailing "..., she said"."""
        high = speaker_low
        while high > 0 and self.norm(high - 1) == COMMA:
            high -= 1
        if high == 0:
            return None
        if self.items[high - 1].is_quote:
            low = high - 1
            inner = self._lead_in(low)
            return (inner, high) if inner < low else (low, high)
        if self.norm(speaker_low - 1) != COMMA:
            return None
        low = self._after_openers(max((end for _, end in self.taken if end <= high), default=0))
        counted = sum(self.items[i].is_word for i in range(low, high))
        return (low, high) if counted >= FEWEST_CLAUSE_WORDS else None

    def _lead_in(self, quote: int) -> int:
        """Go back from a quotation over the narrator's words that belong to the same clause."""
        low = quote
        while low > 0:
            item = self.items[low - 1]
            if item.is_quote or item.norm in HARD_BREAKS or item.norm in STOPS:
                break
            if not self.free((low - 1, low)):
                break
            low -= 1
        words = sum(self.items[i].is_word for i in range(low, quote))
        if words == 0 or self.norm(quote - 1) in (COMMA, ":"):
            return quote
        return self._after_openers(low)

    def _after_openers(self, low: int) -> int:
        while low < len(self.items) and (
            self.norm(low) in (COMMA, "and", "but", "or") and not self.is_quote(low)
        ):
            low += 1
        return low


def attributions(frame: Frame, language: Language) -> tuple[Attribution, ...]:
    """Find the cues of a sentence with their speakers and contents, in order of their cues.

    Contents of different cues do not overlap, save that a cue inside a longer reported clause is
    left to it.
    """
    if len(frame.items) > LONGEST_SENTENCE:
        return ()
    reader = _Reader(frame, language)
    found = _according_to(reader)
    for i in range(len(frame.items)):
        if frame.items[i].is_quote or not frame.items[i].is_word:
            continue
        strength = reader.strength(i)
        if strength == 0 or not reader.free((i, i + 1)):
            continue
        made = _attribute(reader, i, strength)
        if made is not None:
            found.append(made)
            reader.taken.extend(made.contents)
            reader.taken.append(made.cue)
    if not found:
        labelled = _speaker_colon(reader)
        found.extend([labelled] if labelled is not None else [])
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _attribute(reader: _Reader, cue: int, strength: int) -> Attribution | None:
    low = max((end for _, end in reader.taken if end <= cue), default=0)
    quote_before = next((j for j in range(cue - 1, low - 1, -1) if reader.is_quote(j)), None)
    speaker = reader.left_speaker(cue, low if quote_before is None else quote_before + 1)
    norm = reader.norm(cue)
    before = reader.norm(reader.verb_start(cue, low) - 1)
    if before == "to" or (before == COMMA and norm.endswith("ing")):
        speaker = _subject_of_sentence(reader, cue)
    passive = reader.is_passive(cue)
    # “It fell,” she said.  /  It fell, she said.
    if strength >= 2 and not passive:
        first = speaker[0] if speaker is not None else reader.verb_start(cue, low)
        trailing = _trailing(reader, cue, first, speaker, strength)
        if trailing is not None:
            return trailing
    if passive:
        return None
    if strength == 2 and speaker is not None and reader.tells_findings(speaker):
        strength = 3
    governed = reader.content_after(cue, strength)
    if governed is None:
        return None
    content, rule = governed
    if not reader.free(content):
        return None
    if speaker is None:
        speaker = _subject_of_sentence(reader, cue)
    if speaker is None and (strength < 3 or rule == "cue-clause"):
        return None
    contents = [content]
    if content[1] - content[0] == 1 and reader.is_quote(content[0]):
        contents += [more for more in reader.more_quotes(content) if reader.free(more)]
    return Attribution((cue, cue + 1), speaker, tuple(contents), rule, norm)


def _trailing(
    reader: _Reader, cue: int, first: int, speaker: Range | None, strength: int
) -> Attribution | None:
    """Try the orders "content, speaker cue" and "content, cue speaker"."""
    if first == 0:
        return None
    before = first - 1
    if not (reader.norm(before) == COMMA or reader.is_ended_quote(before)):
        return None
    end = reader.sentence_end()
    inverted = speaker is None
    if inverted:
        speaker = reader.right_speaker(cue)
        if speaker is None:
            return None
    content = reader.content_before(first)
    if content is None or not reader.free(content):
        return None
    has_quote = any(reader.is_quote(i) for i in range(*content))
    if not has_quote:
        rest = cue + 1 if not inverted else speaker[1] if speaker else cue + 1
        ends = rest >= end or (reader.norm(rest) == COMMA and not reader.is_quote(rest + 1))
        if strength < 3 or not ends or not reader.has_finite(content):
            return None
    contents = [content]
    after = cue + 1 if not inverted else speaker[1] if speaker else cue + 1
    for j in range(after, min(end, after + LONGEST_LEAD)):
        if reader.is_quote(j) and has_quote:
            contents.append((j, j + 1))
            break
        if reader.norm(j) in (".", ";") or reader.strength(j):
            break
    rule = "content-cue-speaker" if inverted else "content-speaker-cue"
    return Attribution((cue, cue + 1), speaker, tuple(contents), rule, reader.norm(cue))


def _subject_of_sentence(reader: _Reader, cue: int) -> Range | None:
    """Give a participle ("..., adding that") the subject the sentence starts with."""
    norm = reader.norm(cue)
    if not (norm.endswith("ing") or reader.norm(cue - 1) in ("and", "to", "also", COMMA)):
        return None
    for i in range(1, cue):
        if reader.strength(i) or reader.is_finite(i):
            speaker = reader.left_speaker(i, 0)
            if speaker is not None:
                return speaker
    return None


def _according_to(reader: _Reader) -> list[Attribution]:
    found: list[Attribution] = []
    items = reader.items
    for i in range(len(items)):
        size = next(
            (
                len(phrase)
                for phrase in reader.phrases
                if all(reader.norm(i + k) == word for k, word in enumerate(phrase))
            ),
            0,
        )
        if not size:
            continue
        end = reader.sentence_end()
        high = i + size
        while (
            high < end and not items[high].is_quote and reader.norm(high) not in (COMMA, ";", ":")
        ):
            high += 1
        if reader.norm(i - 1) in reader.language.complementizers:
            continue
        if high >= end:
            high = _end_of_name(reader, i + size, high)
        speaker = (i + size, high)
        if speaker[0] >= speaker[1]:
            continue
        content = _told_by_source(reader, i, high, end)
        if content is not None:
            made = Attribution((i, i + size), speaker, (content,), "according-to", items[i].norm)
            reader.taken.extend((content, (i, high)))
            found.append(made)
    return found


def _end_of_name(reader: _Reader, low: int, high: int) -> int:
    """Cut "according to Ash it fell" after the name when a clause follows without a comma."""
    end = low
    while end < high and reader.items[end].is_name:
        end += 1
    return end if low < end and reader.has_finite((end, high)) else high


def _told_by_source(reader: _Reader, cue: int, speaker_end: int, end: int) -> Range | None:
    low = reader._after_openers(0)
    if cue - low <= 1:
        start = speaker_end + (reader.norm(speaker_end) == COMMA)
        # "According to the coach, Alireza Mehraban, they ...": a name between commas is no content
        second = next((i for i in range(start, end) if reader.norm(i) == COMMA), None)
        if second is not None and 0 < second - start <= LONGEST_LEAD:
            named = all(reader.items[i].is_name for i in range(start, min(start + 2, second)))
            if named and second - start <= 4 and second + 1 < end:
                start = second + 1
        return (start, end) if end - start >= 2 else None
    high = cue
    while high > low and reader.norm(high - 1) == COMMA:
        high -= 1
    return (low, high) if high - low >= 2 else None


def _speaker_colon(reader: _Reader) -> Attribution | None:
    """Read "Ash: It fell" and "Ash: “It fell”", the form of interviews and headlines."""
    items = reader.items
    colon = next((i for i in range(len(items)) if reader.norm(i) == ":"), None)
    if colon is None or not 0 < colon <= 6 or colon + 1 >= len(items):
        return None
    if not all(item.is_name or item.norm in (".", "of", "the", "and") for item in items[:colon]):
        return None
    if not reader.is_quote(colon + 1) and not reader.headline:
        return None
    end = reader.sentence_end()
    return Attribution((colon, colon + 1), (0, colon), ((colon + 1, end),), "speaker-colon", ":")


def lead_in(frame: Frame, colon: int, language: Language) -> tuple[Range, Range] | None:
    """Return speaker and cue of words that lead into a quotation by a colon, if they name one.

    `colon` is the place of the colon among the items: "Ash wrote on her page:".
    """
    if not 0 < colon <= LONGEST_SENTENCE:
        return None
    reader = _Reader(frame, language)
    for i in range(1, colon):
        if reader.strength(i) or reader.is_finite(i):
            speaker = reader.left_speaker(i, 0)
            if speaker is not None:
                return speaker, (i, i + 1)
    return None


def is_title(inside: str, before: str, language: Language) -> bool:
    """Say whether marks hold a title or name: after a word that announces one, or in title case.

    >>> from claims.analysis.languages import get
    >>> is_title("Gone With the Wind", "film", get("en")), is_title("It fell.", "", get("en"))
    (True, False)
    """
    if before.strip(",;:()") in language.naming:
        return True
    words = inside.split()
    if len(words) < 2 or inside[-1:] in ".,!?…" or not inside[:1].isupper():
        return False
    long = [word for word in words if len(word) > 3]
    return len(long) >= 1 and all(not word[0].islower() for word in long)
