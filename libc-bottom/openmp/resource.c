/* Giving resources back, of which there are none, and tools, of which there is none. */
#include "kmp.h"

int omp_pause_resource(omp_pause_resource_t kind, int device)
{
	if (kind != omp_pause_soft && kind != omp_pause_hard) return -1;
	return device == 0 || device == omp_initial_device ? 0 : -1;
}

int omp_pause_resource_all(omp_pause_resource_t kind)
{
	return omp_pause_resource(kind, omp_initial_device);
}

int omp_control_tool(int command, int modifier, void *arg)
{
	return omp_control_tool_notool;
}
