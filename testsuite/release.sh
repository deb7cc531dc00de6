#!/usr/bin/env bash
# The release archive, tried as its user would: unpacked anywhere, started from
# an empty home with an empty cache and no environment, it compiles and runs.
# testsuite/release.sh ARCHIVE
set -euo pipefail
archive=$(readlink -f -- "$1")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd "$work"

fail() {
	printf 'release: failed: %s\n' "$*" >&2
	exit 1
}

tar -xzf "$archive"
folder=$(echo wasicc-*)
for file in wasicc README.md LICENSE NOTICES.md licenses/musl-COPYRIGHT licenses/crates/LIST; do
	[[ -s $folder/$file ]] || fail "the archive has no $file"
done
(cd "$(dirname "$archive")" && sha256sum --quiet -c "$archive.sha256") || fail 'the sum beside it is wrong'

mkdir home elsewhere one two
mv "$folder/wasicc" elsewhere/
printf '#include <stdio.h>\nint main(void) { puts("hello from a release"); return 7; }\n' >hello.c
alone() { env -i PATH=/usr/bin:/bin HOME="$work/home" "$@"; }

# Two at once at the very first use: both must find a whole sysroot.
alone elsewhere/wasicc hello.c -o one/hello.wasm &
first=$!
alone elsewhere/wasicc hello.c -o two/hello.wasm || fail 'it does not compile'
wait "$first" || fail 'the second of two first uses does not compile'
cmp one/hello.wasm two/hello.wasm || fail 'two first uses gave different modules'

status=0
said=$(alone elsewhere/wasicc run one/hello.wasm) || status=$?
[[ $said == 'hello from a release' ]] || fail "the program said: $said"
((status == 7)) || fail "the program ended with $status, not 7"

printf '#include <vector>\nint main() { try { return std::vector<int>(3).at(5); } catch (...) { return 3; } }\n' >vector.cc
alone elsewhere/wasicc links bin >/dev/null
alone bin/wasic++ vector.cc -o vector.wasm || fail 'it does not compile C++'
status=0
alone bin/wasirun vector.wasm || status=$?
((status == 3)) || fail "the C++ program ended with $status, not 3"

kept=$(ls -A home/.cache/wasicc/sysroots)
[[ $kept == embedded-* && $kept != *$'\n'* ]] || fail "not just one unpacked sysroot: $kept"

# A second use unpacks nothing.
touch mark
alone elsewhere/wasicc hello.c -o three.wasm
[[ -z $(find home -path '*sysroots*' -newer mark -name manifest.json) ]] || fail 'it was unpacked again'
printf 'release: %s works from an empty home\n' "$(basename "$archive")"
