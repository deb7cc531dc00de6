# shellcheck shell=bash
# bzip2: its own Makefile, its own six self-tests, and the same bytes as the
# native program from 6 MB and from small files.
programs=(bzip2)
# Not compared; nor does it work on any other system with musl.
remark='bzip2recover prints with `%Lu`, a private extension of glibc'"'"'s'
build() { make_with libbz2.a bzip2 bzip2recover; }
selftest() { make_with test; }
inputs() {
	half_compressible $((6 * 1024 * 1024)) >big
	cp "$work"/source/{compress.c,manual.ps,sample1.bz2} .
	: >empty
	cp manual.ps damaged.ps
}
cases() {
	t bzip2 -k9 big
	tsh 'bzip2 -dc <big.bz2 | cmp - big'
	t bzip2 -k1v compress.c empty
	t bzip2 -tv big.bz2 compress.c.bz2 empty.bz2
	tsh 'cat compress.c.bz2 sample1.bz2 | bzip2 -dc | sha256sum'
	tsh 'bzip2 -s <manual.ps >small.bz2'
	t bzip2 damaged.ps
	printf 'xxxx' | dd of=damaged.ps.bz2 bs=1 seek=10000 conv=notrunc status=none
	t bzip2 -tvv damaged.ps.bz2
	t bzip2 -d damaged.ps.bz2
	t bzip2 -d compress.c
	t bzip2 nosuchfile
	t bzip2 compress.c # compress.c.bz2 is there
	t bzip2 -f compress.c
	t bzip2 --nosuchoption
	rm big.bz2
}
measure() { bzip2 -c big; }
