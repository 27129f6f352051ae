"""A real browser on a site of its own.

Debian's Chromium by default, another by the environment variable CHROMIUM. Under CI=true a missing
browser is a failure; elsewhere it is said and skipped. Nothing but the site may be asked for. Where
PICTURES=1 is set, pictures of the pages are kept in `build/screenshots` for people to look at.
"""

import asyncio
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connections
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Request,
    expect,
    sync_playwright,
)
from procrastinate.contrib.django import app

from tests import conftest

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--font-render-hinting=none",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
PATIENCE = 300_000  # milliseconds until a loaded machine has shown anything asked for here

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Find the browser."""
    found = shutil.which(os.environ.get("CHROMIUM", "chromium"))
    if found is None:
        missing = "no Chromium: install Debian's package chromium, or set CHROMIUM"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return found


@pytest.fixture
def site(committed_db: str) -> Iterator[str]:
    """Serve the site on a database of its own; yields its address."""
    with served() as address:
        yield address


@contextmanager
def served() -> Iterator[str]:
    """Serve the site for a browser until the block ends; gives its address."""
    with conftest.served() as address:
        yield address


def work() -> None:
    """Let a real worker do everything that is queued, beside the web server."""

    async def until_nothing_is_left() -> None:
        worker = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]
        async with worker.open_async():
            await worker.run_worker_async(
                wait=False, install_signal_handlers=False, listen_notify=False
            )

    def run() -> None:
        asyncio.run(until_nothing_is_left())
        connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


@pytest.fixture(scope="module")
def running(chromium: str) -> Iterator[Browser]:
    """Run the browser for the tests of one module.

    Playwright keeps an event loop in this thread, which Django takes for an asynchronous program
    with connections of its own.
    """
    connections.close_all()
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        started = playwright.chromium.launch(executable_path=chromium, args=QUIET, timeout=PATIENCE)
        yield started
        started.close()
        forget_connections()


@pytest.fixture
def browser(running: Browser, site: str) -> Iterator[Browser]:
    """Give a browser that knows nothing yet; its pages are closed before the site is."""
    yield running
    for context in running.contexts:
        context.close()


def forget_connections() -> None:
    """Drop the connections that Django keeps beside the thread's own while an event loop runs."""
    for alias in list(connections):
        connections[alias].close()
        del connections[alias]


class Reader:
    """Somebody at a browser, who notes every complaint of the browser and every outside address."""

    def __init__(self, browser: Browser, site: str, **settings: object) -> None:
        self.site = site
        self.context: BrowserContext = browser.new_context(
            base_url=site,
            viewport=settings.pop("viewport", DESKTOP),  # type: ignore[arg-type]
            locale="en-GB",
            timezone_id="UTC",
            reduced_motion="reduce",
            **settings,  # type: ignore[arg-type]
        )
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self._heard(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._asked)

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.site, "data:", "blob:")):
            self.complaints.append(f"asked for {request.url}")

    def follow(self, what: Locator | str) -> None:
        """Click on what leads to another page, or press its key, and wait until that has come."""
        with self.page.expect_navigation():
            if isinstance(what, str):
                self.page.keyboard.press(what)
            else:
                what.click()

    def picture(self, name: str) -> None:
        """Keep the whole page as a picture, where pictures are wanted."""
        if os.environ.get("PICTURES") != "1":
            return
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

    def overflow(self) -> int:
        """Return by how many pixels the page is wider than its window."""
        wide: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return wide
