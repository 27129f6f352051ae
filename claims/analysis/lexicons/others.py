"""Which languages other than English have word tables here, and where are they?"""

from __future__ import annotations

from claims.analysis.lexicons import de, es, fr, pt
from claims.analysis.lexicons.vocabulary import Vocabulary

VOCABULARIES: dict[str, Vocabulary] = {
    "de": de.GERMAN,
    "es": es.SPANISH,
    "fr": fr.FRENCH,
    "pt": pt.PORTUGUESE,
}
