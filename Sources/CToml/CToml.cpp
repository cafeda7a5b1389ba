extern "C" {
#include "CToml.h"
}

#include <string_view>
#include <vector>

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
    if (const auto *string = value.as_string()) {
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

}  // namespace

extern "C" uint32_t lede_toml_read(
    const char *text, size_t length, void *context,
    void (*visit)(void *context, const LedeTomlValue *value)) {
  const auto result = toml::parse(std::string_view(text, length));
  if (!result) return result.error().source().begin.line;
  Visitor visitor{context, visit, {}};
  visitor.node(result.table());
  return 0;
}
