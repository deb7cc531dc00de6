# shellcheck shell=bash
# LZ4: compressed here, decompressed there.
programs=(programs/lz4)
host=(lz4)
host_version() { lz4 --version; }
remark='below level 3 it hashes by the word of the machine: other bytes on 32 bits, by design'
build() { make_with -C programs lz4; }
inputs() {
	half_compressible $((4 * 1024 * 1024)) >big
	cp "$work"/source/{NEWS,README.md,lib/lz4.c} .
	lz4 -q -1 -c big >native1.lz4
	lz4 -q -9 -c big >native9.lz4
	: >empty
}
cases() {
	local option
	for option in -3 -6 -9 -12 '-9 -B4' '-9 -B7 -BD' '-9 --no-frame-crc' '-9 -BX' '-9 --content-size' '-l -9'; do
		tsh "lz4 -q $option -c big >out.lz4; lz4 -dc out.lz4 | cmp - big"
		mv out.lz4 "out${option// /}.lz4"
	done
	for option in -1 -2 --fast=5; do tsh "lz4 -q $option -c big | lz4 -dc | cmp - big"; done
	tsh 'lz4 -dc native1.lz4 | cmp - big'
	tsh 'lz4 -dc native9.lz4 | cmp - big'
	t lz4 -q -9 NEWS news.lz4
	t lz4 -q -9 -m lz4.c README.md empty
	t lz4 -t -q news.lz4
	t lz4 -q -d news.lz4 news
	t lz4 -q news.lz4 news
	t lz4 -d -q lz4.c x
	t lz4 -q nosuchfile x
	t lz4 --list news.lz4
	tsh 'head -c 1000 news.lz4 | lz4 -dc -q | wc -c'
	tsh 'lz4 -9 -q <NEWS | cmp - news.lz4'
	t lz4 --nosuchoption
}
measure() { lz4 -q -9 -c big; }
