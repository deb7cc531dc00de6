/* <filesystem> on a granted folder: make, copy, move, look at, list, remove; errors as exceptions and as codes.
 * dirs: .
 * flags: -std=c++17
 * matrix: -O0 | -O2
 * stdout:
 *   made 1, again 0
 *   size 5
 *   copied 1, equivalent 0
 *   a/b/c/file
 *   a/b/moved
 *   a/link -> b/moved
 *   read through the link: hello
 *   removed 7
 *   filesystem_error: no such file 1, path nosuch
 *   code: no such file 1
 *   normal a/c, relative c/d
 *   perms rw- 1
 *   recent 1
 */
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static void list(const fs::path &root)
{
	std::vector<std::string> names;
	for (const auto &entry : fs::recursive_directory_iterator(root)) {
		if (entry.is_symlink())
			names.push_back(entry.path().string() + " -> " + fs::read_symlink(entry.path()).string());
		else if (entry.is_regular_file())
			names.push_back(entry.path().string());
	}
	std::sort(names.begin(), names.end());
	for (const auto &name : names) std::puts(name.c_str());
}

int main()
{
	bool made = fs::create_directories("a/b/c"), again = fs::create_directories("a/b/c");
	std::printf("made %d, again %d\n", made, again);
	std::ofstream("a/b/c/file") << "hello";
	std::printf("size %d\n", static_cast<int>(fs::file_size("a/b/c/file")));
	bool copied = fs::copy_file("a/b/c/file", "a/b/copy");
	std::printf("copied %d, equivalent %d\n", copied, fs::equivalent("a/b/c/file", "a/b/copy"));
	fs::rename("a/b/copy", "a/b/moved");
	fs::create_symlink("b/moved", "a/link");
	list("a");
	std::string word;
	std::ifstream("a/link") >> word;
	std::printf("read through the link: %s\n", word.c_str());
	auto written = fs::last_write_time("a/b/moved");
	bool recent = fs::file_time_type::clock::now() - written < std::chrono::hours(1);
	bool perms = (fs::status("a/b/moved").permissions() & fs::perms::owner_read) != fs::perms::none;
	fs::create_directory("a/empty");
	std::printf("removed %d\n", static_cast<int>(fs::remove_all("a")));
	try { (void)fs::file_size("nosuch"); }
	catch (const fs::filesystem_error &e) {
		std::printf("filesystem_error: no such file %d, path %s\n", e.code() == std::errc::no_such_file_or_directory,
		            e.path1().c_str());
	}
	std::error_code code;
	fs::directory_iterator(fs::path("nosuch"), code);
	std::printf("code: no such file %d\n", code == std::errc::no_such_file_or_directory);
	std::printf("normal %s, relative %s\n", fs::path("a/./b/../c").lexically_normal().c_str(),
	            fs::path("a/c/d").lexically_relative("a").c_str());
	std::printf("perms rw- %d\nrecent %d\n", perms, recent);
}
