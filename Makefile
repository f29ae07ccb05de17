# make demo | test | bench | serve | model | lint: each works in .venv, which it sets up first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := PYTHONWARNINGS=ignore $(BIN)/pip install -q
SOURCES := $(wildcard core/* bindings/* python/botcore/bundles/*/*.c server/*.proto) CMakeLists.txt setup.py pyproject.toml

.PHONY: demo test bench serve model collector lint sanitize wheel clean
.DELETE_ON_ERROR:

demo: $(VENV)/.server  ## start the server, stream recorded sessions to it, print verdicts and latency
	$(BIN)/python -m botcore.server.demo

test: $(VENV)/.dev  ## every test
	$(BIN)/python -m pytest

bench: $(VENV)/.dev  ## measure every station of the line, write bench/RESULTS.md
	$(BIN)/botcore bench

serve: $(VENV)/.server  ## serve the shipped models
	$(BIN)/botcore serve

# Each at its place before the next: a layer is measured beside the pointer that is there.
model: $(VENV)/.dev  ## retrain the shipped models from $$BOTCORE_DATA
	for model in pointer tap actions slider rotation question; do \
	  data="$${BOTCORE_DATA:?name the folder of recordings}"; \
	  if [ $$model = actions ]; then data="$$data/events_fatector.parquet"; fi; \
	  $(BIN)/botcore train $$model --data "$$data" --out build/models || exit 1; \
	  mkdir -p python/botcore/bundles/$$model docs/report/$$model/training; \
	  cp $$(find -L build/models/$$model -type f ! -name '*.so' ! -name '*.build.json') python/botcore/bundles/$$model/; \
	  cp build/models/$$model.report/report.json build/models/$$model.report/*.png docs/report/$$model/training/; \
	done

COLLECTOR := python/botcore/collector/collector
OUT := $(COLLECTOR).js
collector:  ## the script a site includes, from its source
	@command -v esbuild >/dev/null || { echo "esbuild is missing: apt-get install -y esbuild" >&2; exit 1; }
	sum=$$(sha256sum $(COLLECTOR).ts | cut -d' ' -f1); esbuild $(COLLECTOR).ts --bundle --minify --format=esm --target=es2020 \
	  --log-level=warning --banner:js="/* botcore collector, built by make collector; sha256 of collector.ts: $$sum */" \
	  --outfile=$(OUT) --allow-overwrite

lint: $(VENV)/.dev
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

sanitize: $(VENV)/.dev  ## the compiled line under the address and undefined-behaviour sanitizers
	$(INSTALL) -C cmake.define.BOTCORE_SANITIZE=ON -e .
	@rm -f $(VENV)/.server $(VENV)/.dev  # the next command builds without them again
	LD_PRELOAD="$$(c++ -print-file-name=libasan.so) $$(c++ -print-file-name=libubsan.so)" ASAN_OPTIONS=detect_leaks=0 \
	  $(BIN)/python -m pytest -k 'not plain_python and not sanitizers' \
	  tests/test_features.py tests/test_session.py tests/test_wire.py tests/test_json.py tests/test_forest.py tests/test_attribution.py tests/test_bundle.py

wheel: $(VENV)/.dev
	$(BIN)/pip wheel --no-deps -w dist .

# What must be on the machine first, each named with its apt line.
$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "python3 is missing: apt-get install -y python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "venv is missing: apt-get install -y python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' || { echo "Python.h is missing: apt-get install -y python3-dev" >&2; exit 1; }
	@command -v c++ >/dev/null || { echo "a C++ compiler is missing: apt-get install -y g++" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --upgrade pip
	@touch $@

$(VENV)/.server: $(VENV)/.made $(SOURCES)
	$(INSTALL) -e '.[server]'
	@touch $@

$(VENV)/.dev: $(VENV)/.made $(SOURCES)
	$(INSTALL) -e '.[dev]'
	@touch $@ $(VENV)/.server

clean:
	rm -rf $(VENV) build dist *.egg-info python/*.egg-info python/botcore/*.so python/botcore/bundles/*/*.so \
	  python/botcore/bundles/*/*.build.json server/*_pb2*
