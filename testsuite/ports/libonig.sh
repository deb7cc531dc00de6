# shellcheck shell=bash
# Oniguruma: its own test programs, on both sides.
programs=(test/test_utf8 test/testc test/testcu test/test_regset test/test_syntax test/test_options test/test_back sample/simple sample/syntax sample/listcap sample/encode sample/user_property)
build_tools=(autoreconf=autoconf automake=automake libtoolize=libtool)
build() {
	autoreconf -fi
	configure
	make_all
	# Just the library for another port.
	[[ $name == libonig ]] || return 0
	make_all -C sample simple syntax listcap encode user_property
	make_all -C test test_utf8 testc testcu test_regset test_syntax test_options test_back
}
install() { make install; }
remark='the number of each case is left out: it is __LINE__, which gcc and clang tell differently for a macro of several lines'
cases() {
	local program
	for program in "${programs[@]}"; do tsh "${program##*/} | sed 's/ #[0-9]*\$//'; exit \"\${PIPESTATUS[0]}\""; done
}
measure() { test_back; }
