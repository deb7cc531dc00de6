#!/usr/bin/env bash
# A Rust library for a host (a cdylib) is a reactor: it has an _initialize, and its functions are exports.
set -euo pipefail
eval "$("$REPO/scripts/rust-std")"
eval "$(wasicc rust-env)"
cp -r "$REPO/testsuite/rust/packages/parts/cdylib" .
cd cdylib
export CARGO_TARGET_DIR=$PWD/target
cargo build -q --offline --target wasm32-wasip1 --release
module=target/wasm32-wasip1/release/plugin.wasm
[[ $(wasicc run --invoke add "$module" 40 2) == 42 ]]
[[ $(wasicc run --env SUITE=rust --invoke greet "$module" 3) == $'hello, rust\n3' ]]
if wasicc run --invoke _start "$module"; then exit 1; fi
wasicc run "$module" 2>&1 | grep -q 'library (a reactor)'
