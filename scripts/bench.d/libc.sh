#!/usr/bin/env bash
# libc on the runner, nanoseconds a call: string and memory functions beside the host's libc and beside musl's own C compiled for
# WebAssembly; stdio, conversions, sorting and mathematics beside native musl.
#   scripts/bench libc [OPTION…]
#   --rounds N      runs each program N times by turns (default 5); a figure is the best of them
#   --only PART     strings or stdio
#   --json FILE, --svg FILE, --write as for all: see scripts/README.md
# Bars: of the host's time 2 times at 16 bytes and 3 times at 64 KiB, and nowhere more than musl's own; of native musl's 1.3 times, but 0.7 of
# its speed or 1 GB/s is enough for large reads.
set -euo pipefail
# shellcheck source=scripts/bench.d/_report.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_report.sh"

rounds=5 only=''
report_rounds_and_only "scripts/bench libc $report_usage [--rounds N] [--only strings|stdio]" "$@"
[[ $only == @(|strings|stdio) ]] || die "--only is strings or stdio, not: $only"
[[ ! $write || ! $only ]] || die '--write needs both parts, or the page would lack one'

# shellcheck disable=SC2034 # for _report.sh
{
	bench=libc title='libc, time of a call' reference='glibc musl' axis='the native libc' limit=3 sides=(glibc musl-C musl)
	about="Strings and memory beside the host's libc (*glibc*), and beside musl's own C, compiled for WebAssembly (*musl-C*); the rest beside native musl
(*musl*). The number is that of the bytes."
}
"$root/scripts/wasicc" --version >/dev/null
"$driver" links "$bench_dir" >/dev/null
wasicc=$bench_dir/wasicc
flags=(-O2 -fno-builtin)
programs=$root/scripts/bench.d/libc
cd "$bench_dir"

# musl's own C of what libc-bottom has of its own, to `own`. A program's functions go before libc's.
musl_strings() {
	local version archive musl file object
	version=$(sed -n 's/^pub const MUSL_VERSION: &str = "\(.*\)";$/\1/p' "$root/sysroot/src/fetch/checked.rs")
	archive=$(cache_dir)/downloads/musl-$version.tar.gz
	[[ -f $archive ]] || die "no $archive: wasicc sysroot build fetches it"
	tar -xzf "$archive"
	musl=musl-$version
	own=()
	for file in memcpy "$root"/libc-bottom/string/{,simd/}*.c; do
		file=$musl/src/string/$(basename "$file" .c).c
		[[ -f $file ]] || continue
		object=musl-$(basename "$file" .c).o
		"$wasicc" -c -std=gnu99 -O2 -ffreestanding -mno-simd128 -w -D_XOPEN_SOURCE=700 -I"$musl/src/include" \
			-I"$musl/src/internal" -I"$musl/include" "$file" -o "$object"
		own+=("$object")
	done
}

# table GROUP PEER [OTHER]: a row for each call in ours.times, beside PEER.times, which has bars, and OTHER.times, which must not be faster.
table() {
	local fields
	awk -v group="$1" -v peer="$2" -v other="${3:-}" '
	function best(name, figures,   line, field, key) {
		while ((getline line <(name ".times")) > 0) {
			split(line, field, " ")
			key = field[1] " " field[2]
			if (!(key in figures) || field[3] + 0 < figures[key] + 0) figures[key] = field[3]
			if (name == "ours" && !(key in seen)) { seen[key] = 1; keys[++count] = key }
		}
	}
	# A gigabyte a second is enough for a large read, or so much of the speed of musl.
	function bar_of(name, bytes, figure) {
		if (name == "fread" && bytes == 65536) return figure <= bytes ? "ours<" bytes : "musl<" 1 / 0.7
		if (peer == "musl") return "musl<1.3"
		return bytes == 16 ? peer "<2" : bytes == 65536 ? peer "<3" : ""
	}
	BEGIN {
		OFS = "\t"
		best("ours", ours); best(peer, theirs)
		if (other) best(other, others)
		for (i = 1; i <= count; i++) {
			key = keys[i]
			split(key, field, " ")
			bar = bar_of(field[1], field[2], ours[key])
			line = group OFS field[1] (field[2] ? " " field[2] : "") OFS "ns" OFS ours[key] OFS peer "=" theirs[key]
			if (other) line = line OFS other "=" others[key] OFS other "<1"
			print line (bar ? OFS bar : "")
		}
	}' >rows
	while IFS=$'\t' read -ra fields; do result "${fields[@]}"; done <rows
}

report_head
if [[ $only != stdio ]]; then
	need_tools 'the measuring' cc=gcc
	musl_strings
	cc "${flags[@]}" "$programs/strings.c" -o host
	"$wasicc" "${flags[@]}" "$programs/strings.c" -o ours.wasm
	"$wasicc" "${flags[@]}" "$programs/strings.c" "${own[@]}" -o c.wasm
	for ((round = 0; round < rounds; round++)); do
		./host >>glibc.times
		"$driver" run ours.wasm >>ours.times
		"$driver" run c.wasm >>musl-C.times
	done
	table 'strings and memory' glibc musl-C
	rm -f ./*.times
fi
if [[ $only != strings ]]; then
	need_tools 'the measuring' musl-gcc=musl-tools
	musl-gcc -static "${flags[@]}" "$programs/stdio.c" -o native
	"$wasicc" "${flags[@]}" "$programs/stdio.c" -o ours.wasm
	seq -f '%.0f some words of text that make a line' 200000 >text
	for ((round = 0; round < rounds; round++)); do
		./native text >>musl.times
		"$driver" run --dir . ours.wasm text >>ours.times
	done
	table 'stdio, conversions, mathematics' musl
fi
report_end
