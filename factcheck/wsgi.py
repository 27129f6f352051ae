"""The web process's way in, for gunicorn or any other WSGI server.

A database login with more rights than serving needs is refused here too, whichever server loads
this. A database that cannot be reached just now is no reason to end: requests are told to return.
"""

import logging
import os

from django.core.wsgi import get_wsgi_application
from django.db import OperationalError

from factcheck.first_run import check_runtime


def refuse_wrong_database() -> None:
    """Raise SystemCheckError where the database or the login is not as it must be."""
    try:
        check_runtime()
    except OperationalError as fault:
        logging.getLogger(__name__).warning("the database could not be checked: %s", fault)


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
application = get_wsgi_application()
refuse_wrong_database()
