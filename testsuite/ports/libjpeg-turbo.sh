# shellcheck shell=bash
# libjpeg-turbo: its unit tests, and the same images as the native programs make.
programs=(out/cjpeg-static out/djpeg-static out/jpegtran-static out/rdjpgcom out/wrjpgcom out/tjunittest-static)
build_tools=(cmake=cmake)
native_options=(-DWITH_SIMD=0) # what wasm has no part of is not measured
build() { cmake_build out -DENABLE_SHARED=0; }
inputs() {
	awk 'BEGIN {
		print "P3 320 240 255"
		for (y = 0; y < 240; y++) for (x = 0; x < 320; x++)
			printf "%d %d %d\n", (x * y / 97) % 256, (x + 2 * y) % 256, ((x - 160) ^ 2 + (y - 120) ^ 2) / 160 % 256
	}' >picture.ppm
	head -c 900 picture.ppm >cut.ppm
	echo 'no image' >text.jpg
}
cases() {
	local option
	for option in '' '-quality 10' '-quality 100 -sample 1x1' -progressive -optimize -grayscale -arithmetic '-dct fast' '-restart 4' '-smooth 20' -rgb '-quality 90,60 -qslots 0,1,1'; do
		# shellcheck disable=SC2086 # words
		t cjpeg-static $option -outfile "out${option// /}.jpg" picture.ppm
		t djpeg-static -outfile "out${option// /}.ppm" "out${option// /}.jpg"
	done
	for option in -bmp -gif -targa '-scale 1/2' '-scale 3/8' -grayscale '-colors 16' '-dither none -colors 8' '-dct fast' '-nosmooth' -onepass\ -colors\ 20 '-crop 100x80+20+20' '-skip 50,150'; do
		# shellcheck disable=SC2086 # words
		t djpeg-static $option -outfile "from${option//[ \/]/}" out.jpg
	done
	for option in '-rotate 90' '-flip horizontal' -transpose '-crop 96x96+16+16' -progressive -optimize -grayscale '-copy none' '-arithmetic' '-perfect -rotate 180' '-trim -rotate 270'; do
		# shellcheck disable=SC2086 # words
		t jpegtran-static $option -outfile "tran${option// /}.jpg" out.jpg
	done
	tsh 'wrjpgcom -comment "a comment" out.jpg >commented.jpg'
	t rdjpgcom -verbose commented.jpg
	t djpeg-static text.jpg
	tsh 'head -c 3000 out.jpg | djpeg-static | sha256sum'
	t cjpeg-static -outfile none.jpg cut.ppm
	t djpeg-static nosuchfile
	t cjpeg-static -nosuchoption
	tsh 'tjunittest-static | grep -v " ms" | sha256sum'
}
measure() {
	local _
	for _ in 1 2 3 4 5 6; do
		cjpeg-static -progressive -optimize picture.ppm >speed.jpg
		djpeg-static speed.jpg
	done
}
