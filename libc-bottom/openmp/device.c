/* Devices: there is the host, which has number 0, since none stands before it. A target region is compiled for it and runs there. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "kmp.h"

#define HOST 0

static bool is_host(int device)
{
	return device == HOST || device == omp_initial_device;
}

void omp_set_default_device(int device)
{
	__omp_frame->set.device = device;
}

int omp_get_default_device(void)
{
	return __omp_frame->set.device;
}

int omp_get_num_devices(void)
{
	return 0;
}

int omp_get_device_num(void)
{
	return HOST;
}

int omp_get_initial_device(void)
{
	return HOST;
}

int omp_is_initial_device(void)
{
	return 1;
}

void *omp_target_alloc(size_t size, int device)
{
	return is_host(device) && size ? malloc(size) : 0;
}

void omp_target_free(void *p, int device)
{
	if (is_host(device)) free(p);
}

int omp_target_is_present(const void *p, int device)
{
	return is_host(device);
}

int omp_target_is_accessible(const void *p, size_t size, int device)
{
	return is_host(device) && p;
}

int omp_target_memcpy(void *to, const void *from, size_t size, size_t to_at, size_t from_at, int to_device, int from_device)
{
	if (!is_host(to_device) || !is_host(from_device)) return EINVAL;
	memcpy((char *)to + to_at, (const char *)from + from_at, size);
	return 0;
}

/* The lengths are in elements; a row is copied at once. */
static void copy(char *to, const char *from, size_t element, int dimensions, const size_t *lengths, const size_t *to_at,
	const size_t *from_at, const size_t *to_lengths, const size_t *from_lengths)
{
	size_t to_size = element, from_size = element;
	for (int i = 1; i < dimensions; i++) {
		to_size *= to_lengths[i];
		from_size *= from_lengths[i];
	}
	to += to_at[0] * to_size;
	from += from_at[0] * from_size;
	if (dimensions == 1) {
		memcpy(to, from, lengths[0] * element);
		return;
	}
	for (size_t i = 0; i < lengths[0]; i++)
		copy(to + i * to_size, from + i * from_size, element, dimensions - 1, lengths + 1, to_at + 1, from_at + 1,
			to_lengths + 1, from_lengths + 1);
}

int omp_target_memcpy_rect(void *to, const void *from, size_t element, int dimensions, const size_t *lengths, const size_t *to_at,
	const size_t *from_at, const size_t *to_lengths, const size_t *from_lengths, int to_device, int from_device)
{
	/* Without places: the question how many dimensions there can be. */
	if (!to && !from) return INT32_MAX;
	if (!is_host(to_device) || !is_host(from_device) || dimensions < 1) return EINVAL;
	copy(to, from, element, dimensions, lengths, to_at, from_at, to_lengths, from_lengths);
	return 0;
}

int omp_target_memcpy_async(void *to, const void *from, size_t size, size_t to_at, size_t from_at, int to_device, int from_device,
	int count, omp_depend_t *depends)
{
	return omp_target_memcpy(to, from, size, to_at, from_at, to_device, from_device);
}

int omp_target_memcpy_rect_async(void *to, const void *from, size_t element, int dimensions, const size_t *lengths,
	const size_t *to_at, const size_t *from_at, const size_t *to_lengths, const size_t *from_lengths, int to_device,
	int from_device, int count, omp_depend_t *depends)
{
	return omp_target_memcpy_rect(to, from, element, dimensions, lengths, to_at, from_at, to_lengths, from_lengths, to_device,
		from_device);
}

/* The host's own pointers have no other. */
int omp_target_associate_ptr(const void *host, const void *device_pointer, size_t size, size_t offset, int device)
{
	return EINVAL;
}

int omp_target_disassociate_ptr(const void *host, int device)
{
	return EINVAL;
}

void *omp_get_mapped_ptr(const void *p, int device)
{
	return is_host(device) ? (void *)p : 0;
}
