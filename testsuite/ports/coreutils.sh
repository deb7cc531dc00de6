# shellcheck shell=bash
# GNU coreutils: files listed, copied, moved, sorted, counted, cut.
list=(ls cp mv sort wc cat head tail tr cut uniq rm mkdir ln touch stat sha256sum od seq)
programs=("${list[@]/#/src/}")
host=("${list[@]}")
host_version() { ls --version; }
build() {
	configure
	# The headers that it makes for itself come first, then only what is compared.
	# shellcheck disable=SC2016 # make's variable
	printf 'built-sources: $(BUILT_SOURCES)\n' | make -j"$jobs" -f Makefile -f - built-sources
	make_all "${programs[@]}"
}
inputs() {
	mkdir tree
	cp -r "$work"/source/{src,NEWS,README,THANKS,man} tree
	find tree -type f -name '*.[ch]' -size +60k -delete
	cp tree/NEWS tree/THANKS tree/README .
	seq 1 20000 | awk '{ print ($1 * 7919) % 20011, $1 % 17, "k" $1 % 101 }' >numbers
	printf 'b\na\nc\na\nB\n\n10\n9\n1e2\n-3\n0x1f\n2K\n1M\n500\n' >mixed
	printf 'Jan\nmar\nFEB\nDec\nxyz\n' >months
	printf '1.10\n1.9\n1.2.3\nv2\nv10\nfile-1.0.tar\nfile-1.0~rc1.tar\n' >versions
	printf 'gr\303\274n\t\342\202\254 \377\n' >bytes
	printf 'no end' >unended
	printf 'a\0c\0b\0' >zeros
	: >empty
	head -c 200000 "$work/source/src/ls.c" | head -c 150001 >big
	ln -s NEWS link
	ln -s nosuch dangling
	ln NEWS hard
	find . -exec touch -h -d '2020-03-04 05:06:07' {} +
	touch -d '2019-01-02 03:04:05' numbers
	touch -d '2021-01-02 03:04:05.5' mixed
}
# Which file has what time, and which is which: the host's stat says it on both sides.
facts() { t "$host_stat" -c '%n %F %h %Y %s' "$@"; }
# The same of what was made just now.
new_facts() { t "$host_stat" -c '%n %F %h %s' "$@"; }
host_stat=$(command -v stat)
listing_cases() {
	local options
	for options in '' -a -A -1 -C -m -x -F -p -R -r -t '-t -r' -S -X -U\ -d '-w 40' -Q -b -s\ --block-size=1M -B '--color=always' \
		'--group-directories-first' '--hide=N*' '-I *s' '-v' '--indicator-style=file-type' '--quoting-style=shell-escape' '-1 --zero' -N -q; do
		# shellcheck disable=SC2086 # words
		t ls $options
	done
	t ls -R tree
	t ls -d tree src/nosuch NEWS
	t ls -L link dangling
	t ls -go --time-style=+%s nosuch
	tsh 'ls -l --time-style=long-iso | cut -c 2- | tr -s " " | cut -d " " -f 5-'
	tsh 'ls -l --full-time numbers mixed | tr -s " " | cut -d " " -f 5-'
	tsh 'ls -l --time-style="+%Y %j" numbers | tr -s " " | cut -d " " -f 5-'
	tsh 'ls -i NEWS hard | cut -d " " -f 1 | uniq | wc -l'
	t ls --nosuchoption
	tsh 'ls --version | head -n 1'
}
copying_cases() {
	t cp NEWS copy
	t cp -v README THANKS tree
	t cp -r tree tree2
	t cp -a tree/src link dangling tree2
	facts tree2/link tree2/dangling tree2/src
	t cp -p numbers numbers2
	facts numbers2
	t cp -n README numbers2
	t cp -u mixed numbers
	t cp -b README copy
	t cp --backup=numbered README copy
	t cp -l README hard2
	t cp -s README soft2
	new_facts hard2 README soft2
	t cp -L link followed
	t cp -P link kept
	t cp --parents tree/src/ls.h tree2
	t cp --remove-destination THANKS soft2
	t cp -T tree tree3
	t cp NEWS NEWS
	t cp tree nowhere
	t cp nosuch nowhere
	t cp NEWS nosuch/there
	t cp NEWS README numbers
	t cp
	t cp --sparse=always big sparse
	t cp -i NEWS README
	tsh 'echo n | cp -i NEWS README'
	t mv copy moved
	t mv -v moved tree2
	t mv tree2 tree4
	t mv -n THANKS README
	t mv -b followed kept
	t mv -t tree4 kept numbers2
	t mv nosuch x
	t mv tree4 tree4/src
	t mv tree3 NEWS
	t mv README nosuch/there
	t mv -u mixed numbers
	t mkdir -p one/two/three
	t mkdir one
	t mkdir nosuch/x
	t mkdir -v -m 755 four
	t ln -s one five
	t ln -sfn four five
	t ln nosuch x
	t ln README one/hard
	t ln -sr README one/two/soft
	new_facts README one/hard one/two/soft five
	t touch -d 2011-11-11T11:11:11 made one
	t touch -c -d 2011-11-11 unmade
	t touch -r mixed made2
	t touch -h -d 2012-12-12 five
	facts made five one
	new_facts made2
	t stat -c '%n %s %F %h %Y %N %y' NEWS made one
	t stat nosuch
	t rm -v made made2
	t rm one
	t rm -r one/two
	t rm nosuch
	t rm -f nosuch
	t rm -d four five
	t rm -rf tree3 one
	t rm .
}
text_cases() {
	local options file
	for options in '' -n -r -u -f -g -h -V -M -k2 '-k2,2n -k1,1n' '-t k -k3n' -s\ -k2,2 -R\ --random-source=big -c -C '-b -k3' -d -i '-k1.2,1.3' '-nr -u' '-k2n,2 -k3,3r' -z '-S 50k' '-S 50k --batch-size=2'; do
		for file in numbers mixed months versions unended; do
			# shellcheck disable=SC2086 # words
			t sort $options $file
		done
	done
	t sort -m mixed months versions
	t sort -o mixed mixed
	t sort --debug -k2n mixed
	t sort -z zeros
	t sort nosuch
	t sort -k0 mixed
	t env LC_ALL=C.UTF-8 sort bytes mixed
	for options in '' -l -w -c -m -L '-l -c' --total=always; do
		# shellcheck disable=SC2086 # words
		t wc $options NEWS THANKS bytes empty unended
	done
	t env LC_ALL=C.UTF-8 wc -m -L bytes
	tsh 'printf "NEWS\0README\0" | wc --files0-from=-'
	t wc nosuch NEWS
	for options in '' -n -b -A -s -E -T -v '-n -s'; do
		# shellcheck disable=SC2086 # words
		t cat $options THANKS bytes unended
	done
	tsh 'cat - NEWS - <README'
	t cat nosuch README
	t cat .
	tsh 'cat README >>README.2; cat README.2 >>README.2'
	for options in '' '-n 3' '-n -2000' '-c 100' '-c -100' '-c 1K' -q -v '-z -n 1' -5; do
		# shellcheck disable=SC2086 # words
		t head $options NEWS bytes zeros
		# shellcheck disable=SC2086 # words
		t tail $options NEWS bytes zeros
	done
	t tail -n +200 THANKS
	t tail -c +100 bytes
	tsh 'cat NEWS | tail -n 4'
	tsh 'cat NEWS | head -n -5000 | wc'
	tsh 'seq 100 | (head -n 2 >/dev/null; cat) | wc -l'
	t head nosuch .
	t tail --nosuchoption
	tsh 'tr a-z A-Z <README'
	tsh 'tr -d aeiou <README'
	tsh 'tr -s " " <README'
	tsh 'tr -cs "[:alnum:]" "[\n*]" <README'
	tsh 'tr "[:lower:]" "[:upper:]" <bytes'
	tsh 'tr -c "\0-\177" ? <bytes'
	tsh 'tr -t abcdef xyz <README'
	t tr a
	t tr '[:nosuch:]' x
	t tr z-a x
	t cut -d ' ' -f 1,3 numbers
	t cut -c 2-4,7- THANKS
	t cut -b -5 --complement bytes
	t cut -d k -f 2 --output-delimiter=: numbers
	t cut -s -f 2 bytes
	t cut -f 0 bytes
	t cut -f 1 nosuch
	tsh 'cut -d " " -f 2 numbers | sort -n | uniq -c'
	for options in '' -c -d -u -D -i '-f 1' '-s 2' '-w 3' --group=both -z; do
		# shellcheck disable=SC2086 # words
		tsh "sort mixed months | uniq $options"
	done
	t uniq mixed uniq.out
	t od -c bytes
	t od -A x -t x1z -v README
	t od -t d4 -t f8 -N 64 -j 16 big
	t seq 1 3 20
	t seq -w 8 0.5 10
	t seq -f %g -s , 5 -1 1
	t sha256sum NEWS nosuch
	tsh 'sha256sum NEWS THANKS >sums; sha256sum -c sums; echo x >>THANKS; sha256sum -c sums'
}
cases() {
	listing_cases
	text_cases
	copying_cases
}
measure() {
	local _
	for _ in 1 2 3 4 5; do sort -k2,2n -k3,3 numbers numbers numbers >/dev/null; done
	sha256sum NEWS NEWS NEWS NEWS
}
