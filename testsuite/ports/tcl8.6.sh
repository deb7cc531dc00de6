# shellcheck shell=bash
# Tcl: its own test files, each by itself.
programs=(unix/tclsh)
build() {
	cd unix
	configure --disable-shared # which it would not know of itself
	make_all tclsh
}
inputs() {
	cp -r "$work"/source/{tests,library} .
}
cases() {
	local test
	export TCL_LIBRARY=library
	for test in append apply assocd autoMkindex basic case cmdAH cmdIL cmdMZ compExpr compile concat dict dstring error eval expr for foreach format get hash history if incr info interp join lindex link linsert list listObj llength lmap lrange lrepeat lreplace lsearch lset mathop misc namespace nre obj oo ooNext2 opt package parse parseExpr proc pwd reg regexp regexpComp rename resolver result scan security set source split stack string stringComp stringObj subst switch tailcall timer trace unknown upvar utf util var while zlib clock encoding fCmd fileName fileSystem binary; do
		[[ -f tests/$test.test ]] || continue
		tsh "tclsh tests/$test.test -singleproc 1 2>&1 | grep -v -e seconds -e '^Tests (began|ended)'"
	done
	unset TCL_LIBRARY
}
measure() { TCL_LIBRARY=library tclsh tests/regexp.test; }
