# make run                the whole way: texts in, diagrams, comparison and report in output/
# make run TEXTS=folder   the same on your own texts
# make test               the tests
# make help               everything else

TEXTS ?= models/texts
OUTPUT ?= output
INPUTS ?= 1000000
SEED ?= 1
PROGRAM = .build/release/latticework
SWIFT ?= swift

.PHONY: run test build setup lint docs fuzz check models clean help

run: build ## Do the main job on TEXTS (default: models/texts) and leave the results in OUTPUT (default: output)
	@echo "== Reading $(TEXTS), measuring, comparing, drawing"
	@$(PROGRAM) run "$(TEXTS)" --output "$(OUTPUT)"

build: setup ## Install what is missing and build the program in release mode
	@echo "== Building the program (the first time takes a minute or two)"
	@$(SWIFT) build -c release --product latticework

test: setup ## Install what is missing and run every test
	@echo "== Running the tests"
	@$(SWIFT) test

setup: ## Install the libraries and fonts that are missing
	@Tools/setup

lint: setup ## Check formatting, warnings (as errors) and the model files
	@echo "== Formatting"
	@$(SWIFT) format lint -r --strict Package.swift Sources Tests Plugins
	@echo "== Model files"
	@$(MAKE) --no-print-directory models
	@echo "== Warnings are errors"
	@LATTICEWORK_STRICT=1 $(SWIFT) build --build-tests

models: build ## Validate every model file
	@$(PROGRAM) validate models/*/*.yaml
	@python3 -c 'import jsonschema, yaml' 2>/dev/null && python3 Tools/registry/check_models.py || echo "   not checked against the JSON Schemas: python3 has no jsonschema and PyYAML"

docs: setup ## Build the documentation of the library in .build/documentation; any warning is an error
	@echo "== Documentation"
	@Tools/docs

check: lint docs test ## Everything that CI checks

fuzz: setup ## Feed the reading with INPUTS broken files (default: a million, a quarter of an hour) made from SEED (default: 1)
	@$(SWIFT) build -c release --product latticework-fuzz
	@.build/release/latticework-fuzz Tests/Corpus/texts models/texts --inputs $(INPUTS) --seed $(SEED)

clean: ## Remove what was built and written
	rm -rf .build
	find output -mindepth 1 ! -name README.md -delete

help: ## Show this list
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10
