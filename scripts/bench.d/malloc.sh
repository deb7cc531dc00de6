#!/usr/bin/env bash
# malloc: libc's beside musl's (-fmalloc=musl), dlmalloc and mimalloc on the runner, which cargo fetches for it, and glibc's natively: on
# patterns of programs, in nanoseconds for a call, and in programs, in milliseconds of the processor. Beside each what it is of musl's, and
# the most memory that it took; at the end the size of the program with it (dlmalloc's with what Rust's library needs to report a panic).
#   --rounds N      runs each N times by turns (default 5); a figure is the best of them
#   --json FILE     also writes the figures as JSON
#   --no-programs   the patterns alone
# Exit code 1 if libc's misses a bar: at most 0.44 of musl's time in the patterns, dlmalloc's place when libc's was made, and at most 1.1 of
# its memory in each. What cannot be had is left out with a note.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

json='' rounds=5 with_programs=1
while (($#)); do
	case $1 in
		--json) json=${2:?--json needs a file} && shift 2 ;;
		--no-programs) with_programs='' && shift ;;
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

# What each malloc adds to a link.
names=(musl libc)
declare -A link=([musl]=-fmalloc=musl [libc]='')
mimalloc=$(crate libmimalloc-sys || true)/c_src/mimalloc/v2
if [[ -f $mimalloc/src/static.c ]]; then
	if "$wasicc" -O2 -w -DNDEBUG -DMI_MALLOC_OVERRIDE -DMI_DEBUG=0 -I"$mimalloc/include" -c "$mimalloc/src/static.c" -o mimalloc.o \
		2>mimalloc.log; then names+=(mimalloc) link[mimalloc]=mimalloc.o; else left_out mimalloc "$(head -1 mimalloc.log)"; fi
else
	left_out mimalloc 'cargo cannot fetch libmimalloc-sys'
fi
if (
	eval "$("$root/scripts/rust-std")" && cd peers && unset CARGO_TARGET_DIR && cargo build -q --release --target wasm32-wasip1
) 2>dlmalloc.log; then
	names+=(dlmalloc) link[dlmalloc]=peers/target/wasm32-wasip1/release/libpeers.a
else
	left_out dlmalloc "$(grep -m1 error dlmalloc.log || head -1 dlmalloc.log)"
fi

# linked PROGRAM OBJECT…: PROGRAM.NAME.wasm with each malloc.
linked() {
	local program=$1 name
	shift
	for name in "${names[@]}"; do
		# shellcheck disable=SC2086 # none or one
		"$wasicc" -O2 -s "$@" ${link[$name]} -lm -o "$program.$name.wasm" 2>messages || die "$program does not link with $name" "$(tail -n 3 messages)"
	done
}

"$wasicc" -O2 -c "$source" -o patterns.o
linked patterns patterns.o
natively=()
cc -O2 -w "$source" -o glibc && natively=(glibc)
run() {
	if [[ $1 == glibc ]]; then ./glibc "${@:2}"; else "$driver" run "patterns.$1.wasm" "${@:2}"; fi
}

mapfile -t patterns < <(run libc)
for ((round = 0; round < rounds; round++)); do
	for pattern in "${patterns[@]}"; do
		for name in "${names[@]}" "${natively[@]}"; do
			figure=$(run "$name" "$pattern") || die "$name fails in the pattern $pattern"
			printf '%s %s\n' "$name" "$figure"
		done
	done
done >figures

# shellcheck source=scripts/bench.d/malloc/_programs.sh
source "$root/scripts/bench.d/malloc/_programs.sh"
: >program_figures
if [[ $with_programs ]]; then programs >program_figures; fi

read -r load _ </proc/loadavg
awk -v l="$load" -v n="$(nproc)" 'BEGIN { exit !(l > n / 2) }' && printf 'note: the machine is busy (load %s): times are too long\n' "$load"
sizes=''
for name in "${names[@]}"; do
	sizes+=" $name=$(stat -c %s "patterns.$name.wasm")"
done
# table HEAD NAME… <figures: prints it and writes the JSON's rows to `rows`.
table() {
	local head=$1
	shift
	awk -v names="$*" -v head="$head" -v rows="rows" -f "$root/scripts/bench.d/malloc/table.awk"
}
: >rows
table 'ns for a call' "${names[@]}" "${natively[@]}" <figures
[[ ! -s program_figures ]] || table 'ms' "${names[@]}" <program_figures
printf 'bytes of the patterns, without names:%s\n' "$sizes"
[[ -z $json ]] || { echo '[' && paste -sd, rows && echo ']'; } >"$json"

bars() {
	awk '
		$1 == "musl" || $1 == "libc" {
			key = $1 SUBSEP $2
			if (!(key in time) || $3 < time[key]) time[key] = $3
			memory[key] = $4
			names[$2]
		}
		END {
			for (name in names) {
				log_sum += log(time["libc", name] / time["musl", name]); count++
				m = (memory["libc", name] + 64) / (memory["musl", name] + 64)
				if (m > most) most = m
			}
			printf "%.3f %.3f\n", exp(log_sum / count), most
		}' "$@"
}
table_head 'malloc of libc, to that of musl'
read -r mean memory < <(bars figures)
row 'patterns: mean of times' "$mean" x 0.44
row 'patterns: most memory' "$memory" x 1.1
if [[ -s program_figures ]]; then
	read -r mean memory < <(bars program_figures)
	row 'programs: mean of times' "$mean" x 1
	row 'programs: most memory' "$memory" x 1.1
fi
table_end
