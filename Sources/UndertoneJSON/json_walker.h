#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "json_string.h"
#include "undertone_json.h"

namespace undertone {

inline bool is_space(uint8_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Walks the structural characters that simdjson found, and checks the grammar of everything it passes:
/// what a record does not use must be JSON as well.
///
/// simdjson has already proven that strings are closed, hold no raw control character and are UTF-8, and
/// has listed every `{ } [ ] : ,`, every opening quote and the first byte of every other scalar.
struct Walker {
  static constexpr int kMaxDepth = 1024;

  const uint8_t *base = nullptr;
  /// The next structural character; the list ends with the length of the bytes.
  const uint32_t *cursor = nullptr;
  /// Where the record's line ends.
  uint32_t limit = 0;
  uint32_t problem = UNDERTONE_JSON_OK;
  uint32_t problem_at = 0;

  /// A value: its first byte tells its type; strings are without quotes.
  struct Value {
    uint8_t type;
    const uint8_t *start;
    const uint8_t *end;
  };

  bool fail(uint32_t what, size_t at) {
    problem = what;
    problem_at = static_cast<uint32_t>(at);
    return false;
  }
  bool fail_at(uint32_t what, const uint8_t *place) { return fail(what, static_cast<size_t>(place - base)); }

  /// True when there is another token before the limit.
  bool need() { return __builtin_expect(*cursor < limit, 1) || fail(UNDERTONE_JSON_TRUNCATED, limit); }
  uint8_t peek() const { return base[*cursor]; }
  bool expect(uint8_t c) { return need() && (peek() == c || fail(UNDERTONE_JSON_SYNTAX, *cursor)); }

  /// The end of the token at the cursor: everything up to the next structural character but white space.
  const uint8_t *token_end() const {
    const uint8_t *end = base + (cursor[1] < limit ? cursor[1] : limit);
    while (is_space(end[-1])) end--;
    return end;
  }

  /// Reads the string at the cursor; its escapes are not checked yet.
  bool string(Value *value) {
    const uint8_t *start = base + *cursor, *end = token_end();
    if (end - start < 2 || end[-1] != '"') return fail(UNDERTONE_JSON_TRUNCATED, limit);
    *value = {'"', start + 1, end - 1};
    cursor++;
    return true;
  }

  bool check_escapes(const Value &value) {
    const uint8_t *bad = bad_escape(value.start, value.end);
    return !bad || fail_at(UNDERTONE_JSON_BAD_ESCAPE, bad);
  }

  /// Reads a number, `true`, `false` or `null`.
  bool atom(Value *value) {
    const uint8_t *start = base + *cursor, *end = token_end();
    const size_t length = static_cast<size_t>(end - start);
    bool good = false;
    switch (*start) {
      case 't': good = length == 4 && !memcmp(start, "true", 4); break;
      case 'f': good = length == 5 && !memcmp(start, "false", 5); break;
      case 'n': good = length == 4 && !memcmp(start, "null", 4); break;
      default: good = number(start, end);
    }
    if (!good) return fail(UNDERTONE_JSON_SYNTAX, *cursor);
    *value = {*start == '-' ? static_cast<uint8_t>('0') : *start, start, end};
    if (*start >= '0' && *start <= '9') value->type = '0';
    cursor++;
    return true;
  }

  static bool number(const uint8_t *p, const uint8_t *end) {
    auto digits = [&] {
      const uint8_t *start = p;
      while (p < end && *p >= '0' && *p <= '9') p++;
      return p > start;
    };
    if (p < end && *p == '-') p++;
    if (p < end && *p == '0') {
      p++;
    } else if (!digits()) {
      return false;
    }
    if (p < end && *p == '.') {
      p++;
      if (!digits()) return false;
    }
    if (p < end && (*p | 0x20) == 'e') {
      p++;
      if (p < end && (*p == '+' || *p == '-')) p++;
      if (!digits()) return false;
    }
    return p == end;
  }

  /// Reads any value and checks all of it.
  bool value(Value *out) {
    if (!need()) return false;
    const uint8_t c = peek();
    if (c == '"') return string(out) && check_escapes(*out);
    if (c != '{' && c != '[') return atom(out);
    const uint8_t *start = base + *cursor;
    if (!container()) return false;
    *out = {c, start, base + cursor[-1] + 1};
    return true;
  }

  /// Passes the object or array at the cursor, without recursion: nesting comes from outside.
  bool container() {
    uint64_t kinds[kMaxDepth / 64 + 1];
    int depth = 0;
    Value scalar;
    bool object = peek() == '{';
  enter:
    if (++depth > kMaxDepth) return fail(UNDERTONE_JSON_TOO_DEEP, *cursor);
    if (object) {
      kinds[depth / 64] |= uint64_t{1} << (depth % 64);
    } else {
      kinds[depth / 64] &= ~(uint64_t{1} << (depth % 64));
    }
    cursor++;
    if (!need()) return false;
    if (peek() == (object ? '}' : ']')) {
      cursor++;
      goto leave;
    }
  item:
    if (object) {
      if (!expect('"') || !string(&scalar) || !check_escapes(scalar) || !expect(':')) return false;
      cursor++;
    }
    if (!need()) return false;
    if (peek() == '{' || peek() == '[') {
      object = peek() == '{';
      goto enter;
    }
    if (peek() == '"' ? !(string(&scalar) && check_escapes(scalar)) : !atom(&scalar)) return false;
  after:
    if (!need()) return false;
    if (peek() == ',') {
      cursor++;
      goto item;
    }
    if (peek() != (object ? '}' : ']')) return fail(UNDERTONE_JSON_SYNTAX, *cursor);
    cursor++;
  leave:
    if (--depth == 0) return true;
    object = kinds[depth / 64] >> (depth % 64) & 1;
    goto after;
  }

  /// Reads the object at the cursor; `member(key)` reads each value and returns false to stop.
  template <class Member>
  bool members(Member member) {
    cursor++;
    if (!need()) return false;
    if (peek() == '}') {
      cursor++;
      return true;
    }
    for (;;) {
      Value key;
      if (!expect('"') || !string(&key) || !expect(':')) return false;
      cursor++;
      if (!need() || !member(key) || !need()) return false;
      const uint8_t c = peek();
      if (c != ',' && c != '}') return fail(UNDERTONE_JSON_SYNTAX, *cursor);
      cursor++;
      if (c == '}') return true;
    }
  }

  /// Reads the array at the cursor; `element()` reads each value and returns false to stop.
  template <class Element>
  bool elements(Element element) {
    cursor++;
    if (!need()) return false;
    if (peek() == ']') {
      cursor++;
      return true;
    }
    for (;;) {
      if (!need() || !element() || !need()) return false;
      const uint8_t c = peek();
      if (c != ',' && c != ']') return fail(UNDERTONE_JSON_SYNTAX, *cursor);
      cursor++;
      if (c == ']') return true;
    }
  }
};

}  // namespace undertone
