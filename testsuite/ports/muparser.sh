# shellcheck shell=bash
# muParser: a C++ library whose parser throws at each mistake in a formula, and its sample, a calculator that runs the library's own
# tests first.
build_tools=(cmake=cmake)
remark='the lines that name compiler, build and addresses are not compared'
programs=(build/example1)
build() {
	cmake_build build
}
inputs() {
	cat >formulas <<-'END'
		1+2*3
		sin(1)^2+cos(1)^2
		a=3
		a^2-1
		1+(
		*
		rnd(
		nosuch(1)
		sum(1,2,3)
		min()
		5>3 ? 1 : 2
		5>3 ? 1
		1/0
		"x"
		strlen("x")
		1e400
		list const
		list exprvar
		opt off
		a+a+a
		opt on
		a b c
		locale de
		1,5+1,5
		1.5
		locale reset
		test bulk
		1,2
		quit
	END
	awk 'BEGIN { for (i = 0; i < 400; i++) print "1+(" i; print "quit" }' >mistakes
	awk 'BEGIN { for (i = 0; i < 2000; i++) print "sin(" i ")*cos(" i ")+" i "^0.5"; print "quit" }' >many
}
# Throws at each line of a file, and says what is caught. With more than one thread the lines of `test bulk` come as they like.
calculator() { OMP_NUM_THREADS=1 example1 <"$1" | sed -E '/^  Version|Compiled with|bit build/d; s/0x[0-9a-fx]+/ADDRESS/g'; }
cases() {
	t calculator formulas
	t calculator mistakes
	t calculator many
}
measure() {
	local _
	for _ in 1 2 3 4; do OMP_NUM_THREADS=1 example1 <many; done
}
