# The commands of the house. `make run` and `make test` need Python 3.11 or later with pip and venv, nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
UV = $(shell command -v uv || echo $(BIN)/uv)
PACKAGES := analysis answers bench bot charts data db handlers intake papers playground rules tests texts

.PHONY: run test lint types format lock gallery clean

run: $(INSTALLED)  ## answer in Telegram, or on a chat page of this machine while .env has no BOT_TOKEN
	$(BIN)/bot run

test: $(INSTALLED)  ## all tests
	$(BIN)/python -m pytest -n auto

lint: $(INSTALLED)  ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)  ## types, strictly
	$(BIN)/mypy

format: $(INSTALLED)  ## write the style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(INSTALLED)  ## pin every dependency anew, with the hashes of its files
	echo "setuptools>=80" | $(UV) pip compile pyproject.toml - --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock

gallery: $(INSTALLED)  ## every picture, for a person to look at
	$(BIN)/python -m bench.gallery var/gallery

clean:
	rm -rf $(VENV) build dist *.egg-info

$(INSTALLED): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	command -v uv >/dev/null || test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $@
