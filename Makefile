# Undertone: build, test and install. `make help` lists the targets.

PREFIX ?= /usr/local
SWIFT ?= swift
BUILD := $(SWIFT) build -c release
BINARY = $(shell $(BUILD) --show-bin-path)/undertone
SAMPLE := Corpus/samples/service.ndjson

.PHONY: help deps build run test lint format bench install clean

help:
	@grep -E '^## ' Makefile | sed 's/^## //'

## make run       build for release and analyse the sample transcript
run: build
	@echo
	$(BINARY) analyze --to pretty $(SAMPLE)

## make build     build for release, after installing what is missing
build: deps
	$(BUILD)

## make test      run every test
test: deps test-deps lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## make lint      check the style of the code and the lexicons
lint: deps
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

## make format    rewrite the code in the house style
format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Plugins Sources Tests

## make bench     time the tokenizer and the whole path (needs nothing but the build)
bench: build
	Benchmarks/run $(BINARY)

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

## make clean     remove what was built
clean:
	rm -rf .build

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
