"""Is the service alive, is it ready, and what are its figures?

For load balancers and monitors: not part of the versioned API, never kept by a cache.
"""

from __future__ import annotations

from dataclasses import asdict

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims.queries import readiness

# Source: https://prometheus.io/docs/instrumenting/exposition_formats/
EXPOSITION = "text/plain; version=0.0.4; charset=utf-8"


@never_cache
@require_safe
def alive(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Answer as long as the process can; asks nothing of the database."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def ready(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Answer 200 once database, schema and queue are there, else 503 saying which is not."""
    state = readiness.readiness()
    status = "ready" if state.is_ready else "not ready"
    response = JsonResponse(
        {"status": status, **asdict(state)}, status=200 if state.is_ready else 503
    )
    if not state.is_ready:
        response["Retry-After"] = "5"
    return response


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Give the figures in the text format that Prometheus reads."""
    lines: list[str] = []
    for name, value in readiness.figures().items():
        family = name.partition("{")[0]
        if f"# TYPE {family} gauge" not in lines:
            lines.append(f"# TYPE {family} gauge")
        lines.append(f"{name} {value}")
    return HttpResponse("\n".join(lines) + "\n", content_type=EXPOSITION)
