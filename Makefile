# Every command of the project. `make help` lists them.
PYTHON ?= python3
WORKERS ?= 2
BIN := .venv/bin
PY := $(BIN)/python
MADE := .venv/made
COMPILED := $(PY) -m compileall -q src
QUIET_QT := QT_QPA_PLATFORM=offscreen
UPSTAIRS := tests/ui tests/journeys tests/house tests/faults/window
DOWNSTAIRS := tests $(patsubst %,--ignore=%,$(UPSTAIRS))
ALL := -m 'long or not long'
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

.PHONY: help run demo test faults check gallery bench build lock i18n
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## /{printf "make %-9s%s\n", $$1, $$2}' Makefile

run: $(MADE) ## open the app; with no display, make the tour instead
	@$(PY) tools/system.py run
	@$(COMPILED)
	@if $(PY) tools/system.py display; then $(BIN)/pages; else $(MAKE) --no-print-directory demo; fi

demo: $(MADE) ## a throw-away journal of made-up pages; with no display, pictures and a PDF in build/tour/
	@$(COMPILED)
	@$(PY) tools/tour.py

test: $(MADE) ## every test: first downstairs without Qt, then upstairs
	@$(PY) tools/system.py test
	@$(COMPILED)
	@$(BIN)/pytest -n $(WORKERS) -p no:pytest-qt $(DOWNSTAIRS)
	@$(QUIET_QT) $(BIN)/pytest -n $(WORKERS) $(UPSTAIRS)

faults: $(MADE) ## every fault of the list, the long ones too, with figures at the end; about an hour
	@$(PY) tools/system.py test
	@$(COMPILED)
	@$(BIN)/pytest -n $(WORKERS) -p no:pytest-qt $(ALL) tests/faults tests/vault/test_faults.py tests/prompts/test_simulated.py tests/sharing/kinds --ignore=tests/faults/window
	@$(QUIET_QT) $(BIN)/pytest -n $(WORKERS) $(ALL) tests/faults/window

check: $(MADE) ## style, types, import contracts, dependencies and house rules
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/deptry src
	@$(QUIET_QT) $(BIN)/pytest -n $(WORKERS) tests/house

gallery: $(MADE) ## every specimen in every theme, into build/gallery/index.html
	@$(QUIET_QT) $(PY) tools/gallery.py

bench: $(MADE) ## the budgets, how they grow, and jrnl beside ours, as tables and as JSON
	@$(MAKE) --no-print-directory build/beside/made || echo "jrnl and WeasyPrint could not be installed; the rest is measured without them."
	@$(PY) -m benchmarks

build/beside/made: requirements/beside.txt
	@$(PYTHON) -m venv --clear build/beside
	@build/beside/bin/pip install --quiet --require-hashes -r requirements/beside.txt
	@touch build/beside/made

build: $(MADE) ## wheel and source archive in dist/, tried once in an empty .venv
	@rm -rf dist build/empty
	@$(BIN)/hatchling build -d dist
	@$(PYTHON) -m venv build/empty
	@build/empty/bin/pip install --quiet --require-hashes -r requirements/run.txt
	@build/empty/bin/pip install --quiet --no-deps dist/*.whl
	@cd build/empty && bin/pages --version && bin/pages prompt list > prompts.txt && bin/pages ground list > exercises.txt
	@cd build/empty && HOME=$$PWD $(QUIET_QT) timeout 5 bin/pages; test $$? -eq 124
	@echo "Built and started once: dist/"

lock: $(MADE) ## make the hashed lock files anew
	@$(LOCK) pyproject.toml --output-file requirements/run.txt
	@$(LOCK) pyproject.toml --extra dev --output-file requirements/dev.txt
	@$(LOCK) pyproject.toml --extra sound --constraints requirements/run.txt --output-file requirements/sound.txt
	@printf 'jrnl\nweasyprint\n' | $(LOCK) - --output-file requirements/beside.txt

i18n: $(MADE) ## gather the sentences of the window, and make what the app reads of each language
	@$(PY) tools/translations.py

$(MADE): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed.")'
	@echo "Making .venv from the locked list. The first time this takes a few minutes."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --require-hashes -r requirements/dev.txt
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $(MADE)
