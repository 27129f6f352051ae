"""Is this a language tag?

Well-formed is enough: which languages exist is not ours to decide, and a text in one we have no
word table for is still kept, cut and searched.
"""

from __future__ import annotations

import regex

MAX_LENGTH = 35  # Source: RFC 5646, section 4.4.1
# Source: RFC 5646, section 2.1, the rule langtag, with privateuse alone; grandfathered tags left
# out, since all of them have modern equivalents.
TAG = regex.compile(
    r"""
      (?: [a-z]{2,3}(?:-[a-z]{3}){0,3} | [a-z]{4} | [a-z]{5,8} )
      (?: -[a-z]{4} )?
      (?: -(?:[a-z]{2}|[0-9]{3}) )?
      (?: -(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}) )*
      (?: -[0-9a-wy-z](?:-[a-z0-9]{2,8})+ )*
      (?: -x(?:-[a-z0-9]{1,8})+ )?
    | x(?:-[a-z0-9]{1,8})+
    """,
    regex.VERBOSE | regex.IGNORECASE | regex.ASCII,
)


def is_well_formed(tag: str) -> bool:
    """Say whether `tag` is a well-formed BCP 47 language tag of at most 35 characters.

    >>> [is_well_formed(tag) for tag in ("en", "pt-BR", "zh-Hant-TW", "tlh", "english!", "e", "")]
    [True, True, True, True, False, False, False]
    """
    return len(tag) <= MAX_LENGTH and TAG.fullmatch(tag) is not None
