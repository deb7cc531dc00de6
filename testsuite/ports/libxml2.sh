# shellcheck shell=bash
# libxml2: its own test programs, and xmllint and xmlcatalog on its own test documents.
programs=(xmllint xmlcatalog runtest testapi testchar testdict testrecurse testXPath testReader testlimits)
# The host's Python is no matter of the library.
native_options=(--without-python --without-lzma --without-icu)
build() {
	configure
	make_all
	make_all runtest testapi testchar testdict testrecurse testXPath testReader testlimits
}
install() { make install; }
inputs() {
	cp -r "$work"/source/{test,result} .
	awk 'BEGIN { print "<?xml version=\"1.0\"?><list>"; for (i = 0; i < 40000; i++) printf "<item id=\"%d\"><name>n %d</name><e/></item>\n", i, i; print "</list>" }' >big.xml
}
cases() {
	local file
	tsh 'runtest -q 2>&1 | tail -n 3'
	t testchar
	t testdict
	t testrecurse
	tsh 'cd test; for f in *; do [ -f "$f" ] && xmllint --nonet "$f"; done; true'
	for file in test/valid/*.xml; do t xmllint --nonet --valid --noout "$file"; done
	for file in test/HTML/*.htm*; do t xmllint --html --nonet "$file"; done
	t xmllint --xpath 'count(//item[@id mod 7 = 0])' big.xml
	tsh 'xmllint --stream --noout big.xml; xmllint --c14n big.xml | cksum; xmllint --format big.xml | cksum'
	tsh 'xmllint --sax --noout test/att1; xmllint --push --noout big.xml; xmllint --memory --noout big.xml'
	t xmllint --noout --relaxng test/relaxng/tutor1_1.rng test/relaxng/tutor1_1_1.xml
	t xmllint --noout --schema test/schemas/all_0.xsd test/schemas/all_0.xml
	tsh 'xmlcatalog --create --noout --add public "-//x//y" file:///z new.cat; cat new.cat; xmlcatalog new.cat "-//x//y"'
	t xmllint nosuchfile
	t xmllint --nosuchoption
}
measure() { xmllint --noout --repeat big.xml; }
