"""What does the service add to the search behind it? Real HTTP on loopback, one web process.

Lookups through the API against the same in process, a whole article in one call against a call for
each sentence, cached reads against a bare Django view under the same server, and the memory of the
web process with its encoder.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import Any

import psutil

from tests.benchmarks import stores

# isort: split
from django.db import connection

from claims.queries import encoding, lookup
from claims.services import vectors
from factcheck import __main__ as command
from factcheck import encoder_setup, environment
from factcheck.environment import ROOT
from tests import casework

CLAIMS = 5_000
QUESTIONS = 100
SENTENCES = 50
READS = 1_000
PATIENCE = 120.0  # seconds until a server answers
JSON = {"Content-Type": "application/json"}


@contextmanager
def server(words: Sequence[str], port: int, given: Mapping[str, str]) -> Iterator[psutil.Process]:
    """Run a server until the block ends; gives its process."""
    process = subprocess.Popen(words, cwd=ROOT, env=os.environ | given)
    try:
        deadline = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Client:
    """Asks one server over one connection that is kept open."""

    def __init__(self, port: int) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=600)

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] = {}
    ) -> http.client.HTTPResponse:
        """Send one request and read its whole answer."""
        content = None if body is None else json.dumps(body)
        self.line.request(method, path, content, {**(JSON if body else {}), **headers})
        answer = self.line.getresponse()
        answer.read()
        assert answer.status in (200, 304), (answer.status, path)
        return answer


def seconds(act: Callable[[Any], object], what: Sequence[Any]) -> float:
    """Return how long one act takes on average, after a few to warm up."""
    for one in what[:5]:
        act(one)
    began = time.perf_counter()
    for one in what:
        act(one)
    return (time.perf_counter() - began) / len(what)


def lookups(client: Client, asked: Sequence[str]) -> None:
    """Print how lookups fare through the API."""

    def through(question: str) -> object:
        return client.ask("POST", "/api/v1/lookup", {"text": question})

    inside = seconds(lambda question: lookup.by_text(question), asked)
    together = [lookup.Asked(question) for question in asked]
    bulk = seconds(lookup.by_texts, [together]) / len(together)
    print(
        f"   in bulk, as `lookup --jsonl` asks: {1 / bulk:.0f} a second, {inside / bulk:.1f} times"
    )
    outside = seconds(through, asked)
    print(
        f"   lookups: {1 / outside:.0f} a second through the API, {1 / inside:.0f} in process: "
        f"ratio {inside / outside:.2f}"
    )
    sentences = [f"{one.capitalize()}." for one in asked[:SENTENCES]]
    passage = seconds(
        lambda text: client.ask("POST", "/api/v1/lookup", {"passage": text}),
        [" ".join(sentences)] * 3,
    )
    calls = seconds(through, sentences) * len(sentences)
    print(
        f"   an article of {SENTENCES} sentences in one call {passage:.2f} s, in so many calls "
        f"{calls:.2f} s: 1/{calls / passage:.1f}"
    )


def reads(client: Client, path: str) -> float:
    """Return the cached reads of an address per second."""
    held = client.ask("GET", path).headers["ETag"]
    took = seconds(lambda _: client.ask("GET", path, headers={"If-None-Match": held}), range(READS))
    return 1 / took


def _bare(given: environment.Environment) -> float:
    port = free_port()
    words = [word.replace("factcheck.wsgi", "tests.benchmarks.bare") for word in _web(given, port)]
    with server(words, port, {}):
        client = Client(port)
        return 1 / seconds(lambda _: client.ask("GET", "/"), range(READS))


def _web(given: environment.Environment, port: int) -> list[str]:
    return command.web_command(replace(given, host="127.0.0.1", port=port, web_workers=1))


def main() -> int:
    """Fill a store and measure the service over it."""
    given = environment.read()
    rows = stores.plausible(CLAIMS)
    with stores.database() as made:
        stores.fill(rows)
        encoder_setup.prepare(given)
        while vectors.encode(most=1_000):
            pass
        print(f"   encoder {encoding.why_none() or 'at work'}", flush=True)
        claim = casework.published().review.claim
        asked = [question for _, question in stores.rewrites(rows, QUESTIONS)]
        url = made.url(connection.settings_dict["NAME"])
        port = free_port()
        settings = {"DATABASE_URL": url, "DATABASE_OWNER_URL": url}
        with server(_web(given, port), port, settings) as process:
            client = Client(port)
            lookups(client, asked)
            ours = reads(client, f"/api/v1/claims/{claim.pk}")
            (web,) = process.children()
            memory = web.memory_full_info()
            print(
                f"   the web process holds {memory.rss / 1e6:.0f} MB, "
                f"{memory.uss / 1e6:.0f} MB of them its own"
            )
    bare = _bare(given)
    print(
        f"   cached reads: {ours:.0f} a second; a bare view under the same server {bare:.0f}: "
        f"ratio {ours / bare:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
