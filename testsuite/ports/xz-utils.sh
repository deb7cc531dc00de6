# shellcheck shell=bash
# XZ Utils: every preset, filter and check; the same bytes as the native xz.
programs=(src/xz/xz src/xzdec/xzdec src/xzdec/lzmadec src/lzmainfo/lzmainfo)
host=(xz xzdec lzmadec lzmainfo)
host_version() { xz --version; }
build() {
	configure
	make_all
}
inputs() {
	half_compressible $((2 * 1024 * 1024)) >big
	cp "$work"/source/{ChangeLog,src/xz/message.c} .
	mkdir files
	cp "$work"/source/tests/files/* files
	: >empty
}
cases() {
	local file option
	for option in -0 -1 -3 -6 -9 -6e '--check=none' '--check=crc32' '--check=sha256' '--block-size=300000' '--format=lzma' '--lzma2=dict=64KiB,lc=2,pb=0,mode=fast' '--x86 --lzma2' '--arm64 --lzma2' '--delta=dist=4 --lzma2=preset=1' '-T1'; do
		tsh "xz $option -c ChangeLog big >out.xz; xz -dc out.xz | sha256sum"
		mv out.xz "out${option// /}.xz"
	done
	for file in files/*; do
		case $file in
			*.xz | *.lzma | *.lz)
				tsh "xz -dc $file | sha256sum"
				t xz -t "$file"
				t xz -lvv "$file"
				;;
		esac
	done
	t xz -k ChangeLog message.c empty
	t xz --robot -l ChangeLog.xz message.c.xz empty.xz
	t xz -v message.c
	t xz -f message.c
	t xz -d message.c.xz
	t xz -d message.c
	t xz nosuchfile
	t xz -d -S .foo ChangeLog
	tsh 'cat ChangeLog.xz message.c | xz -d | sha256sum'
	tsh 'xzdec <ChangeLog.xz | cmp - ChangeLog'
	tsh 'xz --format=raw --lzma1 <message.c | xz -d --format=raw --lzma1 | cmp - message.c'
	tsh 'lzmadec <files/good-known_size-with_eopm.lzma | sha256sum'
	t lzmainfo files/good-known_size-with_eopm.lzma
	tsh 'head -c 1000 ChangeLog.xz | xz -dc | wc -c'
	t xz --memlimit-decompress=1MiB -dc out-9.xz
	tsh "xz --nosuchoption 2>messages" # the C library's words
	rm messages
	t xz -H
	tsh 'xz --version | head -n 1'
}
measure() { xz -6 -c big; }
