# shellcheck shell=bash
# GNU Bison: parsers from its own examples.
programs=(src/bison)
host=(bison)
host_version() { bison --version; }
remark='it runs m4 as a process of its own, which WASI has none of'
build() {
	configure
	make_all
}
inputs() {
	cp -r "$work"/source/data .
	cp "$work"/source/examples/c/*/*.y "$work"/source/src/parse-gram.y .
}
cases() {
	local file
	export BISON_PKGDATADIR=$PWD/data
	for file in *.y; do
		t bison -l --report=all -o "$file.c" "$file"
		t bison -l -g -x "$file"
	done
	t bison --nosuchoption
}
