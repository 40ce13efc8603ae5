# The same words for people and for CI.
.DEFAULT_GOAL := help
.PHONY: help run test client bench compare copy chaos lives model sim halls fuzz fmt lint docs contracts system build release containers

SWIFT ?= swift
RELEASE := -c release

help: ## says what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

system: ## installs the system packages that are missing (Debian, apt)
	@scripts/system-packages

run: system ## builds the suite, plays the demo against it, and keeps it up until Ctrl-C
	$(SWIFT) build --product yimen
	@.build/debug/yimen up --demo

# What fills a core for long is run by itself, so that what has deadlines of its own is not late for it.
TEST := YIMEN_TEST_STORE=$(STORE) SWIFT_DETERMINISTIC_HASHING=1 SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=8 $(SWIFT) test

test: system ## builds and runs every test; STORE=postgres: the services' stores on PostgreSQL
	@scripts/system-packages postgresql
	$(SWIFT) build
	$(SWIFT) build --build-tests
	$(TEST) --skip-build --filter SimulationTests --filter HallWorldTests
	$(TEST) --skip-build --filter ChaosTests
	$(TEST) --skip-build --skip SimulationTests --skip HallWorldTests --skip ChaosTests

client: system ## tests the client in Python, by itself and against the suite
	$(SWIFT) build
	clients/python/test

bench: system ## measures beside floors taken in the same run (release)
	@scripts/system-packages postgresql
	$(SWIFT) build $(RELEASE) --product yimen
	$(SWIFT) build $(RELEASE) --product yimen-hub
	$(SWIFT) build $(RELEASE) --product item-service
	scripts/with-postgres .build/release/yimen bench

compare: system ## measures beside swift-protobuf, grpc-swift and gRPC C++ where it is installed (release)
	@SWIFT="$(SWIFT)" scripts/compare

copy: system ## copies the stores of a suite with many cases to PostgreSQL and back, and compares every table: CASES=100000 (release)
	@scripts/system-packages postgresql
	YIMEN_COPY_CASES=$(or $(CASES),100000) \
		$(SWIFT) test $(RELEASE) -Xswiftc -enable-testing --scratch-path .build/sim --filter ManyCasesCopyTests

chaos: system ## kills, pauses and cuts programs off at work, and counts what was lost: KILLS=200 (or EACH=100) PAUSES=50 CUTS=50 [SEED=123] [STORE=sqlite] [KEYS=yes]
	@scripts/system-packages postgresql
	$(SWIFT) build
	YIMEN_CHAOS_KILLS=$(or $(KILLS),$(if $(EACH),0,200)) YIMEN_CHAOS_EACH=$(EACH) YIMEN_CHAOS_PAUSES=$(or $(PAUSES),50) YIMEN_CHAOS_CUTS=$(or $(CUTS),50) YIMEN_CHAOS_SEED=$(SEED) YIMEN_CHAOS_STORE=$(STORE) YIMEN_CHAOS_KEYS=$(KEYS) \
		$(SWIFT) test --filter ChaosTests

lives: system ## lives whole cases while their programs are killed, and counts them again: LIVES=1000 KILLS=50 [SEED=123] [STORE=sqlite]
	@scripts/system-packages postgresql
	$(SWIFT) build
	YIMEN_LIVES_LIVES=$(or $(LIVES),1000) YIMEN_LIVES_KILLS=$(or $(KILLS),50) YIMEN_CHAOS_SEED=$(SEED) YIMEN_CHAOS_STORE=$(STORE) \
		$(SWIFT) test --filter LivesTests

model: ## plays cases at random beside a plain model of them: STEPS=100000 [SEED=123] (release)
	YIMEN_CASE_STEPS=$(or $(STEPS),100000) YIMEN_SEED=$(SEED) \
		$(SWIFT) test $(RELEASE) -Xswiftc -enable-testing --scratch-path .build/sim --filter CaseModelTests

# Equal hashing in every process, so that a seed is always the same world.
sim: system ## plays whole suites in virtual time: SEEDS=2000 [FROM=1], or SEED=123 with all that happens in it (release)
	SWIFT_DETERMINISTIC_HASHING=1 YIMEN_SIM_SEED=$(SEED) YIMEN_SIM_FROM=$(FROM) YIMEN_SIM_SHORT=$(SHORT) YIMEN_SIM_SEEDS=$(or $(SEEDS),2000) \
		$(SWIFT) test $(RELEASE) -Xswiftc -enable-testing --scratch-path .build/sim --filter SimulationTests

halls: system ## plays halls whose program crashes at every await: SEEDS=10000 [FROM=1], or SEED=123 with all that happens in it (release)
	SWIFT_DETERMINISTIC_HASHING=1 YIMEN_HALLS_SEED=$(SEED) YIMEN_HALLS_FROM=$(FROM) YIMEN_HALLS_SEEDS=$(or $(SEEDS),10000) \
		$(SWIFT) test $(RELEASE) -Xswiftc -enable-testing --scratch-path .build/sim --filter HallWorldTests

fuzz: ## runs every decoder and the engine under libFuzzer, SECONDS=60 each
	@SWIFT="$(SWIFT)" scripts/fuzz $(or $(SECONDS),60)

release: system ## builds every program for operation
	$(SWIFT) build $(RELEASE)

containers: ## plays the demo in containers and scales them under load; without a Docker engine by Podman (Debian, root)
	@scripts/containers
	@STORE=postgres scripts/containers

fmt: ## formats the sources
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources/Fuzz \
		Comparison/Package.swift Comparison/Sources/Comparison

lint: ## checks the format of the sources
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources/Fuzz \
		Comparison/Package.swift Comparison/Sources/Comparison

docs: ## writes the pages that are generated from the code
	YIMEN_WRITE_DOCS=1 $(SWIFT) test --filter GeneratedPages

# A change that breaks programs of before is recorded only where that is said, and said to whom it concerns: docs/PROTOCOL.md, section 13.
contracts: ## records the contracts: contracts.lock, recorded messages, pages; ACCEPT_BREAKING_CONTRACTS=yes: also what breaks peers of before
	YIMEN_WRITE_CONTRACTS=1 YIMEN_ACCEPT_BREAKING_CONTRACTS=$(ACCEPT_BREAKING_CONTRACTS) YIMEN_WRITE_DOCS=1 \
		$(SWIFT) test --filter 'LockedContracts|RecordedMessages|GeneratedPages'
	@python3 clients/python/generate.py
