# shellcheck shell=bash
# ncurses: the library for terminals, with its forms, menus and C++ classes, and its programs, which compile, compare and
# use descriptions of terminals; the build makes tables with programs of its own. The terminals are all that it knows.
programs=(progs/tic progs/infocmp progs/tput progs/toe progs/tabs)
remark='the names of folders that are compiled in are not compared'
build() {
	configure
	make_all
}
install() { make_all install.libs install.includes install.data; }
inputs() { cp "$work/source/misc/terminfo.src" .; }
cases() {
	local terminal capability
	export TERMINFO=$PWD/db
	t tic -x -o db terminfo.src
	for terminal in xterm xterm-256color vt100 vt52 linux screen tmux ansi hp2621 wy60 adm3a sun; do
		t infocmp -1 -A db "$terminal"
		t infocmp -C -A db "$terminal"
		t infocmp -x -L -A db "$terminal"
		t infocmp -g -E -A db "$terminal"
		for capability in clear bold sgr0 colors lines cols am 'cup 3 4' 'setaf 3' 'csr 1 10' kcuu1 'sgr 1 0 1' longname nosuch; do
			# shellcheck disable=SC2086 # capability and its parameters
			t tput -T "$terminal" $capability
		done
	done
	t infocmp -d -A db -B db xterm vt100
	t infocmp -c -A db -B db xterm xterm-256color
	t infocmp -n -A db -B db vt100 linux
	t infocmp -A db nosuchterminal
	tsh 'infocmp -I -A db vt100 >vt100.ti; tic -o again vt100.ti; infocmp -A again -B db -d vt100 vt100'
	tsh 'infocmp -C -A db vt100 >vt100.cap; tic -o fromcap vt100.cap; infocmp -1 -A fromcap vt100'
	tsh 'toe db | sort | cksum'
	tsh 'printf "%s\n" "clear" "cup 2 3" "bold" | tput -T vt100 -S'
	tsh 'tabs -T vt100 -8 | od -c'
	tsh 'tabs -T vt100 1,10,20 | od -c'
	tsh 'printf "bad|a wrong one,\n\tcols#x, nosuch=\\\\Q, am" >bad.ti; tic -c bad.ti'
	t tic -I nosuchfile
	t tput -T nosuchterminal clear
}
measure() { tic -x -c terminfo.src 2>/dev/null; }
