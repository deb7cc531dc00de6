# shellcheck shell=bash
# What the files of ports use. `build`, `install`, `selftest` and `cases` of a
# port are called with these, and with `side`, which is `native` or `wasm`.

say() { printf '== %s\n' "$*"; }

fail() {
	printf 'failed: %s\n' "$*"
	exit 1
}

# Names of tools for the side that is being built, as configure scripts and
# Makefiles take them from the environment.
use_tools() {
	if [[ $side == wasm ]]; then
		export CC=wasicc CXX=wasic++ AR=wasiar RANLIB=wasiranlib NM=wasinm STRIP=wasistrip
	else
		export CC=cc CXX=c++ AR=ar RANLIB=ranlib NM=nm STRIP=strip
	fi
	# What is installed for this side, by the ports that this one needs.
	prefix=$work/prefix-$side
}

# configure [OPTION…]: ./configure for this side, with the port's own options
# (`options`), which the results name. What the needed ports have installed is found.
configure() {
	# Some refuse to run as root without it.
	export FORCE_UNSAFE_CONFIGURE=1
	if [[ $side == wasm ]]; then
		WASICC_PREFIX=$prefix wasicc configure ./configure "${options[@]}" "$@"
		return
	fi
	local side_options=("${native_options[@]}")
	if grep -q -e --disable-shared -e LT_INIT configure; then
		# Programs that run and are measured without their build tree.
		side_options+=(--disable-shared)
	fi
	CPPFLAGS="${needs:+-I$prefix/include}" LDFLAGS="${needs:+-L$prefix/lib}" \
		./configure "${side_options[@]}" --prefix="$prefix" "${options[@]}" "$@"
}

# make_all [ARGUMENT…]: make for a Makefile that configure wrote.
make_all() {
	if [[ $side == wasm ]]; then
		wasicc make -j"$jobs" "$@"
	else
		make -j"$jobs" "$@"
	fi
}

# make_with [ARGUMENT…]: make for a Makefile that knows of no environment.
make_with() {
	if [[ $side == wasm ]]; then
		WASICC_PREFIX=$prefix wasicc make -j"$jobs" "${options[@]}" "$@"
	else
		CPATH="${needs:+$prefix/include}" LIBRARY_PATH="${needs:+$prefix/lib}" \
			make -j"$jobs" "${native_options[@]}" "${options[@]}" "$@"
	fi
}

# cmake_build FOLDER [OPTION…]: configures into FOLDER and makes there.
cmake_build() {
	local into=$1 side_options=("${native_options[@]}") cmake=(cmake)
	shift
	if [[ $side == wasm ]]; then
		cmake=(wasicc cmake)
		side_options=()
	fi
	"${cmake[@]}" -B "$into" -DCMAKE_BUILD_TYPE=Release "${side_options[@]}" \
		"-DCMAKE_INSTALL_PREFIX=$prefix" "${options[@]}" "$@"
	"${cmake[@]}" --build "$into" --parallel "$jobs"
}

# meson_build FOLDER [OPTION…]: configures into FOLDER and makes there.
meson_build() {
	local into=$1 meson=(meson) side_options=("${native_options[@]}")
	shift
	if [[ $side == wasm ]]; then
		meson=(wasicc meson)
		side_options=()
	fi
	"${meson[@]}" setup "$into" --buildtype=release --default-library=static --prefix="$prefix" \
		"${side_options[@]}" "${options[@]}" "$@"
	"${meson[@]}" compile -C "$into" -j "$jobs"
}

# half_compressible BYTES: the same bytes on every machine, every second KiB of
# them random, the rest text.
half_compressible() {
	awk -v kib=$(($1 / 1024)) 'BEGIN {
		seed = 42
		for (k = 0; k < kib; k++) {
			line = ""
			for (i = 0; i < 1023; i++) {
				if (k % 2) seed = (seed * 16807) % 2147483647
				else if (i % 8 == 0) seed = (seed * 16807) % 2147483647
				line = line sprintf("%c", k % 2 ? 33 + int(seed / 65536) % 94 : 97 + (seed + i) % 4)
			}
			print line
		}
	}'
}

host_sed=$(command -v sed) # a port may put its own first on the PATH

# t COMMAND…: one case. What it prints and its exit code go on record, and the
# records of both sides must be the same. Standard input is what t's is. A program
# that goes on for two minutes is ended.
t() {
	local status=0 limit=()
	[[ $(type -t "$1") == function ]] || limit=(timeout 120)
	{
		printf '$ %s\n' "${*@Q}"
		"${limit[@]}" "$@" 2>"$record.err" || status=$?
		"$host_sed" 's/^/2> /' "$record.err"
		printf '? %d\n' "$status"
	} >>"$record"
	count=$((count + 1))
}

# tsh TEXT: one case that is a shell's command line, with pipes and redirections.
tsh() { t bash -c "$1"; }
