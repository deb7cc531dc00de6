# shellcheck shell=bash
# GNU gzip: the same bytes as the native one, and the old formats.
programs=(gzip)
host=(gzip)
host_version() { gzip --version; }
build() {
	configure
	make_all
}
inputs() {
	half_compressible $((4 * 1024 * 1024)) >big
	cp "$work"/source/{ChangeLog,deflate.c,algorithm.doc} .
	mkdir -p tree/sub
	cp deflate.c tree
	cp ChangeLog tree/sub
	: >empty
	find . -exec touch -d '2020-03-04 05:06:07' {} +
}
cases() {
	local level
	for level in 1 2 3 4 5 6 7 8 9; do
		tsh "gzip -n -$level -c big ChangeLog >out$level.gz; gzip -dc out$level.gz | sha256sum"
	done
	t gzip -k deflate.c
	t gzip -lv deflate.c.gz
	t gzip -tv deflate.c.gz empty
	t gzip -N algorithm.doc
	t stat -c '%n %Y' algorithm.doc.gz
	t gzip -dN algorithm.doc.gz
	t stat -c '%n %Y' algorithm.doc
	t gzip deflate.c
	t gzip -f deflate.c
	t gzip -r -v tree
	t gzip -rd tree
	t gzip -S .zz ChangeLog
	t gzip -d ChangeLog.zz
	t gzip -d -S .zz ChangeLog.zz
	t gzip -d empty
	t gzip nosuchfile
	t gzip tree
	t gzip --rsyncable -n -k big
	tsh 'cat deflate.c.gz out1.gz | gzip -dc | sha256sum'
	tsh 'head -c 10000 out9.gz | gzip -dc | wc -c'
	tsh '(gzip -c deflate.c.gz; echo garbage) | gzip -dc | wc -c'
	tsh 'printf "\037\235\220\141\004\210\001" | gzip -dc | od -c'
	tsh 'echo plain | gzip -dcf'
	tsh 'gzip -l <out9.gz'
	t gzip --nosuchoption
	t gzip -h
	tsh 'gzip --version | head -n 1'
}
measure() { gzip -9 -c big big; }
