# shellcheck shell=bash
# GNU diffutils: diff, cmp, and diff3 and sdiff, which run diff, on versions of real files and trees.
programs=(src/diff src/cmp src/diff3 src/sdiff)
host=(diff cmp diff3 sdiff)
host_version() { diff --version; }
grants=(--spawn)
build() {
	configure
	make_all
}
inputs() {
	mkdir old new
	cp "$work"/source/src/*.c "$work"/source/{NEWS,README,ChangeLog} old
	cp old/* new
	sed -i 's/int/long/' new/analyze.c
	sed -i '10,20d; 200i a new line' new/cmp.c
	sed -i 's/$/\r/' new/README
	sed -i 's/\t/        /g; s/  *$//' new/diff.c
	tac old/util.c >new/util.c
	tr '[:lower:]' '[:upper:]' <old/side.c >new/side.c
	printf 'no end' >>new/io.c
	rm new/ed.c
	echo only >new/only.c
	mkdir old/sub new/sub old/file new/empty
	echo x >new/file
	ln -s README old/link
	ln -s NEWS new/link
	head -c 5000 /dev/zero >old/zeros
	head -c 5001 /dev/zero >new/zeros
	: >nothing
	mkdir third
	cp old/{analyze,cmp,util}.c third
	sed -i '5,8d; 300i another line' third/cmp.c
	sed -i 's/char/wide/; s/int/short/' third/analyze.c
}
cases() {
	local file option
	for file in analyze.c cmp.c README diff.c util.c side.c io.c NEWS zeros; do
		for option in '' -u -c -e -n -y -q -s -U1 -bu -wu -Bu -iu '-p -u' --strip-trailing-cr '-D NAME' '-d -u' --speed-large-files '-E -u' '-Z -u' --suppress-common-lines\ -y '-W 60 -y' '-t -u' '-T' '-a' '--color=always -u'; do
			# shellcheck disable=SC2086 # words
			t diff $option --label a --label b old/$file new/$file
		done
		t cmp old/$file new/$file
		t cmp -l -n 3000 old/$file new/$file
		t cmp -s old/$file new/$file
		t cmp -b -i 10:12 old/$file new/$file
	done
	t touch -d '2001-02-03 04:05:06.789' old/cmp.c new/cmp.c
	t diff -u old/cmp.c new/cmp.c
	t diff -rq old new
	t diff -r old new
	t diff -rN -x '*.c' old new
	t diff --no-dereference -r old new
	t diff -r -s old old
	t diff -u --from-file=old/cmp.c new/cmp.c new/diff.c --label x
	t diff -I '^ *#' -u --label a --label b old/analyze.c new/analyze.c
	t diff -F '^static' -u --label a --label b old/analyze.c new/analyze.c
	t diff --line-format='%l%c'"'\012'" old/cmp.c new/cmp.c
	t diff --old-line-format='-%5dn %L' --new-line-format='+%5dn %L' --unchanged-line-format='' old/cmp.c new/cmp.c
	t diff --GTYPE-group-format='%<' old/cmp.c new/cmp.c
	tsh 'diff -u --label a --label b old/cmp.c - <new/cmp.c'
	# The diff of this side, as installed ones find theirs.
	for file in analyze.c cmp.c; do
		for option in '' -A -e -E -3 -x -X -i -m '-m -A' '-m -E' '-m -X' -T -a --strip-trailing-cr; do
			# shellcheck disable=SC2086 # words
			t diff3 --diff-program=diff $option --label a --label b --label c old/$file third/$file new/$file
		done
		for option in '' -s -l '-w 60' -t -b -W -B -i -d -H '-I x'; do
			# shellcheck disable=SC2086
			t sdiff --diff-program=diff $option old/$file new/$file
		done
		tsh "yes l | head -n 50 | sdiff --diff-program=diff -o merged-$file old/$file new/$file"
		tsh "printf 'r\\nl\\nr\\nq\\n' | sdiff --diff-program=diff -s -o quit-$file old/$file new/$file"
	done
	# A shell that looks for it has a word of its own.
	tsh 'diff3 --diff-program=nosuchdiff old/cmp.c third/cmp.c new/cmp.c 2>&1 | tail -n 1'
	t diff3 --diff-program=diff old/cmp.c nosuchfile new/cmp.c
	t diff3 --diff-program=diff -m old/cmp.c old/cmp.c old/cmp.c
	tsh 'diff3 --diff-program=diff -m old/cmp.c - new/cmp.c <third/cmp.c'
	t sdiff --diff-program=diff old/cmp.c nosuchfile
	t sdiff --diff-program=nosuchdiff old/cmp.c new/cmp.c
	t diff3 --help
	t sdiff --help
	t diff old/cmp.c nosuchfile
	t diff nosuchdir new
	t diff old/cmp.c new
	t diff -N -u --label a --label b nothing nosuchfile
	t diff
	t diff --nosuchoption a b
	t diff -I '\(' old/cmp.c new/cmp.c
	t cmp old/cmp.c nosuchfile
	t cmp nothing old/cmp.c
	t cmp old/cmp.c
	t diff --help
	t cmp --help
	tsh 'diff --version | head -n 1'
	tsh 'diff -e old/diff.c new/diff.c | sha256sum'
	tsh 'diff -u old/util.c new/util.c | tail -n +3 | diff - nothing | wc'
}
measure() {
	local _
	for _ in 1 2 3 4; do diff -d old/ChangeLog old/NEWS; done || true
}
