"""Is every setting checked, and is every fault named at once?"""

from pathlib import Path

import pytest

from factcheck.environment import SettingsError, read

GOOD_KEY = "k3y-9A" * 9

WRONG = [
    ("PORT", "80a"),
    ("PORT", "0"),
    ("PORT", "65536"),
    ("PORT", "٨٠٠٠"),
    ("DATABASE_URL", "mysql://u@h/d"),
    ("DATABASE_URL", "postgres://h/"),
    ("DATABASE_URL", "postgres://u@h"),
    ("DATABASE_URL", "postgres://u:p@h/d?nonsense=1"),
    ("FACTCHECK_DEBUG", "maybe"),
    ("FACTCHECK_SECRET_KEY", "short"),
    ("FACTCHECK_SECRET_KEY", "a" * 60),
    ("FACTCHECK_SITE_NAME", ""),
    ("FACTCHECK_SITE_NAME", "two\nlines"),
    ("FACTCHECK_BASE_URL", "desk.example.org"),
    ("FACTCHECK_BASE_URL", "ftp://desk.example.org"),
    ("FACTCHECK_BASE_URL", "https://desk.example.org/checks"),
    ("FACTCHECK_BASE_URL", "https://user:secret@desk.example.org"),
    ("FACTCHECK_BASE_URL", "https://desk.example.org:port"),
    ("FACTCHECK_ALLOWED_HOSTS", "good.example.org, */"),
    ("FACTCHECK_SECOND_READER", "sometimes"),
    ("FACTCHECK_OPEN_QUESTIONS", "some"),
    ("FACTCHECK_LOG_LEVEL", "LOUD"),
    ("FACTCHECK_ENCODER", "no/such/folder"),
    ("FACTCHECK_WEB_WORKERS", "-1"),
    ("FACTCHECK_ALLOW_PRIVILEGED_ROLE", "2"),
    ("FACTCHECK_DATA_DIR", ""),
]

RIGHT = [
    ("PORT", "8123", "port", 8123),
    ("FACTCHECK_DEBUG", "yes", "debug", True),
    ("FACTCHECK_DEBUG", "", "debug", False),
    ("FACTCHECK_BASE_URL", "https://desk.example.org:8443/", "base_url", None),
    ("FACTCHECK_ALLOWED_HOSTS", "a.example, .b.example", "allowed_hosts", None),
    ("FACTCHECK_SECOND_READER", "off", "second_reader_required", False),
    ("FACTCHECK_OPEN_QUESTIONS", "off", "open_questions_counted", False),
    ("FACTCHECK_SECRET_KEY", GOOD_KEY, "secret_key", GOOD_KEY),
    ("FACTCHECK_LOG_LEVEL", "debug", "log_level", "DEBUG"),
    ("FACTCHECK_ENCODER", "", "encoder_wanted", True),
    ("FACTCHECK_ENCODER", "off", "encoder_wanted", False),
    ("FACTCHECK_ENCODER", "/", "encoder", Path("/")),
]
LONG_VALUES = {
    "base_url": "https://desk.example.org:8443",
    "allowed_hosts": ("a.example", ".b.example"),
}


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=rf"^{name}: "):
        read({name: value})


@pytest.mark.parametrize(("name", "value", "attribute", "expected"), RIGHT)
def test_a_right_value_is_taken(name: str, value: str, attribute: str, expected: object) -> None:
    wanted = LONG_VALUES.get(attribute, expected)
    assert getattr(read({name: value}), attribute) == wanted


def test_without_any_setting_everything_has_a_value() -> None:
    found = read({})
    assert found.base_url == "http://127.0.0.1:8000"
    assert found.second_reader_required
    assert not found.debug
    assert found.secret_key is None
    assert found.database_url is None
    assert found.data_dir.name == "var"


def test_a_misspelt_name_is_refused_with_the_likely_one() -> None:
    with pytest.raises(SettingsError, match="did you mean FACTCHECK_SECOND_READER"):
        read({"FACTCHECK_SECOND_READERS": "off"})


def test_other_programs_variables_are_none_of_ours() -> None:
    read({"HOME": "/root", "DJANGO_DEBUG": "maybe", "PGPORT": "x"})


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        read({"PORT": "x", "FACTCHECK_DEBUG": "x", "FACTCHECK_NOPE": "x"})
    assert len(str(caught.value).splitlines()) == 3


def test_an_owner_without_a_runtime_login_is_refused() -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL"):
        read({"DATABASE_OWNER_URL": "postgres://o:p@h/d"})


def test_no_fault_repeats_a_password() -> None:
    with pytest.raises(SettingsError) as caught:
        read({"DATABASE_URL": "postgres://u:hunter2@h:port/d?x=1"})
    assert "hunter2" not in str(caught.value)
