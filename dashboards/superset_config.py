"""Superset configuration of the Dân vận warehouse.

Environment: DANVAN_HOME (absolute; all that is written goes under $DANVAN_HOME/superset)
and DANVAN_TRINO_PORT (read by the publisher only). Loaded through SUPERSET_CONFIG_PATH.
"""

import copy
import logging
import os
from pathlib import Path

from flask import Blueprint, send_file
from superset.config import THEME_DEFAULT as SHIPPED_THEME

HERE = Path(__file__).resolve().parent
HOME = Path(os.environ["DANVAN_HOME"])
STATE = HOME / "superset"
LANGUAGE = STATE / "language"

# --- where things are -------------------------------------------------------------------
SECRET_KEY = (HOME / "secrets" / "superset-secret-key").read_text(encoding="utf-8").strip()
DATA_DIR = str(STATE)
SQLALCHEMY_DATABASE_URI = f"sqlite:///{STATE / 'superset.db'}"


def file_cache(name: str, seconds: int) -> dict:
    return {
        "CACHE_TYPE": "FileSystemCache",
        "CACHE_DIR": str(STATE / "cache" / name),
        "CACHE_DEFAULT_TIMEOUT": seconds,
        "CACHE_THRESHOLD": 5000,
        "CACHE_KEY_PREFIX": f"{name}_",
    }


DAY = 24 * 3600
CACHE_CONFIG = file_cache("metadata", DAY)
# The publisher empties this one after every release.
DATA_CACHE_CONFIG = file_cache("data", DAY)
FILTER_STATE_CACHE_CONFIG = file_cache("filter_state", 90 * DAY)
EXPLORE_FORM_DATA_CACHE_CONFIG = file_cache("explore_form_data", 7 * DAY)

# --- who may do what --------------------------------------------------------------------
PUBLIC_ROLE_LIKE = None
FAB_API_SWAGGER_UI = False
FAB_ADD_SECURITY_API = True
ENABLE_CORS = False
WTF_CSRF_ENABLED = True
WTF_CSRF_TIME_LIMIT = None
PERMANENT_SESSION_LIFETIME = 12 * 3600
SESSION_COOKIE_NAME = "danvan"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# Plain http on loopback: a browser would not send a secure cookie back, and no login would hold.
SESSION_COOKIE_SECURE = False
RATELIMIT_ENABLED = True
# Counted per worker; the launcher starts one.
RATELIMIT_STORAGE_URI = "memory://"
# One dashboard page asks for about a hundred files at once.
RATELIMIT_APPLICATION = "300 per second"
AUTH_RATE_LIMITED = True
AUTH_RATE_LIMIT = "20 per minute"
# No 'unsafe-eval' (Handlebars charts are not used). img-src without any outside host also stops
# the telemetry pixel that Superset's pages ask for.
TALISMAN_ENABLED = True
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'", "data:"],
        "script-src": ["'self'", "'strict-dynamic'"],
        "frame-ancestors": ["'self'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}

FEATURE_FLAGS = {
    "ALERT_REPORTS": False,
    "DASHBOARD_RBAC": False,
    "EMBEDDED_SUPERSET": False,
    "ENABLE_TEMPLATE_PROCESSING": False,
    "TAGGING_SYSTEM": False,
    "THUMBNAILS": False,
}
LOG_LEVEL = "WARNING"
# Warns at every query about metrics that are expressions, which ours are.
logging.getLogger("superset.utils.core").setLevel(logging.ERROR)
SUPERSET_WEBSERVER_TIMEOUT = 60
ROW_LIMIT = 10_000

# --- Vietnamese -------------------------------------------------------------------------
BABEL_DEFAULT_LOCALE = "vi"
BABEL_DEFAULT_TIMEZONE = "Asia/Ho_Chi_Minh"
# One entry: no language picker.
LANGUAGES = {"vi": {"flag": "vn", "name": "Tiếng Việt"}}
# Written by publisher/prepare.py out of language/vi.po.
BABEL_TRANSLATION_DIRECTORIES = f"translations;{LANGUAGE / 'translations'}"
D3_FORMAT = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", " ₫"]}
_DAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"]
D3_TIME_FORMAT = {
    "dateTime": "%H:%M:%S %d/%m/%Y",
    "date": "%d/%m/%Y",
    "time": "%H:%M:%S",
    "periods": ["SA", "CH"],
    "days": _DAYS,
    "shortDays": ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
    "months": [f"Tháng {month}" for month in range(1, 13)],
    "shortMonths": [f"Th{month}" for month in range(1, 13)],
}

# --- look -------------------------------------------------------------------------------
APP_NAME = "Kho số liệu Dân vận"
APP_ICON = "/static/danvan/logo.svg"
FAVICONS = [{"href": "/static/danvan/mark.svg"}]
LOGO_TOOLTIP = "Bảng xếp hạng các tỉnh, thành phố"
LOGO_TARGET_PATH = "/superset/dashboard/xep-hang/"
_RED = "#B71C1C"
_SPINNER = (HERE / "brand" / "spinner.svg").read_text(encoding="utf-8")
THEME_DEFAULT = copy.deepcopy(SHIPPED_THEME)
THEME_DEFAULT["token"].update(
    brandAppName=APP_NAME,
    brandLogoAlt=APP_NAME,
    brandLogoUrl=APP_ICON,
    brandLogoHref=LOGO_TARGET_PATH,
    brandLogoHeight="34px",
    brandLogoMargin="13px 0",
    brandIconMaxWidth=230,
    brandSpinnerSvg=_SPINNER,
    colorPrimary=_RED,
    colorLink=_RED,
    fontUrls=[],
)
THEME_DARK = None
ENABLE_UI_THEME_ADMINISTRATION = False
EXTRA_CATEGORICAL_COLOR_SCHEMES = [
    {
        "id": "danvan",
        "description": "",
        "label": "Dân vận",
        "isDefault": True,
        "colors": [
            _RED, "#1565C0", "#2E7D32", "#EF6C00", "#6A1B9A",
            "#00838F", "#AD1457", "#5D4037", "#9E9D24", "#37474F",
        ],
    },
    # What a rank set floats on, then not distinguishable, trailing, leading: the order of their labels.
    {
        "id": "danvan_rank_sets",
        "description": "",
        "label": "Khoảng hạng",
        "isDefault": False,
        "colors": ["rgba(255,255,255,0)", "#90A4AE", "#EF6C00", "#2E7D32"],
    },
    # Mean, inner and outer limits, then units within, outside the inner, outside the outer ones.
    {
        "id": "danvan_funnel",
        "description": "",
        "label": "Phễu",
        "isDefault": False,
        "colors": ["#37474F", "#B0BEC5", "#607D8B", "#1565C0", "#EF6C00", _RED],
    },
]
# Its lightest step is far from white: white means "no rank" on the map.
EXTRA_SEQUENTIAL_COLOR_SCHEMES = [
    {
        "id": "danvan_heat",
        "description": "",
        "label": "Nhạt đến đậm",
        "isDiverging": False,
        "isDefault": True,
        "colors": ["#FBD88A", "#F6AE56", "#E67B37", "#C9402A", "#8E1414"],
    }
]
# A blank tile: no map server is asked, and no foreign map labels the archipelagos.
DECKGL_BASE_MAP = [["tile:///static/danvan/blank.png", "Nền trống"]]

_brand = Blueprint(
    "danvan", __name__, static_folder=str(HERE / "brand"), static_url_path="/static/danvan"
)


@_brand.route("/superset/language_pack/vi/")
def language_pack():
    # This literal rule outranks Superset's own /language_pack/<lang>/, which needs a login and
    # reads only its package folder.
    return send_file(LANGUAGE / "vi.json", mimetype="application/json", max_age=300)


BLUEPRINTS = [_brand]


def FLASK_APP_MUTATOR(app):
    @app.after_request
    def mark_csv_as_utf8(response):
        # Excel reads a CSV without a byte order mark in the local code page.
        if response.mimetype == "text/csv" and not (
            response.is_streamed or response.direct_passthrough
        ):
            body = response.get_data()
            if not body.startswith(b"\xef\xbb\xbf"):
                response.set_data(b"\xef\xbb\xbf" + body)
        return response
