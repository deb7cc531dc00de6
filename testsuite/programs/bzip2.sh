#!/usr/bin/env bash
# bzip2: built by its own Makefile, passes its own six self-tests, and
# compresses a 20 MB file to the same bytes as the native build of the same source.
set -euo pipefail
# shellcheck source=testsuite/programs/parts/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/parts/lib.sh"

fetch bzip2 wasm
cp -r wasm native

say 'native build'
make -s -C native CC=cc bzip2 >native.log 2>&1 || { cat native.log; fail 'the native build'; }

say 'build'
cd wasm
make CC=wasicc AR=wasiar RANLIB=wasiranlib libbz2.a bzip2 bzip2recover
make_runnable bzip2

say 'its own self-tests'
make CC=wasicc AR=wasiar RANLIB=wasiranlib test
cd ..

say 'a 20 MB file'
half_compressible $((20 * 1024 * 1024)) >big
cp big big.native
cp big big.wasm
native/bzip2 -k9 big.native
wasicc run --dir . wasm/bzip2.wasm -k9 big.wasm
same big.native.bz2 big.wasm.bz2
size=$(stat -c %s big.wasm.bz2)
((size > 5000000 && size < 15000000)) || fail "the file was to compress by about half, and is $size bytes"

say 'and back, from standard input'
wasicc run wasm/bzip2.wasm -dc <big.native.bz2 >back
same big back

say 'bzip2 tests a damaged file'
printf 'xxxx' | dd of=big.wasm.bz2 bs=1 seek=100000 conv=notrunc status=none
status=0
wasicc run --dir . wasm/bzip2.wasm -t big.wasm.bz2 || status=$?
((status == 2)) || fail "bzip2 -t of a damaged file ended with $status, not 2"
