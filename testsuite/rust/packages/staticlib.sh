#!/usr/bin/env bash
# A C program with a Rust library in it.
set -euo pipefail
eval "$("$REPO/scripts/rust-std")"
cp -r "$REPO/testsuite/rust/packages/parts/staticlib" .
cd staticlib
export CARGO_TARGET_DIR=$PWD/target
for profile in dev release; do
	cargo build -q --offline --target wasm32-wasip1 --profile $profile
	folder=target/wasm32-wasip1/${profile/dev/debug}
	wasicc -Wl,--fatal-warnings -Wno-wasicc-limits main.c -L"$folder" -lshout -o main.wasm
	wasicc run --dir . main.wasm >out
	diff - out <<-'END'
		GRÜSS FROM C
		no text
		one: 2
		two: 1
		2
		none: NotFound
		-1
	END
done
