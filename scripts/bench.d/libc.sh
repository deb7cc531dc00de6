#!/usr/bin/env bash
# libc's string and memory functions: nanoseconds a call on the runner, beside the host's libc, and beside musl's own C compiled for
# WebAssembly.
#   --json FILE   also writes the figures as JSON
#   --rounds N    runs each program N times by turns (default 5); a figure is the best of them
# Bars: 2 times the host's at 16 bytes, 3 times at 64 KiB, and nowhere slower than musl's.
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

"$root/scripts/wasicc" --version >/dev/null
"$driver" links "$bench_dir" >/dev/null
wasicc=$bench_dir/wasicc
need_tools 'the measuring' cc=gcc
[[ -z $json ]] || json=$(realpath -- "$json")
flags=(-O2 -fno-builtin)
source=$root/scripts/bench.d/libc/strings.c
cd "$bench_dir"

# musl's own C of what libc-bottom has of its own. A program's functions go before libc's.
version=$(sed -n 's/^pub const MUSL_VERSION: &str = "\(.*\)";$/\1/p' "$root"/sysroot/src/fetch/*.rs)
archive=$(cache_dir)/downloads/musl-$version.tar.gz
[[ -f $archive ]] || die "no $archive: wasicc sysroot build fetches it"
tar -xzf "$archive"
musl=musl-$version
own=()
for file in memcpy "$root"/libc-bottom/string/{,simd/}*.c; do
	file=$musl/src/string/$(basename "$file" .c).c
	[[ -f $file ]] || continue
	object=musl-$(basename "$file" .c).o
	"$wasicc" -c -std=gnu99 -O2 -ffreestanding -mno-simd128 -w -D_XOPEN_SOURCE=700 -I"$musl/src/include" -I"$musl/src/internal" \
		-I"$musl/include" "$file" -o "$object"
	own+=("$object")
done

cc "${flags[@]}" "$source" -o host
"$wasicc" "${flags[@]}" "$source" -o ours.wasm
"$wasicc" "${flags[@]}" "$source" "${own[@]}" -o musl.wasm
for ((round = 0; round < rounds; round++)); do
	./host >>host.times
	"$driver" run ours.wasm >>ours.times
	"$driver" run musl.wasm >>musl.times
done

awk -v json="$bench_dir/json" '
function best(file, figures,   line, field, key) {
	while ((getline line <file) > 0) {
		split(line, field, " ")
		key = field[1] " " field[2]
		if (!(key in figures)) figures[key] = field[3]
		if (field[3] + 0 < figures[key] + 0) figures[key] = field[3]
		if (file == "ours.times" && !(key in seen)) { seen[key] = 1; keys[++count] = key }
	}
}
BEGIN {
	best("ours.times", ours); best("host.times", host); best("musl.times", musl)
	printf "%-12s %7s %10s %10s %10s %8s %8s %6s  %s\n", "function", "bytes", "ours, ns", "host, ns", "musl C, ns", "to host", "to musl", "bar", "ok"
	for (i = 0; i < 82; i++) printf "-"
	printf "\n"
	separator = "[\n"
	for (i = 1; i <= count; i++) {
		key = keys[i]
		split(key, field, " ")
		bar = field[2] == 16 ? 2 : field[2] == 65536 ? 3 : 0
		ratio = ours[key] / host[key]
		to_musl = ours[key] / musl[key]
		ok = (!bar || ratio <= bar) && to_musl <= 1
		missed += !ok
		printf "%-12s %7d %10.2f %10.2f %10.2f %8.2f %8.2f %6s  %s\n", field[1], field[2], ours[key], host[key], musl[key], ratio, to_musl, bar ? bar : "", ok ? "yes" : "NO"
		printf "%s {\"name\": \"%s\", \"bytes\": %d, \"ours_ns\": %s, \"host_ns\": %s, \"musl_c_ns\": %s, \"to_host\": %.3f, \"to_musl_c\": %.3f, \"bar\": %s, \"ok\": %s}", separator, field[1], field[2], ours[key], host[key], musl[key], ratio, to_musl, bar ? bar : "null", ok ? "true" : "false" >json
		separator = ",\n"
	}
	printf "\n]\n" >json
	if (missed) printf "%d missed\n", missed
	exit missed > 0
}' && met=yes || met=''
if [[ -n $json ]]; then
	cp json "$json.new" && mv "$json.new" "$json" || die "cannot write $json"
fi
[[ -n $met ]]
