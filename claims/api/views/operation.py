"""Is the service alive, is it ready, and what are its figures?

For load balancers and monitors: not part of the versioned API, never kept by a cache.
"""

from __future__ import annotations

from dataclasses import asdict
from ipaddress import ip_address

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims.api.authentication import KeyAuthentication
from claims.api.fields import refuse_any
from claims.queries import readiness

# Source: https://prometheus.io/docs/instrumenting/exposition_formats/
EXPOSITION = "text/plain; version=0.0.4; charset=utf-8"
# What proxies add: a request that came through one is not from this machine, whatever it seems.
RELAYED = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")


@never_cache
@require_safe
def alive(request: HttpRequest) -> HttpResponse:
    """Answer as long as the process can; asks nothing of the database."""
    refuse_any(request)
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """Answer 200 once database, schema and queue are there, else 503 saying which is not.

    The sentence encoder is told of and decides nothing. Why there is none names folders, and what
    waits is counted: both are for ours alone.
    """
    refuse_any(request)
    state = readiness.readiness()
    status = "ready" if state.is_ready else "not ready"
    said = {"status": status, **asdict(state), "encoder": readiness.encoder_name()}
    if state.is_ready and _is_ours(request):
        said |= asdict(readiness.encoding_state())
    response = JsonResponse(said, status=200 if state.is_ready else 503)
    if not state.is_ready:
        response["Retry-After"] = "5"
    return response


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """Give the figures in the text format that Prometheus reads; strangers get the public ones."""
    refuse_any(request)
    figures = readiness.figures() if _is_ours(request) else readiness.public_figures()
    lines: list[str] = []
    for name, value in figures.items():
        family = name.partition("{")[0]
        if f"# TYPE {family} gauge" not in lines:
            lines.append(f"# TYPE {family} gauge")
        lines.append(f"{name} {value}")
    return HttpResponse("\n".join(lines) + "\n", content_type=EXPOSITION)


def _is_ours(request: HttpRequest) -> bool:
    """Whether a monitor of this machine asks, or somebody with a key; no proxy's word is taken."""
    if KeyAuthentication().authenticate(request) is not None:
        return True
    is_relayed = any(name in request.headers for name in RELAYED)
    asker = request.META.get("REMOTE_ADDR") or "0.0.0.0"
    return not is_relayed and ip_address(asker).is_loopback
