"""Which languages other than English have word tables here, and where are they?"""

from __future__ import annotations

from claims.analysis.lexicons import ar, de, es, fr, hi, ja, pt, ru, zh
from claims.analysis.lexicons.vocabulary import Vocabulary

VOCABULARIES: dict[str, Vocabulary] = {
    "ar": ar.ARABIC,
    "de": de.GERMAN,
    "es": es.SPANISH,
    "fr": fr.FRENCH,
    "hi": hi.HINDI,
    "ja": ja.JAPANESE,
    "pt": pt.PORTUGUESE,
    "ru": ru.RUSSIAN,
    "zh": zh.CHINESE,
}
