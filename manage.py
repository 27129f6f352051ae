#!/usr/bin/env python
"""Django's commands, with the database they need already standing."""

import os
import sys
from contextlib import nullcontext

from django.core.management import execute_from_command_line

from factcheck import environment, ground

# Commands that read and write no row; all others get a database first.
WITHOUT_DATABASE = frozenset(
    {"analyze", "compare", "check", "collectstatic", "compilemessages", "diffsettings"}
    | {"findstatic", "help", "makemessages", "spectacular", "version"}
    | {"--help", "-h", "--version"}
)


def main(arguments: list[str]) -> int:
    """Run one command; a setting or database that is wrong is one sentence, not a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    command = arguments[1] if len(arguments) > 1 else "help"
    try:
        given = environment.read()
        needless = command in WITHOUT_DATABASE and "--database" not in arguments
        with nullcontext() if needless else ground.standing(given):
            execute_from_command_line(arguments)
    except ground.FAULTS as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
