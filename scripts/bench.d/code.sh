#!/usr/bin/env bash
# Real programs and small ones: the processor time of what wasicc makes beside native gcc -O2, and beside plain clang with the
# distribution's wasi-libc on the same engine.
#   scripts/bench code [--rounds N] [--json FILE] [NAME…]
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

rounds=5 json='' only=()
while (($#)); do
	case $1 in
		--rounds) rounds=$2; shift ;;
		--json) json=$(realpath -m -- "$2"); shift ;;
		-*) die "unknown option: $1" 'scripts/bench code [--rounds N] [--json FILE] [NAME…]' ;;
		*) only+=("$1") ;;
	esac
	shift
done

"$root/scripts/wasicc" --version >/dev/null
need_tools 'the comparison' gcc=gcc g++=g++ make=make clang-22=clang-22
"$driver" links "$bench_dir/bin" >/dev/null
sources=$root/scripts/bench.d/code
cd "$bench_dir"
: >results

# What plain clang gets so that it builds as much as it can: a stack as large, and all of the emulations.
# shellcheck disable=SC2054 # the comma is wasm-ld's
theirs=(clang-22 --target=wasm32-wasi -O2 -w -Wl,-z,stack-size=8388608 -D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_PROCESS_CLOCKS
	-D_WASI_EMULATED_MMAN -D_WASI_EMULATED_GETPID -lwasi-emulated-signal -lwasi-emulated-process-clocks
	-lwasi-emulated-mman -lwasi-emulated-getpid)

wanted() { ((${#only[@]} == 0)) || [[ " ${only[*]} " == *" $1 "* ]]; }

# build FILES AND FLAGS…: the program three times: native, ours.wasm, and theirs.wasm where that works.
build() {
	local native=gcc ours=wasicc libs=(-lm)
	rm -f native ours.wasm theirs.wasm
	if [[ $* == *.cc* ]]; then
		native=g++ ours=wasic++
	fi
	"$native" -O2 -w "$@" "${libs[@]}" -o native >messages 2>&1 || die "$native cannot build it" "$(tail -3 messages)"
	"bin/$ours" -O2 -w "$@" "${libs[@]}" -o ours.wasm >messages 2>&1 || die "$ours cannot build it" "$(tail -3 messages)"
	"${theirs[@]/#clang-22/clang$([[ $native != g++ ]] || echo ++)-22}" "$@" "${libs[@]}" -o theirs.wasm >messages 2>&1 || rm -f theirs.wasm
}

# seconds COMMAND…: sets `took` to its processor time.
seconds() {
	local TIMEFORMAT='%U %S' times
	{ time "$@" >out 2>errors <input; } 2>took.txt || die "failed: $*" "$(tail -3 errors)"
	read -ra times <took.txt
	took=$(awk -v u="${times[0]}" -v s="${times[1]}" 'BEGIN { print u + s }')
}

# race NAME ARGUMENTS…: the three by turns, the least time of each. What they print must be the same.
race() {
	local name=$1 i side best_native='' best_ours='' best_theirs='' sum
	shift
	for ((i = 0; i < rounds; i++)); do
		seconds ./native "$@"
		sum=$(cksum <out)
		best_native=$(least "$took" "$best_native")
		for side in ours theirs; do
			[[ -f $side.wasm ]] || continue
			seconds "$driver" run --dir . "$side.wasm" "$@"
			[[ $side == theirs || -n ${varies:-} || $(cksum <out) == "$sum" ]] || die "$name prints something else than the native one"
			declare "best_$side=$(least "$took" "$(eval "echo \$best_$side")")"
		done
	done
	printf '%s %s %s %s\n' "$name" "$best_native" "$best_ours" "${best_theirs:--}" >>results
	awk -v name="$name" -v n="$best_native" -v o="$best_ours" -v t="${best_theirs:-0}" 'BEGIN {
		printf "%-12s %9.3f %9.3f %9.2f ", name, n, o, o / n
		if (t > 0) printf "%9.3f %9.2f  %s\n", t, o / t, o <= t * 1.02 ? "yes" : "NO"
		else print "        -         -  yes"
	}'
}

least() { awk -v a="$1" -v b="$2" 'BEGIN { print b == "" || a < b ? a : b }'; }

# source NAME: the pristine source of a port.
source_of() { [[ -d $1 ]] || "$root/scripts/fetch-source" "$1" "$1" >/dev/null; }

# Text to work on: our own sources.
find "$root/driver/src" "$root/libc-bottom" "$root/sysroot" -name '*.[rch]*' -type f -print0 | LC_ALL=C sort -z | xargs -0 cat >text
for ((i = 0; i < 4; i++)); do cat text; done >big
: >input

table() { printf '%-12s %9s %9s %9s %9s %9s  %s\n' "$@"; }
read -r load _ </proc/loadavg
awk -v l="$load" -v n="$(nproc)" 'BEGIN { exit !(l > n / 2) }' && printf 'note: the machine is busy (load %s)\n' "$load"
table program native,s ours,s ratio clang,s 'ours/it' 'not slower'

for name in matrix mix sort hash; do
	wanted "$name" || continue
	build "$sources/$name.c"
	race "$name"
done
if wanted lua; then
	source_of lua5.4
	cat >calls.lua <<-'LUA'
		local sum, list = 0, {}
		for i = 1, 2000000 do sum = sum + math.floor(i / 3) end
		for i = 1, 150000 do list[i] = (i * 7919) % 1000003 end
		table.sort(list)
		local words = {}
		for word in io.open("text"):read("a"):gmatch("%w+") do words[word] = (words[word] or 0) + 1 end
		print(sum, list[1000], words["return"])
	LUA
	files=(lua5.4/src/*.c)
	build -DLUA_USE_POSIX -DLUA_COMPAT_5_3 "${files[@]/*luac.c/-w}"
	race lua calls.lua
fi
if wanted bzip2; then
	source_of bzip2
	build bzip2/{blocksort,huffman,crctable,randtable,compress,decompress,bzlib,bzip2}.c
	race bzip2 -c -9 big
fi
if wanted zlib; then
	source_of zlib
	build -DHAVE_UNISTD_H -DHAVE_STDARG_H -Izlib zlib/*.c zlib/test/minigzip.c
	cp big input
	race zlib -9
	: >input
fi
if wanted lz4; then
	source_of lz4
	build -Ilz4/lib lz4/lib/*.c lz4/programs/{bench,datagen,lz4cli,lz4io}.c
	race lz4 -q -9 -c big
fi
if wanted zstd; then
	source_of libzstd
	build -DZSTD_DISABLE_ASM -DZSTD_NOBENCH -DZSTD_NODICT -DZSTD_NOTRACE -Ilibzstd/lib -Ilibzstd/lib/common libzstd/lib/{common,compress,decompress}/*.c \
		libzstd/programs/{zstdcli,zstdcli_trace,util,timefn,fileio,fileio_asyncio}.c
	race zstd -q --single-thread -12 -c big
fi
if wanted lzip; then
	source_of lzip
	build -DPROGVERSION='"1"' lzip/*.cc
	race lzip -5 -c text
fi
if wanted sqlite; then
	source_of sqlite3
	[[ -f sqlite3/sqlite3.c ]] || (cd sqlite3 && ./configure --disable-tcl && make sqlite3.c) >messages 2>&1 || die 'SQLite does not build' "$(tail -3 messages)"
	build -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -Isqlite3 sqlite3/sqlite3.c sqlite3/test/speedtest1.c
	varies=yes race sqlite --memdb --size 10
fi
if wanted quickjs; then
	source_of quickjs
	[[ -f quickjs/repl.c ]] || (cd quickjs && make repl.c) >messages 2>&1 || die 'QuickJS does not build' "$(tail -3 messages)"
	cat >work.js <<-'JS'
		function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
		let text = "", seen = new Map();
		for (let i = 0; i < 60000; i++) { const key = "k" + i % 977; seen.set(key, (seen.get(key) || 0) + i); text += key; }
		console.log(fib(24), seen.get("k7"), text.replace(/k(\d)/g, "$1").length, JSON.stringify([...seen]).length);
	JS
	build -D_GNU_SOURCE -DCONFIG_VERSION='"bench"' -DCONFIG_BIGNUM -fwrapv -Wno-implicit-function-declaration \
		quickjs/{qjs,repl,quickjs,libregexp,libunicode,cutils,quickjs-libc,dtoa}.c
	race quickjs work.js
fi
if wanted mujs; then
	source_of mujs
	cat >work5.js <<-'JS'
		function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
		var seen = {}, i;
		for (i = 0; i < 60000; i++) seen["k" + i % 977] = i;
		print(fib(22), seen.k7);
	JS
	build mujs/one.c mujs/main.c
	race mujs work5.js
fi
mean=$(awk '{ s += log($3 / $2); n++ } END { printf "%.3f", exp(s / n) }' results)
faster=$(awk '$4 != "-" && $3 > $4 * 1.02 { n++ } END { print n + 0 }' results)
printf 'geometric mean of ours to native: %s (bar: 1.35)  %s\n' "$mean" "$(awk -v m="$mean" 'BEGIN { print m <= 1.35 ? "yes" : "NO" }')"
printf 'programs slower than with plain clang: %s (bar: 0)  %s\n' "$faster" "$([[ $faster == 0 ]] && echo yes || echo NO)"
if [[ $json ]]; then
	awk -v mean="$mean" 'BEGIN { printf "{\"mean\":%s,\"programs\":[", mean }
		{ printf "%s{\"name\":\"%s\",\"native\":%s,\"ours\":%s,\"clang\":%s}", NR > 1 ? "," : "", $1, $2, $3, $4 == "-" ? "null" : $4 }
		END { print "]}" }' results >"$json.new" && mv "$json.new" "$json"
fi
awk -v m="$mean" -v f="$faster" 'BEGIN { exit !(m <= 1.35 && f == 0) }'
