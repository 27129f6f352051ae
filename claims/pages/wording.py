"""How are our codes said to a reader in plain words?

Template filters from the stored codes to words. A code that has no words yet shows itself, so that
a new one is never hidden.
"""

from __future__ import annotations

from collections.abc import Mapping

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = Mapping[str, str | Promise]
register = template.Library()

FIDELITY: Words = {
    "exact": _("word for word"),
    "normalised": _("same words, other typography"),
    "paraphrased": _("other words, same sense"),
    "truncated": _("cut short, same sense"),
    "altered": _("altered"),
    "misattributed": _("put in another's mouth"),
    "fabricated": _("not in the source"),
}
RELATION: Words = {
    "same": _("says the same"),
    "stronger": _("says more"),
    "weaker": _("says less"),
    "narrower": _("says it of fewer cases"),
    "broader": _("says it of more cases"),
    "contradicts": _("says something incompatible"),
}
BETWEEN_CLAIMS: Words = {
    "same": _("Says the same as"),
    "stronger": _("Says more than"),
    "weaker": _("Says less than"),
    "narrower": _("Speaks of fewer cases than"),
    "broader": _("Speaks of more cases than"),
    "contradicts": _("Is incompatible with"),
}
MATCH: Words = {
    "same": _("Says the same as a claim we checked"),
    "altered": _("Close to a claim we checked, but words that matter differ"),
    "contradicts": _("Says something incompatible with a claim we checked"),
    "related": _("On the same subject as a claim we checked"),
}
MATCH_OF_OTHERS: Words = {
    "same": _("Says the same as a claim that others checked"),
    "altered": _("Close to a claim that others checked, but words that matter differ"),
    "contradicts": _("Says something incompatible with a claim that others checked"),
    "related": _("On the same subject as a claim that others checked"),
}
KIND: Words = {
    "first": _("First verdict"),
    "refile": _("Spelling corrected"),
    "update": _("Updated"),
    "correction": _("Corrected"),
    "retraction": _("Retracted"),
}
DERIVATION: Words = {
    "revision": _("later version of"),
    "syndication": _("reprint of"),
    "translation": _("translation of"),
    "paraphrase": _("rewrite of"),
    "excerpt": _("excerpt from"),
    "aggregation": _("compiled from"),
}
STANCE: Words = {
    "supports": _("Supports the claim"),
    "undermines": _("Speaks against the claim"),
    "context": _("Context"),
}
SEVERITY: Words = {
    "cosmetic": _("wording only"),
    "substantive": _("matters"),
    "reverses-meaning": _("reverses the meaning"),
}
DIFFERENCE: Words = {
    "typography": _("punctuation or spelling"),
    "paraphrase": _("other words"),
    "split": _("sentence split"),
    "merged": _("sentences joined"),
    "moved": _("moved"),
    "added": _("added"),
    "deleted": _("left out"),
    "quote_altered": _("quoted words changed"),
    "quote_truncated": _("quotation cut"),
    "quote_boundary_shifted": _("quotation marks moved"),
    "quote_spliced": _("two quotations joined"),
    "quote_dropped": _("quotation left out"),
    "quote_added": _("quotation added"),
    "quote_to_indirect": _("quotation made indirect"),
    "attribution_lost": _("source left out"),
    "attribution_changed": _("another source named"),
    "attribution_added": _("source added"),
    "hedge_removed": _("caution removed"),
    "hedge_added": _("caution added"),
    "modality_changed": _("must, may or should changed"),
    "event_status_changed": _("planned, under way or done changed"),
    "name_changed": _("name changed"),
    "entity_swapped": _("another person or body named"),
    "number_changed": _("figure changed"),
    "date_changed": _("date changed"),
    "specificity_changed": _("more or less specific"),
    "negation_flipped": _("negation gained or lost"),
    "meaning_shifted": _("meaning shifted"),
    "meaning_reversed": _("meaning reversed"),
}
# schema.org types in a reader's words.
SOURCE: Words = {"person": _("Person"), "organization": _("Organisation")}


def say(words: Words, code: str) -> str:
    """Put a code into words.

    >>> say({"same": "says the same"}, "same"), say({}, "brand_new")
    ('says the same', 'brand new')
    """
    return str(words.get(code, code.replace("_", " ").replace("-", " ")))


def _filter(name: str, words: Words) -> None:
    def in_words(code: str) -> str:
        return say(words, code)

    register.filter(name, in_words)


for _name, _words in {
    "fidelity": FIDELITY,
    "relation": RELATION,
    "between_claims": BETWEEN_CLAIMS,
    "match": MATCH,
    "match_of_others": MATCH_OF_OTHERS,
    "verdict_kind": KIND,
    "derivation_kind": DERIVATION,
    "stance": STANCE,
    "severity": SEVERITY,
    "difference": DIFFERENCE,
    "source_kind": SOURCE,
}.items():
    _filter(_name, _words)
