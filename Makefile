# Undertone: build, test and install. `make help` lists the targets.

PREFIX ?= /usr/local
SWIFT ?= swift
# The program carries the Swift runtime, so that it runs where no toolchain is.
BUILD := $(SWIFT) build -c release --static-swift-stdlib
BINARY = $(shell $(BUILD) --show-bin-path)/undertone
SAMPLE := Corpus/samples/service.ndjson

.PHONY: help deps build run test gate bounds lint format bench docs install clean

help:
	@grep -E '^## ' Makefile | sed 's/^## //'

## make run       build for release and analyse the sample transcript
run: build
	@echo
	$(BINARY) analyze --to pretty $(SAMPLE)

## make build     build for release, after installing what is missing
build: deps
	$(BUILD)

## make test      run every test, and the gate
test: deps test-deps lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	$(MAKE) --no-print-directory gate
	Tests/ClientPackage/check

## make gate      measure the test and challenge texts, and check the figures against Benchmarks/gate
GATE_SETS := test=Corpus/test $(foreach file,$(sort $(wildcard Corpus/challenge/*.jsonl)),$(basename $(notdir $(file)))=$(file))
MEASURE = $(shell $(SWIFT) build --show-bin-path)/undertone evaluate --rounds 0
gate: deps
	$(SWIFT) build --product undertone
	$(MEASURE) --gate Benchmarks/gate --output .build/gate.txt $(GATE_SETS)

## make bounds    write the bounds of Benchmarks/gate anew, a little below today's figures (needs python3)
bounds: deps
	$(SWIFT) build --product undertone
	$(MEASURE) --to json --output .build/gate.json $(GATE_SETS)
	Benchmarks/set-bounds .build/gate.json

## make lint      check the style of the code
lint: deps
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

## make format    rewrite the code in the house style
format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Plugins Sources Tests

## make bench     time the whole path beside `wc -w` (needs python3; see Benchmarks/README.md for OPTIONS)
bench: build
	Benchmarks/run $(BINARY) $(OPTIONS)

## make install   install the command, its manual page and shell completions below PREFIX
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/undertone
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/undertone
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_undertone
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/undertone.fish
	$(BINARY) manual > $(DESTDIR)$(PREFIX)/share/man/man1/undertone.1

## make docs      make the library's documentation, .build/docs/Undertone.doccarchive
# The types of the results are re-exported. The package plugin leaves such symbols out, so the toolchain is asked itself.
docs: deps
	$(SWIFT) build --target Undertone
	rm -rf .build/docs && mkdir -p .build/docs/symbols
	$(SWIFT) symbolgraph-extract -module-name Undertone -minimum-access-level public -output-dir .build/docs/symbols \
	  -experimental-allowed-reexported-modules=UndertoneCore -skip-synthesized-members -target $(TRIPLE) \
	  -I $(shell $(SWIFT) build --show-bin-path)/Modules -I Sources/UndertoneICU/include
	$(dir $(realpath $(shell command -v $(SWIFT))))docc convert Sources/Undertone/Undertone.docc --warnings-as-errors \
	  --additional-symbol-graph-dir .build/docs/symbols --output-path .build/docs/Undertone.doccarchive \
	  --fallback-display-name Undertone --fallback-bundle-identifier undertone
TRIPLE = $(shell $(SWIFT) -print-target-info | sed -n 's/.*"unversionedTriple": "\(.*\)".*/\1/p')

## make clean     remove what was built
clean:
	rm -rf .build .build-client

# System packages, installed only where they are missing. Debian's names; elsewhere install ICU's and simdjson's headers.
DEBIAN_PACKAGES := pkg-config libicu-dev libsimdjson-dev
APT = $(if $(filter 0,$(shell id -u)),,sudo )apt-get

deps:
	@pkg-config --exists icu-uc simdjson 2>/dev/null || { \
	  echo "installing $(DEBIAN_PACKAGES)"; $(APT) update -qq && $(APT) install -y -qq $(DEBIAN_PACKAGES); }

# Unicode's own test data, which the tokenizer is checked against, and the checker of manual pages.
TEST_PACKAGES := unicode-data mandoc
test-deps:
	@test -e /usr/share/unicode/auxiliary/WordBreakTest.txt && command -v mandoc >/dev/null || { \
	  echo "installing $(TEST_PACKAGES)"; $(APT) update -qq && $(APT) install -y -qq $(TEST_PACKAGES); }
.PHONY: test-deps
