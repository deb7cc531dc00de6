# shellcheck shell=bash
# Functions that the scripts share. Sourced, never run. It sets `root` (the
# repository), `target` (cargo's output) and `driver` (the built wasicc).

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
target=${CARGO_TARGET_DIR:-$root/target}
[[ $target == /* ]] || target=$PWD/$target
driver=$target/release/wasicc

# The LLVM that is installed when there is none; any newer one is as good.
llvm_version=22

step() { printf 'wasicc: %s\n' "$*" >&2; }

die() {
	printf 'wasicc: error: %s\n' "$1" >&2
	shift
	for line; do printf 'wasicc: note: %s\n' "$line" >&2; done
	exit 1
}

# The cache folder, found as the driver finds it.
cache_dir() {
	if [[ -n ${WASICC_CACHE:-} ]]; then
		printf '%s\n' "$WASICC_CACHE"
	elif [[ -n ${XDG_CACHE_HOME:-} ]]; then
		printf '%s\n' "$XDG_CACHE_HOME/wasicc"
	elif [[ -n ${HOME:-} ]]; then
		printf '%s\n' "$HOME/.cache/wasicc"
	else
		die 'no cache folder: neither WASICC_CACHE, XDG_CACHE_HOME nor HOME is set'
	fi
}

is_installed() {
	local status
	status=$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) || return 1
	[[ $status == installed ]]
}

# install_packages WHY PACKAGE…: installs what is missing, through apt.
install_packages() {
	local why=$1 missing=() package as_root=()
	shift
	for package; do is_installed "$package" || missing+=("$package"); done
	((${#missing[@]})) || return 0
	if ((EUID != 0)); then
		if command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
			as_root=(sudo)
		else
			die "$why needs packages that are not installed: ${missing[*]}" \
				"run as root: apt-get update && apt-get install ${missing[*]}"
		fi
	fi
	step "installing $why: ${missing[*]}"
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null ||
		die 'apt-get update failed' 'is the network there, and does /etc/apt name a mirror?'
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
		apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${missing[@]}" >/dev/null ||
		die "apt-get could not install: ${missing[*]}" \
			'LLVM 22 comes with the updates of Debian 12; other systems need clang, lld and llvm 22 or newer on the PATH'
}

# need_tools WHY COMMAND=PACKAGE…: installs the packages of missing commands.
need_tools() {
	local why=$1 pair missing=()
	shift
	for pair; do
		command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
	done
	((${#missing[@]})) || return 0
	command -v apt-get >/dev/null ||
		die "$why needs commands that are not on the PATH: ${missing[*]} (Debian's names)"
	install_packages "$why" "${missing[@]}"
}

llvm_packages() {
	printf '%s\n' "clang-$1" "lld-$1" "llvm-$1" "libclang-rt-$1-dev-wasm32" \
		"libc++-$1-dev-wasm32" "libc++abi-$1-dev-wasm32"
}

# Installs LLVM's packages, unless a set of them is there or the user names one.
need_llvm() {
	[[ -z ${WASICC_LLVM:-} ]] || return 0
	if ! command -v dpkg-query >/dev/null; then
		command -v "clang-$llvm_version" >/dev/null || command -v clang >/dev/null ||
			die "no clang on the PATH, and no apt to install it with" \
				"install clang, lld and llvm $llvm_version or newer, or name their folder with WASICC_LLVM"
		return 0
	fi
	local version package packages
	for ((version = 30; version >= llvm_version; version--)); do
		command -v "clang-$version" >/dev/null || continue
		mapfile -t packages < <(llvm_packages "$version")
		for package in "${packages[@]}"; do
			is_installed "$package" || continue 2
		done
		return 0
	done
	mapfile -t packages < <(llvm_packages "$llvm_version")
	install_packages "LLVM $llvm_version" "${packages[@]}"
}

need_rust() {
	command -v cargo >/dev/null || die 'cargo is not on the PATH' \
		'wasicc is built with Rust 1.95 or newer; install it with rustup, then try again'
}

# Builds the driver.
build_driver() {
	need_rust
	need_tools 'building the driver' cc=gcc ld=binutils
	step 'building the driver (cargo build --release; minutes the first time)'
	cargo build --release --locked --manifest-path "$root/Cargo.toml" -p wasicc >&2 ||
		die 'the driver does not build' 'a first build fetches crates and needs the network'
	[[ -x $driver ]] || die "cargo left no driver at $driver"
}
