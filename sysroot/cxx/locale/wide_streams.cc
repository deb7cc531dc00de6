/*
 * wcin, wcout, wcerr and wclog. They are made when cin and the others are, and only in a program that uses one of them.
 *
 * <iostream> must not be included: there they are objects of a class, and here room for one, which is never destroyed.
 */
#include "std_stream.h"
#include <istream>
#include <new>
#include <ostream>

_LIBCPP_BEGIN_NAMESPACE_STD

template <class T>
union __wasicc_room {
	constexpr __wasicc_room() {}
	constexpr ~__wasicc_room() {}
	T value;
};

namespace {

template <class T>
using room = __wasicc_room<T>;

template <class Buffer>
struct source {
	room<Buffer> buffer;
	mbstate_t state = {};
};

constinit source<__stdinbuf<wchar_t>> in;
constinit source<__stdoutbuf<wchar_t>> out, err, log;

template <class Stream, class Buffer>
Stream &make(room<Stream> &stream, source<Buffer> &from, FILE *file)
{
	new (&from.buffer.value) Buffer(file, &from.state);
	return *new (&stream.value) Stream(&from.buffer.value);
}

}

_LIBCPP_EXPORTED_FROM_ABI constinit room<wistream> wcin;
_LIBCPP_EXPORTED_FROM_ABI constinit room<wostream> wcout, wcerr, wclog;

namespace {

struct wide_streams {
	wide_streams()
	{
		make(wcin, in, stdin).tie(&make(wcout, out, stdout));
		make(wcerr, err, stderr).tie(&wcout.value);
		make(wclog, log, stderr);
		wcerr.value.setf(ios_base::unitbuf);
	}
	~wide_streams()
	{
		wcout.value.flush();
		wclog.value.flush();
	}
};

#pragma clang diagnostic ignored "-Winit-priority-reserved"
wide_streams made _LIBCPP_INIT_PRIORITY_MAX;

}

_LIBCPP_END_NAMESPACE_STD
