# What a newcomer runs. Each target does its own set-up; `make V=1 …` shows every line of the tools.
#
#   make demo    one family's fortnight: phones, a real server, one list   (DEMO_ARGS="--seed 7 --days 3")
#   make test    everything that must hold before a change lands; .ci/run calls the same
#   make format  lays out the sources in place
#   make wire    makes the Swift code of Protocol/*.proto again
#   make setup   installs what the others need and nothing else
#   make clean   removes everything that was built, the Python environment too

# The households that `make test` lives through. A seed that found a bug joins this list.
SEEDS ?= 11 23 47
DEMO_ARGS ?=
V ?=
export SEEDS V

.PHONY: demo test format wire setup clean

demo: setup
	@scripts/demo $(DEMO_ARGS)

test: setup
	@scripts/test

format: setup
	@scripts/format

wire: setup
	@scripts/generate-wire

setup:
	@scripts/setup

clean:
	rm -rf .build
