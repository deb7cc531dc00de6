/* Time zones, from the database that the program is granted (libc++ keeps them in its experimental library).
 * flags: -std=c++20 -fexperimental-library
 * setup:
 *   printf '# version test\nR E 1990 max - Mar lastSu 1u 1 S\nR E 1990 max - Oct lastSu 1u 0 -\nZ Europe/Berlin 1 E CE%%sT\n' >tzdata.zi
 *   touch leapseconds
 * dirs: .::/usr/share/zoneinfo
 * host: skip its library has none
 * stdout:
 *   summer 2026-07-01 02:00:00 CEST
 *   winter 2026-01-01 01:00:00 CET
 *   no zone: caught
 */
#include <chrono>
#include <format>
#include <iostream>

using namespace std::chrono;

int main()
{
	const time_zone *zone = locate_zone("Europe/Berlin");
	for (auto [name, month] : {std::pair("summer", July), std::pair("winter", January)}) {
		zoned_time local(zone, sys_seconds(sys_days(2026y / month / 1)));
		std::cout << std::format("{} {:%F %T %Z}\n", name, local);
	}
	try { (void)locate_zone("Nowhere/Else"); } catch (const std::runtime_error &) { std::cout << "no zone: caught\n"; }
}
