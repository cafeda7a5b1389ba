extern "C" {
#include "CToml.h"
}

#include <string_view>
#include <vector>

// A file that toml++ did not reckon with must not end the program: what it asserts is a mistake in
// the file, and is told from its other mistakes by this.
struct LedeTomlSurprise {};
#undef NDEBUG
#define TOML_ASSERT(condition) \
  do {                         \
    if (!(condition)) throw LedeTomlSurprise{}; \
  } while (false)
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace {

struct Visitor {
  void *context;
  void (*visit)(void *, const LedeTomlValue *);
  std::vector<const char *> keys;

  void node(const toml::node &value) {
    if (const auto *table = value.as_table()) {
      for (const auto &[key, child] : *table) {
        keys.push_back(key.str().data());
        node(child);
        keys.pop_back();
      }
    } else if (const auto *array = value.as_array()) {
      for (const auto &child : *array) node(child);
      if (array->empty()) leaf(value);
    } else {
      leaf(value);
    }
  }

  void leaf(const toml::node &value) {
    LedeTomlValue out = {};
    out.keys = keys.data();
    out.keyCount = keys.size();
    out.line = value.source().begin.line;
    out.kind = '?';
    if (value.is_array()) {
      out.kind = 'e';
    } else if (const auto *string = value.as_string()) {
      out.kind = 's';
      out.string = string->get().data();
      out.stringLength = string->get().size();
    } else if (const auto *integer = value.as_integer()) {
      out.kind = 'i';
      out.integer = integer->get();
    } else if (const auto *boolean = value.as_boolean()) {
      out.kind = 'b';
      out.boolean = boolean->get();
    }
    visit(context, &out);
  }
};

bool surprises(std::string_view text) {
  try {
    (void)toml::parse(text);
    return false;
  } catch (const LedeTomlSurprise &) {
    return true;
  }
}

/// The line, from 1, that first takes toml++ by surprise. A text is read from its beginning, so all
/// beginnings that hold that line do, and no shorter one does.
uint32_t surprisingLine(std::string_view text) {
  std::vector<size_t> ends;
  for (size_t i = 0; i < text.size(); i++) {
    if (text[i] == '\n' || i + 1 == text.size()) ends.push_back(i + 1);
  }
  size_t low = 0, high = ends.empty() ? 0 : ends.size() - 1;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (surprises(text.substr(0, ends[middle]))) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return static_cast<uint32_t>(low + 1);
}

}  // namespace

extern "C" uint32_t lede_toml_read(
    const char *text, size_t length, void *context,
    void (*visit)(void *context, const LedeTomlValue *value)) {
  const std::string_view document(text, length);
  try {
    const auto result = toml::parse(document);
    if (!result) return result.error().source().begin.line;
    Visitor visitor{context, visit, {}};
    visitor.node(result.table());
    return 0;
  } catch (const LedeTomlSurprise &) {
    return surprisingLine(document);
  }
}
