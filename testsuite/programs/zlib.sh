#!/usr/bin/env bash
# zlib: its own configure and Makefile, its own self-test, and minigzip beside
# the native one.
set -euo pipefail
# shellcheck source=testsuite/programs/parts/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/parts/lib.sh"

fetch zlib wasm
cp -r wasm native

say 'native build'
(cd native && ./configure --static && make -s minigzip) >native.log 2>&1 ||
	{ cat native.log; fail 'the native build'; }

say 'build'
cd wasm
CC=wasicc AR=wasiar RANLIB=wasiranlib ./configure --static
make

say 'its own self-test'
# QEMU_RUN is where the Makefile takes a runner.
make teststatic QEMU_RUN='wasicc run --dir .' | tee ../test.log
grep -q 'zlib test OK' ../test.log || fail 'its own self-test did not say OK'
cd ..

say 'minigzip beside the native one'
half_compressible $((4 * 1024 * 1024)) >big
native/minigzip <big >big.native.gz
wasicc run wasm/minigzip <big >big.wasm.gz
same big.native.gz big.wasm.gz
wasicc run wasm/minigzip -d <big.native.gz >back
same big back
