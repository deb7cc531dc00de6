# shellcheck shell=bash
# file: its own tests, and every file of its source.
programs=(src/file)
build_tools=(file=file) # of the same version, to compile its magic when cross-compiling
build() {
	configure
	make_all
	# shellcheck disable=SC2154 # the port's
	cp magic/magic.mgc "$work/magic-$side.mgc"
}
inputs() {
	cp -r "$work"/source/{tests,magic,src} .
	cp "$work/magic-native.mgc" magic.mgc
	# The formats that the tests tell of are made here, too.
	printf 'x' | gzip -9n >a.gz
	printf 'x' | bzip2 >a.bz2
	printf 'x' | xz >a.xz
	tar -cf a.tar src/file.h
	cp "$(command -v ls)" elf
	ln -s elf link
	ln -s nosuch dangling
	: >empty
}
cases() {
	local test options
	for test in tests/*.testfile; do
		options=$(cat "${test%.testfile}.flags" 2>/dev/null || true)
		# shellcheck disable=SC2086 # words
		t file -b $options -m magic.mgc "$test"
		t file -i -m magic.mgc "$test"
	done
	t file -m magic.mgc tests/* magic/* src/* a.gz a.bz2 a.xz a.tar elf link dangling empty . nosuch
	t file -L -k -m magic.mgc link elf
	t file --mime-encoding -m magic.mgc src/*.c
	t file --extension --apple -m magic.mgc a.tar
	t file -m nosuch.mgc empty
	t file -C -m magic/Magdir
	rm -f Magdir.mgc
	tsh 'file -m magic.mgc - <src/file.c'
	tsh 'ls src/*.c | file -m magic.mgc -f -'
	tsh 'file --nosuchoption 2>messages' # the C library's words
	rm messages
	t file -m magic.mgc --exclude soft -F ' =>' a.gz src/file.c
}
measure() { file -m magic.mgc src/* magic/Magdir/*; }
