#!/usr/bin/env bash
# A Rust program that has C and C++ parts, built by the crate `cc` with no flags but what wasicc rust-env prints.
set -euo pipefail
eval "$("$REPO/scripts/rust-std")"
eval "$(wasicc rust-env)"
cp -r "$REPO/testsuite/rust/packages/parts/cc-crate" .
cd cc-crate
export CARGO_TARGET_DIR=$PWD/target
cargo build -q --locked --target wasm32-wasip1
cargo run -q --locked --target wasm32-wasip1 >out
diff - out <<'END'
42
30
5 calls
2.500 2.5
-1 NotFound
3 words
END
