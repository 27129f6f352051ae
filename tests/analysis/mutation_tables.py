"""What must be known of each language to plant a plain change in its texts?

Small tables from general knowledge, deliberately not those of `claims.analysis`, which are examined
with them. Words of one group can stand in each other's place.
"""

from __future__ import annotations

from typing import NamedTuple


class Grammar(NamedTuple):
    """The few rules of a language that the mutators need."""

    groups: tuple[tuple[str, ...], ...]  # words of date and time
    numbers: tuple[str, ...]  # number words
    units: tuple[tuple[str, str], ...]  # units of measure and money, each with another
    duties: dict[str, tuple[str, ...]]
    about: tuple[str, ...]  # what makes a figure vague
    indirect: str  # {who}, {cue}, {words}
    pronouns: dict[str, str]
    first_person: tuple[str, ...]  # words that cannot simply be reported
    later: dict[str, str]  # verbs as they stand in reported speech
    reporting: tuple[str, ...]  # verbs whose subject is a source
    sources: tuple[tuple[str, ...], tuple[str, ...]]  # {who} behind a sentence, {who} before it
    auxiliaries: tuple[str, ...]
    negation: str  # {verb}; empty where marks say it
    hedge_after: bool  # whether cautious words follow the finite verb
    spellings: tuple[tuple[str, str], ...]
    shortened: tuple[tuple[str, str], ...]  # the same in other words anywhere
    swallow: tuple[str, ...]  # first words of a sentence that may lose their capital
    connective: str


ENGLISH = Grammar(
    groups=(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ("January", "February", "March", "April", "May", "June", "July", "August", "September",
         "October", "November", "December"),
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "thirty"),
        ("hours", "days", "weeks", "months", "years", "decades"),
        ("day", "week", "month", "year"),
        ("spring", "summer", "autumn", "winter"),
        ("morning", "afternoon", "evening"), ("dawn", "noon", "midnight", "night"),
        ("afternoons", "mornings", "evenings"), ("before", "after"), ("early", "late"),
        ("earlier", "later"), ("first", "second", "third", "fourth", "ninth"),
        ("a.m.", "p.m."), ("last", "this"), ("Christmas", "Easter"), ("twice", "once"),
    ),
    numbers=("two", "three", "four", "five", "six", "seven", "nine", "ten", "twelve", "nineteen",
             "forty", "eighty"),
    units=(("metres", "feet"), ("kilometres", "miles"), ("tonnes", "pounds"), ("litres", "gallons"),
           ("hectares", "acres"), ("million", "billion"), ("billion", "million"),
           ("$", "€"), ("€", "$"), ("£", "€"), ("a fifth", "a third"), ("a tenth", "a quarter"),
           ("a quarter", "a half"), ("two thirds", "three quarters"), ("a third", "a quarter"),
           ("a dozen", "a score"), ("half", "a third")),
    duties={"must": ("should", "may", "can", "need not"), "should": ("must", "may", "need not"),
            "may": ("must", "should", "have to"), "can": ("must", "should"),
            "need not": ("must", "should", "may not"), "has to": ("should", "may", "need not"),
            "had to": ("could", "were allowed to"),
            "were allowed to": ("had to", "were obliged to"),
            "could": ("should", "must")},
    about=("about {}", "more than {}", "around {}", "nearly {}", "fewer than {}"),
    indirect="{who} {cue} that {words}",
    pronouns={"we": "they", "our": "their", "us": "them", "I": "he", "my": "his", "me": "him"},
    first_person=("you", "your", "I intend", "I stand", "I ever", "I hope"),
    later={"will": "would", "is": "was", "are": "were", "have": "had", "has": "had",
           "can": "could"},
    reporting=("said", "told", "denied", "called", "described", "argued", "denies", "expects"),
    sources=((", {who} said", ", according to {who}"), ("According to {who}, ", "{who} said ")),
    auxiliaries=("is", "was", "were", "are", "has", "have", "will", "had", "would"),
    negation="", hedge_after=False,
    spellings=(("colour", "color"), ("neighbour", "neighbor"), ("harbour", "harbor"),
               ("favour", "favor"), ("centre", "center"), ("programme", "program"),
               ("metres", "meters"), ("litres", "liters"), ("organis", "organiz"),
               ("criticis", "criticiz"), ("sceptical", "skeptical"), ("grey", "gray")),
    shortened=(("did not", "didn't"), ("do not", "don't"), ("does not", "doesn't"),
               ("have not", "haven't"), ("is not", "isn't"), ("was not", "wasn't"),
               ("has not", "hasn't"), ("percent", "per cent"), ("12", "twelve"),
               ("72 hours", "three days"), ("until", "till"), ("because", "since")),
    swallow=("The", "A", "Some", "They", "He", "She", "It", "Most", "Both", "Its", "Their", "Her",
             "His", "Police", "Each", "Many", "Doctors", "Shops", "Patients", "Investors"),
    connective=", and ",
)  # fmt: skip

GRAMMARS = {"en": ENGLISH}
