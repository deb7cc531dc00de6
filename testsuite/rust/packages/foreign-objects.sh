#!/usr/bin/env bash
# Bitcode and archives of it link with what is compiled, and with Rust; setjmp in them works.
set -euo pipefail
cat >jump.c <<'END'
#include <setjmp.h>
#include <stdio.h>
static jmp_buf out;
static void leave(int n) { if (n == 3) longjmp(out, n); }
int jump(void)
{
	volatile int i = 0;
	int got = setjmp(out);
	if (got) return got * 10 + i;
	for (;; i++) leave(i);
}
END
cat >twice.c <<'END'
int twice(int n) { return 2 * n; }
END
cat >main.c <<'END'
#include <stdio.h>
int jump(void), twice(int);
int main(void) { printf("%d %d %Lg\n", jump(), twice(21), 0.5L); return 0; }
END
expect() { [[ $(wasicc run "$1") == '33 42 0.5' ]]; }
# The compiler's own, without wasicc's defaults, but for the headers.
clang=$(wasicc -print-prog-name=clang)
[[ $clang == */* ]] || clang=$(wasicc -### -c twice.c 2>&1 | head -n 1 | cut -d ' ' -f 1)
sysroot=$(wasicc -print-sysroot)
for level in -O0 -O2; do
	for lto in -flto -flto=thin; do
		"$clang" --target=wasm32-wasip1 --sysroot="$sysroot" $level $lto -c twice.c -o plain.o
		wasicc $level $lto -c jump.c twice.c main.c
		wasicc $level $lto jump.o twice.o main.o -o all.wasm
		expect all.wasm
		rm -f libbits.a
		wasiar rc libbits.a jump.o plain.o
		wasicc $level -c main.c -o native.o
		wasicc $level native.o -L. -lbits -o mixed.wasm
		expect mixed.wasm
		wasicc -flto main.c libbits.a -o other.wasm
		expect other.wasm
	done
done
# Text and binary forms of the same.
wasicc -O1 -emit-llvm -S twice.c -o twice.ll
wasicc -O1 -emit-llvm -c twice.c -o twice.bc
wasicc -O1 -S twice.c -o twice.s
for form in twice.{ll,bc,s}; do
	wasicc main.c jump.c "$form" -o forms.wasm
	expect forms.wasm
done
