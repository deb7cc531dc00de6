# shellcheck shell=bash
# HTML Tidy: documents checked and rewritten.
programs=(out/tidy)
build_tools=(cmake=cmake)
build() { cmake_build out -DBUILD_SHARED_LIB=OFF; }
inputs() {
	"$repo/scripts/fetch-source" lua5.4 lua
	"$repo/scripts/fetch-source" bzip2 bzip2
	cp lua/doc/*.html .
	cp bzip2/manual.html bzip2.html
	rm -r lua bzip2
	printf '<p>one<p>two<b>bold<i>both</b>left</i><table><td>x<img src=y><font color=red>z' >soup.html
	printf '<?xml version="1.0"?><a><b c="d">e</b></a>' >ok.xml
	printf '<a><b></a>' >wrong.xml
	printf '<title>gr\303\274n &euro; &nosuch;</title><body>\342\202\254 &lt; & x' >utf8.html
	printf 'indent: auto\nwrap: 100\noutput-xhtml: yes\nclean: yes\n' >config
	: >empty.html
}
# The mark would name the system.
tidied() { t tidy --tidy-mark no "$@"; }
cases() {
	local file option
	for file in *.html; do
		for option in '' -i '-asxhtml -n' '-clean -u' '-utf8 -bare' -e '-config config' '-w 200 --show-body-only yes' '--output-html yes'; do
			# shellcheck disable=SC2086 # words
			tidied $option "$file"
		done
	done
	tidied -xml -i ok.xml wrong.xml
	tidied -o fixed.html -f errors.txt soup.html
	tidied -m soup.html
	tsh 'tidy -q --tidy-mark no --gnu-emacs yes soup.html'
	tsh 'tidy -q --tidy-mark no <utf8.html'
	tidied -latin1 -ascii utf8.html
	tidied nosuchfile
	tidied -config nosuchfile utf8.html
	tidied --nosuch-option yes utf8.html
	tidied -lang nosuch utf8.html
	tidied -help-config
	tidied -show-config
}
measure() { tidy -q -i manual.html manual.html manual.html manual.html 2>/dev/null || true; }
