# shellcheck shell=bash
# lzip: a compressor in C++.
programs=(lzip)
build() {
	./configure CXX="$CXX"
	make_all
}
inputs() {
	cp "$work"/source/{README,encoder.cc,doc/lzip.texi} .
	half_compressible 300000 >mixed
	: >empty
	cp "$work"/source/testsuite/test.txt.lz .
	head -c 500 test.txt.lz >cut.lz
}
cases() {
	local level
	for level in 0 1 3 6 9; do
		t lzip -k -"$level" -o level"$level".lz lzip.texi
	done
	t lzip -k encoder.cc mixed empty
	t lzip -lv encoder.cc.lz mixed.lz empty.lz
	t lzip -t encoder.cc.lz mixed.lz test.txt.lz
	t lzip -dc test.txt.lz
	t lzip -dkf encoder.cc.lz
	t lzip -t cut.lz
	t lzip -d README
	t lzip -k -b 100kB -o members mixed
	t lzip -lv members.lz
	t lzip -cd members.lz
	t lzip -S 100kB -k -o volumes mixed
	tsh 'lzip <README | lzip -d'
	tsh 'lzip -c README >r.lz; cat r.lz r.lz >two.lz; lzip -cd two.lz | tail -n 3'
	t lzip nosuchfile
	t lzip --nosuch
	t lzip --help
	t lzip --version
}
measure() {
	lzip -9 -c mixed encoder.cc lzip.texi
}
