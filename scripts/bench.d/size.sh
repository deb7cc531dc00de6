#!/usr/bin/env bash
# Sizes of small programs in each language, beside those of plain clang with the distribution's wasi-libc and libc++, and of zig cc; under each
# the difference to the size of the last commit (testsuite/sizes.tsv, which a test compares).
#   scripts/bench size [--json FILE] [--svg FILE] [--write] [--zig]
set -euo pipefail
# shellcheck source=scripts/bench.d/_report.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_report.sh"

while (($#)); do
	report_option "$@"
	((taken)) || die "unknown option: $1" "scripts/bench size $report_usage"
	shift "$taken"
done

# shellcheck disable=SC2034 # for _report.sh
{
	bench=size title='Sizes, stripped' reference='bar clang' axis='the bar, or clang' limit=4 sides=(clang zig)
	about='*clang* is plain clang 22 with the wasi-libc and the libc++ of the distribution. A KB is 1000 bytes.'
}
"$root/scripts/wasicc" --version >/dev/null
"$driver" links "$bench_dir" >/dev/null
programs=$root/scripts/bench.d/size
need_tools 'the sizes of plain clang' clang-22=clang-22
cd "$bench_dir"

find_zig
# The sizes of the last commit, or of the file where there is no git.
git -C "$root" show HEAD:testsuite/sizes.tsv >kept 2>/dev/null || cp "$root/testsuite/sizes.tsv" kept

bytes() { stat -c %s "$1"; }

# A program must run, or its size says nothing.
checked() {
	local said
	said=$("$driver" run "$1" 2>&1) || true
	[[ $said == *[Hh]ello* ]] || die "$1 does not say hello: $said"
}

# peer PROGRAM COMMAND…: its size, if the command makes it.
peer() {
	local program=$1
	shift
	rm -f "$program"
	if "$@" -o "$program" 2>compiler.txt; then bytes "$program"; else printf 'does not build'; fi
}

# c WHAT SOURCE BAR FLAGS…: a row; the bar in bytes, or none.
c() {
	local what=$1 source=$2 bar=$3 group=C compiler=wasicc plain=clang-22 zig_cc=cc fields zig_size='not here'
	shift 3
	[[ $source != *.cc ]] || compiler=wasic++ plain=clang++-22 zig_cc=c++ group=C++
	if ! "$bench_dir/$compiler" "$@" "$programs/$source" -o ours.wasm 2>compiler.txt; then
		[[ $group == C++ ]] || die "$source does not build" "$(tail -n 3 compiler.txt)"
		step "no C++ library in this sysroot for $source: scripts/wasicc sysroot build --cxx"
		return
	fi
	checked ours.wasm
	((${#zig[@]} == 0)) || zig_size=$(peer zig.wasm "${zig[@]}" "$zig_cc" --target=wasm32-wasi "$@" "$programs/$source")
	fields=("clang=$(peer theirs.wasm "$plain" --target=wasm32-wasi "$@" "$programs/$source")" "zig=$zig_size")
	[[ -z $bar ]] || fields+=("ours<$bar")
	result "$group" "$what" bytes "$(bytes ours.wasm)" "${fields[@]}"
	printf '  %s\n' "$(difference "$what" "$(bytes ours.wasm)")"
}

# Rust: wasicc as the linker, and the distribution's libc with its wasm-ld.
rust() {
	local settings rustc ld
	if ! settings=$("$root/scripts/rust-std" 2>rust.txt); then
		step 'there is no Rust for WASI here to measure'
		return
	fi
	eval "$settings"
	rustc=${RUSTC:-rustc}
	local flags=(--target wasm32-wasip1 --edition=2024 -O -Cstrip=symbols)
	# shellcheck disable=SC2206 # flags, as cargo splits them
	flags+=(${CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS:-} -Clink-self-contained=no)
	"$rustc" "${flags[@]}" -Clinker="$bench_dir/wasicc" "$programs/hello.rs" -o ours.wasm
	checked ours.wasm
	ld=$(command -v wasm-ld-22)
	result Rust 'println, -O' bytes "$(bytes ours.wasm)" "clang=$(peer theirs.wasm "$rustc" "${flags[@]}" -Clinker="$ld" -Clink-arg=-L/usr/lib/wasm32-wasi \
		-Clink-arg=/usr/lib/wasm32-wasi/crt1-command.o "$programs/hello.rs")"
}

# difference NAME BYTES: to the size of the last commit.
difference() {
	awk -F '\t' -v name="$1" -v now="$2" '
		$1 == name { found = 1; if (now == $2) print "as in the last commit"; else printf "%+d bytes (%+.1f %%) to the last commit\n", now - $2, $2 ? (now - $2) * 100 / $2 : 0 }
		END { if (!found) print "not in the last commit" }' kept
}

report_head
c 'C, puts, -Os' puts.c 2000 -Os -s
c 'C, puts, -O2' puts.c 2400 -O2 -s
c 'C, puts, -Oz -flto' puts.c 2000 -Oz -flto -s
c 'C, printf of %s and %d, -Os' printf.c 9000 -Os -s
c 'C, printf of %s and %d, -O2' printf.c 10800 -O2 -s
c 'C, printf of %s and %d, -Oz -flto' printf.c 9000 -Oz -flto -s
c 'C, printf of a double, -Os' double.c 18000 -Os -s
c 'C, printf of a double, -O2' double.c 21600 -O2 -s
c 'C, printf of a double, -Oz -flto' double.c 18000 -Oz -flto -s
c 'C++, iostream, -Os' iostream.cc 150000 -Os -s
c 'C++, iostream, -Os -fno-exceptions' iostream.cc 150000 -Os -s -fno-exceptions
c 'C++, one throw, -Os' throw.cc '' -Os -s
rust
report_end
