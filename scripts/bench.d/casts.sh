#!/usr/bin/env bash
# What -fwasicc-call-casts costs a program in which no call is wrong: size and time of Lua and SQLite with and without.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"
(($# == 0)) || die "unknown option: $1"

"$root/scripts/wasicc" --version >/dev/null
cd "$bench_dir"
runs=9

# race ARGUMENTS…: sets `plain` and `casts` to the least processor time of each in seconds. They take turns, since other work on the
# machine comes and goes.
race() {
	local i name TIMEFORMAT=%U
	for ((i = 0; i < runs; i++)); do
		for name in plain casts; do
			{ time "$driver" run --dir . "$name.wasm" "$@" >"$name.out" 2>&1 </dev/null; } 2>>"$name.times" ||
				die "$name.wasm fails: $(tail -3 "$name.out")"
		done
	done
	plain=$(sort -g plain.times | head -1)
	casts=$(sort -g casts.times | head -1)
	rm plain.times casts.times
}

# compare WHAT OBJECTS… -- ARGUMENTS…: links the objects both ways and runs both.
compare() {
	local what=$1 objects=() size plain_size plain casts
	shift
	while [[ $1 != -- ]]; do
		objects+=("$1")
		shift
	done
	shift
	"$driver" -fno-wasicc-call-casts "${objects[@]}" -o plain.wasm 2>messages
	"$driver" -fwasicc-call-casts "${objects[@]}" -o casts.wasm 2>messages
	plain_size=$(stat -c %s plain.wasm) size=$(stat -c %s casts.wasm)
	race "$@"
	row "$what: size" "$(awk -v a="$size" -v b="$plain_size" 'BEGIN { print (a / b - 1) * 100 }')" % 5
	row "$what: time" "$(awk -v a="$casts" -v b="$plain" 'BEGIN { print (a / b - 1) * 100 }')" % 5
}

step 'compiling Lua and SQLite'
"$root/scripts/fetch-source" lua5.4 lua >/dev/null
for file in lua/src/*.c; do
	[[ $file == */luac.c ]] || "$driver" -O2 -w -c "$file" -o "lua-$(basename "$file" .c).o"
done
"$root/scripts/fetch-source" sqlite3 sqlite >/dev/null
(cd sqlite && "$driver" configure ./configure --disable-tcl && "$driver" make sqlite3.c) >messages 2>&1 ||
	{ tail -5 messages >&2; die 'SQLite does not build'; }
for file in sqlite/sqlite3.c sqlite/test/speedtest1.c; do
	"$driver" -O2 -w -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -Isqlite -c "$file"
done
cat >calls.lua <<'LUA'
local sum, list = 0, {}
for i = 1, 3000000 do sum = sum + math.floor(i / 3) end
for i = 1, 200000 do list[i] = (i * 7919) % 1000003 end
table.sort(list)
LUA

table_head 'what the flag adds'
compare Lua lua-*.o -- calls.lua
compare SQLite sqlite3.o speedtest1.o -- --memdb --size 12
table_end
