#!/usr/bin/env bash
# Leaving functions by setjmp and longjmp, and by C++ exceptions: the time and memory of a million, on the runner and natively.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"
(($# == 0)) || die "unknown option: $1"

"$root/scripts/wasicc" --version >/dev/null
programs=$root/scripts/bench.d/eh
cd "$bench_dir"

# cpu COMMAND…: sets `took` to the processor's time in ms, the median of five runs, and `memory` to the peak in MB.
# Processor time, because other work on the machine does not count in it.
cpu() {
	local i report
	: >"$bench_dir/times"
	for ((i = 0; i < 5; i++)); do
		report=$(TIMEFORMAT='%U %S'; { time "$@" >/dev/null 2>stderr </dev/null || { cat stderr >&2; exit 1; }; } 2>&1) ||
			die "failed: $*"
		awk '{ print ($1 + $2) * 1000 }' <<<"$report" >>"$bench_dir/times"
	done
	took=$(median <"$bench_dir/times")
}

# both WHAT SOURCE ARGUMENT BAR: a row for the runner, and one for the host's compiler.
both() {
	local what=$1 source=$2 compiler=wasicc host=cc
	[[ $source != *.cc ]] || compiler=wasic++ host=c++
	if ! "$bench_dir/$compiler" -O2 "$programs/$source" -o prog.wasm 2>compiler.txt; then
		printf '%-44s %s\n' "$what" "not in this sysroot"
		return
	fi
	"$driver" run prog.wasm "$3" >ours
	"$host" -O2 "$programs/$source" -o prog
	./prog "$3" >theirs
	cmp -s ours theirs || die "$source: wasicc's program prints other than the host's"
	# What does not come of the jumps: start, and code out of the cache.
	cpu "$driver" run prog.wasm 1
	local start=$took
	cpu "$driver" run prog.wasm "$3"
	row "$what" "$(awk -v a="$took" -v b="$start" 'BEGIN { print a - b }')" ms "${4:-}"
	cpu ./prog "$3"
	row '  natively' "$took" ms
}

"$driver" links "$bench_dir" >/dev/null
table_head 'a million'
both 'setjmp alone' setjmp.c 1000000
both 'setjmp and longjmp' longjmp.c 1000000 1000
both 'setjmp and longjmp over 20 frames' frames.c 1000000
both 'throw and catch' throw.cc 1000000
both 'throw and catch over 20 frames' throw-frames.cc 1000000

# The collector must keep up: ten million exceptions in no more memory than one.
peak() { python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)' "$driver" run prog.wasm "$1"; }
if command -v python3 >/dev/null; then
	"$bench_dir/wasicc" -O2 "$programs/longjmp.c" -o prog.wasm
	row 'memory of the runner, 1 longjmp' "$(peak 1)" MB
	row 'memory of the runner, 10 million longjmps' "$(peak 10000000)" MB 64
fi

table_end
