#!/usr/bin/env bash
# rustc with wasicc as its linker, by a path and by name, in rustc's own way and by way of a C compiler's flags,
# with sizes of the stack, with so many arguments that they come in a file, and with bitcode that wasm-ld compiles.
set -euo pipefail
eval "$("$REPO/scripts/rust-std")"
read -ra flags <<<"$CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS"
rustc=("${RUSTC:-rustc}" --edition 2024 --target wasm32-wasip1 "${flags[@]}" -Clink-self-contained=no)
cat >hello.rs <<'END'
fn main() {
    println!("hello");
}
END
try() {
	rm -f hello.wasm
	"${rustc[@]}" "$@" hello.rs -o hello.wasm
	[[ $(wasicc run hello.wasm) == hello ]]
}
try -Clinker=wasicc
try -Clinker="$(command -v wasicc)"
try -Clinker=wasicc -Clinker-flavor=gcc
try -Clinker=wasicc -Clink-arg=-zstack-size=65536
try -Clinker=wasicc -Clink-args='-z stack-size=65536 --max-memory=16777216'
try -Clinker=wasicc -Clinker-plugin-lto -O
try -Clinker=wasicc -Clto=fat -O -Cstrip=symbols
# Links of some hundred objects overflow a command line.
mkdir many
for ((n = 0; n < 300; n++)); do
	printf 'int f%d(void) { return %d; }\n' "$n" "$n" >"many/a-file-with-a-name-$n.c"
done
(cd many && wasicc -c ./*.c)
args=()
for object in "$PWD"/many/*.o; do
	for ((n = 0; n < 90; n++)); do args+=(-Clink-arg=-L"${object%.o}-folder-$n"); done
	args+=(-Clink-arg="$object")
done
printf '%s\n' "${args[@]}" >args
try -Clinker=wasicc @args
