# shellcheck shell=bash
# libxml2: its own test programs, and xmllint and xmlcatalog on its documents. (The tarball has none of its test files.)
programs=(xmllint xmlcatalog testchar testdict testXPath testlimits)
native_options=(--without-python --without-lzma --without-icu)
build() {
	configure
	make_all
	make_all testchar testdict testXPath testlimits
}
install() { make install; }
inputs() {
	local source=$work/source
	cp "$source"/doc/{libxml2-api.xml,xmllint.xml,architecture.html,FAQ.html,XMLinfo.html,interface.html} \
		"$source"/{regressions.xml,example/gjobs.xml,doc/examples/*.xml} .
	awk 'BEGIN { print "<?xml version=\"1.0\"?><list>"; for (i = 0; i < 20000; i++) printf "<item id=\"%d\"><name>n %d</name><e/></item>\n", i, i; print "</list>" }' >big.xml
	printf '<a><b></a>' >wrong.xml
	printf '<?xml version="1.0" encoding="iso-8859-1"?><a b="gr\374n">\344</a>' >latin.xml
	printf '<!DOCTYPE a SYSTEM "a.dtd"><a k="v">&x;<b/></a>' >valid.xml
	printf '<!ELEMENT a (#PCDATA|b)*><!ELEMENT b EMPTY><!ATTLIST a k CDATA #REQUIRED><!ENTITY x "y">' >a.dtd
	printf '<!DOCTYPE a SYSTEM "a.dtd"><a><c/></a>' >invalid.xml
	printf '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="valid.xml" xpointer="xpointer(//b)"/><xi:include href="no.xml"><xi:fallback>none</xi:fallback></xi:include></a>' >include.xml
	printf '<element name="list" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><zeroOrMore><element name="item"><attribute name="id"><data type="integer"/></attribute><element name="name"><text/></element><element name="e"><empty/></element></element></zeroOrMore></element>' >list.rng
	printf '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="list"><xs:complexType><xs:sequence maxOccurs="unbounded"><xs:element name="item"><xs:complexType><xs:sequence><xs:element name="name" type="xs:string"/><xs:element name="e"/></xs:sequence><xs:attribute name="id" type="xs:byte"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>' >list.xsd
}
cases() {
	local file
	t testchar
	t testdict
	tsh 'testXPath -i xmllint.xml <<<"" ; testXPath "1 div 3 + round(-2.5) * 10 mod 4"'
	for file in *.xml nosuchfile; do
		t xmllint --nonet --noout --debug "$file"
		tsh "xmllint --nonet --format '$file' | cksum; xmllint --nonet --c14n '$file' | cksum"
		tsh "xmllint --nonet --stream --noout '$file'; xmllint --nonet --push --noout '$file'; xmllint --nonet --memory --noent --dropdtd '$file' | cksum"
	done
	for file in *.html; do
		tsh "xmllint --html --nonet '$file' | cksum; xmllint --html --nonet --sax '$file' | cksum"
	done
	t xmllint --nonet --valid valid.xml
	t xmllint --nonet --valid --noout invalid.xml
	t xmllint --nonet --xinclude include.xml
	t xmllint --encode utf-16 latin.xml
	t xmllint --xpath 'sum(//item[@id mod 7 = 0]/@id) div 3' big.xml
	t xmllint --noout --relaxng list.rng big.xml
	tsh 'xmllint --noout --schema list.xsd big.xml 2>&1 | head -n 5'
	tsh 'xmllint --pattern /list/item --stream --noout big.xml | cksum'
	tsh 'printf "cd //item[3]\npwd\ncat\nbye\n" | xmllint --shell big.xml'
	tsh 'xmlcatalog --create --noout --add public "-//x//y" file:///z new.cat; cat new.cat; xmlcatalog new.cat "-//x//y"'
	t xmllint --nosuchoption
}
measure() { xmllint --noout --repeat big.xml; }
