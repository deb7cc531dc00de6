# shellcheck shell=bash
# GNU Readline, on our own ncurses: its example programs, which edit lines and keep their history.
programs=(examples/histexamp examples/rl examples/rlcat examples/rlkeymaps examples/rlversion examples/hist_erasedups examples/hist_purgecmd)
remark='wrong options are not compared: the wording is that of libc'
native_options=(--with-curses)
build() {
	configure
	make_all
	make_all examples
}
install() { make_all install-static install-headers; }
inputs() {
	cat >history <<-'END'
		ls -l
		cat file
		ls -l
		make check
		cat file
	END
	printf '%s\n' 'set editing-mode vi' 'set bell-style none' '"\C-x": "text"' '$if nosuch' '$endif' >inputrc
}
cases() {
	export INPUTRC=inputrc TERM=vt100 HISTFILE=history
	t rlversion
	tsh 'printf "one\ntwo words\nthree\n!!\n!t\n!one\n^o^0\nlist\nsave\nquit\n" | histexamp | sed "s/: [A-Z].*:[0-9][0-9]:/:/"'
	tsh 'printf "!nosuch\n!5\n!?wo?\nread\nlist\ndelete 1\nlist\nquit\n" | histexamp | sed "s/: [A-Z].*:[0-9][0-9]:/:/"'
	tsh 'printf "one\nanother\n" | rl -p "> "'
	tsh 'printf "one\nanother\n" | rl -d default -n 3'
	tsh 'printf "one\n\nanother\n" | rlcat -N'
	t rlcat history
	t rlcat -N nosuchfile history
	t rlkeymaps
	t hist_erasedups
	t hist_purgecmd 'cat.*'
}
measure() { for _ in 1 2 3; do rlkeymaps; done; }
