# shellcheck shell=bash
# jq, with Oniguruma: its own tests, and queries on real documents.
programs=(jq)
build_tools=(autoreconf=autoconf automake=automake libtoolize=libtool)
build() {
	autoreconf -fi
	configure --disable-maintainer-mode --with-oniguruma="$prefix"
	make_all src/builtin.inc src/version.h # which jq alone does not ask for
	make_all jq
}
inputs() {
	cp -r "$work/source/tests" .
	awk 'BEGIN {
		print "["
		for (i = 1; i <= 3000; i++)
			printf "%s{\"id\": %d, \"name\": \"n\\u00e4me %d\", \"tags\": [\"t%d\", \"t%d\"], \"at\": {\"x\": %.3f, \"on\": %s}}\n", (i > 1 ? "," : ""), i, i * 7919 % 3001, i % 7, i % 11, i / 7, (i % 3 ? "true" : "null")
		print "]"
	}' >data.json
	printf '{"a":1}\n{"a":[1,2,{"b":null}]}\n"text"\n3.0\n' >stream.json
	printf '{"a": [1, 2' >cut.json
	printf 'one\ntwo\n' >lines.txt
	echo 'def twice: . * 2; def add3($x): . + $x;' >lib.jq
}
cases() {
	local file
	for file in jq onig base64 optional; do t jq -L tests/modules --run-tests "tests/$file.test"; done
	t jq . data.json
	t jq -c '.[] | select(.at.on) | {id, n: .name, t: .tags[0]}' data.json
	t jq -S 'group_by(.tags[0]) | map({key: .[0].tags[0], value: {n: length, sum: (map(.at.x) | add), max: (max_by(.at.x) | .id)}}) | from_entries' data.json
	t jq -r '.[] | [.id, .name, .at.x] | @csv' data.json
	t jq -r '.[:20][] | [.id, .name] | @tsv, @html, @sh, @json, @uri, @base64' data.json
	t jq '[.[].name | capture("(?<w>\\w+) (?<d>\\d+)")] | unique_by(.d)[:5]' data.json
	t jq '[paths] | length' data.json
	t jq -c 'tostream' stream.json
	t jq -c --stream . stream.json
	t jq -s 'length' stream.json
	t jq -n '[inputs]' stream.json
	t jq -R . lines.txt
	t jq -Rs 'split("\n")' lines.txt
	t jq --tab . stream.json
	t jq --indent 7 -C . stream.json
	t jq -j '.[].id' data.json
	t jq -a . data.json
	t jq --arg a x --argjson b '{"c":1}' -n '[$a, $b, $ENV.LC_ALL, $__loc__]' 
	t jq -n '$ARGS' --args one two
	t jq --slurpfile s stream.json --rawfile r lines.txt -n '$s, $r'
	t jq -n 'include "lib"; 5 | twice | add3(1)' -L .
	t jq -f lib.jq stream.json
	t jq -n '[range(10)] | combinations(2)?' 
	t jq -n '[limit(10; def f: 1, (f | . * 2); f)]'
	t jq -n 'reduce range(100000) as $i (0; . + $i)'
	t jq -n '[.[]?], (try error("x") catch .), ("a,b" | split(",")), ([3,1,2] | sort | implode? // "none")'
	t jq -n '1e1000, -1e1000, 0.1 + 0.2, 1 / 3, 3.0, 1e17, 10000000000000001, nan, ([nan] | sort)'
	t jq -n '"2015-03-05T23:51:47Z" | fromdate, strptime("%Y-%m-%dT%H:%M:%SZ"), (fromdate | todate), (0 | strftime("%A %j %U"))'
	t jq -n '"test" | ascii_downcase, test("T"; "i"), sub("t"; "x"), gsub("t"; "y"), ltrimstr("te"), explode'
	t jq '.[' data.json
	t jq '.a.b' stream.json
	t jq . cut.json
	t jq . nosuchfile
	t jq -e '.[0].nosuch' data.json
	t jq 'error("mine")' stream.json
	t jq -n '"x" | halt_error'
	t jq -n '{} | .a.b.c = 1 | del(.a.b) | path(..)'
	t jq -n 'input' 
	t jq --seq -c . stream.json
	t jq --nosuchoption . stream.json
	tsh 'cat data.json | jq "map(.id) | add"'
	tsh 'jq -n "[range(300)] | reduce .[] as \$x (null; [.])" | wc'
}
measure() { jq -n '[range(300000) | {a: ., b: (. % 7 | tostring)}] | group_by(.b) | map(length)'; }
