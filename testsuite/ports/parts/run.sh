#!/usr/bin/env bash
# One port, in the empty folder that is the current directory: run.sh NAME
#
#   fetch → build for the host, or find the host's own program of that version
#         → build for WASI → the port's own tests → the cases, on both sides
#         → compare → measure
#
# In a folder where it has built before (there is a file `built`) it starts with
# the cases. It runs with wasicc under all its names first on the PATH, and leaves what it
# found out in `result`, one `KEY VALUE` a line. testsuite/ports/README.md tells
# what a port's file may define.
set -euo pipefail
shopt -s inherit_errexit
name=$1
ports=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=testsuite/ports/parts/lib.sh
source "$ports/parts/lib.sh"
repo=$(cd -- "$ports/../.." && pwd -P)
work=$PWD
jobs=$(nproc)

# load NAME: the row and the file of a port.
load() {
	local row
	row=$(awk -F'\t' -v name="$1" '$1 == name' "$ports/ports.tsv")
	[[ -n $row ]] || fail "no port named $1 in $ports/ports.tsv"
	IFS=$'\t' read -r _ version _ _ _ _ _ needs <<<"$row"
	[[ $needs != - ]] || needs=
	options=() native_options=() programs=() host=() build_tools=() grants=() remark=''
	# What a port need not define.
	selftest() { :; }
	inputs() { :; }
	unset -f build cases measure install host_version
	[[ -f $ports/$1.sh ]] || fail "there is no $ports/$1.sh"
	# shellcheck disable=SC1090 # one of many
	source "$ports/$1.sh"
}

result() { printf '%s %s\n' "$1" "$2" >>"$work/result"; }

# seconds COMMAND…: how long it took, in `took`; its output goes on.
seconds() {
	local from=$EPOCHREALTIME
	"$@"
	took=$(awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }')
}

# in_folder FOLDER COMMAND…
in_folder() (
	cd "$1"
	shift
	"$@"
)

# prepare FOLDER NAME: the sources of NAME, as they came, and what it needs.
prepare() {
	[[ -d $1 ]] || "$repo/scripts/fetch-source" "$2" "$1"
}

# build_needs NAME…: builds and installs other ports for this side.
build_needs() {
	local need
	for need; do
		(
			say "$side: $need, which $name needs"
			load "$need"
			# shellcheck disable=SC2086 # words
			build_needs $needs
			prepare "needs-$side-$need" "$need"
			cd "needs-$side-$need"
			build
			install
		)
	done
}

# Debian's own programs stand in for the native build where they are of the same
# version.
host_has() {
	((${#host[@]})) || return 1
	local program
	for program in "${host[@]}"; do
		command -v "$program" >/dev/null || return 1
	done
	[[ $(host_version 2>&1 | head -n 1) == *"${version%%+*}"* ]]
}

# native_side: bin-native/ with the programs to compare with.
native_side() {
	side=native
	mkdir -p bin-native
	local program
	if host_has; then
		say "native: the host's own ${host[*]} ($version)"
		for program in "${host[@]}"; do
			ln -s "$(command -v "$program")" "bin-native/$program"
		done
		result native host
		return
	fi
	use_tools
	# shellcheck disable=SC2086 # words
	build_needs $needs
	say 'native: build'
	cp -a source native
	seconds in_folder native build
	result native-build "$took"
	result native build
	for program in "${programs[@]}"; do
		ln -s "$work/native/$program" "bin-native/${program##*/}"
	done
}

# wasm_side: bin-wasm/ with scripts that run the programs.
wasm_side() {
	side=wasm
	use_tools
	# shellcheck disable=SC2086 # words
	build_needs $needs
	say 'wasm: build'
	cp -a source wasm
	seconds in_folder wasm build
	result wasm-build "$took"
	mkdir -p bin-wasm
	local program own cache
	printf -v cache '%q' "${WASICC_CACHE:-}"
	for program in "${programs[@]}"; do
		[[ -f wasm/$program ]] || fail "the build left no $program"
		own=${program##*/}
		cp "wasm/$program" "bin-wasm/$own.wasm"
		cat >"bin-wasm/$own" <<-END
			#!/bin/sh
			WASICC_CACHE=$cache exec $(command -v wasicc) run --dir . ${grants[*]} --inherit-env --argv0 $own $work/bin-wasm/$own.wasm "\$@"
		END
		chmod +x "bin-wasm/$own"
	done
}

# run_cases SIDE: what the cases say and leave, from the same start.
run_cases() {
	side=$1
	cp -a inputs "cases-$side"
	record=$work/record-$side count=0
	: >"$record"
	cd "cases-$side"
	ulimit -f 1000000 # a program that goes mad fills no disk
	# Nothing of the caller's environment matters to a program.
	local keep=" PATH HOME SHELL PWD " variable
	for variable in $(compgen -e); do
		[[ $keep == *" $variable "* ]] || export -n "${variable?}"
	done
	export PATH=$work/bin-$side:/usr/local/bin:/usr/bin:/bin HOME=/nowhere LC_ALL=C TZ=UTC0
	cases </dev/null
	printf '%d\n' "$count" >"$work/count"
}

# listing FOLDER: names, kinds, sizes, link targets.
listing() {
	(cd "$1" && find . -mindepth 1 \( -type d -printf '%p/\n' -o -type l -printf '%p -> %l\n' \
		-o -printf '%p %s\n' \) | sort)
}

compare() {
	say 'compare'
	local differ=''
	diff -u --label native --label wasm record-native record-wasm || differ=yes
	diff -u --label native --label wasm <(listing cases-native) <(listing cases-wasm) || differ=yes
	diff -r --no-dereference cases-native cases-wasm | head -n 50 || differ=yes
	[[ -z $differ ]] || fail 'native and wasm differ'
	result cases "$(<count)"
}

# size_of SIDE: bytes of the programs, stripped.
size_of() {
	local program total=0
	for program in "bin-$1"/*; do
		case $1,$program in
			wasm,*.wasm) wasistrip -o stripped "$program" ;;
			wasm,*) continue ;;
			*) strip -o stripped "$(readlink -f "$program")" ;;
		esac
		total=$((total + $(stat -c %s stripped)))
	done
	rm -f stripped
	printf '%d' "$total"
}

# best SIDE: the best of three times of the port's `measure`.
best() (
	local best='' _
	cd "cases-$1"
	PATH=$work/bin-$1:$PATH
	export LC_ALL=C
	for _ in 1 2 3; do
		seconds measure </dev/null >/dev/null
		[[ -n $best ]] && awk -v a="$best" -v b="$took" 'BEGIN { exit !(a < b) }' || best=$took
	done
	printf '%s' "$best"
)

load "$name"
if [[ ! -f built ]]; then
	if ((${#build_tools[@]})); then
		(
			# shellcheck source=scripts/lib.sh
			source "$repo/scripts/lib.sh"
			need_tools "building $name" "${build_tools[@]}"
		)
	fi
	prepare source "$name"
	result options "${options[*]}"
	result remark "$remark"
	native_side
	wasm_side
	say 'its own tests'
	in_folder wasm selftest
	cp result built
fi
say 'cases'
rm -rf inputs cases-*
cp built result
mkdir inputs
in_folder inputs inputs
for side in native wasm; do (run_cases "$side"); done
compare
found=$(size_of native)
result native-bytes "$found"
found=$(size_of wasm)
result wasm-bytes "$found"
if declare -F measure >/dev/null; then
	say 'measure'
	found=$(best native)
	result native-run "$found"
	found=$(best wasm)
	result wasm-run "$found"
fi
result outcome passed
