# What a newcomer runs. Each target does its own set-up; `make V=1 …` shows every line of the tools.
#
#   make demo    one family's fortnight: phones, a real server, one list   (DEMO_ARGS="--seed 7 --days 3")
#   make test    everything that must hold before a change lands; .ci/run calls the same
#   make swarm   many made-up households under every fault, in a release build   (SWARM=1..20000)
#   make sabotage  breaks the product in 81 ways, one after the other: does the swarm notice?
#   make format  lays out the sources in place
#   make data    puts the words of Sources/HouseholdLanguage/Data into Swift again
#   make conformance  drives the server and our own client as strangers would, in Python
#   make wire    makes the Swift code of Protocol/*.proto again
#   make setup   installs what the others need and nothing else
#   make clean   removes everything that was built, the Python environment too

# The households that `make test` lives through. A seed that found a bug joins this list.
SEEDS ?= 11 23 47
DEMO_ARGS ?=
SWARM ?= 1..2000
SABOTAGE_ARGS ?= --mutants 60 --seeds 1..500
V ?=
export SEEDS V

.PHONY: demo test swarm sabotage conformance format data wire setup clean

demo: setup
	@scripts/demo $(DEMO_ARGS)

test: setup
	@scripts/test

swarm: setup
	@scripts/swarm $(SWARM)

sabotage: setup
	@scripts/sabotage $(SABOTAGE_ARGS)

format: setup
	@scripts/format

data:
	@scripts/embed-data

conformance: setup
	@scripts/conformance

wire: setup
	@scripts/generate-wire

setup:
	@scripts/setup

clean:
	rm -rf .build
