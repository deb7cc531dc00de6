# shellcheck shell=bash
# libpng, on our own zlib: its test programs, and all of its test images.
programs=(pngtest pngfix png-fix-itxt)
build() {
	configure
	make_all all pngtest
}
inputs() {
	cp "$work"/source/pngtest.png "$work"/source/contrib/pngsuite/*.png .
	cp "$work"/source/contrib/testpngs/*.png . # which has some with errors
	head -c 400 pngtest.png >cut.png
	sed 's/IDAT/IDAX/' pngtest.png >wrong.png
	cp "$work/source/png.c" text.png
}
cases() {
	local image
	# The first lines tell the versions, the last ones the clock.
	tsh 'pngtest pngtest.png | grep -v -e version -e time'
	t cmp pngtest.png pngout.png
	tsh 'pngtest --strict pngtest.png | tail -n 3'
	for image in *.png; do
		[[ $image != pngout.png ]] || continue
		tsh "pngtest --relaxed $image out-$image >/dev/null"
		t pngfix "$image"
		t pngfix --optimize --out="fixed-$image" "$image"
	done
	t pngfix --strip=all --out=stripped.png pngtest.png
	t pngfix nosuchfile.png
	tsh 'png-fix-itxt <pngtest.png >itxt.png'
}
measure() {
	local _
	for _ in 1 2 3 4 5 6; do pngtest -m basn*.png ibasn*.png; done
}
