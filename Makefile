# The targets are thin: each is a script in scripts/ that also runs by itself. `make` alone prints the words behind "##".
.DEFAULT_GOAL := help
.PHONY: help run test crash-test dev openapi reset

help: ## Lists the targets.
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Builds what changed and starts the studio on http://localhost:8080, with its own database and a TikTok simulator.
	@scripts/run.sh

test: ## Checks everything: formatting, static rules, unit to scenario tests, the front end, and journeys in a real Chromium.
	@scripts/test.sh

crash-test: ## Kills the packaged studio KILLS=12 times as SEED=7 decides, and shows that no post is doubled or lost.
	@scripts/crash-test.sh

dev: ## Starts the studio with live reload of API and SPA in this one terminal.
	@scripts/dev.sh

openapi: ## Writes openapi.yaml, and the front end's types, from the code.
	@scripts/openapi.sh

reset: ## Empties the data folder after asking; YES=1 answers for you.
	@scripts/reset.sh
