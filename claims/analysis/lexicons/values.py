"""How do two long lists of words become the two ends of one scale?"""

from __future__ import annotations


def scales(*pairs: tuple[str, str]) -> str:
    """Return a line of a table of opposites for each pair of lists.

    >>> scales(("good\\nfair", "bad"))
    'good fair | bad\\n'
    """
    return "".join(f"{' '.join(one.split())} | {' '.join(other.split())}\n" for one, other in pairs)
