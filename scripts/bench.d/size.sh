#!/usr/bin/env bash
# Sizes of small programs in each language, with the difference to those kept in testsuite/sizes.tsv (which a test compares), beside the same program from plain clang with the distribution's wasi-libc and libc++.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"
(($# == 0)) || die "unknown option: $1"

"$root/scripts/wasicc" --version >/dev/null
"$driver" links "$bench_dir" >/dev/null
programs=$root/scripts/bench.d/size
need_tools 'the sizes of plain clang' clang-22=clang-22
cd "$bench_dir"

kib() { awk -v bytes="$(stat -c %s "$1")" 'BEGIN { print bytes / 1024 }'; }

# A program must run, or its size says nothing.
checked() {
	local said
	said=$("$driver" run "$1" 2>&1) || true
	[[ $said == *[Hh]ello* ]] || die "$1 does not say hello: $said"
}

# c WHAT SOURCE BAR FLAGS…: a row for wasicc, and one for the distribution's libraries.
c() {
	local what=$1 source=$2 bar=$3 compiler=wasicc plain=clang-22
	shift 3
	[[ $source != *.cc ]] || compiler=wasic++ plain=clang++-22
	if ! "$bench_dir/$compiler" "$@" "$programs/$source" -o ours.wasm 2>compiler.txt; then
		row "$what" '-' 'not in this sysroot'
		return
	fi
	checked ours.wasm
	row "$what" "$(kib ours.wasm)" KiB "$bar"
	printf '  %s\n' "$(kept "$what" "$(stat -c %s ours.wasm)")"
	if "$plain" --target=wasm32-wasi "$@" "$programs/$source" -o theirs.wasm 2>compiler.txt; then
		row "  by the distribution's libraries" "$(kib theirs.wasm)" KiB
	else
		printf '%-44s %s\n' "  by the distribution's libraries" 'does not build'
	fi
}

# Rust: wasicc as the linker, and the distribution's libc with its wasm-ld.
rust() {
	local settings rustc ld
	if ! settings=$("$root/scripts/rust-std" 2>rust.txt); then
		printf '%-44s %s\n' 'Rust, println, -O' 'no Rust for WASI here'
		return
	fi
	eval "$settings"
	rustc=${RUSTC:-rustc}
	local flags=(--target wasm32-wasip1 --edition=2024 -O -Cstrip=symbols)
	# shellcheck disable=SC2206 # flags, as cargo splits them
	flags+=(${CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS:-} -Clink-self-contained=no)
	"$rustc" "${flags[@]}" -Clinker="$bench_dir/wasicc" "$programs/hello.rs" -o ours.wasm
	checked ours.wasm
	row 'Rust, println, -O' "$(kib ours.wasm)" KiB
	ld=$(command -v wasm-ld-22)
	if "$rustc" "${flags[@]}" -Clinker="$ld" -Clink-arg=-L/usr/lib/wasm32-wasi \
		-Clink-arg=/usr/lib/wasm32-wasi/crt1-command.o "$programs/hello.rs" -o theirs.wasm 2>rust.txt; then
		row "  by the distribution's libraries" "$(kib theirs.wasm)" KiB
	else
		printf '%-44s %s\n' "  by the distribution's libraries" 'does not build'
	fi
}

# kept NAME BYTES: the difference to the size that testsuite/sizes.tsv keeps.
kept() {
	awk -F '\t' -v name="$1" -v now="$2" '
		$1 == name { found = 1; if (now == $2) print "as kept"; else printf "%+d bytes (%+.1f %%) to what is kept\n", now - $2, $2 ? (now - $2) * 100 / $2 : 0 }
		END { if (!found) print "not kept" }' "$root/testsuite/sizes.tsv"
}

table_head 'size, stripped'
c 'C, puts, -Os' puts.c 2 -Os -s
c 'C, puts, -O2' puts.c 2.4 -O2 -s
c 'C, puts, -Oz -flto' puts.c 2 -Oz -flto -s
c 'C, printf of %s and %d, -Os' printf.c 9 -Os -s
c 'C, printf of %s and %d, -O2' printf.c 10.8 -O2 -s
c 'C, printf of %s and %d, -Oz -flto' printf.c 9 -Oz -flto -s
c 'C, printf of a double, -Os' double.c 18 -Os -s
c 'C, printf of a double, -O2' double.c 21.6 -O2 -s
c 'C, printf of a double, -Oz -flto' double.c 18 -Oz -flto -s
c 'C++, iostream, -Os' iostream.cc 150 -Os -s
c 'C++, iostream, -Os -fno-exceptions' iostream.cc 150 -Os -s -fno-exceptions
c 'C++, one throw, -Os' throw.cc '' -Os -s
rust
table_end
