# shellcheck shell=bash
# GNU bc and dc: numbers of any length. The build runs a program that it has built.
programs=(bc/bc dc/dc)
host=(bc dc)
host_version() { bc --version; }
build_tools=(ed=ed flex=flex bison=bison makeinfo=texinfo)
build() {
	configure
	make_all
}
inputs() { cp "$work"/source/Test/*.b "$work"/source/Examples/* .; }
cases() {
	local script
	for script in checklib.b array.b arrayp.b aryprm.b atan.b div.b exp.b fact.b jn.b ln.b mul.b raise.b sine.b sqrt.b sqrt1.b sqrt2.b testfn.b; do
		t bc -l "$script"
	done
	tsh 'echo "scale=200; 4*a(1)" | bc -l'
	tsh 'echo "2^1000; 2^-3; -7/2; -7%3; sqrt(2); length(12.34); scale(1.23)" | bc'
	tsh 'echo "ibase=16; FF; obase=2; 1A; obase=7D0; FFFFFF" | bc'
	tsh 'echo "define f(n) { if (n < 2) return (n); return (f(n-1) + f(n-2)) } f(18)" | bc'
	tsh 'echo "for (i = 0; i < 5; i++) { a[i] = i^i }; a[4]; while (i-- > 0) print i, \"\\n\"" | bc'
	tsh 'echo "1/0; sqrt(-1); nosuch(1); 1 +" | bc'
	tsh 'echo "halt; 5" | bc'
	tsh 'echo "1 2 + p 3 * p 16 o p f c 5 k 2 v p [la 1 + sa la 10 >b] sb 0 sa lb x la p" | dc'
	tsh 'echo "100 [d 1 - d 1 <F *] d sF x p" | dc -e "?"'
	tsh 'echo "10 20 ^ 7 % p [text] P 3 4 | p z p" | dc'
	t bc nosuchfile
	tsh 'bc --nosuchoption 2>/dev/null' # the C library's words
	t dc -e '1 0 / p'
}
measure() { echo 'scale=1500; a(1); e(1)' | bc -l; }
