# shellcheck shell=bash
# zlib: its own configure and Makefile, its own self-test, minigzip and the
# example program beside the native ones.
programs=(minigzip example)
build() {
	# Its configure takes the name of the target from nobody, and makes a shared library where it can.
	if [[ $side == wasm ]]; then
		wasicc configure ./configure --prefix="$prefix"
	else
		./configure --prefix="$prefix" --static
	fi
	make_all all
}
install() { make_all install; }
selftest() {
	wasicc make teststatic | tee ../test.log
	grep -q 'zlib test OK' ../test.log || fail 'its own self-test did not say OK'
}
inputs() {
	half_compressible $((4 * 1024 * 1024)) >big
	cp "$work"/source/{deflate.c,ChangeLog} .
	: >empty
}
cases() {
	local level
	for level in 1 3 6 9; do tsh "minigzip -$level <big >big.$level.gz"; done
	tsh 'minigzip -f <big >big.f.gz'
	tsh 'minigzip -h <big >big.h.gz'
	tsh 'minigzip -r <big >big.r.gz'
	tsh 'minigzip -d <big.9.gz | cmp - big'
	t minigzip deflate.c ChangeLog empty
	tsh 'minigzip -c -d deflate.c.gz ChangeLog.gz empty.gz | sha256sum'
	tsh 'minigzip <empty | minigzip -d | wc -c'
	t minigzip -d deflate.c.gz
	t minigzip nosuchfile
	t minigzip -d big.6
	tsh 'head -c 1000 big.1.gz | minigzip -d | wc -c'
	tsh 'example out.gz | tail -n +2' # the first line tells the sizes of types
}
measure() { minigzip -9 <big; }
