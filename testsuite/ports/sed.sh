# shellcheck shell=bash
# GNU sed: a gnulib program; regular expressions, files edited in place, commands that it runs.
programs=(sed/sed)
host=(sed)
host_version() { sed --version; }
grants=(--spawn)
build() {
	configure
	make_all
}
inputs() {
	cp "$work"/source/{NEWS,README,sed/execute.c,sed/compile.c,doc/sed.texi} .
	printf 'one\ntwo' >unended
	printf 'a\0b\0c\n' >zeros
	printf 'gr\303\274n \342\202\254 \377 x\n' >bytes
	: >empty
	ln -s README link
	cat >join.sed <<-'END'
		# joins the lines that a backslash ends
		:again
		/\\$/ {
			N
			s/\\\n[ \t]*/ /
			t again
		}
	END
	cat >tac.sed <<-'END'
		1!G
		h
		$!d
	END
}
cases() {
	t sed -n 10,15p NEWS
	t sed -n '$=' NEWS README execute.c
	t sed -s -n '$=' NEWS README execute.c
	t sed -n '/^int/,/^}/p' execute.c
	t sed -n '0~7p' README
	t sed -n '5,+3p;/GNU/{=;l 40;q}' NEWS
	t sed 's/[a-z]*/(&)/3' README
	t sed -E 's/(\w+) (\w+)/\2 \1/g' NEWS
	t sed -E 's/\b(.)(\w*)\b/\U\1\E\2/g; s/x/\n/' README
	t sed 's/the/THE/gIw caps' README
	t sed -f tac.sed execute.c
	t sed -f join.sed compile.c
	t sed 'y/abcdefghij/ABCDEFGHIJ/' compile.c
	t sed -e '/GNU/a\' -e 'appended' -e '1i inserted' -e '$c changed' README
	t sed 'R NEWS' README
	t sed '3r README' unended
	t sed -n 'H;${x;s/\n/,/g;p}' unended
	t sed p unended
	t sed -z 's/^/>/' zeros
	t sed -n l bytes
	t env LC_ALL=C.UTF-8 sed -n 'l;s/./X/gp' bytes
	t env LC_ALL=C.UTF-8 sed 's/\w/[&]/g;s/ü/\U&/' bytes
	t sed -i.bak 's/int/long/g' execute.c compile.c
	t sed -i '1d' link
	t sed --follow-symlinks -i '1d' link
	t sed -n 'w copy1
		/e/w copy2' NEWS
	t sed -n '/@node/w /dev/stdout' sed.texi
	t sed 5q <NEWS
	t sed '5Q7' NEWS
	t sed -u 2q NEWS
	t sed --posix 's/a\+/x/' README
	t sed --debug -n 's/a/b/;3p' README
	t sed nosuchcommand README
	t sed p nosuchfile README
	t sed p .
	t sed 's/\(/x/' README
	t sed -i p nosuchfile
	t sed -n 'r nosuchfile
		p' unended
	t sed --help
	tsh 'sed --version | head -n 1'
	t sed '2e echo a command; cat unended' README
	t sed -n '1,3{s/.*/printf "%s-" &/e;p}' unended
	t sed 's/^\(.\).*/echo "<\1>"/e' unended
	t sed -n '1{s/.*/exit 3/e;p;e
		p}' unended
	t sed '1!d;s/.*/head -c 200000 \/dev\/zero | tr "\\0" x/e' unended
	t sed --sandbox e unended
	t sed -i '1e echo inserted' unended
	t sed -n '/\(a\|b\)\{2,3\}c*\1/p' sed.texi
	t sed -E ':a;s/^([^,]*),(.*)$/\2;\1/;ta' sed.texi
}
measure() {
	local _
	for _ in 1 2 3 4 5 6 7 8; do sed -E 's/(\w+) (\w+)/\2 \1/g' sed.texi; done
}
