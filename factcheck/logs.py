"""What may a log line not say?

Passwords, keys and tokens that reach a log through an address, a header or a traceback are
replaced before the line is written, whoever wrote it.
"""

import logging
import re

HIDDEN = "[hidden]"
NAME = r"[\w-]*(?:password|passwd|secret|token|api[_-]?key|session|csrf)[\w-]*|\bkey"
BETWEEN = r"['\"]?\s*[:=]\s*"  # what stands between a name and its value, in any of the notations
VALUE = r"(?:'[^'\n]*'|\"[^\"\n]*\"|[^\s'\",;&]+)"
# (pattern, replacement): what stands before the secret is kept, so that the line still helps.
RULES = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"(\b[a-z][a-z0-9+.-]*://[^\s:/@]*:)[^\s@]+(?=@)", rf"\1{HIDDEN}"),
        (rf"(authorization{BETWEEN}['\"]?)[^'\"\n,]+", rf"\1{HIDDEN}"),
        (rf"(cookie{BETWEEN}['\"]?)[^'\"\n]+", rf"\1{HIDDEN}"),
        (rf"((?:{NAME}){BETWEEN}){VALUE}", rf"\1{HIDDEN}"),
    )
)


def redact(line: str) -> str:
    """Replace what looks like a secret.

    >>> redact("cannot reach postgres://app:hunter2@db/factcheck")
    'cannot reach postgres://app:[hidden]@db/factcheck'
    >>> redact("GET /v1alpha1/claims:search?key=abc123&query=x")
    'GET /v1alpha1/claims:search?key=[hidden]&query=x'
    """
    for pattern, replacement in RULES:
        line = pattern.sub(replacement, line)
    return line


class RedactingFormatter(logging.Formatter):
    """Format a record, traceback included, then hide its secrets."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the finished line."""
        return redact(super().format(record))
