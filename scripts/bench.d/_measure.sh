# shellcheck shell=bash
# Measuring and the table that the benches share. Sourced, never run.

# shellcheck source=scripts/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"

missed=0

# milliseconds COMMAND…: sets `took` to the wall-clock time in ms, three decimals.
milliseconds() {
	local start=${EPOCHREALTIME/[.,]/} end
	"$@" >/dev/null 2>"$bench_dir/stderr" </dev/null ||
		{ cat "$bench_dir/stderr" >&2; die "failed: $*"; }
	end=${EPOCHREALTIME/[.,]/}
	printf -v took '%d.%03d' $(((end - start) / 1000)) $(((end - start) % 1000))
}

# The middle one of the numbers on standard input.
median() {
	sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# repeat N COMMAND…: sets `took` to the median of N runs in ms.
repeat() {
	local times=$1 i
	shift
	for ((i = 0; i < times; i++)); do
		milliseconds "$@"
		printf '%s\n' "$took"
	done >"$bench_dir/times"
	took=$(median <"$bench_dir/times")
}

table_head() {
	local load
	read -r load _ </proc/loadavg
	awk -v l="$load" -v n="$(nproc)" 'BEGIN { exit !(l > n / 2) }' &&
		printf 'note: the machine is busy (load %s): times are too long\n' "$load"
	printf '%-44s %12s %12s  %s\n' "$1" value bar ok
	printf '%.0s-' {1..78}
	printf '\n'
}

# row WHAT VALUE UNIT [BAR]: a line of the table; with a bar, VALUE must not be above it.
row() {
	local ok='' bar=''
	if [[ -n ${4:-} ]]; then
		bar="<= $4 $3"
		if awk -v v="$2" -v b="$4" 'BEGIN { exit !(v <= b) }'; then ok=yes; else
			ok=NO
			missed=$((missed + 1))
		fi
	fi
	printf '%-44s %12s %12s  %s\n' "$1" "$(awk -v v="$2" 'BEGIN { printf v < 10 ? "%.2f" : "%.1f", v }') $3" "$bar" "$ok"
}

# Ends with exit code 1 if a bar was missed.
table_end() {
	((missed == 0)) || printf '%d missed\n' "$missed"
	((missed == 0))
}

bench_dir=$(mktemp -d)
trap 'rm -rf -- "$bench_dir"' EXIT
