# shellcheck shell=bash
# PCRE2: its own test program on its own tests, and pcre2grep.
programs=(pcre2test pcre2grep)
build() {
	configure
	make_all
}
inputs() {
	cp -r "$work/source/testdata" .
	cp "$work"/source/{ChangeLog,src/pcre2_match.c} .
}
cases() {
	local n
	# 3 wants a French locale, 8 tells the sizes of compiled patterns, which are the machine's.
	for n in 1 2 4 5 6 7 9 10 20 21 22 23 24 25 26; do
		[[ -f testdata/testinput$n ]] || continue
		t pcre2test -q "testdata/testinput$n" "out$n"
	done
	rm -f testsaved* # compiled patterns, which are as the machine is
	t pcre2grep -n '^\s*if \((?<x>\w+)' pcre2_match.c
	t pcre2grep -c '(a|e)(?=n)' ChangeLog pcre2_match.c
	t pcre2grep -o2 '(\w+)_(\w+)\(' pcre2_match.c
	t pcre2grep -i -w -A1 bug ChangeLog
	t pcre2grep -M 'the\n\w+' ChangeLog
	t pcre2grep -r -l 'unicode' testdata
	t pcre2grep -u '\p{Lu}{3}' testdata/grepinputv
	t pcre2grep '(' ChangeLog
	t pcre2grep x nosuchfile
	t pcre2grep '(a+)+$' ChangeLog
	t pcre2grep -O '$1' 'version (\d+)' ChangeLog
}
measure() {
	local _
	for _ in 1 2 3; do pcre2grep -c '(\w+)\s+\w*\1.*[aeiou]{2}\d' ChangeLog pcre2_match.c || true; done
}
