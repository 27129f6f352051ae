"""The least that Django can answer: one view that sends a small JSON document, served alike."""

import django.conf
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, JsonResponse
from django.urls import path


def answer(request: HttpRequest) -> JsonResponse:
    """Send what a claim's address sends about at least."""
    return JsonResponse({"id": 1, "text": "The bridge is closed", "language": "en"})


urlpatterns = [path("", answer)]
if not django.conf.settings.configured:
    django.conf.settings.configure(
        ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="of-a-benchmark", DEBUG=False
    )
application = get_wsgi_application()
