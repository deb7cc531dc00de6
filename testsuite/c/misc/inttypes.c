/* stdint.h and inttypes.h: exact widths, limits, and formats that go with them.
 * stdout:
 *   1 2 4 8
 *   1 1 1
 *   -128 -32768 -2147483648 -9223372036854775808
 *   255 65535 4294967295 18446744073709551615
 *   ff 10 ABC
 *   3 -5 6 7
 */
#include <inttypes.h>
#include <stdio.h>

int main(void)
{
	printf("%zu %zu %zu %zu\n", sizeof(int8_t), sizeof(int16_t), sizeof(int32_t), sizeof(int64_t));
	printf("%d %d %d\n", sizeof(int_least16_t) >= 2, sizeof(int_fast32_t) >= 4, sizeof(intmax_t) >= 8);
	printf("%" PRId8 " %" PRId16 " %" PRId32 " %" PRId64 "\n", INT8_MIN, INT16_MIN, INT32_MIN, INT64_MIN);
	printf("%" PRIu8 " %" PRIu16 " %" PRIu32 " %" PRIu64 "\n", UINT8_MAX, UINT16_MAX, UINT32_MAX, UINT64_MAX);
	printf("%" PRIx64 " %" PRIo32 " %" PRIXMAX "\n", INT64_C(255), UINT32_C(8), UINTMAX_C(0xabc));
	int_least32_t l = 0;
	uint_fast16_t f = 0;
	intptr_t p = 0;
	int n = sscanf("-5 6 7", "%" SCNdLEAST32 " %" SCNuFAST16 " %" SCNdPTR, &l, &f, &p);
	printf("%d %" PRIdLEAST32 " %" PRIuFAST16 " %" PRIdPTR "\n", n, l, f, p);
	return 0;
}
