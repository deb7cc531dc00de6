# shellcheck shell=bash
# GNU Bison: parsers from its own examples and from its own grammar, which it writes through m4, a process of its own.
programs=(src/bison)
host=(bison)
host_version() { bison --version; }
build_tools=(m4=m4)
grants=(--spawn)
build() {
	configure
	# Examples are taken from the manual, which Debian leaves out of the tarball.
	cat >without-doc.mk <<-'END'
		include Makefile
		sources: $(filter-out examples/% doc/%, $(BUILT_SOURCES))
	END
	make_all -f without-doc.mk sources
	make_all src/bison
}
inputs() {
	cp -r "$work"/source/data .
	cp "$work"/source/src/parse-gram.y .
	local file
	for file in "$work"/source/examples/c/*/*.y; do
		cp "$file" "$(basename "${file%/*}")-${file##*/}"
	done
	mkdir cxx
	cp "$work"/source/examples/c++/*.yy "$work"/source/examples/c++/*/*.yy cxx
	cp "$work"/source/examples/d/simple/calc.y calc.d.y
	cp "$work"/source/examples/java/simple/Calc.y calc.java.y
	cat >conflicts.y <<-'END'
		%token NUM
		%%
		e: e '+' e | e '*' e | NUM | f;
		f: NUM;
		unused: 'x';
		%%
	END
	printf '%%%%\nstart: undefined_symbol;\n' >undefined.y
	printf '%%token A\n%%%%\nstart: A {\n' >unended.y
	printf '%%define nosuch.variable yes\n%%%%\nstart: %%empty;\n' >variable.y
	printf '%%skeleton "nosuch.c"\n%%%%\nstart: %%empty;\n' >skeleton.y
	printf '%%{ /* no grammar */ %%}\n%%token A\n%%%%\nstart: A @ B;\n' >syntax.y
}
cases() {
	local file
	# musl's iconv writes * for what a character set has not, where glibc's fails and Bison has another form.
	export BISON_PKGDATADIR=data LC_ALL=C.UTF-8
	for file in *.y; do
		t bison -l --report=all -o "$file.c" "$file"
		t bison -l -g -x -d "$file"
	done
	for file in cxx/*.yy; do
		t bison -d --report=all -o "$file.cc" "$file"
		t bison --header="$file.h" --graph="$file.gv" --xml="$file.xml" -o "$file.2.cc" "$file"
	done
	for file in calc-calc.y parse-gram.y; do
		t bison -y "$file"
		t bison -p other_ -t -v -o prefix.c "$file"
		t bison -Dparse.lac=full -Dparse.error=detailed -o lac.c "$file"
		t bison -Dlr.type=ielr -o ielr.c "$file"
		t bison -Dlr.type=canonical-lr -v -o canonical.c "$file"
		t bison -Dapi.push-pull=both -o push.c "$file"
		t bison -S glr.c -o glr.c "$file"
		t bison -S data/skeletons/yacc.c -k --token-table -o table.c "$file"
	done
	t bison -Wall -Wcounterexamples -fno-caret conflicts.y
	t bison -Wcex --color=never -r all conflicts.y
	t bison -Werror -o werror.c conflicts.y
	t bison -ffixit -Wno-other conflicts.y
	t bison --update calc-calc.y
	t bison --trace=skeleton,m4-early -o trace.c unended.y
	t bison -L d -o calc.d calc.d.y
	t bison -L java -o Calc.java calc.java.y
	t bison -L nosuch calc-calc.y
	t bison --print-datadir
	tsh 'bison --help | grep -v translation'
	tsh 'bison --version | head -n 1'
	t bison nosuchfile.y
	t bison
	t bison --nosuchoption
	# m4 itself is not there.
	t env M4=/nosuch/m4 bison -o nosuch.c calc-calc.y
}
measure() {
	local _
	for _ in 1 2 3; do BISON_PKGDATADIR=data bison -o measure.c parse-gram.y; done
}
