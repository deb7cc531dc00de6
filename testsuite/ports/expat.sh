# shellcheck shell=bash
# Expat: its own test program, and xmlwf on documents.
programs=(tests/runtests xmlwf/xmlwf examples/elements examples/outline)
build_tools=(autoreconf=autoconf automake=automake libtoolize=libtool)
build() {
	cd expat
	./buildconf.sh
	configure
	make_all
	make_all -C tests runtests
	cp -r tests xmlwf examples ..
}
inputs() {
	cp "$work"/source/expat/doc/{reference.html,xmlwf.xml} .
	awk 'BEGIN { print "<?xml version=\"1.0\"?><list>"; for (i = 0; i < 20000; i++) printf "<item id=\"%d\"><name>n %d</name><!-- c --><e/></item>\n", i, i; print "</list>" }' >big.xml
	printf '<a><b></a>' >wrong.xml
	printf '<?xml version="1.0" encoding="iso-8859-1"?><a>gr\374n</a>' >latin.xml
	printf '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY e SYSTEM "part.xml">]><a>&x;&e;</a>' >entity.xml
	printf '<part/>' >part.xml
	printf '<a>&nosuch;</a>' >unknown.xml
	printf '\376\377\0<\0a\0/\0>' >utf16.xml
}
cases() {
	local file
	t runtests
	for file in *.xml reference.html nosuchfile; do
		t xmlwf "$file"
		t xmlwf -n -p -x "$file"
		mkdir -p "out-$file"
		t xmlwf -d "out-$file" -m "$file"
		t xmlwf -d "out-$file" -N "$file"
	done
	tsh 'elements <xmlwf.xml'
	tsh 'outline <xmlwf.xml'
	tsh 'outline <wrong.xml'
	t xmlwf -v
	t xmlwf --nosuchoption
}
measure() { xmlwf big.xml big.xml big.xml big.xml; }
