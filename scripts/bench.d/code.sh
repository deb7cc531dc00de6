#!/usr/bin/env bash
# Real programs and small ones: the processor time of what wasicc makes beside native gcc -O2, and, on the same engine, beside plain
# clang with the distribution's wasi-libc and beside zig cc.
#   scripts/bench code [OPTION…] [NAME…]
#   --rounds N         runs each N times by turns (default 5); a figure is the least of them
#   --all              also programs that are not in the mean (code/programs.sh says why)
#   --flags 'FLAG…'    one more column: wasicc with these flags, by turns with the others
#   --only 'SIDE…'     of native, clang and zig only these
#   --work FOLDER      builds there, and not again what is there
#   --json FILE, --svg FILE, --write, --zig as for all: see scripts/README.md
set -euo pipefail
# shellcheck source=scripts/bench.d/_report.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/_report.sh"
sources=$root/scripts/bench.d/code
# shellcheck source=scripts/bench.d/code/programs.sh
source "$sources/programs.sh"

usage="scripts/bench code $report_usage [--rounds N] [--all] [--flags 'FLAG…'] [--only 'SIDE…'] [--work FOLDER] [NAME…]"
rounds=5 names=() all='' more='' only='native clang zig' work=$bench_dir/work
while (($#)); do
	report_option "$@"
	if ((!taken)); then
		taken=2
		[[ $1 != --?* || $1 == --all || -n ${2:-} ]] || die "unknown option, or nothing after it: $1" "$usage"
		case $1 in
			--rounds) rounds=$2 ;;
			--flags) more=$2 ;;
			--only) only=$2 ;;
			--work) work=$(realpath -m -- "$2") ;;
			--all) all=yes taken=1 ;;
			-*) die "unknown option: $1" "$usage" ;;
			*)
				[[ " ${listed[*]} ${extras[*]} " == *" $1 "* ]] || die "no program named $1" "they are: ${listed[*]} ${extras[*]}"
				names+=("$1") taken=1
				;;
		esac
	fi
	shift "$taken"
done
[[ $rounds =~ ^[1-9][0-9]*$ ]] || die "--rounds needs a number, not: $rounds"
part=${#names[@]}
((part)) || names=("${listed[@]}")
[[ ! $all ]] || names+=("${extras[@]}")
[[ ! $write ]] || ((part == 0)) || die '--write needs all programs, or the page would lack some'

"$root/scripts/wasicc" --version >/dev/null
need_tools 'the comparison' gcc=gcc g++=g++ make=make clang-22=clang-22 llvm-ar-22=llvm-22
bin=$bench_dir/bin
"$driver" links "$bin" >/dev/null
ln -sfn "$driver" "$bin/wasicc"
PATH=$bin:$PATH
[[ " $only " != *' zig '* ]] || find_zig

# shellcheck disable=SC2034 # for _report.sh
{
	bench=code title='Programs, processor time' reference=native axis='native gcc -O2' limit=3
	about='Each program compiled with -O2 by each compiler and run by turns, those for WebAssembly by our runner; the least of several
runs.'
	read -ra sides <<<"$only"
	[[ -z $more ]] || { sides+=(flags) about+=" *flags*: with $more."; }
}

# side SIDE: sets how it compiles.
set_side() {
	side=$1
	ar=(llvm-ar-22) ranlib=(llvm-ranlib-22)
	# shellcheck disable=SC2206 # flags, as a shell splits them
	case $side in
		native) cc=(gcc) ar=(ar) ranlib=(ranlib) ;;
		ours) cc=(wasicc) ;;
		clang) cc=(clang-22 --target=wasm32-wasi "${wasi_flags[@]}") ;;
		zig) cc=("${zig[@]}" cc --target=wasm32-wasi "${wasi_flags[@]}") ;;
		flags) cc=(wasicc $more) ;;
	esac
}

# source_of NAME PORT: leaves the port's source, made ready, in $work/NAME/source.
source_of() {
	local name=$1
	[[ ! -d $work/$name/source ]] || return 0
	mkdir -p "$work/$name"
	"$root/scripts/fetch-source" "$2" "$work/$name/fetched" >/dev/null
	if declare -F "prepare_$name" >/dev/null; then
		(cd "$work/$name/fetched" && "prepare_$name") >"$work/$name/messages" 2>&1 ||
			die "$name cannot be prepared" "$(tail -3 "$work/$name/messages")"
	fi
	mv "$work/$name/fetched" "$work/$name/source"
}

# build NAME SIDE: leaves $work/NAME/SIDE/prog, or `failed` with what was said.
build() {
	local name=$1 folder=$work/$1/$2 source=${port[$1]:-$1} side cc ar ranlib
	if [[ $2 == zig && ${#zig[@]} == 0 ]]; then return; fi
	[[ ! -f $folder/prog && ! -f $folder/failed ]] || return 0
	rm -rf -- "$folder"
	mkdir -p "$work/$name"
	if grep -q "^$source"$'\t' "$root/testsuite/ports/ports.tsv"; then
		source_of "$name" "$source"
		cp -a "$work/$name/source" "$folder"
	else
		mkdir "$folder"
	fi
	set_side "$2"
	if ! (cd "$folder" && "build_$name") >"$folder/messages" 2>&1 </dev/null; then
		[[ $side != native && $side != ours ]] || die "$name: ${cc[0]} cannot build it" "$(tail -3 "$folder/messages")"
		mv "$folder/messages" "$folder/failed"
	fi
}

least() { awk -v a="$1" -v b="${2:-}" 'BEGIN { print b == "" || a < b ? a : b }'; }

# seconds PROGRAM ARGUMENTS…: sets `took`.
seconds() {
	local TIMEFORMAT='%U %S' times
	{ time "$@" >out 2>errors <"$input"; } 2>took.txt || return 1
	read -ra times <took.txt
	took=$(awk -v u="${times[0]}" -v s="${times[1]}" 'BEGIN { print u + s }')
}

# race NAME: all that were built by turns. What they print must be the same as the native program's, or ours'.
race() {
	local name=$1 i side sum='' arguments=() input=/dev/null fields group=''
	local -A best=() out_of=()
	if declare -F "run_$name" >/dev/null; then "run_$name"; fi
	# The first is to have the code of each in the cache, and is not counted.
	for ((i = 0; i <= rounds; i++)); do
		for side in "${sides[@]}" ours; do
			[[ -f $work/$name/$side/prog && ${best[$side]:-} != *[a-z]* ]] || continue
			local command=("$driver" run --dir . "$work/$name/$side/prog")
			[[ $side != native ]] || command=("$work/$name/$side/prog")
			if ! seconds "${command[@]}" "${arguments[@]}"; then
				[[ $side != native && $side != ours ]] || die "$name of $side fails" "$(tail -3 errors)"
				best[$side]='does not run'
				continue
			fi
			out_of[$side]=$(cksum <out)
			((i == 0)) || best[$side]=$(least "$took" "${best[$side]:-}")
		done
	done
	for side in "${sides[@]}" ours; do
		[[ -n ${out_of[$side]:-} && $varies != *" $name "* ]] || continue
		: "${sum:=${out_of[$side]}}"
		[[ $sum == "${out_of[$side]}" ]] || die "$name of $side prints something else than that of ${sides[0]}"
	done
	[[ " ${extras[*]} " != *" $name "* ]] || group='not in the mean'
	fields=()
	for side in "${sides[@]}"; do
		if [[ $side == zig && ${#zig[@]} == 0 ]]; then best[zig]='not here'; fi
		fields+=("$side=${best[$side]:-does not build}")
		[[ $side != clang && $side != zig || $group ]] || fields+=("$side<1")
	done
	result "${group:-programs}" "$name" s "${best[ours]}" "${fields[@]}"
}

mkdir -p "$work"
cd "$work"
texts
report_head
for name in "${names[@]}"; do
	for side in ours "${sides[@]}"; do build "$name" "$side"; done
	race "$name"
done

# mean SIDE: of our ratios to it, where it has one.
mean() {
	awk -F '\t' -v side="$1" '$1 == "programs" {
		for (i = 5; i <= NF; i++) if (index($i, side "=") == 1) { figure = substr($i, length(side) + 2); if (figure + 0 > 0) { sum += log($4 / figure); count++ } }
	} END { if (count) printf "%.3f %d\n", exp(sum / count), count }' "$results"
}
for side in "${sides[@]}"; do
	read -r value count < <(mean "$side") || continue
	bar=()
	[[ $side != native ]] || bar=('ours<1.35')
	result 'geometric mean of the ratios' "$count programs, to $side" × "$value" "${bar[@]}"
done
report_end
