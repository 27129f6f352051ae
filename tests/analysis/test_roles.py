"""Is a line that stands around a story told from the story, in the layouts of many outlets?"""

from __future__ import annotations

from time import process_time

import pytest

from claims.analysis.languages import CODES, get
from claims.analysis.roles import role_of_line
from claims.analysis.segmentation import segment
from tests.marked import marked

LONGEST = 30.0  # seconds for lines that take milliseconds; a careless pattern takes minutes
FURNITURE = {
    "boilerplate": [
        "ADVERTISEMENT",
        "Advertisement - scroll to continue",
        "Story continues below advertisement",
        "Sign up for our newsletter",
        "Subscribe to The Morning Wire, our daily newsletter",
        "Get the day's top stories delivered to your inbox.",
        "Read more: Bridge tolls to rise in May",
        "Related: Why the bridge is closed",
        "RELATED | Mayor defends tolls",
        "More from the Courier",
        "Watch: Crews lift the last beam",
        "Leave a Reply",
        "Share Tweet Email Print",
        "Facebook  Twitter  WhatsApp  Copy link",
        "Share this article on Facebook",
        "Copyright 2026 The Brantley Courier. All rights reserved.",
        "© 2026 Public Radio West",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "This story was originally published by the Ledger.",
        "Follow Ann Ash on Twitter",
        "Follow Ann Ash on Twitter: @annash",
        "Contact Ann Ash at ann@example.org.",
        "Have a tip? Write to us",
        "Updated 4:12 PM EST, Thu January 22, 2026",
        "Published April 11, 2026, 9:03 a.m. ET",
        "March 18, 2026 · 5:01 AM ET",
        "Tuesday, September 22, 2015",
        "5 min read",
        "Heard on Daybreak Edition",
        "Listen to this article · 6:12",
        "Toggle caption",
        "12 Comments",
        "Load more comments",
        "Skip to main content",
        "Tags: tolls, bridges",
        "Tagged With: tolls, bridges",
        "More Stories From the Courier",
        "3-Minute Listen",
        "Leave a Reply Cancel reply",
        "Ann Ash is a reporter for the Courier.",
        "___",
        "* * *",
        "This live page is now closed.",
        "(Adds CEO comment, shares)",
    ],
    "credit": [
        "Posted by Ann Ash",
        "By Ann Ash",
        "By Ann Ash and Bob Birch | The Brantley Courier",
        "Photo: Dale Kim/KBN",
        "Photo by Dale Kim",
        "Joe Raedle/Getty Images",
        "Courtesy of the Ash family",
        "AP Photo/Dale Kim",
        "The Associated Press contributed to this report.",
        "Ann Ash contributed reporting.",
        "Courier staff writer Ann Ash contributed.",
        "Additional reporting by Bob Birch.",
        "Compiled by Ann Ash",
        "May 4, 2026 by Ann Ash",
        "Dale Kim/AP hide caption",
        "The Associated Press",
    ],
    "caption": [
        "This photo shows a crowd in Rome.",
        "A crowd in Rome in this handout photo.",
        "Ann Ash, left, waves in Rome.",
        "A crowd gathers in Rome on Monday. Dale Kim/Getty Images",
        "A crowd gathers in Rome on Monday. Photo: Dale Kim",
        "A crowd gathers in Rome on Monday. (AP Photo/Dale Kim)",
        "A crowd gathers in Rome on Monday. (Dale Kim/Getty Images)",
    ],
    "correction_note": [
        "This story has been corrected to show that tolls rose in May.",
        "Correction: An earlier version named another town.",
        "CORRECTION (May 4, 2026): Tolls rose by 9 percent.",
        "Editor's note: This story was updated.",
        "An earlier version of this article misspelled a name.",
        "A previous version of this story gave a wrong age.",
        "(This story has been updated with a statement.)",
        "We have corrected the name of the town.",
    ],
    "body": [
        "Sign-ups for the plan rose by 9 percent.",
        "Related diseases killed 40 people.",
        "More people from the town left.",
        "Share prices fell.",
        "(Ash adds that it fell.)",
        "This live page drew two million readers on its first day.",
        "The share of women rose.",
        "Heavy rain contributed to the flood.",
        "The Associated Press reported that tolls rose.",
        "The report was corrected by the ministry, she said.",
        "Copyright law was changed in 1998.",
        "Prices rose by 9 percent on May 4, 2026.",
        "She writes a newsletter.",
        "He posed in a photo with the mayor.",
        "Ann Ash left the room.",
        "Associated Press journalists saw 40 houses burn.",
        "He reads the Times/Post merger as a loss.",
        "Search crews found two people.",
        "He follows the mayor on foot.",
        "By Monday the river had risen.",
        "Watch the river, she said.",
        "The story is part of a row.",
        "In May 2026 it rained.",
        "More stories like hers are told in the town.",
        "Ann Ash is a reporter for the Courier, which broke the story in May.",
        "The bank lent them money. (It asked for none/some back.)",
        "“",
        "In 2026",
    ],
}


@pytest.mark.parametrize(
    ("role", "line"), [(role, line) for role, lines in FURNITURE.items() for line in lines]
)
def test_lines(role: str, line: str) -> None:
    assert role_of_line(line, get("en")) == role


ELSEWHERE = [
    ("de", "Lesen Sie auch: Warum die Brücke zu ist", "boilerplate"),
    ("de", "Stand: 4. Mai 2026, 9:03 Uhr", "boilerplate"),
    ("de", "Dieser Artikel wurde am Montag korrigiert.", "correction_note"),
    ("de", "Mit Material von dpa", "credit"),
    ("de", "Der Stand der Bauarbeiten ist gut.", "body"),
    ("es", "Síguenos en Twitter", "boilerplate"),
    ("es", "Publicado el 4 de mayo de 2026", "boilerplate"),
    ("es", "Con información de EFE", "credit"),
    ("es", "Esta noticia ha sido corregida.", "correction_note"),
    ("es", "El puente sigue cerrado.", "body"),
    ("fr", "Lire aussi : Pourquoi le pont est fermé", "boilerplate"),
    ("fr", "Publié le 4 mai 2026 à 9h03", "boilerplate"),
    ("fr", "Le Monde avec AFP", "credit"),
    ("fr", "Cet article a été corrigé lundi.", "correction_note"),
    ("fr", "Suivez ce pont et vous verrez.", "body"),
    ("pt", "Leia também: Por que a ponte fechou", "boilerplate"),
    ("pt", "Publicado em 4 de maio de 2026", "boilerplate"),
    ("pt", "Com informações da Lusa", "credit"),
    ("pt", "Este artigo foi corrigido.", "correction_note"),
    ("pt", "Receba quem vier, disse ela.", "body"),
]


@pytest.mark.parametrize(("code", "line", "role"), ELSEWHERE)
def test_lines_of_other_languages(code: str, line: str, role: str) -> None:
    assert role_of_line(line, get(code)) == role


LONG = "The river rose by 9 percent in the night, and 40 people left their homes in the valley."
LAYOUTS = [
    # a subhead in sentence case stands over a paragraph; a line of a list does not
    (f"{LONG}\n\nSafety concerns\n\n{LONG}", ["body", "headline", "body"]),
    (f"{LONG}\n\nSafety concerns", ["body", "body"]),
    (f"{LONG}\n\nbread and milk\n\n{LONG}", ["body", "body", "body"]),
    (f"They need:\n\nBread and milk\n\n{LONG}", ["body", "body", "body"]),
    (f"{LONG}\n\nBread and milk\n\nEggs and salt\n\n{LONG}", ["body", "body", "body", "body"]),
    # what stands under the headline without a stop, over the byline, belongs to it
    (
        f"Tolls rise\n\nDrivers are to pay twice as much\n\nBy Ann Ash\n\n{LONG}",
        ["headline", "headline", "credit", "body"],
    ),
    (f"Tolls rise\n\nDrivers are to pay\n\n{LONG}", ["headline", "body", "body"]),
    # a title in one block with what points to it
    (
        f"{LONG}\n\nRelated article\nWhy tolls rise\n\n{LONG}",
        ["body", "boilerplate", "boilerplate", "body"],
    ),
    (f"{LONG}\n\nRelated article\nTolls rose.\n\n{LONG}", ["body", "boilerplate", "body", "body"]),
    # a name alone is a byline above the story only, and only beside other furniture
    (
        f"Tolls rise\n\nMarch 18, 2026 · 5:01 AM ET\n\nAnn Ash\n\n{LONG}",
        ["headline", "boilerplate", "credit", "body"],
    ),
    (f"Tolls rise\n\n{LONG}\n\nAnn Ash\n\n{LONG}", ["headline", "body", "headline", "body"]),
]


@pytest.mark.parametrize(("text", "roles"), LAYOUTS)
def test_layouts(text: str, roles: list[str]) -> None:
    assert [part.role for part in segment(text)] == roles


DATELINES = [
    "|SORREL WELLS, Ariz. — Ann Ash turns the tap.| |It coughs.|",
    "|TARRANT BEND, Miss. – The levee failed.| |It was old.|",
    "|“It fell.”| |— Ann Ash|",
    "|It fell.| |He said so.|",
]


@pytest.mark.parametrize("drawn", DATELINES)
def test_a_place_and_its_dash_stay_with_the_sentence(drawn: str) -> None:
    text, spans = marked(drawn)
    assert [part.span for part in segment(text)] == list(spans)


def test_a_credit_at_the_end_of_a_caption_is_cut_off() -> None:
    drawn = "It fell.\n\n|A crowd waves in Rome.| |Dale Kim/Getty Images|\n\nIt rose."
    text, spans = marked(drawn)
    found = {part.span: part.role for part in segment(text)}
    assert [found[span] for span in spans] == ["caption", "credit"]


# Lines made to be read in many ways by a careless pattern.
HOSTILE = [
    "It fell. Ab/" + "a" * 100 + "!",
    "Ab/" + "a" * 40 + "/" + "b" * 40 + "/" + "c" * 30 + "!",
    "Ab Cd Ef Gh Ij Kl/" + "a b " * 20 + "!",
    "It fell. (" + "Ab " * 35,
    "It fell. (" + "A" * 110,
    "share " * 49 + "!",
    "follow " + "a " * 140 + "!",
    "is a " * 59,
    "a contributed to the " * 14,
    "published may 1 " * 18 + "!",
    "- " * 149 + "a",
]


@pytest.mark.parametrize("code", CODES)
def test_no_line_takes_long(code: str) -> None:
    table = get(code)
    role_of_line("The patterns are compiled when they are first asked for.", table)
    began = process_time()
    for line in HOSTILE:
        role_of_line(line, table)
    assert process_time() - began < LONGEST
