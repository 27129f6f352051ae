"""What has to stand before Django may load: settings that are right and a database that answers.

Every way into the program (`manage.py`, `python -m factcheck`, the tests) passes here first.
"""

import contextlib
from collections.abc import Iterator

from factcheck import cluster, databases, environment, postgres, roles
from factcheck.environment import Environment

Fault = environment.SettingsError | cluster.EmbeddedServerError | roles.DatabaseSetupError
FAULTS = (
    environment.SettingsError,
    cluster.EmbeddedServerError,
    roles.DatabaseSetupError,
)


@contextlib.contextmanager
def standing(given: Environment) -> Iterator[postgres.EmbeddedServer | None]:
    """Hold a database ready for as long as the block runs: the embedded server, or the one given.

    Yields the embedded server, or None with a server of one's own.
    Raises: one of FAULTS, with a message for the person at the terminal.
    """
    chosen = databases.choose(given)
    if not chosen.embedded:
        given.data_dir.mkdir(parents=True, exist_ok=True)
        roles.set_up(chosen)
        yield None
        return
    with postgres.EmbeddedServer(given.data_dir) as server:
        roles.set_up(chosen)
        yield server
