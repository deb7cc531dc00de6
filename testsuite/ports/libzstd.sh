# shellcheck shell=bash
# Zstandard: levels, dictionaries, long windows; the same bytes as the native zstd.
programs=(programs/zstd)
native_options=(HAVE_THREAD=0 HAVE_ZLIB=0 HAVE_LZMA=0 HAVE_LZ4=0) # whether the host has them or not; in threads it makes other bytes
build() { make_with -C programs zstd; }
inputs() {
	half_compressible $((4 * 1024 * 1024)) >big
	cp "$work"/source/{CHANGELOG,README.md,lib/compress/zstd_compress.c} .
	mkdir samples
	split -b 700 CHANGELOG samples/s
	: >empty
}
cases() {
	local option
	for option in -1 -3 -9 -15 -19 --fast=3 '--ultra -20' --long '--no-check' '-B100K --single-thread' '--single-thread -5'; do
		tsh "zstd -q $option -c big zstd_compress.c >out.zst; zstd -dc out.zst | sha256sum"
		mv out.zst "out${option// /}.zst"
	done
	t zstd -q --train samples/* -o dict --maxdict=8000
	t zstd -q -D dict README.md -o with.zst
	tsh 'zstd -q -dc -D dict with.zst | cmp - README.md'
	t zstd -q -dc with.zst
	t zstd -q -k CHANGELOG README.md empty
	t zstd -l CHANGELOG.zst
	t zstd -q -t CHANGELOG.zst README.md
	t zstd -q README.md
	t zstd -q -f --rm README.md
	t zstd -q -d README.md.zst
	t zstd -q nosuchfile
	tsh 'zstd -q <CHANGELOG | zstd -dq | cmp - CHANGELOG'
	tsh 'head -c 1000 CHANGELOG.zst | zstd -dcq | wc -c'
	tsh 'zstd -q --patch-from=CHANGELOG zstd_compress.c -o patch.zst; zstd -qdc --patch-from=CHANGELOG patch.zst | cmp - zstd_compress.c'
	t zstd --nosuchoption
}
measure() { zstd -q -9 -c big; }
