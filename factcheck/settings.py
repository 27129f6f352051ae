"""What is Django told? The wiring of the service, from the checked environment.

Nothing here is secret and nothing has an insecure default: the secret key is given or generated,
DEBUG is off unless asked for, and the database login is the one with the fewest rights.
"""

from urllib.parse import urlsplit

from csp.constants import NONCE, NONE, SELF
from django.urls import reverse_lazy

from factcheck import databases, encoder_setup, environment, secret_key

ENVIRONMENT = environment.read()
BASE_DIR = environment.ROOT
DEBUG = ENVIRONMENT.debug
SECRET_KEY = ENVIRONMENT.secret_key or secret_key.generated(ENVIRONMENT.data_dir)

# The newsroom ------------------------------------------------------------------------------------
FACTCHECK_SITE_NAME = ENVIRONMENT.site_name
FACTCHECK_BASE_URL = ENVIRONMENT.base_url
FACTCHECK_SECOND_READER = "required" if ENVIRONMENT.second_reader_required else "off"
FACTCHECK_OPEN_QUESTIONS = "counted" if ENVIRONMENT.open_questions_counted else "off"
FACTCHECK_ALLOW_PRIVILEGED_ROLE = ENVIRONMENT.allow_privileged_role
FACTCHECK_DATA_DIR = ENVIRONMENT.data_dir
FACTCHECK_ENCODER = encoder_setup.directory(ENVIRONMENT)

_address = urlsplit(FACTCHECK_BASE_URL)
ALLOWED_HOSTS = list(
    dict.fromkeys(
        [_address.hostname or "", *ENVIRONMENT.allowed_hosts, "localhost", "127.0.0.1", "[::1]"]
    )
)
CSRF_TRUSTED_ORIGINS = [FACTCHECK_BASE_URL]

# The parts ---------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "claims.apps.ClaimsConfig",  # first: its commands and templates win
    "factcheck",
    "unfold",
    "unfold.contrib.filters",
    "unfold.contrib.forms",
    "unfold.contrib.inlines",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "procrastinate.contrib.django",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "claims.api.cors.CorsMiddleware",
    "claims.api.known_answers.KnownAnswersMiddleware",  # all that a client with the answer needs
    "csp.middleware.CSPMiddleware",
    "factcheck.admin_policy.AdminPolicyMiddleware",
    "claims.api.edge.EdgeMiddleware",  # before anything else reads the request
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "claims.api.answers.ErrorsMiddleware",
]
ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
            "libraries": {"desk": "claims.admin.tags", "wording": "claims.pages.wording"},
        },
    }
]

# The database ------------------------------------------------------------------------------------
DATABASES = databases.for_django(
    databases.choose(ENVIRONMENT), pool_size=ENVIRONMENT.web_threads + 1
)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# People ------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "claims.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = reverse_lazy("admin:login")
LOGIN_REDIRECT_URL = reverse_lazy("admin:index")

# Languages and time ------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
FORMAT_MODULE_PATH = ["factcheck.formats"]

# Static files, served by the web process itself, each name carrying the hash of its content -------
STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.data_dir / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = ENVIRONMENT.data_dir / "media"

# What a browser is told --------------------------------------------------------------------------
IS_HTTPS = _address.scheme == "https"
# A __Host- cookie is refused by browsers unless it is Secure, so plain http keeps plain names.
SESSION_COOKIE_NAME = "__Host-session" if IS_HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if IS_HTTPS else "csrf"
LANGUAGE_COOKIE_NAME = "__Host-language" if IS_HTTPS else "language"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "claims.api.answers.csrf_failure"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31_536_000 if IS_HTTPS else 0  # one year
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "base-uri": [NONE],
        "connect-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "img-src": [SELF, "data:"],
        "manifest-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
    }
}

# The desk's theme; the names are called by it ----------------------------------------------------
UNFOLD = {
    "SITE_TITLE": FACTCHECK_SITE_NAME,
    "SITE_HEADER": FACTCHECK_SITE_NAME,
    "SITE_SYMBOL": "fact_check",
    "SITE_FAVICONS": [{"rel": "icon", "href": "claims.admin.navigation.icon"}],
    "SHOW_HISTORY": False,
    "SHOW_VIEW_ON_SITE": False,
    "BORDER_RADIUS": "6px",
    "COLORS": {  # a calm blue; 600 and 500 carry white text at more than 4.5 to 1
        "primary": {
            "50": "oklch(97% .014 254.6)",
            "100": "oklch(93.2% .032 255.6)",
            "200": "oklch(88.2% .059 254.1)",
            "300": "oklch(80.9% .105 251.8)",
            "400": "oklch(70.7% .165 254.6)",
            "500": "oklch(58% .19 259.8)",
            "600": "oklch(50.5% .19 260.5)",
            "700": "oklch(45% .18 262)",
            "800": "oklch(40% .15 263)",
            "900": "oklch(35% .12 264)",
            "950": "oklch(26% .09 265)",
        }
    },
    "STYLES": ["claims.admin.navigation.stylesheet"],
    "SCRIPTS": ["claims.admin.navigation.script"],
    "SIDEBAR": {"navigation": "claims.admin.navigation.sections"},
}

# What a stranger may send ------------------------------------------------------------------------
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024  # bytes; the largest JSON article
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000
DATA_UPLOAD_MAX_NUMBER_FILES = 10
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024  # bytes; larger files go to disk as they arrive

# Jobs --------------------------------------------------------------------------------------------
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PROCRASTINATE_READONLY_MODELS = True

# The API -----------------------------------------------------------------------------------------
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["claims.api.authentication.KeyAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],  # services decide
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "claims.api.negotiation.AlwaysJson",
    "DEFAULT_METADATA_CLASS": None,
    "DEFAULT_PARSER_CLASSES": ["claims.api.parsers.StrictJSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "claims.api.description.Described",
    "EXCEPTION_HANDLER": "claims.api.answers.exception_handler",
    "URL_FORMAT_OVERRIDE": None,
}
# Requests a minute of one caller. Own choice: 200 a second is about what one process answers.
FACTCHECK_API_RATES = {"anonymous": 12_000, "key": 60_000}
SPECTACULAR_SETTINGS = {
    "TITLE": f"{FACTCHECK_SITE_NAME} API",
    "DESCRIPTION": "What this newsroom has checked, and how faithful a copy of it is. Anybody may "
    "read what is public; with a key (`Authorization: Bearer …`) programs do more. Offsets are "
    "half-open, 0-based and count Unicode code points.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "ENUM_NAME_OVERRIDES": {
        "VerdictKind": "claims.models.ClaimReview.Kind",
        "MomentKind": "claims.api.serializers.claims.MOMENTS",
        "DerivationKind": "claims.models.Derivation.Kind",
        "SourceKind": "claims.models.Source.Kind",
        "EdgeStatus": "claims.models.Derivation.Status",
        "DifferenceStatus": "claims.models.DifferenceDecision.Status",
        "Severity": "claims.models.Difference.Severity",
        "TruthRelation": "claims.models.Relation",
        "MatchRelation": "claims.api.serializers.lookups.RELATIONS",
    },
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "claims.api.description.tell_problems",
    ],
}

# What is written down ----------------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "factcheck.logs.RedactingFormatter",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": ENVIRONMENT.log_level},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        # A stranger can send any Host header; it is refused, and no fault of ours to trace.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "procrastinate": {"level": "WARNING"},  # each job is a row to look at, not a line
    },
}
