#!/usr/bin/env bash
# The runner: start-up (cold, cached, compiled ahead) beside `wasmtime run` of the same version and beside a native
# process, memory, and what --strace costs.
#   --install-wasmtime   builds wasmtime's command line into the cache when it is not there (10 minutes and more)
# WASMTIME names a wasmtime that is there already; without one its rows are left out.
# Pairs run by turns, and a ratio is the median of the pairs' ratios.
set -euo pipefail
# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

install=''
case ${1:-} in
	'') ;;
	--install-wasmtime) install=yes ;;
	*) die "unknown option: $1" ;;
esac

"$root/scripts/wasicc" --version >/dev/null
need_tools 'the measuring' cc=gcc
version=$(sed -n '/^name = "wasmtime"$/{n;s/version = "\(.*\)"/\1/p}' "$root/Cargo.lock")
wasmtime=${WASMTIME:-$(cache_dir)/tools/wasmtime-$version/bin/wasmtime}
if [[ ! -x $wasmtime && -n $install ]]; then
	step "building wasmtime-cli $version"
	cargo install wasmtime-cli --version "$version" --locked --root "$bench_dir/wasmtime" \
		--target-dir "$bench_dir/wasmtime-target" >&2 || die "cargo install wasmtime-cli failed"
	mkdir -p "$(cache_dir)/tools"
	mv "$bench_dir/wasmtime" "$(cache_dir)/tools/wasmtime-$version"
fi
if [[ -x $wasmtime ]]; then
	[[ $("$wasmtime" --version) == "wasmtime $version"* ]] ||
		die "$wasmtime is not of version $version, with which wasicc is built: $("$wasmtime" --version)"
else
	step "no wasmtime $version at $wasmtime: its rows are left out (--install-wasmtime builds it)"
	wasmtime=''
fi

cd "$bench_dir"
cat >hello.c <<'C'
#include <stdio.h>
int main(void) { return puts("hello") < 0; }
C
# A module of about 1 MB: many functions, none like the other.
awk 'BEGIN {
	n = 5200
	for (i = 0; i < n; i++) {
		printf "int f%d(int *a, int n) { int s = %d; for (int i = 0; i < n; i++) { a[i] ^= s + i * %d;", i, i, i * 7 + 3
		printf " switch (a[i] & 7) { case 0: s += a[i]; break; case 1: s ^= %d; break; case 5: s = s * %d + 1; } }", i * 31, i % 97 + 3
		printf " return s %% %d; }\n", i % 1009 + 2
	}
	printf "int (*const all[])(int *, int) = {"
	for (i = 0; i < n; i++) printf "f%d,", i
	printf "};\nint main(int c, char **v) { int a[4] = { c }; (void)v; return all[c * 17](a, 4) * 0; }\n"
}' >large.c
cat >calls.c <<'C'
#include <unistd.h>
int main(void) { for (int i = 0; i < 200000; i++) if (write(1, "x", 1) != 1) return 1; return 0; }
C
# Prints the most memory in KiB that a command had.
cat >peak.c <<'C'
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
int main(int c, char **v) {
	struct rusage usage;
	if (c < 2) return 2;
	if (fork() == 0) { if (!freopen("/dev/null", "w", stdout)) _exit(126); execvp(v[1], v + 1); _exit(127); }
	int status;
	if (wait(&status) < 0 || status || getrusage(RUSAGE_CHILDREN, &usage)) return 1;
	printf("%ld\n", usage.ru_maxrss);
}
C
# race N PREPARE ONE PREPARE OTHER: runs two commands by turns, N times each, PREPARE (a shell's command) before each run;
# prints the medians of their times in ms and of their ratio. A shell would add its own fork to each time.
cat >race.c <<'C'
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
extern char **environ;
static int by_size(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
static double median(double *all, int n) { qsort(all, n, sizeof *all, by_size); return n % 2 ? all[n / 2] : (all[n / 2 - 1] + all[n / 2]) / 2; }
static double milliseconds(const char *prepare, char *command) {
	char *words[64], *copy = strdup(command);
	int n = 0, status;
	posix_spawn_file_actions_t files;
	struct timespec start, end;
	pid_t child;
	if (*prepare && system(prepare)) exit(1);
	for (char *word = strtok(copy, " "); word && n < 63; word = strtok(NULL, " ")) words[n++] = word;
	words[n] = NULL;
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
	clock_gettime(CLOCK_MONOTONIC, &start);
	if (posix_spawnp(&child, words[0], &files, NULL, words, environ) || waitpid(child, &status, 0) < 0 || status)
		fprintf(stderr, "failed: %s\n", command), exit(1);
	clock_gettime(CLOCK_MONOTONIC, &end);
	posix_spawn_file_actions_destroy(&files);
	free(copy);
	return (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
}
int main(int c, char **v) {
	int n = c == 6 ? atoi(v[1]) : 0;
	double *one = calloc(n + 1, sizeof *one), *other = calloc(n + 1, sizeof *one), *ratio = calloc(n + 1, sizeof *one);
	if (n < 1) return 2;
	for (int i = 0; i < n; i++) {
		if (i % 2) one[i] = milliseconds(v[2], v[3]), other[i] = milliseconds(v[4], v[5]);
		else other[i] = milliseconds(v[4], v[5]), one[i] = milliseconds(v[2], v[3]);
		ratio[i] = one[i] / other[i];
	}
	printf("%f %f %f\n", median(one, n), median(other, n), median(ratio, n));
}
C
cc -O2 hello.c -o hello && cc -O2 peak.c -o peak && cc -O2 race.c -o race
for name in hello large calls; do "$driver" -O1 "$name.c" -o "$name.wasm"; done
export WASICC_CACHE=$bench_dir/cache
for name in hello large; do "$driver" aot "$name.wasm"; done
printf '[cache]\ndirectory = "%s/wasmtime-cache"\n' "$bench_dir" >wasmtime.toml

ours="$driver run"
theirs="$wasmtime run -C cache=y -C cache-config=$bench_dir/wasmtime.toml"

# pair N ONE OTHER [PREPARE-ONE PREPARE-OTHER]: sets `one` and `other` to the medians in ms, `ratio` to the median of
# one / other. Both are command lines of plain words.
pair() {
	local line
	line=$(./race "$1" "${4:-}" "$2" "${5:-}" "$3") || die 'a program that is measured failed'
	read -r one other ratio <<<"$line"
}

table_head 'runner'
$ours hello.wasm >/dev/null
$ours large.wasm >/dev/null
pair 101 "$ours hello.wasm" ./hello
row 'hello, a native process' "$other" ms
row 'hello, cached' "$one" ms
row '  to native' "$ratio" x
pair 101 "$ours hello.cwasm" "$ours hello.wasm"
row 'hello, compiled ahead' "$one" ms
row '  to cached' "$ratio" x
pair 21 "$ours large.cwasm" "$ours large.wasm"
row "$(awk -v b="$(stat -c %s large.wasm)" 'BEGIN { printf "%.2f MB", b / 1e6 }') module, compiled ahead" "$one" ms
row "  cached" "$other" ms
row '  compiled ahead to cached' "$ratio" x
if [[ -n $wasmtime ]]; then
	$theirs hello.wasm >/dev/null
	pair 101 "$ours hello.wasm" "$theirs hello.wasm"
	row "hello, wasmtime $version, cached" "$other" ms
	row '  ours to it' "$ratio" x 0.7
	"$wasmtime" compile hello.wasm -o theirs.cwasm
	pair 101 "$ours hello.cwasm" "$wasmtime run --allow-precompiled theirs.cwasm"
	row "hello, wasmtime, compiled ahead" "$other" ms
	row '  ours to it' "$ratio" x
	pair 11 "$ours large.wasm" "$theirs large.wasm" 'rm -rf cache/code' 'rm -rf wasmtime-cache'
	row 'large module, first run' "$one" ms
	row '  wasmtime' "$other" ms
	row '  ours to it' "$ratio" x 1
else
	pair 11 "$ours large.wasm" ./hello 'rm -rf cache/code'
	row 'large module, first run' "$one" ms
fi

mebibytes() { awk -v k="$(./peak "$@")" 'BEGIN { print k / 1024 }'; }
$ours large.wasm >/dev/null
row 'memory peak: native hello' "$(mebibytes ./hello)" MiB
row 'memory peak: hello, cached' "$(mebibytes "$driver" run hello.wasm)" MiB
if [[ -n $wasmtime ]]; then
	read -ra words <<<"$theirs hello.wasm"
	row 'memory peak: hello, wasmtime' "$(mebibytes "${words[@]}")" MiB
fi
row 'memory peak: large module, cached' "$(mebibytes "$driver" run large.wasm)" MiB
row 'memory peak: large module, first run' "$(mebibytes "$driver" run --no-cache large.wasm)" MiB

# nanoseconds WHAT: a call's share of a run of calls.wasm of `one` or `other` ms.
nanoseconds() { awk -v ms="$1" 'BEGIN { print ms * 1e6 / 200000 }'; }
$ours calls.wasm >/dev/null
pair 11 "$ours --strace=/dev/null calls.wasm" "$ours calls.wasm"
row 'a write, without --strace' "$(nanoseconds "$other")" ns
row 'a write, with --strace=/dev/null' "$(nanoseconds "$one")" ns
row '  to without' "$ratio" x
pair 11 "$ours --strace=/dev/null --strace-filter=!* calls.wasm" "$ours calls.wasm"
row 'a write, with all filtered out' "$(nanoseconds "$one")" ns
pair 11 "$ours --stats=/dev/null calls.wasm" "$ours calls.wasm"
row 'a write, with --stats' "$(nanoseconds "$one")" ns

table_end
