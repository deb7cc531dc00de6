# shellcheck shell=bash
# flex: scanners from its own examples and tests.
programs=(src/flex)
host=(flex)
host_version() { flex --version; }
remark='it forks to filter what it writes, which WASI cannot: its build, which runs it, ends there'
build() {
	configure
	make_all
}
inputs() {
	cp "$work"/source/src/scan.l .
	cp "$work"/source/examples/manual/*.l* .
}
cases() {
	local file
	for file in *.l*; do t flex -L -o "$file.c" "$file"; done
	t flex --nosuchoption
}
