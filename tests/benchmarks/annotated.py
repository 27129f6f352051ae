"""How much of a complete annotation does the comparison find, and how much of what it says is true?

The pairs of tests/analysis/gold, scored by the scorer that is kept outside the project. `open`
pairs are read while rules are written; of all others (`closed`, `unseen`, `later`, `fresh`,
`sealed`, `hidden`) only these figures are looked at. Without a prefix the `open` and the `closed`
ones are scored. With `--each` a line for every pair, with `--errors N` what was missed and what was
false in the open ones. Run: python -m tests.benchmarks.annotated [--each] [--errors N] [PREFIX ...]
"""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claims.analysis.differences import compare
from tests.analysis.gold_files import GoldPair, gold_pairs
from tests.benchmarks import shared

HALVES = ("open", "closed")
KINDS_APART = ("unrelated", "retelling", "typography")  # judged by demands of their own


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures of each half, together and by kind."""
    path = shared.folder() / "tools" / "score_versions.py"
    if not shared.has("the annotated pairs", path):
        return 0
    scorer = load(path)
    errors = int(arguments[arguments.index("--errors") + 1]) if "--errors" in arguments else 0
    wanted = [a for a in arguments if not a.startswith("--") and not a.isdigit()]
    for prefix in wanted or HALVES:
        pairs = gold_pairs(prefix)
        scores = {pair.name: scored(scorer, pair, prefix.startswith("open")) for pair in pairs}
        show_kinds(scorer, prefix, pairs, scores)
        if "--each" in arguments:
            for pair in pairs:
                print_figures(scorer, f"  {pair.name}", [scores[pair.name]])
        if errors and prefix.startswith("open"):
            for pair in pairs:
                print_errors(pair, scores[pair.name], errors)
    return 0


def load(path: Path) -> Any:
    """Load a script as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(scorer: Any, pair: GoldPair, detail: bool) -> dict[str, Any]:
    """Compare a pair's texts and return what the scorer says."""
    found = compare(pair.original, pair.derived, pair.language)
    score: dict[str, Any] = scorer.score(pair.document, found.as_json(), detail)
    return score


def show_kinds(
    scorer: Any, prefix: str, pairs: Sequence[GoldPair], scores: dict[str, dict[str, Any]]
) -> None:
    """Print all pairs but those judged apart, then every kind and language."""
    together = [p for p in pairs if p.kind not in KINDS_APART]
    print_figures(scorer, f"{prefix}, together", [scores[p.name] for p in together])
    for kind in sorted({p.kind for p in pairs}):
        those = [scores[p.name] for p in pairs if p.kind == kind and p.language == "en"]
        print_figures(scorer, f"{prefix}, {kind}", those)
    for language in sorted({p.language for p in pairs} - {"en"}):
        those = [scores[p.name] for p in pairs if p.language == language]
        print_figures(scorer, f"{prefix}, in {language}", those)


def print_figures(scorer: Any, name: str, scores: Sequence[dict[str, Any]]) -> None:
    """Print one line: alignment, typed, any type, substantive with precision, reversals."""
    if not scores:
        return
    total = scorer.summarise(list(scores))
    typed = [score["differences"]["typed"] for score in scores]
    anyhow = [score["differences"]["any"] for score in scores]
    right, found, planted = (
        sum(t["rev"][0] for t in typed),
        sum(t["rev"][0] for t in anyhow),
        sum(t["rev"][1] for t in typed),
    )
    heavy = total["sub_typed"]
    print(
        f"{name:42} {len(scores):2} pairs  alignment {total['align_char'][2]:.3f}"
        f"  typed {total['diff_typed'][2]:.3f}  any {total['diff_any'][2]:.3f}"
        f"  substantive {heavy[2]:.3f} (precision {heavy[0]:.2f}, recall {heavy[1]:.2f})"
        f"  reversals {right}, found {found}, of {planted}"
    )


def print_errors(pair: GoldPair, score: dict[str, Any], count: int) -> None:
    """Print what was missed and what was false, with the words."""
    typed = score["differences"]["typed"]
    print(f"--- {pair.name}")
    for d in typed["missed"][:count]:
        weight = d["severity"][:3]
        print(f"  missed {weight} {d['type']:22} {d['exact_a']!r} -> {d['exact_b']!r}")
    for d in typed["false"][:count]:
        a, b = (
            text[slice(*d[side])] if d[side] else None
            for side, text in (("a", pair.original), ("b", pair.derived))
        )
        print(f"  false  {d['severity'][:3]} {d['type']:22} {a!r} -> {b!r}")
    confused = Counter(dict(typed["confusion"])).most_common(count)
    print("  " + ", ".join(f"{n} {x} as {y}" for (x, y), n in confused))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
