#!/usr/bin/env bash
# malloc: musl's on the runner beside glibc's natively, and beside dlmalloc and mimalloc on the runner, which cargo fetches for it, on
# patterns of programs. Nanoseconds for a call, with what they are of musl's; the memory that a pattern took; the size of the program
# with it (dlmalloc's with what Rust's library needs to report a panic).
#   --rounds N      runs each program N times by turns (default 5); a figure is the best of them
#   --json FILE     also writes the figures as JSON
# It has no bars: it is there to choose by. What cannot be had is left out with a note.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

json='' rounds=5
while (($#)); do
	case $1 in
		--json) json=${2:?--json needs a file} && shift 2 ;;
		--rounds) rounds=${2:?--rounds needs a number} && shift 2 ;;
		*) die "unknown option: $1" ;;
	esac
done
[[ -z $json ]] || json=$(realpath -- "$json")

"$root/scripts/wasicc" --version >/dev/null
"$driver" links "$bench_dir" >/dev/null
wasicc=$bench_dir/wasicc
source=$root/scripts/bench.d/malloc/patterns.c
cd "$bench_dir"

# The allocators' sources, unpacked by cargo in its own folder: `crate NAME` prints where one is.
mkdir peers peers/src
cat >peers/Cargo.toml <<'TOML'
[package]
name = "peers"
version = "0.0.0"
edition = "2021"

[lib]
crate-type = ["staticlib"]

[dependencies]
dlmalloc = "0.2"
libmimalloc-sys = { version = "0.1", optional = true }

[profile.release]
panic = "abort"
TOML
cat >peers/src/lib.rs <<'RUST'
use dlmalloc::Dlmalloc;
static mut HEAP: Dlmalloc = Dlmalloc::new();
fn heap() -> &'static mut Dlmalloc { unsafe { &mut *(&raw mut HEAP) } }
#[no_mangle]
pub unsafe extern "C" fn malloc(n: usize) -> *mut u8 { heap().c_malloc(n) }
#[no_mangle]
pub unsafe extern "C" fn calloc(m: usize, n: usize) -> *mut u8 { heap().calloc(m * n, 8) }
#[no_mangle]
pub unsafe extern "C" fn free(p: *mut u8) { if !p.is_null() { heap().c_free(p) } }
#[no_mangle]
pub unsafe extern "C" fn realloc(p: *mut u8, n: usize) -> *mut u8 {
    if p.is_null() { malloc(n) } else { heap().c_realloc(p, n) }
}
RUST
crate() {
	cargo metadata --manifest-path peers/Cargo.toml --all-features --format-version 1 2>/dev/null |
		grep -o "\"manifest_path\":\"[^\"]*/$1-[0-9][^\"]*/Cargo.toml\"" | head -1 | cut -d'"' -f4 | xargs -r dirname
}

left_out() { printf 'note: %s is left out: %s\n' "$1" "$2"; }

names=(musl)
"$wasicc" -O2 -s "$source" -o musl.wasm
cc -O2 -w "$source" -o glibc && names+=(glibc)
mimalloc=$(crate libmimalloc-sys || true)/c_src/mimalloc/v2
if [[ -f $mimalloc/src/static.c ]]; then
	if "$wasicc" -O2 -s -w -DNDEBUG -DMI_MALLOC_OVERRIDE -DMI_DEBUG=0 -I"$mimalloc/include" "$mimalloc/src/static.c" "$source" -o mimalloc.wasm \
		2>mimalloc.log; then names+=(mimalloc); else left_out mimalloc "$(head -1 mimalloc.log)"; fi
else
	left_out mimalloc 'cargo cannot fetch libmimalloc-sys'
fi
if (
	eval "$("$root/scripts/rust-std")" && cd peers && unset CARGO_TARGET_DIR && cargo build -q --release --target wasm32-wasip1
) 2>dlmalloc.log && "$wasicc" -O2 -s "$source" peers/target/wasm32-wasip1/release/libpeers.a -o dlmalloc.wasm 2>dlmalloc.log; then
	names+=(dlmalloc)
else
	left_out dlmalloc "$(grep -m1 error dlmalloc.log || head -1 dlmalloc.log)"
fi

run() {
	if [[ $1 == glibc ]]; then ./glibc "${@:2}"; else "$driver" run "$1.wasm" "${@:2}"; fi
}

mapfile -t patterns < <(./glibc)
for ((round = 0; round < rounds; round++)); do
	for pattern in "${patterns[@]}"; do
		for name in "${names[@]}"; do
			figure=$(run "$name" "$pattern") || die "$name fails in the pattern $pattern"
			printf '%s %s\n' "$name" "$figure"
		done
	done
done >figures

read -r load _ </proc/loadavg
awk -v l="$load" -v n="$(nproc)" 'BEGIN { exit !(l > n / 2) }' && printf 'note: the machine is busy (load %s): times are too long\n' "$load"
sizes=''
for name in "${names[@]}"; do
	[[ $name == glibc ]] || sizes+=" $name=$(stat -c %s "$name.wasm")"
done
awk -v names="${names[*]}" -v sizes="$sizes" -v json="${json:-/dev/null}" '
	{
		key = $1 SUBSEP $2
		if (!(key in time) || $3 < time[key]) { time[key] = $3; memory[key] = $4 }
		if (!($2 in seen)) { seen[$2] = 1; patterns[++count] = $2 }
	}
	END {
		n = split(names, name, " ")
		printf "%-14s", "ns for a call"
		for (i = 1; i <= n; i++) printf "%22s", name[i]
		print ""
		printf "[" >json
		for (p = 1; p <= count; p++) {
			printf "%-14s", patterns[p]
			for (i = 1; i <= n; i++) {
				t = time[name[i], patterns[p]]; m = memory[name[i], patterns[p]]
				ratio = t / time["musl", patterns[p]]
				log_sum[i] += log(ratio)
				printf "%8.1f %4.2f %5.1f MB", t, ratio, m / 1024
				printf "%s{\"pattern\":\"%s\",\"malloc\":\"%s\",\"ns\":%s,\"kib\":%s}", sep, patterns[p], name[i], t, m >json
				sep = ","
			}
			print ""
		}
		print "]" >json
		printf "%-14s", "mean of ratios"
		for (i = 1; i <= n; i++) printf "%13.2f%9s", exp(log_sum[i] / count), ""
		print ""
		printf "bytes of the program, without names:%s\n", sizes
	}' figures
