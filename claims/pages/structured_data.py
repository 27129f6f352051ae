"""How does a document get into a page's script element without breaking out of it?

The element is data, never run, and holds JSON. Inside JSON every character that could end the
element, or start another, can be written as an escape and means the same.
"""

from __future__ import annotations

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

# Source: HTML, 4.12.1.3 Restrictions for contents of script elements; the last two end a line in
# JavaScript and not in JSON.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def for_script(document: dict[str, Any]) -> SafeString:
    r"""Write `document` as JSON that is safe inside <script>; '' for an empty one.

    >>> for_script({"a": "</script>"})
    '{"a": "\\u003c/script\\u003e"}'
    """
    if not document:
        return mark_safe("")
    text = json.dumps(document, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(text)  # noqa: S308  (no character is left that HTML could read as markup)
