# shellcheck shell=bash
# gawk: its own test programs, and awk's daily work on real files.
programs=(gawk)
host=(gawk)
host_version() { gawk --version; }
build() {
	configure
	# All else is documentation, which Debian leaves out of the tarball, and loadable modules.
	make_all -C support
	make_all gawk
}
inputs() {
	cp "$work"/source/{ChangeLog,awkgram.y,eval.c,NEWS} .
	cp -r "$work/source/test" .
	find test -type f ! -name '*.awk' ! -name '*.in' -delete
}
# A program of gawk's own tests that one process can run.
alone() {
	! command grep -qE 'system|\| *getline|print.*\||\|&|close|@load|/dev/(pid|ppid|tty|inet|tcp|udp)|/inet|PROCINFO|srand|systime|ENVIRON' "$1"
}
cases() {
	local program input
	for program in test/*.awk; do
		alone "$program" || continue
		case ${program##*/} in
			# What never ends unless it is only printed; a count beyond a 32-bit long.
			profile10.awk | mpfrnr.awk) continue ;;
		esac
		input=${program%.awk}.in
		[[ -f $input ]] || input=/dev/null
		t gawk -f "$program" <"$input"
		# musl's strtod knows no sign of a NaN.
		[[ $input == /dev/null || $program == */inf-nan* ]] || t gawk --posix -f "$program" <"$input"
	done
	t gawk '{ n += NF } END { print NR, n }' ChangeLog
	t gawk '{ c[tolower($1)]++ } END { n = asorti(c, k); for (i = 1; i <= n; i++) print k[i], c[k[i]] }' ChangeLog
	t gawk -F: 'NF > 1 { print FNR ":" $1 } FNR == 200 { nextfile }' eval.c awkgram.y
	t gawk 'BEGIN { PROCINFO["sorted_in"] = "@ind_num_desc" } { c[length($0)]++ } END { for (k in c) print k, c[k] }' NEWS
	t gawk -v RS= '{ print NR ": " $1 }' NEWS
	t gawk 'match($0, /([a-z]+)_([a-z]+)\(/, m) { print m[2], m[1], RSTART, RLENGTH }' eval.c
	t gawk '{ print gensub(/(\w+) (\w+)/, "\\2 \\1", "g") }' NEWS
	t gawk 'BEGIN { printf "%d %5.2f %-5s| %c %x %e %g %i\n", 3.9, 3.14159, "ab", 65, 255, 12345.678, 1e10, "12x" }'
	t gawk 'BEGIN { print substr("hello", 2, 3), index("hello", "l"), split("a:b:c", x, ":"), x[3], toupper("mixed"), length(x) }'
	t gawk 'BEGIN { print strftime("%Y-%m-%d %H:%M:%S", 86400 * 365, 1), mktime("2020 02 30 12 00 00") }'
	t gawk 'BEGIN { print exp(1), log(10), sqrt(2), sin(1), cos(1), atan2(1, 2), int(-3.7), 2 ^ 0.5, 2 ** 10, 7 % 3 }'
	t gawk 'BEGIN { print and(12, 10), or(12, 10), xor(12, 10), lshift(1, 10), strtonum("0x1F"), strtonum("017") }'
	t gawk 'NR % 100 == 0 { print > "hundreds" } NR % 250 == 0 { print >> "hundreds" }' ChangeLog
	t gawk 'BEGIN { while ((getline line < "NEWS") > 0) n++; print n; close("NEWS"); getline line < "NEWS"; print line }'
	t gawk 'BEGIN { if ((getline line < "nosuchfile") < 0) print "no", ERRNO }'
	t gawk '{ print }' nosuchfile NEWS
	t gawk 'BEGIN { exit 3 } END { print "end" }'
	t gawk 'BEGIN { print length() }' x
	t gawk 'BEGIN { print ( }'
	t gawk 'BEGIN { print 1 / 0 }'
	t gawk 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } BEGIN { print f(20) }'
	t gawk -i nosuchinclude 'BEGIN { }'
	t gawk --lint 'BEGIN { x; print y }'
	t gawk -o- '/a/ { print $1 } BEGIN { x = 1 }' /dev/null
	t gawk 'BEGIN { print -3 % 2, 1e300 * 1e300, log(-1), "a" < "b", 10 < 9, "10" < "9" }'
	t env LC_ALL=C.UTF-8 gawk 'BEGIN { s = "grün€"; print length(s), toupper(s), index(s, "€"), substr(s, 3, 2) }'
	t gawk 'BEGINFILE { if (ERRNO) { print "skip", FILENAME; nextfile } } ENDFILE { print FILENAME, FNR }' NEWS nosuchfile eval.c
	t gawk 'BEGIN { FIELDWIDTHS = "3 2 *" } { print $1 "|" $2 "|" $3 }' awkgram.y
	t gawk 'BEGIN { FPAT = "([^,]+)|(\"[^\"]+\")" } { for (i = 1; i <= NF; i++) print i, $i }' <<<'one,"two, three",four'
	t gawk -e 'BEGIN { a["x"] = 1; delete a["x"]; print length(a); a[1][2] = 3; print isarray(a[1]), typeof(a[1][2]) }'
	tsh 'gawk "{ print \$1 }" NEWS | sort | uniq -c | sort -rn | gawk "NR <= 10"'
	tsh 'gawk "BEGIN { while (1) print \"y\" }" | head -n 3'
	t gawk --nosuchoption
}
measure() {
	gawk 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } BEGIN { print f(25) }
		{ for (i = 1; i <= NF; i++) c[tolower($i)]++ } END { print length(c) }' ChangeLog ChangeLog eval.c
}
