# shellcheck shell=bash
# GNU grep: matching engines, binary files, directory trees, locales.
programs=(src/grep)
host=(grep)
host_version() { grep --version; }
build() {
	configure
	make_all
}
inputs() {
	cp -r "$work"/source/{src,NEWS,README,ChangeLog} .
	cp "$work"/source/tests/*.tests .
	head -c 3000 "$work/source/src/grep.c" >binary
	printf '\0\1\2needle\nafter\n' >>binary
	printf 'gr\303\274n Stra\303\237e \342\202\254\nGR\303\234N\n\377 bad\n' >utf8
	printf 'one\0two\0three\0' >zeros
	printf 'last without end' >unended
	: >empty
	printf 'int\nchar\nvoid\n' >words
	ln -s src/grep.c link
}
# What a regular expression does with a line: the lists of cases that come with the
# source, code@expression@text.
expressions() {
	local option=$1 file=$2 code expression text
	while IFS=@ read -r code expression text; do
		[[ $code =~ ^[0-9]+$ ]] || continue
		text=${text%@*}
		t calm_grep -e "$expression" "$option" <<<"$text"
	done <"$file"
}
# Debian's grep has the warnings about stray backslashes patched out.
calm_grep() {
	local status=0
	grep "$@" 2>warnings || status=$?
	"$host_sed" '/warning: stray/d' warnings >&2
	rm warnings
	return "$status"
}
cases() {
	t grep -n main src/grep.c
	t grep -c the NEWS README ChangeLog
	t grep -rn --include=*.c 'static bool' src
	t grep -rl --exclude=grep.c exit src
	t grep -rc include src
	t grep -R 'nosuchtextanywhere' .
	t grep -w -f words src/grep.c
	t grep -v -x '' README
	t grep -A2 -B1 -n GNU README
	t grep -C3 --group-separator=== kwset src/dfasearch.c
	t grep -o -b '[a-z]*_[a-z]*' src/kwsearch.c
	t grep -m3 -n e NEWS
	t grep -E '(.)(.)\2\1' NEWS
	t grep -E '^(.*)\1$' NEWS
	t grep -E '[0-9]{4}-[0-9]{2}-[0-9]{2}' ChangeLog
	t grep -F '[*]' NEWS
	t grep -i 'BUG' NEWS
	t grep -L the words README
	t grep -H --color=always regex README
	t grep -n --color=always -A1 -w e README
	t grep --null -l int src/grep.c src/searchutils.c
	t grep -z -o 't[a-z]*' zeros
	t grep -c needle binary
	t grep needle binary
	t grep -a -n needle binary
	t grep -U -o after binary
	t grep --binary-files=without-match needle binary
	t env LC_ALL=C.UTF-8 grep -i grün utf8
	t env LC_ALL=C.UTF-8 grep -o . utf8
	t env LC_ALL=C.UTF-8 grep -c '\w' utf8
	t grep -i straSSe utf8
	t grep end unended
	t grep x empty
	t grep '' empty
	t grep -s x nosuchfile
	t grep x nosuchfile README
	t grep -q the README nosuchfile
	t grep x .
	t grep -d skip x .
	t grep -r main link
	t grep '\(' README
	t grep -E 'a{1' README
	t grep '[' README
	t grep '[[:nosuch:]]' README
	t grep -E '*a' README
	t grep --nosuchoption
	t grep
	t grep --help
	tsh 'grep --version | head -n 1'
	tsh 'grep -n -T the - <README'
	tsh 'cat src/grep.c | grep -c "^}"'
	tsh 'grep -n . README | grep -v : | wc -l'
	tsh 'grep -b -o -E "[[:alpha:]]{12,}" ChangeLog | head -n 40 | cut -d : -f 1'
	expressions -G bre.tests
	expressions -E ere.tests
	expressions -E spencer1.tests
}
measure() {
	local _
	for _ in 1 2 3 4 5; do grep -E -c '(the|of) .*(.)\2.*[0-9]{2}$' ChangeLog; done || true
}
