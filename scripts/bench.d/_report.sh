# shellcheck shell=bash
# What `libc`, `code`, `size` and `build` share: their options, the table of results, and the same as JSON, as a chart and as a page of
# docs/bench. Sourced, never run.
#
# A bench sets bench, title, about, sides, reference, axis and limit, reads its options with `report_option`, then calls `report_head`, `result` for
# each row and `report_end`. The formats are made by _report.awk.

# shellcheck source=scripts/bench.d/_measure.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_measure.sh"

# shellcheck disable=SC2034 # used by the benches
report_usage='[--json FILE] [--svg FILE] [--write] [--zig]' taken=0
report=$root/scripts/bench.d/_report.awk
results=$bench_dir/results
json='' svg='' write='' install_zig='' zig=()
: >"$results"

# The command as the pages tell it: without what is the matter of this machine alone.
command="scripts/bench $(basename -- "$0" .sh)" skip=''
for word; do
	case $skip$word in
		--write | --zig) ;;
		--json | --svg | --work) skip=next ;;
		next*) skip='' ;;
		*) if [[ $word == *[^[:alnum:]_=-]* ]]; then command+=" '$word'"; else command+=" $word"; fi ;;
	esac
done

# report_option ARGUMENT…: takes an option that all have, and sets `taken` to how many words it is; 0 if it is none.
report_option() {
	taken=1
	# shellcheck disable=SC2034 # the caller shifts by it
	case $1 in
		--write) write=yes ;;
		--zig) install_zig=yes ;;
		--json | --svg)
			[[ -n ${2:-} ]] || die "$1 needs a file"
			declare -g "${1#--}=$(realpath -m -- "$2")"
			taken=2
			;;
		*) taken=0 ;;
	esac
}

# report_rounds_and_only USAGE ARGUMENT…: the options that all have, and --rounds N and --only WHAT into `rounds` and `only`.
report_rounds_and_only() {
	local usage=$1
	shift
	while (($#)); do
		report_option "$@"
		if ((!taken)); then
			[[ -n ${2:-} ]] || die "unknown option, or nothing after it: $1" "$usage"
			# shellcheck disable=SC2034 # used by the benches
			case $1 in
				--rounds) rounds=$2 ;;
				--only) only=$2 ;;
				*) die "unknown option: $1" "$usage" ;;
			esac
			taken=2
		fi
		shift "$taken"
	done
	[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "--rounds needs a number, not: $rounds"
}

# The peers. Plain clang gets what makes it build as much as it can: a stack as large as ours, and all emulations of wasi-libc.
# shellcheck disable=SC2034,SC2054 # used by the benches; the comma is wasm-ld's
wasi_flags=(-Qunused-arguments -Wl,-z,stack-size=8388608 -D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_PROCESS_CLOCKS -D_WASI_EMULATED_MMAN
	-D_WASI_EMULATED_GETPID -lwasi-emulated-signal -lwasi-emulated-process-clocks -lwasi-emulated-mman -lwasi-emulated-getpid)

# The ziglang of the package index that --zig installs.
zig_version=0.17.1

# find_zig: sets `zig` to the command, an array: the one on the PATH, or the one that --zig has installed into the cache.
find_zig() {
	local venv python
	venv=$(cache_dir)/tools/ziglang-$zig_version
	zig=()
	if command -v zig >/dev/null; then
		zig=(zig)
	elif [[ -x $venv/bin/python3 ]] && "$venv/bin/python3" -m ziglang version >/dev/null 2>&1; then
		zig=("$venv/bin/python3" -m ziglang)
	elif [[ $install_zig ]]; then
		python=$(command -v python3) || die 'there is no python3 to install zig with' 'put a zig on the PATH instead'
		step "installing zig $zig_version into $venv"
		rm -rf -- "$venv.new"
		{ "$python" -m venv "$venv.new" && "$venv.new/bin/pip" install --quiet --disable-pip-version-check "ziglang==$zig_version"; } >&2 ||
			{ rm -rf -- "$venv.new"; die "ziglang $zig_version cannot be installed" 'tried: python3 -m venv, then pip install ziglang'; }
		# Its scripts name the folder, but python3 and the package in it do not.
		rm -rf -- "$venv" && mv -- "$venv.new" "$venv"
		zig=("$venv/bin/python3" -m ziglang)
	else
		step 'there is no zig on the PATH to compare with; --zig installs one'
		return
	fi
	# A cache of its own that stays: the first link compiles zig's libc.
	export ZIG_GLOBAL_CACHE_DIR ZIG_LOCAL_CACHE_DIR
	ZIG_GLOBAL_CACHE_DIR=$(cache_dir)/tools/zig-cache
	ZIG_LOCAL_CACHE_DIR=$bench_dir/zig-cache
}

version_of() { "$@" 2>/dev/null | head -n 1 | sed -E 's/.*version ([0-9][^ ]*).*/\1/'; }

# NAME VERSION; … of what was compared.
versions() {
	local lock=$root/Cargo.lock
	printf 'clang %s' "$(version_of clang-22 --version)"
	if command -v gcc >/dev/null; then printf '; gcc %s' "$(gcc -dumpfullversion)"; fi
	if is_installed wasi-libc; then printf '; wasi-libc %s' "$(dpkg-query -W -f '${Version}' wasi-libc)"; fi
	((${#zig[@]} == 0)) || printf '; zig %s' "$("${zig[@]}" version)"
	printf '; wasmtime %s' "$(awk '$0 == "name = \"wasmtime\"" { getline; gsub(/.*= "|"/, ""); print; exit }' "$lock")"
}

# The processor, and how many.
machine() {
	local model
	model=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)
	printf '%s, %s' "${model:-$(uname -m)}" "$(nproc) cores"
}

# shellcheck disable=SC2154 # what the bench has set
render() {
	awk -f "$report" -v as="$1" -v bench="$bench" -v title="$title" -v about="$about" -v command="$command" -v sides="${sides[*]}" \
		-v reference="$reference" -v axis="$axis" -v limit="$limit" -v versions="${known_versions:-}" -v machine="${known_machine:-}" "$results"
}

report_head() {
	local load
	read -r load _ </proc/loadavg
	if awk -v l="$load" -v n="$(nproc)" 'BEGIN { exit !(l > n / 2) }'; then
		printf 'note: the machine is busy (load %s): times are too long\n' "$load"
	fi
	render head
}

# result GROUP NAME UNIT OURS PEER=FIGURE… PEER<FACTOR…: a row; `ours<FIGURE` is a bar of our figure itself.
result() {
	local IFS=$'\t'
	printf '%s\n' "$*" >>"$results"
	render last
}

# save FORMAT FILE: whole or not at all.
save() {
	mkdir -p -- "$(dirname -- "$2")"
	if ! { render "$1" >"$2.new" && mv -- "$2.new" "$2"; }; then
		rm -f -- "$2.new"
		die "cannot write $2"
	fi
}

# The page with all charts, from the pages that are there.
write_index() {
	local docs=$root/docs/bench name
	if ! {
		# shellcheck disable=SC2016 # the marks are Markdown's
		printf '# Measurements\n\nMade by `scripts/bench NAME --write`; each page says on what machine, with which versions, and has the table.\n'
		printf 'The figures are also in NAME.json beside it. Times on a busy machine vary by some percent from run to run.\n'
		for name in code libc size build; do
			[[ -f $docs/$name.md ]] || continue
			printf '\n## [%s](%s.md)\n\n%s\n\n![%s](%s.svg)\n' "$(sed -n '1s/^# //p' "$docs/$name.md")" "$name" \
				"$(tail -n 1 "$docs/$name.md")" "$name" "$name"
		done
	} >"$docs/README.md.new" || ! mv -- "$docs/README.md.new" "$docs/README.md"; then
		rm -f -- "$docs/README.md.new"
		die "cannot write $docs/README.md"
	fi
}

# Writes what was asked for; the exit code is 1 if a bar was missed.
report_end() {
	local missed
	missed=$(render missed)
	if [[ $json$svg$write ]]; then
		known_versions=$(versions) known_machine=$(machine)
		[[ -z $json ]] || save json "$json"
		[[ -z $svg ]] || save svg "$svg"
		if [[ $write ]]; then
			save json "$root/docs/bench/$bench.json"
			save svg "$root/docs/bench/$bench.svg"
			save markdown "$root/docs/bench/$bench.md"
			write_index
		fi
	fi
	((missed == 0)) || printf '%d missed\n' "$missed"
	((missed == 0))
}
