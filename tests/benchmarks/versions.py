"""How good and how fast is the comparison of two versions of a text?

Quality: the project's own pairs, tuned and held back apart, and the founding pair by the scorer
that is kept outside the project. Speed, always as a ratio taken in the same run: against difflib
over the words and over the sentences of the same texts, and 10,000 words against 1,000. The texts
are the founding pair or, without it, the own pairs. Run: python -m tests.benchmarks.versions
[--held]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from claims.analysis.differences import compare
from claims.analysis.keeping import forget
from claims.analysis.segmentation import segment
from tests.analysis.pair_files import Tally, pairs, tally
from tests.benchmarks import shared

NUMBERED = ("April", "Ashby", "River", "Zhao")  # names that make each copy of a text its own
ROUNDS = 7  # the best of them counts: anything slower is the machine's other work
LONG, SHORT = 10_000, 1_000  # words


def main(arguments: Sequence[str] = ()) -> int:
    """Print quality and ratios."""
    show_pairs("tuned")
    if "--held" in arguments:
        show_pairs("held")
    data = shared.folder() / "data" / "versions"
    files = [data / name for name in ("seed_original.txt", "seed_spun.txt")]
    gold, scorer = data / "seed_pair.json", shared.folder() / "tools" / "score_versions.py"
    if shared.has("the founding pair", *files, gold, scorer):
        original, derived = (file.read_bytes().decode() for file in files)
        show_founding_pair(original, derived, gold, scorer)
        show_speed("founding pair", original, derived)
    else:
        show_speed("own pairs", *own_texts())
    return 0


def own_texts() -> tuple[str, str]:
    """Return the two sides of the project's own related pairs, each as one long text."""
    related = [pair for pair in pairs("tuned") if pair.kind != "unrelated"]
    original, derived = ([getattr(p, side) for p in related] for side in ("original", "derived"))
    return "\n\n".join(original), "\n\n".join(derived)


def show_pairs(prefix: str) -> None:
    """Print what was found of the planted changes in the pairs of one half."""
    tallies = [
        tally(pair, compare(pair.original, pair.derived, "en"))
        for pair in pairs(prefix)
        if pair.kind != "unrelated"
    ]
    total = {name: sum(getattr(t, name) for t in tallies) for name in Tally.__slots__}
    print(
        f"own pairs, {prefix}: {total['typed']}/{total['planted']} planted changes typed, "
        f"{total['weighed']} also weighed right; {total['grave_true']}/{total['grave']} findings "
        f"above cosmetic are planted; {total['reversed_found']}/{total['reversed_planted']} "
        "reversals"
    )
    for pair in pairs(prefix):
        if pair.kind == "unrelated":
            units = len(compare(pair.original, pair.derived, "en").alignments)
            print(f"own pairs, {prefix}: {units} units aligned in {pair.name}")


def show_founding_pair(original: str, derived: str, gold: Path, scorer: Path) -> None:
    """Print what the scorer says of the founding pair."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output.json"
        output.write_text(json.dumps(compare(original, derived).as_json()))
        sys.stdout.flush()
        subprocess.run([sys.executable, scorer, gold, output, "--types"], check=True)


def show_speed(name: str, original: str, derived: str) -> None:
    """Print the ratios of time for texts made of copies of two."""
    short = _of_length(original, SHORT), _of_length(derived, SHORT)
    long = _of_length(original, LONG), _of_length(derived, LONG)
    ours, words, sentences = best_of(
        lambda: _compare_anew(*short),
        lambda: _difflib_words(*short),
        lambda: _difflib_sentences(*short),
    )
    print(
        f"{name}, {SHORT} words: {ours * 1000:.1f} ms; difflib over words {words * 1000:.1f} ms, "
        f"with pairing of sentences {(words + sentences) * 1000:.1f} ms; "
        f"ratio {ours / words:.1f} and {ours / (words + sentences):.2f}"
    )
    (far,) = best_of(lambda: _compare_anew(*long), rounds=2)
    print(
        f"{name}, {LONG} words: {far * 1000:.0f} ms, a word costs "
        f"{(far / LONG) / (ours / SHORT):.2f} times as much as at {SHORT}"
    )


def _of_length(text: str, count: int) -> str:
    """Return a text of about so many words: the text again and again, each time a little other."""
    copies = -(-count // len(text.split()))
    words = "\n\n".join(_copy(text, n) for n in range(copies)).split(" ")
    return " ".join(words[:count])


def _copy(text: str, number: int) -> str:
    for name in NUMBERED:
        text = text.replace(name, f"{name} {number}" if name == "April" else f"{name}{number}")
    return text


def _compare_anew(original: str, derived: str) -> None:
    """Compare two texts as if neither had been seen before."""
    forget()
    compare(original, derived, "en")


def _difflib_words(original: str, derived: str) -> None:
    SequenceMatcher(None, original.split(), derived.split(), autojunk=False).get_opcodes()


def _difflib_sentences(original: str, derived: str) -> None:
    """Pair sentences the way difflib offers: the best ratio over words for each."""
    one, other = (
        [part.span.cut(text).split() for part in segment(text, "en")]
        for text in (original, derived)
    )
    matcher: SequenceMatcher[str] = SequenceMatcher(autojunk=False)
    for sentence in other:
        matcher.set_seq2(sentence)
        for candidate in one:
            matcher.set_seq1(candidate)
            if matcher.quick_ratio() > 0.4:
                matcher.ratio()


def best_of(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the processor seconds of the quickest round of each; they take turns.

    So a machine that grows slower meanwhile is as slow for all.
    """
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return [min(taken) for taken in times]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
