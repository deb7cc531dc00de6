#include <map>
#include <string>

extern "C" int cxxpart_words(const char *text)
{
	std::map<std::string, int> words;
	std::string word;
	for (const char *c = text;; c++) {
		if (*c && *c != ' ') word += *c;
		else if (!word.empty()) words[word]++, word.clear();
		if (!*c) return static_cast<int>(words.size());
	}
}
