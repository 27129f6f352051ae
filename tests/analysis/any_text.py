"""Which texts do the laws have to hold for? Any; with what breaks offsets made likely.

Each law is tried on a thousand texts, wherever the tests run; `HYPOTHESIS_PROFILE=thorough` tries
ten thousand, `=quick` a hundred.
"""

from __future__ import annotations

import os

from hypothesis import settings
from hypothesis import strategies as st

EXAMPLES = {"quick": 100, "usual": 1_000, "thorough": 10_000}
# No deadline: the first text in a language loads its tables.
law = settings(
    max_examples=EXAMPLES[os.environ.get("HYPOTHESIS_PROFILE", "usual")],
    deadline=None,
    print_blob=True,
)

# Marks of all kinds, clusters of several code points, directions, invisible characters, line ends.
HARD_PIECES = (
    *"“”„‟\"‘’‚‛'«»‹›「」『』`´",
    "''",
    "``",
    "é",
    "👩‍👩‍👧",
    "🇩🇪",
    "👍🏽",
    "각",
    "क्षि",
    "\u0600" + "1",
    "שלום",
    "مرحبا",
    "\u202e",
    "\u200f",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u0301",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    "\u2028",
    "\x0b",
    "\u00a0",
    "\t",
    "İ",
    "ß",
    "ﬁ",
    "½",
    "…",
    "—",
    "。",
    "？",
)
WORDS = (
    "He", "he", "said", "says", "that", "NATO", "Ann Ash", "the mayor", "According to", "U.S.",
    "Mr.", "3%", "not", "may", "in", "a", "told", "it", "fell", "rose", ", ", ". ", "? ", ": ",
    "! ", "; ", "selon", "sagte", "dijo", "disse", "Image: Ash.", "Getty/AFP",
)  # fmt: skip

_pieces = st.one_of(
    st.sampled_from(HARD_PIECES),
    st.sampled_from(WORDS),
    st.just(" "),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3),
)
texts = st.lists(_pieces, max_size=40).map("".join)
