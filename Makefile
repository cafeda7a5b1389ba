# `make` lists what there is to make. Every target that builds installs the Debian packages that it
# needs and that are missing; PACKAGES=no leaves that to you.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
CORPORA ?= ../shared/corpora
SCORERS ?= ../shared/score
FUZZ_SECONDS ?= 60
FUZZ_BYTES ?= 4096
PACKAGES ?= yes

library_packages := libncurses-dev libsqlite3-dev libunistring-dev libcmark-gfm-dev \
  libcmark-gfm-extensions-dev libtomlplusplus-dev libxml2-dev libarchive-dev libfribidi-dev \
  libcurl4-openssl-dev
test_packages := $(library_packages) libvterm-dev poppler-utils
deb_packages := $(library_packages) dpkg-dev
bench_packages := $(test_packages) less w3m vim sqlite3 ripgrep
library_bench_packages := $(test_packages) sqlite3 ripgrep util-linux newsboat

# The same options everywhere, so that what one target has built the next does not build again.
release := -c release --static-swift-stdlib
debug := --explicit-target-dependency-import-check error
swift_files := Package.swift Data Sources Tests

lede := .build/release/lede
resources := .build/release/lede_BriefingData.resources
bin := $(DESTDIR)$(PREFIX)/bin
share := $(DESTDIR)$(PREFIX)/share

# ARGS reaches the shell through the environment: it is read as words there, never by make.
export ARGS

# $(call need,PACKAGES): a Swift toolchain, and these packages.
define need
@command -v swift >/dev/null || { echo "there is no swift in PATH: install Swift 6.2 or later" \
  "(https://www.swift.org/install/linux), then run make again" >&2; exit 1; }
@[ "$(PACKAGES)" = no ] || .ci/install-packages $(1)
endef

.DEFAULT_GOAL := help
.PHONY: help run build test soak check lint format bench bench-library fuzz train evaluate \
  scorers lexicons docs completions manual installable install uninstall deb clean

help: ## list what there is to make
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | \
	  while IFS='|' read -r name text; do printf '  %-10s %s\n' "$$name" "$$text"; done

run: build ## read: the shelf, or with ARGS=FILE a file; a name with spaces may stand as it is
	@if [ -e "$$ARGS" ]; then exec $(lede) "$$ARGS"; else eval "exec $(lede) $$ARGS"; fi

build: ## build the program for use
	$(call need,$(library_packages))
	swift build $(release) --product lede

test: ## run all tests
	$(call need,$(test_packages))
	swift test $(debug)

soak: ## run a hundred sessions of random keys, resizes and suspensions in a real terminal
	$(call need,$(test_packages))
	LEDE_SOAK=100 swift test $(debug) --filter RandomSessionTests

check: lint ## build everything, warnings and undeclared imports being errors, and check the style
	$(call need,$(test_packages))
	swift build $(debug) --build-tests

lint: ## check the style of the code
	$(call need,)
	swift format lint --strict --parallel --recursive $(swift_files)

format: ## bring the code into the style
	$(call need,)
	swift format format --in-place --parallel --recursive $(swift_files)

bench: build ## measure lede beside less, w3m and vim
	$(call need,$(bench_packages))
	swift build $(release) --product lede-bench
	.build/release/lede-bench $(lede)
	swift build $(release) --product lede-fuzz
	.build/release/lede-fuzz --growth

bench-library: build ## measure a library of 100,000 articles, or ARGS=COUNT; takes minutes
	$(call need,$(library_bench_packages))
	swift build $(release) --product lede-bench
	.build/release/lede-bench library $(lede) $${ARGS:-100000}

fuzz: ## read and analyse bytes that libFuzzer makes up, for FUZZ_SECONDS
	$(call need,$(library_packages))
	swift build -c release --scratch-path .build/fuzz --product lede-fuzz -Xswiftc -DFUZZING \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library
	mkdir -p build/fuzz/corpus
	SWIFT_BACKTRACE=enable=no .build/fuzz/release/lede-fuzz -max_total_time=$(FUZZ_SECONDS) \
	  -max_len=$(FUZZ_BYTES) -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 \
	  -artifact_prefix=build/fuzz/ build/fuzz/corpus Tests/Fuzz/Seeds

train: ## train the weights of speakers and pronouns anew, from the folder CORPORA
	$(call need,)
	swift build $(release) --product lede-train
	.build/release/lede-train speakers "$(CORPORA)" Data/Models
	.build/release/lede-train pronouns "$(CORPORA)" Data/Lexicons/pronoun-weights.txt

evaluate: build ## measure the analysis on the folder CORPORA, and write docs/measured.md
	$(call need,)
	swift build $(release) --product lede-train
	.build/release/lede-train evaluate "$(CORPORA)" $(lede) docs/measured.md \
	  Tests/BriefingAnalysisTests/World

scorers: build ## compare what evaluate counts with the Python scorers in the folder SCORERS
	$(call need,python3)
	swift build $(release) --product lede-train
	.ci/compare-scorers "$(CORPORA)" "$(SCORERS)" $(lede) .build/release/lede-train

lexicons: ## make the lexicons of free sources anew, in a Python environment of their own
	@[ "$(PACKAGES)" = no ] || .ci/install-packages python3-venv wordnet-base
	python3 -m venv build/lexicons
	build/lexicons/bin/pip install --quiet -r Data/make/requirements.txt
	build/lexicons/bin/python Data/make/lexicons.py /usr/share/wordnet Data/Lexicons

docs: build ## write the key table and the pictures in docs, from the program itself
	$(lede) generate-docs docs

completions: build
	packaging/write-completions $(lede) build/completions

manual: build
	@mkdir -p build
	$(lede) generate-docs --manual >build/lede.1

# Root has mostly another PATH, without Swift: what was built before is installed as it is then.
installable:
	@if command -v swift >/dev/null; then $(MAKE) --no-print-directory completions manual; \
	elif ! [ -x $(lede) -a -e build/lede.1 -a -e build/completions/lede.bash ]; then \
	  echo "there is no swift in PATH, and nothing was built: run make installable as yourself, and" \
	    "then sudo make install" >&2; exit 1; fi

install: installable ## install the program and all that goes with it under PREFIX, below DESTDIR
	install -d "$(bin)" "$(share)/lede"
	install -s -m 755 $(lede) "$(bin)/lede"
	cp -R $(resources)/. "$(share)/lede"
	install -D -m 644 build/lede.1 "$(share)/man/man1/lede.1"
	install -D -m 644 build/completions/lede.bash "$(share)/bash-completion/completions/lede"
	install -D -m 644 build/completions/_lede "$(share)/zsh/site-functions/_lede"
	install -D -m 644 build/completions/lede.fish "$(share)/fish/vendor_completions.d/lede.fish"

uninstall: ## remove what install put under PREFIX
	rm -f "$(bin)/lede" "$(share)/man/man1/lede.1" "$(share)/bash-completion/completions/lede"
	rm -f "$(share)/zsh/site-functions/_lede" "$(share)/fish/vendor_completions.d/lede.fish"
	rm -rf "$(share)/lede"

deb: build ## make a Debian package in build, which runs without a Swift toolchain
	$(call need,$(deb_packages))
	packaging/build-deb

clean: ## remove what was built
	rm -rf .build build
