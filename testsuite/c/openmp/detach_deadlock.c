/* OpenMP: waiting for an event that nothing is left to bring about is told, with the place.
 * flags: -fopenmp -g
 * exit: 134
 * stderr~ detach_deadlock.c:16: OpenMP: error: a task with a detach clause is waited for, but nothing is left that could call omp_fulfill_event
 * host: skip it waits for ever there
 */
#include <omp.h>
#include <stdio.h>

int main(void)
{
	omp_event_handle_t event;
#pragma omp task detach(event)
	puts("task");
	fflush(stdout);
#pragma omp taskwait
	puts("never");
	return 0;
}
