#!/usr/bin/env bash
# The time that compiling takes, of the clock and of the processors: wasicc beside plain clang with the same sysroot, beside plain clang with
# the distribution's wasi-libc, and beside zig cc.
#   scripts/bench build [--rounds N] [--only 'PART…']
#   --rounds N     each command N times by turns (default 5; the short ones more often); a figure is the least of them
#   --only PARTS   of commands, cold, lua, sqlite, jq only these; the last three are what is made
#   --json FILE, --svg FILE, --write, --zig as for all: see scripts/README.md
#
# Plain clang is told the target, the sysroot and what the program cannot be built without (setjmp's lowering), nothing of wasicc's other
# defaults: what these cost is in the ratio. The bar of a project is to plain clang with wasi-libc, or where that cannot build it, which the table
# says, with our sysroot.
set -euo pipefail
# shellcheck source=scripts/bench.d/_report.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_report.sh"

rounds=5 only='commands cold lua sqlite jq'
report_rounds_and_only "scripts/bench build $report_usage [--rounds N] [--only 'PART…']" "$@"
[[ ! $write || $only == 'commands cold lua sqlite jq' ]] || die '--write needs all parts, or the page would lack some'

"$root/scripts/wasicc" --version >/dev/null
need_tools 'the comparison' clang-22=clang-22 llvm-ar-22=llvm-22 make=make
"$driver" links "$bench_dir/bin" >/dev/null
ln -sfn "$driver" "$bench_dir/bin/wasicc"
# Where clang is, wasicc remembers only for a PATH on which nothing has changed in the last seconds.
touch -d '1 minute ago' "$bench_dir/bin"
PATH=$bench_dir/bin:$PATH
find_zig
sysroot=$("$driver" sysroot path)
clang=(clang-22 --target=wasm32-wasip1 "--sysroot=$sysroot")
setjmp=(-mllvm -wasm-enable-sjlj -mllvm -wasm-use-legacy-eh=false)
wasi=(clang-22 --target=wasm32-wasi "${wasi_flags[@]}")

# shellcheck disable=SC2034 # for _report.sh
{
	bench=build title='Builds' reference='clang wasi-libc' axis='plain clang' limit=2 sides=(clang wasi-libc zig)
	about='*clang* is plain clang 22 with our sysroot, *wasi-libc* plain clang 22 with that of the distribution. *zig, cold* has no compiled libc in its cache.'
}
cd "$bench_dir"

# cc SIDE ARGUMENT…: the compiler of a side.
cc() {
	local side=$1
	shift
	case $side in
		ours) wasicc "$@" ;;
		clang) "${clang[@]}" "$@" ;;
		wasi-libc) "${wasi[@]}" "$@" ;;
		zig) "${zig[@]}" cc --target=wasm32-wasi "$@" ;;
	esac
}

# So many runs make one figure: a single one of a few milliseconds is too short for the processor's clock.
batch=1

# clock COMMAND…: sets `wall` and `processor` to the time of one run.
clock() {
	local TIMEFORMAT='%R %U %S' times
	{ time many "$@" >said 2>&1 </dev/null; } 2>clock.txt || return 1
	read -ra times <clock.txt
	wall=$(awk -v t="${times[0]}" -v n="$batch" 'BEGIN { printf "%.5f", t / n }')
	processor=$(awk -v u="${times[1]}" -v s="${times[2]}" -v n="$batch" 'BEGIN { printf "%.5f", (u + s) / n }')
}
many() {
	local run
	for ((run = 0; run < batch; run++)); do "$@" || return 1; done
}

least() { awk -v a="$1" -v b="${2:-}" 'BEGIN { print b == "" || a < b ? a : b }'; }

declare -A walls processors

# race TIMES TASK SIDE…: `TASK SIDE` of each by turns, there and back, each time after `TASK_before SIDE` if there is such a function. Sets `walls` and
# `processors`; a side that fails is left out, but for ours.
race() {
	local count=$1 task=$2 i side turn
	shift 2
	walls=() processors=()
	for ((i = 0; i < count; i++)); do
		turn=()
		for side; do
			if ((i % 2)); then turn=("$side" "${turn[@]}"); else turn+=("$side"); fi
		done
		for side in "${turn[@]}"; do
			[[ ${walls[$side]:-} != *[a-z]* ]] || continue
			if declare -F "${task}_before" >/dev/null; then "${task}_before" "$side"; fi
			if ! clock "$task" "$side"; then
				[[ $side != ours ]] || die "$task fails" "$(tail -n 3 said)"
				walls[$side]='does not build' processors[$side]='does not build'
				continue
			fi
			walls[$side]=$(least "$wall" "${walls[$side]:-}")
			processors[$side]=$(least "$processor" "${processors[$side]:-}")
		done
	done
}

# rows GROUP NAME BAR…: what the race has found, as two rows; a bar of `ours` is one of the clock alone.
rows() {
	local group=$1 name=$2 side bar wall_fields=() processor_fields=()
	shift 2
	for side in "${sides[@]}"; do
		[[ ${walls[$side]:-} ]] || continue
		wall_fields+=("$side=${walls[$side]}")
		processor_fields+=("$side=${processors[$side]}")
	done
	for bar; do
		wall_fields+=("$bar")
		[[ $bar == ours* ]] || processor_fields+=("$bar")
	done
	result "$group" "$name" s "${walls[ours]}" "${wall_fields[@]}"
	result "$group" "$name, processor" s "${processors[ours]}" "${processor_fields[@]}"
}

compile_hello() { cc "$1" -O2 -c hello.c -o hello.o; }
link_hello() { cc "$1" -O2 hello.c -o hello.wasm; }
# setjmp needs its lowering, which is no default of clang's.
build_lua() {
	local flags=(-O2 -w -DLUA_COMPAT_5_3)
	[[ $1 != clang ]] || flags+=("${setjmp[@]}")
	cc "$1" "${flags[@]}" "${lua[@]}" -lm -o lua.wasm
}

# A program that no cache knows, since its text is new.
new_hello_before() { printf '/* %s */\n#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n' "$EPOCHREALTIME" >new.c; }
new_hello() { cc "$1" new.c -o new.wasm; }
run_hello_before() { new_hello_before; }
run_hello() {
	if [[ $1 == ours ]]; then "$driver" run new.c; else cc "$1" new.c -o new.wasm && "$driver" run new.wasm; fi
}
cold_zig() { ZIG_GLOBAL_CACHE_DIR=$bench_dir/cold ZIG_LOCAL_CACHE_DIR=$bench_dir/cold cc zig hello.c -o hello.wasm; }

# project NAME SIDE: $bench_dir/NAME/SIDE, configured.
project() {
	local name=$1 side=$2
	cp -a "$name/source" "$name/$side"
	(cd "$name/$side" && "configure_$name" "$side") >"$name/$side.log" 2>&1 ||
		if [[ $side == ours ]]; then die "$name cannot be configured" "$(tail -n 3 "$name/$side.log")"; else return 1; fi
}

# words SIDE: the compiler as a Makefile takes it.
words() {
	case $1 in
		clang) printf '%s ' "${clang[@]}" "${setjmp[@]}" -Qunused-arguments ;;
		wasi-libc) printf '%s ' "${wasi[@]}" ;;
	esac
}

# configured SIDE OPTION…: ./configure for it.
configured() {
	local side=$1
	shift
	if [[ $side == ours ]]; then
		wasicc configure ./configure "$@" CFLAGS=-O2
	else
		./configure --host=wasm32-wasi CC="$(words "$side")" AR=llvm-ar-22 RANLIB=llvm-ranlib-22 "$@" CFLAGS=-O2
	fi
}

# made SIDE ARGUMENT…: make -j2 for it.
made() {
	local side=$1
	shift
	if [[ $side == ours ]]; then wasicc make -j2 "$@"; else make -j2 "$@" ; fi
}

configure_lua() { :; }
make_lua() {
	local arguments=(-C "lua/$1/src" lua MYCFLAGS=-DLUA_USE_POSIX)
	[[ $1 == ours ]] || arguments+=(CC="$(words "$1")" AR='llvm-ar-22 rcu' RANLIB=llvm-ranlib-22)
	made "$1" "${arguments[@]}"
}
make_lua_before() { rm -f lua/"$1"/src/{*.o,*.a,lua}; }

configure_sqlite() { configured "$1" --disable-tcl --disable-readline --disable-load-extension --disable-threadsafe; }
make_sqlite() { made "$1" -C "sqlite/$1" sqlite3; }
make_sqlite_before() { rm -rf sqlite/"$1"/{sqlite3,*.o,*.lo,.libs}; }

configure_jq() {
	configured "$1" --disable-maintainer-mode --disable-docs --disable-shared --without-oniguruma && make src/builtin.inc src/version.h
}
make_jq() { made "$1" -C "jq/$1" jq; }
make_jq_before() { rm -rf jq/"$1"/{jq,libjq.la,.libs,src/*.o,src/*.lo,src/.libs}; }

printf '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n' >hello.c
plain=(ours clang wasi-libc)
all=("${plain[@]}")
((${#zig[@]} == 0)) || all+=(zig)
report_head

if [[ " $only " == *' commands '* ]]; then
	"$root/scripts/fetch-source" lua5.4 lua/source >/dev/null
	lua=()
	for file in lua/source/src/*.c; do
		[[ $file == */luac.c ]] || lua+=("$file")
	done
	batch=10
	race "$rounds" compile_hello "${plain[@]}"
	rows 'one command' 'compile hello.c' 'clang<1.03'
	race "$rounds" link_hello "${plain[@]}"
	rows 'one command' 'compile and link hello.c' 'clang<1.03'
	batch=1
	race "$rounds" build_lua "${plain[@]}"
	rows 'one command' 'compile and link Lua' 'clang<1.03'
fi
if [[ " $only " == *' cold '* ]]; then
	race $((rounds * 4)) new_hello "${all[@]}"
	rows 'from cold' 'a new hello.c, linked' 'ours<0.25'
	race $((rounds * 4)) run_hello "${all[@]}"
	rows 'from cold' 'a new hello.c, run' 'ours<0.25'
	if ((${#zig[@]})); then
		race 1 cold_zig zig
		result 'from cold' 'hello.c, with an empty cache' s - "zig=${walls[zig]}"
	fi
fi

# What is made of a source once, before it is copied for each side.
prepare_lua() { :; }
prepare_sqlite() {
	need_tools 'making SQLite' tclsh=tcl
	./configure --disable-tcl && make sqlite3.c shell.c
}
prepare_jq() {
	need_tools 'making jq' autoreconf=autoconf automake=automake libtoolize=libtool
	autoreconf -fi
}
declare -A port=([lua]=lua5.4 [sqlite]=sqlite3 [jq]=jq)

for name in lua sqlite jq; do
	[[ " $only " == *" $name "* ]] || continue
	[[ -d $name/source ]] || "$root/scripts/fetch-source" "${port[$name]}" "$name/source" >/dev/null
	(cd "$name/source" && "prepare_$name") >messages 2>&1 || die "$name cannot be prepared" "$(tail -n 3 messages)"
	can=()
	for side in "${plain[@]}"; do
		if project "$name" "$side"; then can+=("$side"); fi
	done
	# SQLite takes ten times as long as each of the others.
	repeats=$((rounds * 3))
	[[ $name != sqlite ]] || repeats=$rounds
	race "$repeats" "make_$name" "${can[@]}"
	for side in "${plain[@]}"; do walls[$side]=${walls[$side]:-does not build} processors[$side]=${processors[$side]:-does not build}; done
	bar='wasi-libc<1.05'
	[[ ${walls[wasi-libc]} != *[a-z]* ]] || bar='clang<1.05'
	rows 'make -j2' "$name" "$bar"
done
report_end
