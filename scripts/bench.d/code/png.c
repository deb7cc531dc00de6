/* libpng: a picture of smooth and rough parts written with each filter, read again, and what was read summed up. */
#include <png.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 640, HEIGHT = 480, BYTES = 3 };
static unsigned char picture[HEIGHT][WIDTH * BYTES], back[HEIGHT][WIDTH * BYTES];

static struct {
	unsigned char bytes[2 * WIDTH * HEIGHT * BYTES];
	size_t length, at;
} file;

static void put(png_structp png, png_bytep data, size_t length)
{
	if (length > sizeof file.bytes - file.length) png_error(png, "too long");
	memcpy(file.bytes + file.length, data, length);
	file.length += length;
}

static void flush(png_structp png) { (void)png; }

static void get(png_structp png, png_bytep data, size_t length)
{
	if (length > file.length - file.at) png_error(png, "too short");
	memcpy(data, file.bytes + file.at, length);
	file.at += length;
}

static void draw(void)
{
	uint32_t seed = 3;
	for (int y = 0; y < HEIGHT; y++)
		for (int x = 0; x < WIDTH; x++) {
			unsigned char *p = picture[y] + x * BYTES;
			seed = seed * 1664525u + 1013904223u;
			unsigned rough = x > WIDTH / 2 ? seed >> 28 : 0;
			p[0] = (x * y >> 9) + rough;
			p[1] = ((x + y) >> 2) + rough;
			p[2] = (x ^ y) & 64 ? y >> 1 : 255 - (x >> 2);
		}
}

static void write_picture(int filter)
{
	png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
	png_infop info = png_create_info_struct(png);
	file.length = file.at = 0;
	png_set_write_fn(png, NULL, put, flush);
	png_set_filter(png, 0, filter);
	png_set_IHDR(png, info, WIDTH, HEIGHT, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
		PNG_FILTER_TYPE_DEFAULT);
	png_write_info(png, info);
	for (int y = 0; y < HEIGHT; y++) png_write_row(png, picture[y]);
	png_write_end(png, info);
	png_destroy_write_struct(&png, &info);
}

static void read_picture(void)
{
	png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
	png_infop info = png_create_info_struct(png);
	file.at = 0;
	png_set_read_fn(png, NULL, get);
	png_read_info(png, info);
	for (int y = 0; y < HEIGHT; y++) png_read_row(png, back[y], NULL);
	png_read_end(png, info);
	png_destroy_read_struct(&png, &info, NULL);
}

int main(void)
{
	static const int filters[] = { PNG_FILTER_NONE, PNG_FILTER_SUB, PNG_FILTER_UP, PNG_FILTER_AVG, PNG_FILTER_PAETH, PNG_ALL_FILTERS };
	draw();
	for (unsigned i = 0; i < sizeof filters / sizeof *filters; i++) {
		write_picture(filters[i]);
		for (int times = 0; times < 8; times++) {
			memset(back, 0, sizeof back);
			read_picture();
		}
		if (memcmp(picture, back, sizeof back)) return 1;
		printf("%u: %zu bytes\n", i, file.length);
	}
	return 0;
}
