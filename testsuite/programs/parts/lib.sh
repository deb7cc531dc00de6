# shellcheck shell=bash
# What the scripts of real programs share. They run in an empty folder, with
# wasicc under all its names first on the PATH and REPO naming the repository.
set -euo pipefail

say() { printf '== %s\n' "$*"; }

fail() {
	printf 'failed: %s\n' "$*"
	exit 1
}

# fetch NAME FOLDER: the pristine source of NAME.
fetch() { "$REPO/scripts/fetch-source" "$1" "$2"; }

# make_runnable FILE: puts the module FILE aside as FILE.wasm and a script that
# runs it in its place, newer than what it was made from, so that a Makefile's
# own test recipe, which says ./FILE, runs the module under the runner.
make_runnable() {
	mv "$1" "$1.wasm"
	# shellcheck disable=SC2016 # expanded when that script runs
	printf '#!/bin/sh\nexec wasicc run --dir . "$0.wasm" "$@"\n' >"$1"
	chmod +x "$1"
}

# half_compressible BYTES: the same bytes on every machine, every second KiB of
# them random, the rest text.
half_compressible() {
	awk -v kib=$(($1 / 1024)) 'BEGIN {
		seed = 42
		for (k = 0; k < kib; k++) {
			line = ""
			for (i = 0; i < 1023; i++) {
				if (k % 2) seed = (seed * 16807) % 2147483647
				else if (i % 8 == 0) seed = (seed * 16807) % 2147483647
				line = line sprintf("%c", k % 2 ? 33 + int(seed / 65536) % 94 : 97 + (seed + i) % 4)
			}
			print line
		}
	}'
}

# same FILE FILE: byte for byte.
same() { cmp "$1" "$2" || fail "$1 and $2 differ"; }
