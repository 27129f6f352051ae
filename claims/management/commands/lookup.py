"""Have these words been checked? One JSON line of matches for each text."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentTypeError
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from claims.management.textinput import (
    STANDARD_INPUT,
    Given,
    UnreadableTextError,
    checked,
    day,
    field,
    json_lines,
    name,
    read_text,
)
from claims.queries import lookup

MOST = 50


class _Line(NamedTuple):
    """What is asked, and what its answer begins with."""

    asked: lookup.Asked
    named: dict[str, Any]


class Command(BaseCommand):
    """Print the published claims that texts come near to."""

    help = (
        "Look up published claims. TEXT is the words themselves; with none or -, standard input is "
        "one text. Offsets are Unicode code points."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the words, the form of the input and how many matches are wanted."""
        parser.add_argument("text", nargs="?", default=STANDARD_INPUT, metavar="TEXT")
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='read lines {"id", "text", "date"?, "speaker"?} from standard input',
        )
        parser.add_argument("--limit", type=_limit, default=lookup.LIMIT, metavar="n")
        parser.add_argument("--language", metavar="xx", help="search words of this language only")

    def handle(self, *args: Any, **options: Any) -> None:
        """Answer every text that can be read; name what cannot, and exit non-zero for it."""
        if not options["jsonl"]:
            self._answer([_Line(lookup.Asked(_words(options["text"])), {})], options)
            return
        if options["text"] != STANDARD_INPUT:
            raise CommandError("--jsonl reads standard input; leave TEXT out")
        done = failed = 0
        waiting: list[_Line] = []
        lines = json_lines([STANDARD_INPUT])
        for given in tqdm(lines, unit="text", disable=None, file=sys.stderr):  # on a terminal only
            try:
                waiting.append(_line(given))
                done += 1
            except UnreadableTextError as fault:
                failed += 1
                self.stderr.write(str(fault))
            if len(waiting) == lookup.TOGETHER:
                self._answer(waiting, options)
                waiting = []
        self._answer(waiting, options)
        if failed:
            raise CommandError(f"{done} looked up, {failed} failed (named above)")
        self.stderr.write(f"done {done}, failed {failed}")

    def _answer(self, lines: Sequence[_Line], options: Mapping[str, Any]) -> None:
        asked = [line.asked for line in lines]
        known = {"language": options["language"], "limit": options["limit"]}
        for line, matches in zip(lines, lookup.by_texts(asked, **known), strict=True):
            shown = {**line.named, "matches": [_shown(match) for match in matches]}
            self.stdout.write(json.dumps(shown, ensure_ascii=False))


def _line(given: Given) -> _Line:
    if given.fault is not None:
        raise given.fault
    asked = lookup.Asked(field(given, "text"), day(given, "date"), name(given, "speaker"))
    return _Line(asked, {"id": given.value.get("id")})


def _limit(given: str) -> int:
    if not (given.isascii() and given.isdigit() and 1 <= int(given) <= MOST):
        raise ArgumentTypeError(f"{given!r} is not a whole number from 1 to {MOST}")
    return int(given)


def _words(given: str) -> str:
    try:
        if given == STANDARD_INPUT:
            return read_text(given)
        return checked("TEXT", given)
    except UnreadableTextError as fault:
        raise CommandError(str(fault)) from fault


def _shown(match: lookup.Match) -> dict[str, Any]:
    verdict = match.verdict
    return {
        "claim": match.claim.pk,
        "score": match.score,
        "relation": match.relation,
        "text": match.claim_text,
        "claimant": match.claimant,
        "verdict": verdict.label if verdict else None,
        "verdict_applies": match.verdict_applies,
        "verdict_on": match.verdict_on,
        "attributed": match.is_attributed,
        "note": match.note,
        "compared_with": match.text,
        "query": match.query._asdict(),
        "differences": [
            {
                "type": one.type,
                "severity": one.severity,
                "query": one.query._asdict() if one.query else None,
                "claim": one.claim._asdict() if one.claim else None,
            }
            for one in match.differences
        ],
    }
