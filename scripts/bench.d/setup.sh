#!/usr/bin/env bash
# Set-up: what a first use costs, what a second, and what the driver adds to clang.
#   --driver   also builds the driver from nothing, in a target folder of its own (minutes)
# It uses a cache of its own with the downloads of the real one; the network is
# not measured.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

build_driver_too=''
case ${1:-} in
	'') ;;
	--driver) build_driver_too=yes ;;
	*) die "unknown option: $1" ;;
esac

wasicc=$root/scripts/wasicc
"$wasicc" --version >/dev/null
downloads=$(cache_dir)/downloads
seconds() { awk -v ms="$took" 'BEGIN { print ms / 1000 }'; }

table_head 'set-up'

if [[ -n $build_driver_too ]]; then
	milliseconds env CARGO_TARGET_DIR="$bench_dir/target" \
		cargo build --release --locked --manifest-path "$root/Cargo.toml" -p wasicc
	row 'driver, from nothing' "$(seconds)" s
	rm -rf "$bench_dir/target"
fi

# A copy of what the sysroot is built from, to change a file in.
mkdir -p "$bench_dir/source/sysroot" "$bench_dir/cache"
cp -r "$root"/{headers,libc-bottom} "$bench_dir/source/"
cp -r "$root"/sysroot/{musl,cxx} "$bench_dir/source/sysroot/"
cp -r "$downloads" "$bench_dir/cache/"
build() {
	env WASICC_CACHE="$bench_dir/cache" WASICC_SOURCE="$bench_dir/source" "$driver" sysroot build
}
milliseconds build
row 'sysroot build, cold (musl fetched)' "$(seconds)" s 60
milliseconds env WASICC_CACHE="$bench_dir/cache" WASICC_SOURCE="$bench_dir/source" "$driver" sysroot build --cxx
row 'sysroot build --cxx, cold (LLVM fetched)' "$(seconds)" s 900
milliseconds env WASICC_CACHE="$bench_dir/cache" WASICC_SOURCE="$bench_dir/source" "$driver" sysroot build --no-cxx
milliseconds build
row 'sysroot build, nothing changed' "$(seconds)" s
changed=$(find "$bench_dir/source/libc-bottom" -name '*.c' | sort | sed -n 1p)
printf 'static const int one_more __attribute__((used)) = 1;\n' >>"$changed"
milliseconds build
row "sysroot build, one C file changed" "$(seconds)" s
header=$(find "$bench_dir/source/headers/include" "$bench_dir/source/headers/wasm32-wasip1" -name '*.h' 2>/dev/null | sort | sed -n 1p)
if [[ -n $header ]]; then
	printf '/* changed */\n' >>"$header"
	milliseconds build
	row 'sysroot build, one header changed' "$(seconds)" s
fi
megabytes() { awk -v b="$(stat -c %s "$1")" 'BEGIN { print b / 1e6 }'; }
"$driver" sysroot pack --c-only -o "$bench_dir/packed-c.tar.gz" >/dev/null 2>&1
row 'sysroot, packed, for C' "$(megabytes "$bench_dir/packed-c.tar.gz")" MB 6
"$driver" sysroot pack -o "$bench_dir/packed.tar.gz" >/dev/null 2>&1
row 'sysroot, packed, with C++' "$(megabytes "$bench_dir/packed.tar.gz")" MB

repeat 21 "$wasicc" --help
row 'scripts/wasicc reaches the driver' "$(seconds)" s 0.3

# The driver beside the very clang command that it runs, by turns.
cd "$bench_dir"
printf '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n' >hello.c
# paired WHAT ARGUMENT…: `wasicc ARGUMENT…` against what `wasicc -###` shows for it.
paired() {
	local what=$1 times=100 i ours
	shift
	"$driver" '-###' "$@" >plain 2>&1 || die "wasicc -### failed: $(<plain)"
	# The command is the only line that starts with a program.
	grep -E '^ *"?/' plain | tail -n 1 >plain.sh
	[[ -s plain.sh ]] || die "wasicc -### shows no command: $(<plain)"
	sed -i '1s/^ */exec /' plain.sh
	mapfile -t command < <(sh -c "$(sed '1s/^exec /printf "%s\\n" /' plain.sh)")
	: >differences
	: >plain.times
	for ((i = 0; i < times; i++)); do
		if ((i % 2)); then
			milliseconds "$driver" "$@"
			ours=$took
			milliseconds "${command[@]}"
		else
			milliseconds "${command[@]}"
			local theirs=$took
			milliseconds "$driver" "$@"
			ours=$took took=$theirs
		fi
		printf '%s\n' "$took" >>plain.times
		awk -v a="$ours" -v b="$took" 'BEGIN { print a - b }' >>differences
	done
	row "plain clang: $what" "$(median <plain.times)" ms
	row "the driver's share of it" "$(median <differences)" ms 5
}
paired 'compile hello.c' -c hello.c -o hello.o
paired 'compile and link hello.c' hello.c -o hello.wasm

table_end
