# The commands of the house; `make help` lists them. Every path is relative: `make -C DIR` works,
# with blanks in DIR as well.

PY     := .venv/bin/python
PYTEST := $(PY) -m pytest
SOURCE ?= sources/gws/8.6
ARGS   ?=

# Images of containers often set it; then each of the thousands of processes of a test run compiles
# the package anew. Empty means unset.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup tools build check test quick accept scores bench fuzz try clean

help: ## list these targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile

setup: .venv/dev.installed ## make .venv and install docgen with the tools of the house

tools: .venv/dev.installed ## install the outside tools that `make test` runs (Node, Java) into .tools
	@.ci/tools

build: .venv/run.installed ## build every source of sources/ into output/
	@$(PY) -m docgen build

check: .venv/dev.installed ## format, lint, types, import contracts, output/ up to date; changes nothing
	@$(PY) -m ruff format --check || { echo "run: .venv/bin/ruff format"; exit 1; }
	@$(PY) -m ruff check --quiet
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(PY) -m docgen check --no-cache || { echo "run: make build, read the diff, commit it"; exit 1; }

test: .venv/dev.installed tools ## every test, outside tools included
	@$(PYTEST) -rs -n auto --dist loadfile $(ARGS)

quick: .venv/dev.installed ## the fast tests, in well under a minute
	@$(PYTEST) -m "not slow" -n auto $(ARGS)

accept: .venv/dev.installed ## rewrite the expected side of cases and goldens, rebuild output/; read the diff
	@$(PYTEST) --accept --ignore tests/acceptance $(ARGS)
	@$(PY) -m docgen build

scores: .venv/dev.installed ## measure the extraction against its floors; SCORES=update raises them
	@$(PYTEST) tests/scores -rs -s $(ARGS)

bench: .venv/dev.installed ## time and memory of a build, beside a bare pass over the same file
	@$(PY) -m bench $(ARGS)

fuzz: .venv/dev.installed ## build corrupted copies of the sample, 10,000 of each form; ARGS="--count N --seed S"
	@$(PY) -m tests.fuzz $(ARGS)

try: .venv/run.installed ## build one source and say what was found; SOURCE=PATH
	@$(PY) -m docgen build "$(SOURCE)"
	@$(PY) -m docgen list operations "$(SOURCE)"

clean: ## remove .venv, .tools, caches and wheels; output/ stays
	@rm -rf .venv .tools dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/%.installed: pyproject.toml
	@.ci/venv $*
