"""Why is there no encoder? Each fault's text is for the person who can mend it."""

from __future__ import annotations


class EncoderFault(Exception):  # noqa: N818  (the family of the faults below)
    """No encoder can be opened or made."""


class NotAnEncoder(EncoderFault):
    """The directory is no sentence encoder this service can run; the message says what to do."""


class GraphIsOff(EncoderFault):
    """A graph made of the weights does not give the vectors the weights are known to give."""
