# shellcheck shell=bash
# Programs for malloc.sh, which sources this: Lua, jq and SQLite, compiled once and linked with each malloc.

# shellcheck disable=SC2154 # bench_dir, driver, names, root, rounds, wasicc: malloc.sh's

# get NAME: the source in the folder NAME; or a note, and failure.
get() {
	"$root/scripts/fetch-source" "$1" "$1" >/dev/null 2>messages || { left_out "$1" "$(tail -n 1 messages)" >&2 && return 1; }
}

# compiled PREFIX FLAGS… -- FILE…: PREFIX-FILE.o of each.
compiled() {
	local prefix=$1 flags=() file
	shift
	while [[ $1 != -- ]]; do flags+=("$1") && shift; done
	shift
	for file; do
		"$wasicc" -O2 -w "${flags[@]}" -c "$file" -o "$prefix-$(basename "$file" .c).o" 2>messages ||
			die "$file does not compile" "$(tail -n 3 messages)"
	done
}

make_lua() {
	get lua5.4 || return
	local files=() file
	for file in lua5.4/src/*.c; do
		[[ $file == */luac.c ]] || files+=("$file")
	done
	compiled lua -DLUA_USE_POSIX -- "${files[@]}"
	linked lua lua-*.o
	cp "$root"/scripts/bench.d/malloc/*.lua .
	cases+=('lua trees.lua' 'lua strings.lua' 'lua compile.lua')
}

# Without its configure: that wants autoconf, and jq's answers are few.
make_jq() {
	get jq || return
	local has=() files=() name
	for name in ISATTY MEMMEM MKSTEMP TIMEGM STRPTIME GMTIME_R STRFTIME SETLOCALE; do has+=("-DHAVE_$name=1"); done
	sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$/\\n"/' jq/src/builtin.jq >jq/src/builtin.inc
	echo '#define JQ_VERSION "1.6"' >jq/src/version.h
	for name in jq/src/*.c; do
		[[ $name == */inject_errors.c ]] || files+=("$name")
	done
	compiled jq -Ijq -DIEEE_8087=1 -D_GNU_SOURCE=1 "${has[@]}" -- "${files[@]}"
	linked jq jq-*.o
	awk 'BEGIN {
		print "["
		for (i = 1; i <= 20000; i++)
			printf "%s{\"id\": %d, \"name\": \"n\\u00e4me %d\", \"tags\": [\"t%d\", \"t%d\"], \"at\": {\"x\": %.3f, \"on\": %s}}\n", (i > 1 ? "," : ""), i, i * 7919 % 3001, i % 7, i % 11, i / 7, (i % 3 ? "true" : "null")
		print "]"
	}' >data.json
	echo '[.[] | select(.at.on)] | group_by(.tags[0]) | map({key: .[0].tags[0], value: {sum: (map(.at.x) | add), s: (map(.name | split("e")) | length)}}) | from_entries' >group.jq
	cases+=('jq -f group.jq data.json' 'jq . data.json')
}

make_sqlite() {
	type tclsh >/dev/null 2>&1 || { left_out sqlite 'tclsh is missing (package tcl)' >&2 && return; }
	get sqlite3 || return
	(cd sqlite3 && ./configure --disable-tcl && make sqlite3.c) >messages 2>&1 || die 'SQLite does not build' "$(tail -n 3 messages)"
	compiled sqlite -Isqlite3 -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -- sqlite3/sqlite3.c sqlite3/test/speedtest1.c
	linked sqlite sqlite-*.o
	cases+=('sqlite --memdb --size 10')
}

# Lines as those of the patterns: the malloc, the case, milliseconds of the processor, KiB.
programs() {
	local cases=() round case name words title
	make_lua || true
	make_jq || true
	make_sqlite || true
	for ((round = 0; round < rounds; round++)); do
		for case in "${cases[@]}"; do
			read -ra words <<<"$case"
			title=${words[0]}
			[[ $case != lua* ]] || title=lua-${words[1]%.lua}
			[[ $case != *group.jq* ]] || title=jq-group
			for name in "${names[@]}"; do
				# Once more before the first: the compiled code is in the cache then.
				((round)) || "$driver" run --dir . "${words[0]}.$name.wasm" "${words[@]:1}" >/dev/null 2>messages || die "$case fails with $name" "$(tail -n 3 messages)"
				"$driver" run --stats=stats --dir . "${words[0]}.$name.wasm" "${words[@]:1}" >/dev/null 2>messages
				awk -v of="$name $title" '
					$1 == "processor" { ms = $2 * 1000 }
					$1 == "memory" { kib = $2 * ($3 == "KiB" ? 1 : $3 == "MiB" ? 1024 : 1048576) }
					END { print of, ms, kib }' stats
			done
		done
	done
}
