#!/usr/bin/env bash
# libc on the runner, nanoseconds a call: string and memory functions beside the host's libc and beside musl's own C compiled for
# WebAssembly; stdio, conversions, sorting and mathematics beside native musl.
#   --json FILE     also writes the figures as JSON
#   --rounds N      runs each program N times by turns (default 5); a figure is the best of them
#   --only PART     strings or stdio
# Bars: of the host's time 2 times at 16 bytes and 3 times at 64 KiB, and nowhere more than musl's own; of native musl's 1.3 times, but 0.7 of
# its speed or 1 GB/s is enough for large reads.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

json='' rounds=5 only=''
while (($#)); do
	case $1 in
		--json) json=${2:?--json needs a file} && shift 2 ;;
		--rounds) rounds=${2:?--rounds needs a number} && shift 2 ;;
		--only) only=${2:?--only needs strings or stdio} && shift 2 ;;
		*) die "unknown option: $1" ;;
	esac
done
[[ $only == @(|strings|stdio) ]] || die "--only is strings or stdio, not: $only"
[[ -z $json ]] || json=$(realpath -- "$json")

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

# table HEADING PEER [OTHER]: ours.times beside PEER.times, which has bars, and OTHER.times, which must not be faster. Sets `missed`.
table() {
	awk -v heading="$1" -v peer="$2" -v other="${3:-}" -v out=rows.json '
	function best(name, figures,   line, field, key) {
		while ((getline line <(name ".times")) > 0) {
			split(line, field, " ")
			key = field[1] " " field[2]
			if (!(key in figures) || field[3] + 0 < figures[key] + 0) figures[key] = field[3]
			if (name == "ours" && !(key in seen)) { seen[key] = 1; keys[++count] = key }
		}
	}
	function bar_of(name, bytes) {
		if (peer == "musl") return name == "fread" && bytes == 65536 ? 1 / 0.7 : 1.3
		return bytes == 16 ? 2 : bytes == 65536 ? 3 : 0
	}
	BEGIN {
		best("ours", ours); best(peer, theirs)
		if (other) best(other, others)
		printf "%-12s %7s %10s %10s %10s %8s %8s %6s  %s\n", heading, "bytes", "ours, ns", peer ", ns", other ? "C, ns" : "", "ratio", other ? "to C" : "", "bar", "ok"
		for (i = 0; i < 84; i++) printf "-"
		printf "\n"
		for (i = 1; i <= count; i++) {
			key = keys[i]
			split(key, field, " ")
			name = field[1]; bytes = field[2]
			bar = bar_of(name, bytes)
			ratio = ours[key] / theirs[key]
			ok = !bar || ratio <= bar || (peer == "musl" && name == "fread" && ours[key] <= bytes)
			to_other = other ? ours[key] / others[key] : 0
			ok = ok && to_other <= 1
			missed += !ok
			printf "%-12s %7d %10.2f %10.2f %10s %8.2f %8s %6s  %s\n", name, bytes, ours[key], theirs[key], other ? sprintf("%.2f", others[key]) : "", ratio, other ? sprintf("%.2f", to_other) : "", bar ? sprintf("%.2f", bar) : "", ok ? "yes" : "NO"
			printf " {\"name\": \"%s\", \"bytes\": %d, \"ours_ns\": %s, \"peer\": \"%s\", \"peer_ns\": %s, \"ratio\": %.3f, \"bar\": %s", name, bytes, ours[key], peer, theirs[key], ratio, bar ? bar : "null" >>out
			if (other) printf ", \"musl_c_ns\": %s, \"to_musl_c\": %.3f", others[key], to_other >>out
			printf ", \"ok\": %s}\n", ok ? "true" : "false" >>out
		}
		print missed + 0 >"missed"
	}'
	missed=$((missed + $(<missed)))
}

if [[ $only != stdio ]]; then
	need_tools 'the measuring' cc=gcc
	musl_strings
	cc "${flags[@]}" "$programs/strings.c" -o host
	"$wasicc" "${flags[@]}" "$programs/strings.c" -o ours.wasm
	"$wasicc" "${flags[@]}" "$programs/strings.c" "${own[@]}" -o c.wasm
	for ((round = 0; round < rounds; round++)); do
		./host >>host.times
		"$driver" run ours.wasm >>ours.times
		"$driver" run c.wasm >>c.times
	done
	table 'strings' host c
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
	[[ -n $only ]] || printf '\n'
	table 'stdio' musl
fi
if [[ -n $json ]]; then
	{ printf '[\n' && sed '$!s/$/,/' rows.json && printf ']\n'; } >all.json
	if ! { cp all.json "$json.new" && mv "$json.new" "$json"; }; then
		rm -f "$json.new"
		die "cannot write $json"
	fi
fi
table_end
