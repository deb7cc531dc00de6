/*
 * libc++'s iostream.cpp without the wide streams, which wide_streams.cc has: so only a program that uses them has them,
 * and the facets that they need.
 */
#include "std_stream.h"
#include <__memory/construct_at.h>
#include <__ostream/basic_ostream.h>
#include <istream>

#undef _LIBCPP_HAS_WIDE_CHARACTERS
#define _LIBCPP_HAS_WIDE_CHARACTERS 0
#include "iostream.cpp"
