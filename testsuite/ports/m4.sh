# shellcheck shell=bash
# GNU m4: the examples of its manual, which are its own tests, with the commands that they run.
programs=(src/m4)
host=(m4)
host_version() { m4 --version; }
grants=(--spawn)
build() {
	configure
	make_all
}
# Where m4 can catch the overflow of its stack it sets no limit of its own to recursion: hence -L 0.
inputs() {
	cp -r "$work"/source/{checks,examples} .
	awk 'BEGIN { print "define(`f'"'"', `ifelse($1, 0, 0, `eval($1 + f(decr($1)))'"'"')'"'"')"; for (i = 0; i < 100; i++) print "f(" i ")" }' >sums.m4
}
cases() {
	local check own
	for check in checks/[0-9]*; do
		# It runs m4 with its standard output closed, which is /dev/null for the runner.
		[[ $check != checks/005.* ]] || continue
		! command grep -qE 'mkstemp|maketemp|__file__|debugfile' "$check" || continue
		own=$(command sed -n 's/^dnl @ extra options: *//p' "$check")
		# shellcheck disable=SC2086 # words
		t m4 -L 0 $own -d -I examples "$check"
		# shellcheck disable=SC2086
		t m4 -L 0 $own -s -I examples "$check"
	done
	for check in examples/*.m4; do
		case $check in *fstab* | *comments* | */misc.m4 | */file.m4) continue ;; esac
		t m4 -I examples "$check"
	done
	t m4 sums.m4
	t m4 -DX=1 -UX -P examples/foreach.m4
	t m4 -F frozen examples/hanoi.m4
	t m4 -R frozen sums.m4
	tsh 'echo "changequote([,])define([x],[<\$1>])x(a)[]m4wrap([bye
])" | m4'
	tsh 'echo "include(nosuchfile)" | m4'
	tsh 'mkdir temp; cd temp; echo "maketemp(XXXXXX)" | m4 | wc -c; ls | wc -l; rm -r ../temp'
	tsh 'echo "eval(2**31-1 >> 3) eval(0xff, 2) format(%08.3f, 3.14159) regexp(hello, l+, <\&>) translit(abc, a-c, x-z) len(hello) substr(hello, 1, 3) index(hello, l)" | m4'
	tsh 'echo "errprint(oops)m4exit(7)" | m4'
	tsh 'echo "syscmd(echo one; exit 3)sysval esyscmd(echo two; kill -9 \$\$)sysval esyscmd(head -c 300000 /dev/zero | tr \"\\\\0\" x)" | m4 | cksum'
	tsh 'echo "syscmd(cat; pwd | wc -l)esyscmd(cat NEWS)syscmd(nosuchprogram 2>&-)sysval" | m4'
	t m4 nosuchfile
	t m4 --nosuchoption
}
measure() { m4 sums.m4 sums.m4 sums.m4 sums.m4 sums.m4; }
