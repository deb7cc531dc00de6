# shellcheck shell=bash
# GNU gperf: C++ with classes, templates and an older style; makes perfect hash functions.
remark='wrong options are not compared: the wording is libc'"'"'s'
programs=(src/gperf)
build() {
	configure
	make_all -C lib
	make_all -C src
}
inputs() {
	cp "$work"/source/tests/*.gperf .
	printf 'one\ntwo\nthree\n' >words
	printf '%%{\nunended' >broken
	: >empty
}
# Its output begins with the command line, path and all.
made() { gperf "$@" | sed '/^\/\* Command-line: /d'; }
# Slots hold pointers.
dumped() { gperf -d "$@" 2>&1 | sed 's/total bytes = [0-9]*/total bytes/'; }
cases() {
	local file
	for file in *.gperf; do
		t made "$file"
		t made -L C++ -t "$file"
		t made -L ANSI-C -I -G -n -k 1,2,$ -p "$file"
	done
	t made words
	t made -L C++ -Z Finder -N find words
	t made -m 5 words
	t made -S 2 words
	t made -c -C -E -l words
	t made -k '*' -D words
	t dumped words
	t made broken
	t made empty
	t gperf nosuchfile
	t gperf --help
	t gperf --version
	t gperf --output-file=out.c words
}
measure() {
	local _
	for _ in 1 2 3 4; do gperf -k '*' ada.gperf; done
}
