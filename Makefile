# liavv in two commands: `make run` opens it on sample data, `make test` runs every test.
# What they need and is missing, .ci/prepare installs; nothing runs as root when nothing is missing.

PREFIX ?= /usr/local
SWIFT ?= swift
BINARY = .build/release/liavv
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: run build test torture bench docs lint install clean

run: build
	@$(BINARY) demo

# One binary that runs anywhere: Swift's runtime linked in, symbols left out.
build:
	@.ci/prepare build
	$(SWIFT) build -c release --static-swift-stdlib -Xlinker -s --product liavv

test:
	@.ci/prepare test
	$(SWIFT) build --build-tests
	PATH="$(CURDIR)/.build/python/bin:$$PATH" SWIFT="$(SWIFT)" Tests/Tools/run-tests.sh
	@echo 'make test: every test has passed.'

# All of what `make test` does a little of: kills, power cuts, full disks, crowds, damaged files. Prints what it did.
torture:
	@.ci/prepare test
	LIAVV_TORTURE=1 PATH="$(CURDIR)/.build/python/bin:$$PATH" $(SWIFT) test --no-parallel --filter LIAVVStoreTests
	@echo 'make torture: every test has passed.'

# How long planning, frames and keys take on a roadmap of 10,000 actions. Prints figures and judges none.
bench:
	@.ci/prepare build
	$(SWIFT) build -c release --static-swift-stdlib --product Bench
	@.build/release/Bench

# Writes what the tests hold fresh: docs/keys.md, docs/settings.md, docs/data-format.md, the screens in README.md and the guide.
docs:
	@.ci/prepare test
	LIAVV_RECORD=1 $(SWIFT) test --filter GeneratedDocuments

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

install: build
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/liavv
	rm -rf $(SHARE)/liavv/sample-data
	find sample-data -name '*.plist' -exec install -D -m 644 '{}' '$(SHARE)/liavv/{}' \;
	$(SWIFT) Tests/Tools/make-manual.swift en $(BINARY) $(SHARE)/man/man1/liavv.1
	$(SWIFT) Tests/Tools/make-manual.swift fr $(BINARY) $(SHARE)/man/fr/man1/liavv.1
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	$(BINARY) --generate-completion-script bash > $(SHARE)/bash-completion/completions/liavv
	$(BINARY) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_liavv
	$(BINARY) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/liavv.fish

clean:
	rm -rf .build
